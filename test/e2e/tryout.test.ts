import { afterAll, beforeAll, expect, test } from 'vitest';
import type { StaffLanguage } from '../../shared/i18n/catalogue.ts';
import type { TryoutWish } from '../../shared/protocol/tryout.ts';
import { barriers } from '../support/barriers.ts';
import type { SampleScreens } from '../support/sample-screens.ts';
import { sampleScreens } from '../support/sample-screens.ts';
import { figures } from '../support/views/figures.ts';
import { page as answer, offer } from '../support/views/tryout.ts';

let pages: SampleScreens<'staff'>;
beforeAll(async () => {
  pages = await sampleScreens('staff');
});
afterAll(() => pages.close());

/** The supervisor's page of tries; what is asked is kept, and answered by the example day unless refused. */
async function openTryout(part: string, language: StaffLanguage = 'es') {
  const page = await pages.open({ state: 'free', lead: true, language });
  const asked: TryoutWish[] = [];
  const refused = { is: false };
  await page.route('**/api/v1/**', (route) => {
    const request = route.request();
    if (!request.url().endsWith('tryouts')) return route.fulfill({ json: { ok: true, ...figures } });
    if (request.method() === 'GET') return route.fulfill({ json: { ok: true, ...offer } });
    asked.push(request.postDataJSON());
    if (refused.is) return route.fulfill({ status: 409, json: { ok: false, refusal: 'tryout-under-way' } });
    return route.fulfill({ json: { ok: true, ...answer } });
  });
  await page.keyboard.press('c');
  await page.getByRole('button', { name: part, exact: true }).click();
  await page.locator('.asking').waitFor();
  return { page, asked, refused };
}

const tongues: readonly (readonly [StaffLanguage, part: string, close: string, go: string])[] = [
  ['es', 'Probar cambios', 'Cierra una ventanilla', 'Probar'],
  ['en', 'Try changes', 'A window closes', 'Try it'],
];

test.each(tongues)(
  'what if a window closes: asked and answered by keyboard, for everybody, in %s',
  async (language, part, close, go) => {
    const { page, asked } = await openTryout(part, language);
    expect(await barriers(page)).toEqual([]);
    await page.getByRole('button', { name: close }).focus();
    await page.keyboard.press('Enter');
    const card = page.locator('.whatif');
    await card.getByRole('combobox').selectOption('V2');
    await page.getByRole('button', { name: go, exact: true }).focus();
    await page.keyboard.press('Enter');
    await page.locator('.tried').waitFor();
    expect(asked).toEqual([
      { days: ['2026-11-20'], changes: [{ is: 'close', windowId: 'V2', from: '08:00', to: '15:00' }] },
    ]);
    expect(await barriers(page)).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
    await pages.leave(page);
  },
);

test('every change can be asked; the answer stands as picture and numbers, and says when the question has changed since', async () => {
  const { page, asked, refused } = await openTryout('Probar cambios');
  const offers = page.locator('.offers button');
  for (let index = 0; index < (await offers.count()); index++) await offers.nth(index).click();
  await page.getByLabel('Cuántos días').selectOption('Ese y los 2 anteriores');
  await page.getByRole('button', { name: 'Probar', exact: true }).click();
  const row = page.getByRole('row', { name: /^Sin cita/u });
  await row.waitFor();
  expect(asked[0]?.days).toEqual(['2026-11-18', '2026-11-19', '2026-11-20']);
  expect(asked[0]?.changes.map(({ is }) => is)).toEqual([
    'close',
    'add',
    'close',
    'break',
    'serve',
    'rule',
    'people',
    'booked',
  ]);
  expect(await row.getByRole('cell').allTextContents()).toEqual(['', '11', '32', '9', '31', '61', '78']);
  expect(await row.locator('rect').count()).toBe(3);
  await page.getByText('Sin cita: 19 de 20 esperarían hasta 78 min, no 31.').waitFor();
  expect(await barriers(page)).toEqual([]);

  await page.getByRole('button', { name: 'Quitar: ¿Y si hay una más?' }).click();
  await page.getByText('Cambió la pregunta. Presione Probar otra vez.').waitFor();
  refused.is = true;
  await page.getByRole('button', { name: 'Probar', exact: true }).click();
  await page.getByText('Ya se está probando otra pregunta.').waitFor();
  await pages.leave(page);
});
