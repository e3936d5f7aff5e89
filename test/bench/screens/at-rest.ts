import { setTimeout as pause } from 'node:timers/promises';
import type { Browser, Page } from 'playwright';
import { staff as words } from '../../../shared/i18n/es/staff.ts';
import type { TestOffice } from '../../support/office.ts';
import type { Row } from '../calling/table.ts';

interface Opening {
  readonly name: string;
  readonly address: string;
  readonly useful: string;
  readonly before?: (page: Page) => Promise<void>;
}

/** So long each page is left alone before, and while, its requests are counted, in ms. */
const SETTLES = 5000;
const RESTS = 30_000;
const CALM = 0.1;

/** How many requests each of the four pages makes a second while nobody touches it and nothing happens. */
export async function atRest(
  browser: Browser,
  office: TestOffice,
  openings: readonly Opening[],
): Promise<readonly Row[]> {
  const pages: Record<string, Page> = {};
  for (const opening of openings) pages[opening.name] = await opened(browser, opening);
  pages.display = await opened(browser, { address: office.links.display, useful: 'main.screen' });
  pages.clerk = await signedIn(browser, office);
  await pause(SETTLES);
  const requests = new Map(Object.keys(pages).map((name) => [name, 0]));
  for (const [name, page] of Object.entries(pages))
    page.on('request', () => void requests.set(name, (requests.get(name) ?? 0) + 1));
  await pause(RESTS);
  for (const page of Object.values(pages)) await page.context().close();
  return [...requests].map(([name, count]) => {
    const perSecond = count / (RESTS / 1000);
    return {
      measure: `${name}: requests at rest, ${RESTS / 1000} s`,
      baseline: '',
      target: `< ${CALM} a second`,
      reached: perSecond.toFixed(2),
      met: perSecond < CALM,
    };
  });
}

async function opened(browser: Browser, { address, useful, before }: Omit<Opening, 'name'>): Promise<Page> {
  const page = await (await browser.newContext()).newPage();
  await before?.(page);
  await page.goto(address);
  await page.locator(useful).first().waitFor();
  return page;
}

async function signedIn(browser: Browser, office: TestOffice): Promise<Page> {
  const [name = '', pin = ''] = [...office.pins].find(([one]) => one !== 'Supervisión') ?? [];
  const page = await opened(browser, { address: `${office.address}/staff/`, useful: 'input[type="radio"]' });
  await page.getByRole('radio', { name: new RegExp(`^${name}`, 'u') }).check({ force: true });
  await page.getByLabel(words.signIn.pinLabel).fill(pin);
  await page.getByRole('button', { name: words.signIn.enter }).click();
  await page.getByText(words.windows.title).first().waitFor();
  return page;
}
