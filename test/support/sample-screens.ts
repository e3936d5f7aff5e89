import type { Browser, Page } from 'playwright';
import { chromium } from 'playwright';
import { inject } from 'vitest';
import type { Wanted as WantedDisplay } from './pages/display.tsx';
import type { Wanted as WantedKiosk } from './pages/kiosk.tsx';
import type { Wanted as WantedPhone } from './pages/phone.tsx';
import type { Wanted as WantedStaff } from './pages/staff.tsx';
import { countsTime } from './passing-time.ts';

/** What each sample screen can be asked to show. */
interface Samples {
  readonly kiosk: WantedKiosk;
  readonly display: WantedDisplay;
  readonly staff: WantedStaff;
  readonly phone: WantedPhone;
}

/** A browser before one kind of screen, without an office behind it. */
export interface SampleScreens<Kind extends keyof Samples> {
  /** A page that shows this; loaded anew, where another has left it. */
  open(wanted: Samples[Kind], size?: Size, before?: (page: Page) => Promise<void>): Promise<Page>;
  /** Gives a page to whoever opens the next: a page loaded again costs a third of a new one. */
  leave(page: Page): Promise<void>;
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

/** Opens a browser before the screens of one kind, with views made up for tests. */
export async function sampleScreens<Kind extends keyof Samples>(kind: Kind): Promise<SampleScreens<Kind>> {
  const browser: Browser = await chromium.connect(inject('browser'));
  const prepared = new Set<Page>();
  const free: Page[] = [];
  let opened = 0;

  const newPage = async (size: Size): Promise<Page> => {
    const context = await browser.newContext({ viewport: size });
    const page = await context.newPage();
    await countsTime(page);
    return page;
  };

  return {
    async open(wanted, size = SIZES[kind], before) {
      const page = (before ? undefined : free.pop()) ?? (await newPage(size));
      if (before) prepared.add(page);
      await before?.(page);
      await page.setViewportSize(size);
      opened += 1;
      const address = new URL(`test/support/pages/${kind}.html?${opened}`, inject('samples'));
      await page.goto(`${address.href}#${encodeURIComponent(JSON.stringify(wanted))}`);
      await page.locator('.screen, main').first().waitFor();
      await page.evaluate(() => document.fonts.ready);
      return page;
    },
    async leave(page) {
      if (prepared.has(page)) return page.context().close();
      await page.unrouteAll({ behavior: 'ignoreErrors' });
      await page.emulateMedia({ media: null, reducedMotion: null });
      await page.mouse.move(0, 0);
      await page.evaluate(() => {
        localStorage.clear();
        sessionStorage.clear();
      });
      free.push(page);
    },
    close: () => browser.close(),
  };
}
