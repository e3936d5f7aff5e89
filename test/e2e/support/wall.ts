import type { Page } from 'playwright';
import type { TestOffice } from '../../support/office.ts';
import type { House } from './house.ts';
import { WALL } from './house.ts';

/** The waiting room's display, as it is read from the seats. */
export interface Wall {
  readonly page: Page;
  /** Who is to come now, each with the window: `A002 Ventanilla 3`. */
  calls(): Promise<readonly string[]>;
  /** Calls that are over, newest first. */
  recent(): Promise<readonly string[]>;
  /** Who follows in each line, without the times. */
  next(): Promise<readonly string[]>;
  /** What a screen reader is told, in the words that are said aloud. */
  said(): Promise<string>;
  text(): Promise<string>;
}

/** Hangs the office's display by its one-time link. */
export async function hangWall(house: House, office: TestOffice): Promise<Wall> {
  const page = await house.open(office.links.display, WALL);
  await page.locator('main.screen').waitFor();
  const read = (list: string): Promise<readonly string[]> => page.evaluate(pairs, list);

  return {
    page,
    calls: () => read('.single, .call, .strip[data-ground="others"] li'),
    recent: () => read('.recent li'),
    next: () =>
      page
        .locator('.next li, .strip:not([data-ground]) li')
        .evaluateAll((rows) =>
          rows.map(
            (row) => `${row.querySelector('.next-line')?.textContent} ${row.querySelector('.ticket')?.textContent}`,
          ),
        ),
    said: async () => (await page.locator('p.unseen[role=status]').textContent()) ?? '',
    text: () => page.locator('main').innerText(),
  };
}

/** In the page: each number with the window it stands beside, whichever way the board is laid out. */
const pairs = (list: string): string[] =>
  [...document.querySelectorAll(list)].map((row) => {
    const label = row.querySelector('svg[aria-label^="Ventanilla"], svg[aria-label^="Biométricos"]');
    const spelled = [...(row.querySelector('.single-window')?.childNodes ?? [])].map(({ textContent }) => textContent);
    const window = label?.getAttribute('aria-label') ?? spelled.join(' ');
    return `${row.querySelector('.ticket')?.textContent} ${window.replace(',', '')}`;
  });
