import type { Browser, Page } from 'playwright';
import { chromium } from 'playwright';
import type { TestOffice } from '../../support/office.ts';
import { countsTime } from '../../support/passing-time.ts';

/** The rooms of an office under test: each screen in a browser context of its own, as on computers of their own. */
export interface House {
  open(address: string, size: Size): Promise<Page>;
  /** What any page has complained of in its console, or thrown; a line that is cut is no complaint. */
  complaints(): readonly string[];
  close(): Promise<void>;
}

interface Size {
  readonly width: number;
  readonly height: number;
}

export const PANEL: Size = { width: 1080, height: 1920 };
export const WALL: Size = { width: 1920, height: 1080 };
export const DESK: Size = { width: 1366, height: 768 };

const CUT = /ERR_CONNECTION_REFUSED|WebSocket connection to/u;

/** Lets screens into an office; they leave before it closes. */
export async function houseOf(browserAt: string, office: TestOffice): Promise<House> {
  const browser: Browser = await chromium.connect(browserAt);
  const complaints: string[] = [];
  const note = (page: Page, what: string) => {
    if (!CUT.test(what)) complaints.push(`${new URL(page.url()).pathname}: ${what}`);
  };

  return {
    async open(address, size) {
      const context = await browser.newContext({ viewport: size, locale: 'es-MX', reducedMotion: 'reduce' });
      const page = await context.newPage();
      await countsTime(page);
      page.setDefaultTimeout(60_000);
      page.on('console', (message) => message.type() === 'error' && note(page, message.text()));
      page.on('pageerror', ({ message }) => note(page, message));
      await page.goto(address.startsWith('/') ? office.address + address : address);
      return page;
    },
    complaints: () => complaints,
    async close() {
      await browser.close();
      await office.close();
    },
  };
}
