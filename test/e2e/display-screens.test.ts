import type { Page } from 'playwright';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { planFor } from '../../shared/domain/plan.ts';
import { barriers } from '../support/barriers.ts';
import { huajuapan } from '../support/sample-office.ts';
import type { SampleScreens } from '../support/sample-screens.ts';
import { sampleScreens } from '../support/sample-screens.ts';
import { call, displayView, tenTwelve } from '../support/views/display.ts';

let pages: SampleScreens<'display'>;
beforeAll(async () => {
  pages = await sampleScreens('display');
});
afterAll(() => pages.close());

const SIZES = [
  { width: 1920, height: 1080 },
  { width: 1080, height: 1920 },
] as const;
const { office } = displayView([]);
const outside = {
  invited: ['A045', 'A051', 'A052', 'K003'],
  comingBack: [{ at: tenTwelve + 1_680_000, tickets: ['M055', 'M056', 'M057'] }],
};
/** Wednesday 30 September: the longest day that Spanish can write. */
const LONG_DAY = Date.parse('2026-09-30T16:12:20Z');

/** The parts of the head that are seen, and how many lines each takes. */
const head = (page: Page) =>
  page.evaluate(() => {
    const box = document.querySelector('.head')?.getBoundingClientRect();
    return [...document.querySelectorAll<HTMLElement>('.head span, .head time')]
      .map((part) => ({ text: part.textContent, part, at: part.getBoundingClientRect() }))
      .filter(({ at, part }) => at.bottom <= (part.closest('h1, p')?.getBoundingClientRect().bottom ?? 0) + 2)
      .map(({ text, at }) => ({ text, inside: !!box && at.right <= box.right + 1 && at.bottom <= box.bottom + 1 }));
  });

test.each(SIZES)('on $width x $height the head never grows past its line: the place goes first', async (size) => {
  const named = async (name: string, place: string) => {
    const page = await pages.open({ at: LONG_DAY, more: { office: { ...office, name: { es: name }, place } } }, size);
    const parts = await head(page);
    await pages.leave(page);
    expect(parts.filter(({ inside }) => !inside)).toEqual([]);
    return parts.map(({ text }) => text);
  };
  const time = ['miércoles 30 de septiembre', '10:12'];

  expect(await named('Oficina de Enlace', 'Oaxaca')).toEqual(['Oficina de Enlace', 'Oaxaca', ...time]);
  expect(await named('Oficina de Enlace de la Secretaría', 'San Pedro y San Pablo Teposcolula')).toEqual([
    'Oficina de Enlace de la Secretaría',
    ...time,
  ]);
  const long = 'Oficina Municipal de Enlace de la Secretaría de Relaciones Exteriores';
  expect(await named(long, 'Huajuapan de León, Oaxaca')).toEqual([long, ...time]);
});

test.each(SIZES)('on $width x $height nothing of any wall spills over its place', async (size) => {
  const six = ['V1', 'V2', 'V3', 'V4', 'V5', 'V6'].map((id, index) => call(`M04${index}`, id, tenTwelve + index));
  const twelve = [...six, ...six.map((one, index) => ({ ...one, callId: `${one.callId} 2`, ticket: `M05${index}` }))];
  for (const calls of [[], six.slice(5), six.slice(0, 3), six, twelve]) {
    for (const trouble of [{}, { sounding: 'blocked', cutAt: tenTwelve - 60_000 }] as const) {
      const page = await pages.open(
        { calls, ...trouble, ...([1, 6, 12].includes(calls.length) && { more: { outside } }) },
        size,
      );
      const wide = await page.evaluate(() =>
        [...document.querySelectorAll<HTMLElement>('.screen *')]
          .filter((part) => part.scrollWidth > part.clientWidth + 2 && part.clientWidth > 0)
          .filter((part) => !part.matches('.unseen, svg *') && getComputedStyle(part).display !== 'inline')
          .filter((part) => getComputedStyle(part).overflow !== 'hidden')
          .map((part) => part.className),
      );
      expect(wide).toEqual([]);
      await pages.leave(page);
    }
  }
});

test.each(SIZES)('on $width x $height a notice with its picture keeps its place and shuts nobody out', async (size) => {
  const text = { es: 'Tenga a la mano su identificación original y una copia.' };
  const at = tenTwelve - (tenTwelve % 30_000); // the picture's turn
  const picture = { file: 'aviso.svg', moves: false };
  const tall =
    '<svg xmlns="http://www.w3.org/2000/svg" width="400" height="2000"><rect width="400" height="2000"/></svg>';
  const hang = async (page: Page) => {
    await page.route('**/notices/*', (route) => route.fulfill({ contentType: 'image/svg+xml', body: tall }));
  };
  for (const calls of [[], [call('A045', 'V3', tenTwelve - 60_000)]]) {
    const more = { notices: [{ id: 'n1', text, picture }] };
    const page = await pages.open({ calls, more, at, settled: true }, size, hang);
    const inside = await page.locator('.screen').evaluate((screen) => {
      const room = screen.querySelector('.room')?.getBoundingClientRect();
      return [...screen.querySelectorAll('.poster, .poster *, .notice, .notice > *')].every(
        (part) => room && part.getBoundingClientRect().bottom <= room.bottom + 1,
      );
    });
    expect(inside).toBe(true);
    expect(await page.locator('.notice-picture').count()).toBe(1);
    expect(await barriers(page)).toEqual([]);
    await pages.leave(page);
  }
});

test.each(SIZES)(
  'on $width x $height the way to a window keeps its place, with and without a line behind it',
  async (size) => {
    const { plan: drawn, displays } = huajuapan;
    const plan = planFor(drawn, displays[0]?.stand);
    if (!plan) throw new Error('Huajuapan has no plan.');
    for (const more of [{ plan }, { plan, next: [] }]) {
      const page = await pages.open({ calls: [call('A045', 'B1', tenTwelve)], more }, size);
      const [room, way] = await Promise.all([
        page.locator('.room').boundingBox(),
        page.locator('.floor-plan').boundingBox(),
      ]);
      expect(way?.height).toBeGreaterThan(150);
      expect((way?.y ?? 0) + (way?.height ?? 0)).toBeLessThanOrEqual((room?.y ?? 0) + (room?.height ?? 0) + 1);
      expect(await barriers(page)).toEqual([]);
      await pages.leave(page);
    }
  },
);
