import preact from '@preact/preset-vite';
import { build, preview } from 'vite';
import type { TestProject } from 'vitest/node';

declare module 'vitest' {
  interface ProvidedContext {
    /** Where the sample screens are served. */
    readonly samples: string;
  }
}

const OUT = 'node_modules/.cache/sample-screens';

/** Builds the sample screens once for the whole run, and serves them until its end. */
export async function setup(project: TestProject): Promise<() => Promise<void>> {
  await build({
    configFile: false,
    logLevel: 'error',
    plugins: [preact()],
    define: { __BUILD__: JSON.stringify('test') },
    build: {
      outDir: OUT,
      assetsInlineLimit: 0,
      rolldownOptions: {
        input: ['kiosk', 'display', 'staff', 'phone'].map((kind) => `test/support/pages/${kind}.html`),
      },
    },
  });
  const server = await preview({
    configFile: false,
    logLevel: 'error',
    build: { outDir: OUT },
    preview: { port: 0, host: '127.0.0.1' },
  });
  const [samples] = server.resolvedUrls?.local ?? [];
  if (!samples) throw new Error('The sample screens are served nowhere.');
  project.provide('samples', samples);
  return () => server.close();
}
