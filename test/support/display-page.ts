import preact from '@preact/preset-vite';
import type { Browser, Page } from 'playwright';
import { chromium } from 'playwright';
import { createServer } from 'vite';
import type { Wanted } from './pages/display.tsx';

/** A browser before the wall, without an office behind them. */
export interface DisplayPages {
  open(wanted: Wanted, size?: { readonly width: number; readonly height: number }): Promise<Page>;
  close(): Promise<void>;
}

const WALL = { width: 1920, height: 1080 };

/** Serves the wall with views made up for tests. */
export async function displayPages(browserAt: string): Promise<DisplayPages> {
  const server = await createServer({
    configFile: false,
    plugins: [preact()],
    appType: 'mpa',
    cacheDir: 'node_modules/.cache/display-page',
    define: { __BUILD__: JSON.stringify('test') },
    server: { port: 0, hmr: false, watch: null },
    logLevel: 'error',
  });
  await server.listen();
  const [origin] = server.resolvedUrls?.local ?? [];
  const browser: Browser = await chromium.connect(browserAt);

  return {
    async open(wanted, size = WALL) {
      const page = await (await browser.newContext({ viewport: size })).newPage();
      await page.goto(`${origin}test/support/pages/display.html#${encodeURIComponent(JSON.stringify(wanted))}`);
      await page.locator('.screen').waitFor();
      await page.evaluate(() => document.fonts.ready);
      return page;
    },
    async close() {
      await browser.close();
      await server.close();
    },
  };
}
