import { availableParallelism } from 'node:os';
import preact from '@preact/preset-vite';
import { defineConfig } from 'vitest/config';
import { LongestFirst } from './scripts/longest-first.ts';

const ui = 'test/**/*.dom.test.{ts,tsx}';
/** How long the slowest machine may take, in ms: that something comes about is tested, never how soon. */
const patience = { testTimeout: 240_000, hookTimeout: 240_000, expect: { poll: { timeout: 60_000 } } };
/** One core stays free where there are many; where there are two a third file goes on while others wait for a server. */
const maxWorkers = Math.max(3, availableParallelism() - 1);
/** Many files to a process, which reads the house once for all of them: each leaves behind what it found, and none stands in for a module. */
const together = { isolate: false, unstubGlobals: true } as const;
/** Each project takes a copy of its own: Vitest empties the one it is given. */
const define = () => ({ __BUILD__: JSON.stringify('test') });

export default defineConfig({
  test: {
    reporters: ['default', ['json', { outputFile: 'test-results/vitest.json' }]],
    sequence: { sequencer: LongestFirst },
    coverage: {
      provider: 'v8',
      include: ['{server,shared,kiosk,display,staff,phone}/**/*.{ts,tsx}'],
    },
    projects: [
      {
        define: define(),
        test: {
          name: 'unit',
          ...patience,
          ...together,
          maxWorkers,
          environment: 'node',
          include: ['test/**/*.test.ts'],
          exclude: [ui, 'test/e2e/**'],
        },
      },
      {
        define: define(),
        plugins: [preact()],
        test: {
          name: 'dom',
          ...patience,
          ...together,
          maxWorkers,
          environment: 'happy-dom',
          setupFiles: ['test/support/fresh-page.ts'],
          include: [ui],
        },
      },
      {
        define: define(),
        test: {
          name: 'screens',
          include: ['test/e2e/**/*.test.ts'],
          globalSetup: ['test/support/browser.ts', 'test/support/serve-samples.ts'],
          ...patience,
          maxWorkers: 3,
          sequence: { groupOrder: 1 }, // after the quick tests
        },
      },
    ],
  },
});
