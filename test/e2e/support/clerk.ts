import type { Locator, Page } from 'playwright';
import { staff as words } from '../../../shared/i18n/es/staff.ts';
import type { TestOffice } from '../../support/office.ts';
import type { House } from './house.ts';
import { DESK } from './house.ts';

/** So long after a change the first button is deaf, so that one slip never calls twice; in ms, with something to spare. */
const DEAF = 650;

/** A person of the staff at a screen: each verb is one button, and ends once the screen shows what came of it. */
export interface Clerk {
  readonly page: Page;
  readonly name: string;
  go(tab: keyof typeof words.tabs): Promise<void>;
  /** Chooses a window, from the list after signing in. */
  take(window: string): Promise<void>;
  /** Calls whoever is next; the number that came. */
  callNext(): Promise<string>;
  arrived(): Promise<void>;
  /** Finishes, and calls whoever is next; the number that came, or nothing. */
  finishAndCallNext(): Promise<string | undefined>;
  /** Any other deed by its name, without a question. */
  deed(name: string): Promise<void>;
  /** A deed that asks something: what is picked, and the word that does it. */
  answer(deed: string, picked: string, word: string): Promise<void>;
  undo(): Promise<void>;
  /** The number at the window, called or served; nothing while it is free. */
  atWindow(): Promise<string | undefined>;
  /** The line of the window in its order. */
  line(): Promise<readonly string[]>;
  row(ticket: string): Promise<string>;
  text(): Promise<string>;
}

/** Signs somebody in by name and PIN, at a computer of their own. */
export async function signIn(house: House, office: TestOffice, name: string): Promise<Clerk> {
  const page = await house.open('/staff/', DESK);
  await page.getByRole('radio', { name: new RegExp(`^${name}`, 'u') }).check({ force: true });
  await page.getByLabel(words.signIn.pinLabel).fill(office.pins.get(name) ?? '');
  await page.getByRole('button', { name: words.signIn.enter }).click();
  await page
    .getByRole('navigation', { name: words.tabsLabel })
    .or(page.getByText(words.windows.title))
    .first()
    .waitFor();
  return clerkAt(page, name);
}

/** Signs in and opens a window, by the name it is called by. */
export async function atWindow(house: House, office: TestOffice, name: string, window: string): Promise<Clerk> {
  const clerk = await signIn(house, office, name);
  await clerk.take(window);
  return clerk;
}

function clerkAt(page: Page, name: string): Clerk {
  const named = (label: string, within: Page | Locator = page) =>
    within.getByRole('button', { name: new RegExp(`^${label.replace(/[()¿?]/gu, '\\$&')}`, 'u') }).first();
  const primary = page.locator('[data-deed="primary"]');
  const person = page.locator('.person');
  const panel = page.getByRole('dialog');

  /** Presses the first button once it hears again; it must say this. */
  const first = async (label: string) => {
    await named(label).and(primary).waitFor();
    await page.waitForTimeout(DEAF);
    await primary.click();
  };
  const number = async (): Promise<string> => (await person.locator('.ticket').innerText()).trim();

  const clerk: Clerk = {
    page,
    name,
    go: (tab) => named(words.tabs[tab], page.getByRole('navigation', { name: words.tabsLabel })).click(),
    async take(window) {
      await named(window, page.getByRole('list')).click();
      await page.locator('main.desk').waitFor();
    },
    async callNext() {
      await first(words.next.call);
      await page.locator('.person[data-situation="called"]').waitFor();
      return number();
    },
    async arrived() {
      await first(words.deeds.arrived);
      await page.locator('.person[data-situation="serving"]').waitFor();
    },
    async finishAndCallNext() {
      await first(words.deeds.finish);
      await page.locator('.person[data-situation="called"], .call-next').first().waitFor();
      return clerk.atWindow();
    },
    async deed(label) {
      await named(label).click();
    },
    async answer(deed, picked, word) {
      await named(deed).click();
      await panel.getByRole('radio', { name: picked }).check();
      await named(word, panel).click();
      await panel.waitFor({ state: 'hidden' });
    },
    async undo() {
      await page.getByRole('button', { name: /^Deshacer/u }).click();
    },
    // Read at once: somebody who leaves meanwhile is not waited for.
    atWindow: async () => (await person.locator('.ticket').allInnerTexts())[0]?.trim(),
    line: () => page.locator('.line tbody th').allInnerTexts(),
    row: (ticket) => page.getByRole('row').filter({ hasText: ticket }).innerText(),
    text: () => page.locator('body').innerText(),
  };
  return clerk;
}
