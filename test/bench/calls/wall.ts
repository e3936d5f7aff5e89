import type { Browser, Page } from 'playwright';
import { chromium } from 'playwright';
import { launchOptions } from '../../../scripts/chromium.mjs';

/** The room's real display, in a real browser, as the mini-PC behind the television starts it. */
export interface Wall {
  /** When a number was painted on the board, by the clock of this process, in ms; waits until it is. */
  paintedAt(ticket: string): Promise<Painted>;
  /** Joins the page's clock with this process's; by how much they may still differ, in ms. */
  join(): Promise<number>;
  /** How long each of so many frames lasts while nothing happens, in ms. */
  frames(count: number): Promise<readonly number[]>;
  close(): Promise<void>;
}

/** When a number stood before the room. */
export interface Painted {
  /** The second frame after it stood in the document: it begins when the first has been painted. */
  readonly secondFrame: number;
  /** When the picture with it was handed to the screen, as the browser says (Element Timing, `renderTime`). */
  readonly shown: number;
}

/** What the page notes by itself, before its own code runs. */
interface Watched {
  paintedAt(ticket: string): Promise<Painted>;
  frames(count: number): Promise<number[]>;
}

/** So often the two clocks are compared; the quickest answer tells most. */
const COMPARISONS = 60;

/** Opens the display of an office where it has been paired, with its sound; what is told runs in the page first. */
export async function openDisplay(
  address: string,
  token: string,
  first?: () => void,
): Promise<{ readonly browser: Browser; readonly page: Page }> {
  const options = await launchOptions();
  const sound = '--autoplay-policy=no-user-gesture-required';
  const browser = await chromium.launch({ ...options, args: [...(options.args ?? []), sound] });
  const page = await browser.newPage({ viewport: { width: 1920, height: 1080 } });
  await page.addInitScript((kept) => localStorage.setItem('ventanilla.display.token', kept), token);
  if (first) await page.addInitScript(first);
  await page.goto(`${address}/display/`);
  await page.locator('main.screen').waitFor();
  return { browser, page };
}

/** Hangs it, watched. */
export async function hangWall(address: string, token: string): Promise<Wall> {
  const { browser, page } = await openDisplay(address, token, watch);

  let ahead = 0;
  return {
    async paintedAt(ticket) {
      const at = await page.evaluate((number) => (window as unknown as Watched).paintedAt(number), ticket);
      return { shown: at.shown - ahead, secondFrame: at.secondFrame - ahead };
    },
    async join() {
      let quickest = Number.POSITIVE_INFINITY;
      for (let turn = 0; turn < COMPARISONS; turn++) {
        const from = performance.now();
        const there = await page.evaluate(() => performance.now());
        const to = performance.now();
        if (to - from >= quickest) continue;
        quickest = to - from;
        ahead = there - (from + to) / 2;
      }
      return quickest / 2;
    },
    frames: (count) => page.evaluate((wanted) => (window as unknown as Watched).frames(wanted), count),
    close: () => browser.close(),
  };
}

/** Runs in the page: has the browser tell of each new number when it was painted. */
function watch(): void {
  const second = new Map<string, number>();
  const shown = new Map<string, number>();
  const waiting = new Map<string, (painted: Painted) => void>();
  const both = (ticket: string): Painted | undefined => {
    const [at, frame] = [shown.get(ticket), second.get(ticket)];
    return at === undefined || frame === undefined ? undefined : { shown: at, secondFrame: frame };
  };
  const note = (times: Map<string, number>, ticket: string, at: number) => {
    times.set(ticket, at);
    const painted = both(ticket);
    if (painted) waiting.get(ticket)?.(painted);
  };
  const seen = new Set<string>();
  new MutationObserver(() => {
    for (const element of document.querySelectorAll('.single .ticket, .call .ticket')) {
      const ticket = element.textContent ?? '';
      if (seen.has(ticket)) continue;
      seen.add(ticket);
      element.setAttribute('elementtiming', ticket);
      requestAnimationFrame(() => requestAnimationFrame(() => note(second, ticket, performance.now())));
    }
  }).observe(document, { childList: true, subtree: true, characterData: true });
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries() as (PerformanceEntry & { identifier: string; renderTime: number })[])
      note(shown, entry.identifier, entry.renderTime);
  }).observe({ type: 'element', buffered: true });

  const watched: Watched = {
    paintedAt: (ticket) => {
      const painted = both(ticket);
      if (painted) return Promise.resolve(painted);
      return new Promise((resolve, reject) => {
        waiting.set(ticket, resolve);
        const there = () => `${ticket} was not painted, but: ${document.body.innerText}`;
        setTimeout(() => reject(new Error(there())), 20_000);
      });
    },
    frames: (count) =>
      new Promise((resolve) => {
        const taken: number[] = [];
        let last: number | undefined;
        const frame = (at: number) => {
          if (last !== undefined) taken.push(at - last);
          last = at;
          if (taken.length < count) requestAnimationFrame(frame);
          else resolve(taken);
        };
        requestAnimationFrame(frame);
      }),
  };
  Object.assign(window, watched);
}
