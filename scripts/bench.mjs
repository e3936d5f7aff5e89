// Builds the benches and runs the one that is named:
//   npm run bench -- calling [seed]     the calling rule and the estimate, on generated days
//   npm run bench -- look-ahead [seed]  the rule beside one that minds the biometric windows, on the same days
//   npm run bench -- settings [count]   mutated profiles: each is published and runs, or is refused in words
//   npm run bench -- calls [number [screens]]  from the staff's press to the painted number, with 1, 20 and 200 screens
//   npm run bench -- office             the server's speed, beside what this machine does without it
//   npm run bench -- screens            from the address to the first useful picture of kiosk and phone, on a slow machine
//   npm run bench -- storm [rounds]     until 200 displays are back after a restart, beside a bare server's
//   npm run bench -- week               what a display's page holds after a week that nobody touched it
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from 'vite';

process.chdir(fileURLToPath(new URL('..', import.meta.url)));
await build({
  configFile: false,
  logLevel: 'warn',
  define: { __BUILD__: '"bench"' },
  ssr: { noExternal: true, external: ['playwright'] },
  build: { ssr: 'test/bench/main.ts', outDir: 'dist/bench', target: 'node20', copyPublicDir: false },
});
await import(pathToFileURL('dist/bench/main.js').href);
process.exit(); // The builder's own workers would keep it.
