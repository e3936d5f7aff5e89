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
  { ticket: 'waiting' },
];

test.each(SIZES)(
  'on a phone of $width x $height nothing is cut or has to be pushed sideways',
  async ({ languages, ...size }) => {
    const page = await pages.open({}, size);
    expect(await spilling(page, languages.flatMap(allIn))).toEqual([]);

    await page.getByRole('button', { name: 'Me falta un papel' }).click();
    await page.getByRole('dialog').getByLabel('Comprobante de pago').check();
    expect(await spilling(page)).toEqual([]);
    if (size.width === 390) expect(await barriers(page)).toEqual([]);
    await page.getByRole('button', { name: 'Ir por lo que falta' }).click();
    await page.getByText('Avisando a la oficina').first().waitFor();
    await page.context().close();
  },
);

/** What stands outside the page, or is wider than its place, on each of these screens and on the one that stands there then. */
const spilling = (page: Page, all: readonly Wanted[] = []) =>
  page.evaluate(
    async (screens) => {
      const found: string[] = [];
      const look = (name: string) => {
        for (const part of document.querySelectorAll<HTMLElement>('body *')) {
          if (part.closest('.unseen, svg') || part.clientWidth === 0) continue;
          const { left, right } = part.getBoundingClientRect();
          const wide = part.scrollWidth > part.clientWidth + 2 && getComputedStyle(part).display !== 'inline';
          if (wide || left < -1 || right > innerWidth + 1) found.push(`${name} ${part.className}: ${part.textContent}`);
        }
      };
      for (const hash of screens) {
        const shown = new Promise((done) => addEventListener('hashchange', done, { once: true }));
        location.hash = encodeURIComponent(hash);
        await shown;
        look(hash);
      }
      look('');
      return found;
    },
    all.map((wanted) => JSON.stringify(wanted)),
  );
