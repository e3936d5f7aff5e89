import type { Browser, Page } from 'playwright';
import { chromium } from 'playwright';
import { inject } from 'vitest';
import type { Wanted as WantedDisplay } from './pages/display.tsx';
import type { Wanted as WantedKiosk } from './pages/kiosk.tsx';
import type { Wanted as WantedPhone } from './pages/phone.tsx';
import type { Wanted as WantedStaff } from './pages/staff.tsx';

/** What each sample screen can be asked to show. */
interface Samples {
  readonly kiosk: WantedKiosk;
  readonly display: WantedDisplay;
  readonly staff: WantedStaff;
  readonly phone: WantedPhone;
}

/** A browser before one kind of screen, without an office behind it. */
export interface SampleScreens<Kind extends keyof Samples> {
  open(wanted: Samples[Kind], size?: Size, before?: (page: Page) => Promise<void>): Promise<Page>;
  close(): Promise<void>;
}

interface Size {
  readonly width: number;
  readonly height: number;
}

const SIZES: Readonly<Record<keyof Samples, Size>> = {
  kiosk: { width: 1080, height: 1920 },
  display: { width: 1920, height: 1080 },
  staff: { width: 1366, height: 768 },
  phone: { width: 390, height: 844 },
};

/** Opens a browser before the screens of one kind, with views made up for tests; each page has a context of its own. */
export async function sampleScreens<Kind extends keyof Samples>(kind: Kind): Promise<SampleScreens<Kind>> {
  const browser: Browser = await chromium.connect(inject('browser'));
  return {
    async open(wanted, size = SIZES[kind], before = async () => undefined) {
      const context = await browser.newContext({ viewport: size });
      const page = await context.newPage();
      await before(page);
      const address = new URL(`test/support/pages/${kind}.html`, inject('samples'));
      await page.goto(`${address.href}#${encodeURIComponent(JSON.stringify(wanted))}`);
      await page.locator('.screen, main').first().waitFor();
      await page.evaluate(() => document.fonts.ready);
      return page;
    },
    close: () => browser.close(),
  };
}
