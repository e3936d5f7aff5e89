import type { Browser, Page } from 'playwright';
import { chromium } from 'playwright';
import { launchOptions } from '../../../scripts/chromium.mjs';

/** The room's real display, in a real browser, as the mini-PC behind the television starts it. */
export interface Wall {
  /** When a number was painted on the board, by the clock of this process, in ms; waits until it is. */
  paintedAt(ticket: string): Promise<number>;
  /** Joins the page's clock with this process's; by how much they may still differ, in ms. */
  join(): Promise<number>;
  /** How long each of so many frames lasts while nothing happens, in ms. */
  frames(count: number): Promise<readonly number[]>;
  close(): Promise<void>;
}

/** What the page notes by itself, before its own code runs. */
interface Watched {
  paintedAt(ticket: string): Promise<number>;
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
      return at - ahead;
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

/** Runs in the page. A number counts as painted at the second frame after it stood in the document. */
function watch(): void {
  const painted = new Map<string, number>();
  const waiting = new Map<string, (at: number) => void>();
  const note = (ticket: string) => {
    const at = performance.now();
    painted.set(ticket, at);
    waiting.get(ticket)?.(at);
    waiting.delete(ticket);
  };
  const seen = new Set<string>();
  new MutationObserver(() => {
    for (const { textContent } of document.querySelectorAll('.single .ticket, .call .ticket')) {
      const ticket = textContent ?? '';
      if (seen.has(ticket)) continue;
      seen.add(ticket);
      requestAnimationFrame(() => requestAnimationFrame(() => note(ticket)));
    }
  }).observe(document, { childList: true, subtree: true, characterData: true });

  const watched: Watched = {
    paintedAt: (ticket) => {
      const at = painted.get(ticket);
      if (at !== undefined) return Promise.resolve(at);
      return new Promise((resolve, reject) => {
        waiting.set(ticket, resolve);
        const shown = () => `${ticket} was not painted, but: ${document.body.innerText}`;
        setTimeout(() => reject(new Error(shown())), 20_000);
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
