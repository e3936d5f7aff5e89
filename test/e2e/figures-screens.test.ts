import { afterAll, beforeAll, expect, test } from 'vitest';
import type { StaffLanguage } from '../../shared/i18n/catalogue.ts';
import { barriers } from '../support/barriers.ts';
import type { SampleScreens } from '../support/sample-screens.ts';
import { sampleScreens } from '../support/sample-screens.ts';
import { check, figures, lines, playback, report, story, today } from '../support/views/figures.ts';

let pages: SampleScreens<'staff'>;
beforeAll(async () => {
  pages = await sampleScreens('staff');
});
afterAll(() => pages.close());

/** The supervisor's figures, with what the server would give for each path; what is asked for is kept. */
async function openFigures(part?: string, language: StaffLanguage = 'es') {
  const page = await pages.open({ state: 'free', lead: true, language });
  const asked: string[] = [];
  const answers: readonly (readonly [RegExp, object])[] = [
    [/figures\?/u, figures],
    [/opinions\?/u, { lines }],
    [/days$/u, { days: ['2026-11-20', today] }],
    [/story$/u, story],
    [/playback$/u, playback],
    [/report$/u, report],
    [/check$/u, check],
    [/record\/key$/u, { publicKey: report.key }],
  ];
  await page.route('**/api/v1/**', (route) => {
    const url = route.request().url();
    asked.push(url);
    const [, json] = answers.find(([path]) => path.test(url)) ?? [];
    return json ? route.fulfill({ json: { ok: true, ...json } }) : route.fulfill({ body: 'a,b\r\n' });
  });
  await page.keyboard.press('c');
  if (part) await page.getByRole('button', { name: part, exact: true }).click();
  return { page, asked };
}

const parts: readonly (readonly [part: string, seen: string, language: StaffLanguage])[] = [
  ['Cifras', 'Espera por trámite', 'es'],
  ['Registro', 'Lo que pasó el', 'es'],
  ['Informe del día', 'Sello del registro', 'es'],
  ['Figures', 'Wait by service', 'en'],
  ['Record', 'What happened on', 'en'],
  ['Day report', 'Seal of the record', 'en'],
];

test.each(parts)('%s can be used by everybody and fits the desk', async (part, seen, language) => {
  const { page } = await openFigures(part, language);
  await page.getByText(seen).first().waitFor();
  expect(await barriers(page)).toEqual([]);
  expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
  const [parts, days] = await Promise.all(['.parts', '.spans'].map((one) => page.locator(one).boundingBox()));
  expect((parts?.x ?? 0) + (parts?.width ?? 0)).toBeLessThanOrEqual(days?.x ?? 0);
  await page.setViewportSize({ width: 360, height: 740 });
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);
  await pages.leave(page);
});

test('the picture of a wait stands beside its numbers, and what is over the target says so in words', async () => {
  const { page } = await openFigures();
  const row = page.getByRole('row', { name: /Recoger pasaporte 6 18 9. % 21/u });
  await row.waitFor();
  const minor = page.getByRole('row', { name: /Pasaporte, menor/u }).first();
  expect(await minor.textContent()).toContain('24, más que la meta');
  await pages.leave(page);
});

test('how true the told time was stands as a picture beside its numbers, and what is under the aim says so', async () => {
  const { page } = await openFigures();
  const table = page.getByRole('table', { name: 'La hora dicha en el boleto' });
  await table.getByRole('row', { name: /Todos 82 % 7 % 10 % 5.4 \+0.9 108/u }).waitFor();
  expect(await table.getByRole('row', { name: /Pasaporte, menor/u }).textContent()).toContain(
    '65 %, menos que la meta',
  );
  expect(await table.getByRole('row', { name: /Protección/u }).textContent()).not.toContain('menos que la meta');
  await pages.leave(page);
});

test('a month is asked for whole, and the file leaves under the days it tells of', async () => {
  const { page, asked } = await openFigures();
  await page.getByRole('button', { name: 'Este mes' }).click();
  const first = `${today.slice(0, 7)}-01`;
  await expect.poll(() => asked.at(-1)).toContain(`figures?from=${first}&to=${today}`);
  const saved = page.waitForEvent('download');
  await page.getByRole('button', { name: /Descargar CSV/u }).click();
  expect((await saved).suggestedFilename()).toBe(`ventanilla-${first}_${today}.csv`);
  await pages.leave(page);
});

test('the record is read by ticket, by what bent the order, and line by line on the plan', async () => {
  const { page } = await openFigures('Registro');
  const rows = page.locator('.story tbody tr');
  await expect.poll(() => rows.count()).toBe(7);
  await page.getByLabel('Turno, como A045').fill('a045');
  await expect.poll(() => rows.count()).toBe(3);
  await page.getByRole('button', { name: 'Corregir cómo terminó A045' }).waitFor();
  await page.getByLabel('Solo lo que cambió el orden').check();
  await expect
    .poll(() => rows.allTextContents())
    .toEqual(['9:04:00Lucía R.llamó a A045 a Ventanilla 3; fuera de orden: emergencia']);
  await page.getByRole('button', { name: 'Revisar todo el registro' }).click();
  await page.getByText('El registro está completo: 182,340 renglones en 214 días, sin cambios.').waitFor();

  await page.getByRole('button', { name: 'Ver en el plano' }).click();
  await page.getByRole('slider', { name: 'Hora' }).focus();
  await page.keyboard.press('ArrowUp');
  await page.locator('.playback-told').getByText('llamó a A045 a Ventanilla 3').waitFor();
  await page.locator('.playback-plan').getByText('A045').waitFor();
  expect(await barriers(page)).toEqual([]);
  await pages.leave(page);
});

test.each(['A4', 'Letter'])('the report of a full day is one page of %s', async (format) => {
  const { page } = await openFigures('Informe del día');
  await page.getByText('Sello del registro').waitFor();
  const pdf = (await page.pdf({ format, preferCSSPageSize: false })).toString('latin1');
  expect(pdf.match(/\/Type\s*\/Page\b/gu)).toHaveLength(1);
  await pages.leave(page);
});

test('no small count stands in the tables of the report, since it leaves the office', async () => {
  const { page } = await openFigures('Informe del día');
  const sheet = page.getByRole('article', { name: 'Informe del día' });
  const row = sheet.getByRole('row', { name: /Protección/u });
  await row.waitFor();
  expect(await row.getByRole('cell').allTextContents()).toEqual(['–', '–', '–', '<5']);
  const cells = await sheet.locator('td:last-child').allTextContents();
  expect(cells.filter((cell) => /^[1-4]$/u.test(cell))).toEqual([]);
  const punctual = sheet.locator('dl > div', { hasText: 'A tiempo con cita' });
  expect(await punctual.locator('dd').textContent()).toBe('– todos menos unos pocos (<5)');
  const told = sheet.locator('dl > div', { hasText: 'En la hora dicha' });
  expect(await told.locator('dd').textContent()).toBe('82 % 89 de 108 primeros llamados, según su boleto');
  await pages.leave(page);
});
