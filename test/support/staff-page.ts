import preact from '@preact/preset-vite';
import type { Page } from 'playwright';
import { chromium } from 'playwright';
import { createServer } from 'vite';
import type { Wanted } from './pages/staff.tsx';

/** A browser before the staff's screens, without an office behind them. */
export interface StaffPages {
  open(wanted: Wanted, size?: { readonly width: number; readonly height: number }): Promise<Page>;
  close(): Promise<void>;
}

const DESK = { width: 1366, height: 768 };

/** Serves the staff's screens with views made up for tests. */
export async function staffPages(browserAt: string): Promise<StaffPages> {
  const server = await createServer({
    configFile: false,
    plugins: [preact()],
    appType: 'mpa',
    cacheDir: 'node_modules/.cache/staff-page',
    define: { __BUILD__: JSON.stringify('test') },
    server: { port: 0, hmr: false, watch: null },
    logLevel: 'error',
  });
  await server.listen();
  const [origin] = server.resolvedUrls?.local ?? [];
  const browser = await chromium.connect(browserAt);
  const context = await browser.newContext({ viewport: DESK });

  return {
    async open(wanted, size = DESK) {
      const page = await context.newPage();
      await page.setViewportSize(size);
      await page.goto(`${origin}test/support/pages/staff.html#${encodeURIComponent(JSON.stringify(wanted))}`);
      await page.locator('main').waitFor();
      await page.evaluate(() => document.fonts.ready);
      return page;
    },
    async close() {
      await browser.close();
      await server.close();
    },
  };
}
