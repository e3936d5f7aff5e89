import type { Page } from 'playwright';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { barriers } from '../support/barriers.ts';
import type { Wanted } from '../support/pages/phone.tsx';
import type { SampleScreens } from '../support/sample-screens.ts';
import { sampleScreens } from '../support/sample-screens.ts';
import { situations } from '../support/views/phone.ts';

let pages: SampleScreens<'phone'>;
beforeAll(async () => {
  pages = await sampleScreens('phone');
});
afterAll(() => pages.close());

/** An ordinary telephone, a small one, and an ordinary one zoomed to 200 %. */
const SIZES = [
  { width: 390, height: 844, languages: ['es'] },
  { width: 320, height: 568, languages: ['fr'] },
  { width: 195, height: 422, languages: ['es', 'fr'] },
];

const tickets = Object.keys(situations) as (keyof typeof situations)[];
const allIn = (language: string): readonly Wanted[] => [
  ...tickets.map((ticket) => ({ ticket, language })),
  { ticket: 'waiting', link: 'offline', language },
  { ticket: 'called', link: 'offline', language },
  { without: 'noCode' },
  { without: 'unknown' },
  { without: 'connecting' },
  { without: 'unreachable' },
];

test.each(SIZES)(
  'on a phone of $width x $height nothing is cut or has to be pushed sideways',
  async ({ languages, ...size }) => {
    const page = await pages.open({}, size);
    for (const wanted of languages.flatMap(allIn)) {
      await show(page, wanted);
      expect(await spilling(page), JSON.stringify(wanted)).toEqual([]);
    }
    await show(page, { ticket: 'waiting' });
    await page.getByRole('button', { name: 'Me falta un papel' }).click();
    await page.getByRole('dialog').getByLabel('Comprobante de pago').check();
    expect(await spilling(page)).toEqual([]);
    expect(await barriers(page)).toEqual([]);
    await page.getByRole('button', { name: 'Ir por lo que falta' }).click();
    await page.getByText('Avisando a la oficina').first().waitFor();
    await page.context().close();
  },
);

/** Shows something else on the same page, painted. */
const show = (page: Page, wanted: Wanted) =>
  page.evaluate(
    (hash) =>
      new Promise<void>((painted) => {
        if (decodeURIComponent(location.hash.slice(1)) === hash) return painted();
        addEventListener('hashchange', () => requestAnimationFrame(() => painted()), { once: true });
        location.hash = encodeURIComponent(hash);
      }),
    JSON.stringify(wanted),
  );

/** What stands outside the page, or is wider than its place. */
const spilling = (page: Page) =>
  page.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>('body *')]
      .filter((part) => part.closest('.unseen, svg') === null && part.clientWidth > 0)
      .filter((part) => {
        const { left, right } = part.getBoundingClientRect();
        const inline = getComputedStyle(part).display === 'inline';
        return left < -1 || right > innerWidth + 1 || (!inline && part.scrollWidth > part.clientWidth + 2);
      })
      .map((part) => `${part.tagName}.${part.className}: ${part.textContent}`),
  );
