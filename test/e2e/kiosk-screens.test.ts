import type { Page } from 'playwright';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { barriers } from '../support/barriers.ts';
import type { SampleScreens } from '../support/sample-screens.ts';
import { sampleScreens } from '../support/sample-screens.ts';
import { kioskView, screens } from '../support/views/kiosk.ts';

let pages: SampleScreens<'kiosk'>;
beforeAll(async () => {
  pages = await sampleScreens('kiosk');
});
afterAll(() => pages.close());

const names = Object.keys(screens) as (keyof typeof screens)[];
/** One of each kind of screen; the messages share one form. */
const kinds = [
  'start',
  'identify',
  'curp',
  'curp-wrong',
  'folio-wrong',
  'birth',
  'details',
  'details-family',
  'services',
  'stand-by',
  'pick-up',
  'ready-later',
  'spoken',
  'privacy',
  'opinion',
  'not-found',
  'absent',
  'ticket',
  'ticket-printed',
  'ticket-no-paper',
] as const satisfies readonly (keyof typeof screens)[];
const plain = { text: 'usual' as const, highContrast: false, low: undefined, moreTime: false };
const hard = { ...plain, text: 'large' as const, highContrast: true };
const LARGE = {
  warnAfterSeconds: 45,
  countdownSeconds: 20,
  ticketSeconds: 20,
  diagonalInches: 43,
  mountMillimeters: 850,
};

/** Places in millimetres of everything that can be touched, as long as it is on the panel. */
const targets = (page: Page) =>
  page.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>('button, .choice, .switch')]
      .filter((target) => target.tabIndex >= 0 || target.matches('.choice, .switch'))
      .map((target) => ({ box: target.getBoundingClientRect(), name: target.textContent ?? '' }))
      .filter(({ box }) => box.width > 0)
      .map(({ box, name }) => ({ name, top: box.top, width: box.width, height: box.height })),
  );

test.each(kinds)('A35, A16: on "%s" axe finds nothing and no target is under 20 mm on 22 inches', async (screen) => {
  const page = await pages.open({ screen });
  expect(await barriers(page)).toEqual([]);

  const perMillimeter = Math.hypot(1080, 1920) / (22 * 25.4);
  const small = (await targets(page)).filter(({ width, height }) => Math.min(width, height) < 20 * perMillimeter);
  expect(small.filter(({ name }) => name.length > 1)).toEqual([]);
  await pages.leave(page);
});

test.each([kioskView.kiosk, LARGE])(
  'a ticket with its code for the phone has nothing for axe either',
  async (kiosk) => {
    const phones = { address: 'http://192.168.10.20:3001', wifi: 'Turnos' };
    const page = await pages.open({ screen: 'ticket', office: { phones, kiosk } });
    await page.getByRole('img', { name: 'Sígalo en su teléfono' }).waitFor();
    expect(await barriers(page)).toEqual([]);
    await pages.leave(page);
  },
);

test.each(['start', 'curp-wrong', 'details', 'services', 'ticket', 'late'] as const)(
  'A14: "%s" in English, large letters and high contrast has enough contrast',
  async (screen) => {
    const page = await pages.open({ screen, flow: { language: 'en', comfort: hard } });
    expect(await barriers(page)).toEqual([]);
    await pages.leave(page);
  },
);

test.each(['start', 'identify', 'services', 'late', 'folio', 'curp'] as const)(
  'A26: on 43 inches at 850 mm, no target of "%s" stands above 1,220 mm',
  async (screen) => {
    const page = await pages.open({ screen, office: { kiosk: LARGE } });
    const high = (await targets(page)).filter(({ top }) => top < 1172);
    expect(high).toEqual([]);
    await pages.leave(page);
  },
);

test.each(['es', 'fr'])(
  'A13: in "%s" nothing of any screen spills over its place, in letters twice as large neither',
  async (language) => {
    for (const screen of names) {
      const page = await pages.open({ screen, flow: { language } });
      expect(await spilling(page), screen).toEqual([]);
      expect(await stillSmall(page), screen).toEqual([]);
      expect(await spilling(page), `${screen}, largest`).toEqual([]);
      expect(await outOfSight(page), `${screen}, largest`).toEqual([]);
      await pages.leave(page);
    }
  },
);

test('the first screen says that there is no system, and nothing of it falls below its edge for that', async () => {
  const outage = { since: 0 };
  for (const language of ['es', 'en', 'fr']) {
    const page = await pages.open({ screen: 'start', flow: { language }, office: { outage, opinions: true } });
    await page.locator('.notice').waitFor();
    const below = await page.evaluate(() =>
      [...document.querySelectorAll('.stage, .scroll')].map((part) => part.scrollHeight - part.clientHeight),
    );
    expect(Math.max(...below), language).toBeLessThan(2);
    await pages.leave(page);
  }
});

/** What is wider than its place. */
const spilling = (page: Page) =>
  page.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>('.screen *')]
      .filter(
        (part) => part.scrollWidth > part.clientWidth + 2 && part.clientWidth > 0 && !part.matches('.unseen, svg *'),
      )
      .filter((part) => getComputedStyle(part).display !== 'inline')
      .map((part) => part.className),
  );

/** Turns the largest letters on, and tells which texts are neither twice as large then, nor 72 of the design's 1,080 pixels. */
const stillSmall = (page: Page) =>
  page.evaluate(() => {
    const isText = (node: Node) => node.nodeType === Node.TEXT_NODE && node.nodeValue?.trim() !== '';
    const texts = [...document.querySelectorAll<HTMLElement>('.screen *')].filter(
      (part) => [...part.childNodes].some(isText) && part.closest('.head, .unseen, svg') === null,
    );
    const size = (part: HTMLElement) => Number.parseFloat(getComputedStyle(part).fontSize);
    const usual = texts.map(size);
    Object.assign(document.documentElement.dataset, { text: 'large', largest: 'yes' });
    return texts
      .filter((part, index) => part.offsetWidth > 0 && size(part) < Math.min(2 * (usual[index] ?? 0), 72))
      .map((part) => `${part.className} ${size(part)}: ${part.textContent}`);
  });

/** What can be touched, and isn't whole where its page is turned to it. */
const outOfSight = (page: Page) =>
  page.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>('.screen button, .choice')]
      .filter((target) => {
        if (target.offsetWidth === 0) return false;
        target.scrollIntoView({ block: 'nearest' });
        const { left, top, width, height, bottom } = target.getBoundingClientRect();
        const there = document.elementFromPoint(left + width / 2, top + height / 2);
        const cut = target.scrollHeight > target.clientHeight + 12 || bottom > innerHeight + 1;
        return cut || !(target.contains(there) || there?.contains(target));
      })
      .map((target) => target.textContent),
  );
