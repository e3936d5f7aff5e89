import { readFileSync } from 'node:fs';
import preact from '@preact/preset-vite';
import type { Plugin } from 'vite';
import { defineConfig } from 'vite';
import { fingerprint } from './scripts/sources.mjs';

const screens = ['kiosk', 'display', 'staff', 'phone'];
const { version } = JSON.parse(readFileSync(new URL('package.json', import.meta.url), 'utf8'));

/** Says beside the server's file that it is a module, so that the folder runs wherever it is copied. */
const marksModule: Plugin = {
  name: 'marks-module',
  applyToEnvironment: ({ name }) => name !== 'client',
  generateBundle() {
    this.emitFile({ type: 'asset', fileName: 'package.json', source: '{ "type": "module" }\n' });
  },
};

// `vite build --app` builds all: the four pages into dist/web, the server into dist/server, and the rehearsal, which starts it.
export default defineConfig({
  appType: 'mpa',
  plugins: [preact(), marksModule],
  define: { __BUILD__: JSON.stringify(`${version}-${fingerprint()}`) },
  builder: {},
  environments: {
    client: {
      build: {
        outDir: 'dist/web',
        sourcemap: true,
        // Fonts and sounds stay files: the screens' content policy allows no `data:` for them.
        assetsInlineLimit: 0,
        modulePreload: { polyfill: false },
        rolldownOptions: { input: Object.fromEntries(screens.map((screen) => [screen, `${screen}/index.html`])) },
      },
    },
    ssr: {
      // Everything inside one file: an office is installed as Node and this folder.
      resolve: { noExternal: true },
      build: {
        outDir: 'dist/server',
        target: 'node20',
        sourcemap: true,
        copyPublicDir: false,
        rolldownOptions: {
          input: { main: 'server/main.ts' },
          external: ['bufferutil', 'utf-8-validate'], // optional speed-ups of `ws`, never installed
          output: {
            entryFileNames: 'main.js',
            sourcemapExcludeSources: true,
            // Names stay what they are. Without its blanks the file is read and mapped in less time at each start.
            minify: { compress: false, mangle: false, codegen: { removeWhitespace: true } },
          },
        },
      },
    },
    rehearsal: {
      consumer: 'server',
      resolve: { noExternal: true },
      build: {
        outDir: 'dist/rehearsal',
        target: 'node20',
        sourcemap: true,
        copyPublicDir: false,
        rolldownOptions: {
          input: { main: 'rehearsal/main.ts' },
          external: ['bufferutil', 'utf-8-validate'],
          output: { entryFileNames: 'main.js', sourcemapExcludeSources: true },
        },
      },
    },
  },
});
