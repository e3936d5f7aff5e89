import preact from '@preact/preset-vite';
import type { Browser, Page } from 'playwright';
import { chromium } from 'playwright';
import { createServer } from 'vite';
import type { Wanted } from './pages/kiosk.tsx';

/** A browser before the kiosk's screens, without an office behind them. */
export interface KioskPages {
  open(wanted: Wanted, size?: Size, before?: (page: Page) => Promise<void>): Promise<Page>;
  close(): Promise<void>;
}

interface Size {
  readonly width: number;
  readonly height: number;
}

const PANEL: Size = { width: 1080, height: 1920 };

/** Serves the kiosk's screens with views made up for tests. */
export async function kioskPages(browserAt: string): Promise<KioskPages> {
  const server = await createServer({
    configFile: false,
    plugins: [preact()],
    appType: 'mpa',
    cacheDir: 'node_modules/.cache/kiosk-page',
    define: { __BUILD__: JSON.stringify('test') },
    server: { port: 0, hmr: false, watch: null },
    logLevel: 'error',
  });
  await server.listen();
  const [origin] = server.resolvedUrls?.local ?? [];
  const browser: Browser = await chromium.connect(browserAt);

  return {
    async open(wanted, size = PANEL, before = async () => undefined) {
      const page = await (await browser.newContext({ viewport: size })).newPage();
      await before(page);
      await page.goto(`${origin}test/support/pages/kiosk.html#${encodeURIComponent(JSON.stringify(wanted))}`);
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
