import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { settings as words } from '../../shared/i18n/es/settings.ts';
import { barriers } from '../support/barriers.ts';
import type { TestOffice } from '../support/office.ts';
import { startOffice } from '../support/office.ts';
import type { Clerk } from './support/clerk.ts';
import { atWindow, signIn } from './support/clerk.ts';
import type { House } from './support/house.ts';
import { houseOf } from './support/house.ts';
import { openKiosk } from './support/kiosk.ts';
import type { SettingsForm } from './support/settings.ts';
import { openSettings } from './support/settings.ts';
import { soon } from './support/soon.ts';

let office: TestOffice;
let house: House;
let lady: Clerk;
let form: SettingsForm;
beforeAll(async () => {
  office = await startOffice();
  house = await houseOf(inject('browser'), office);
  lady = await signIn(house, office, 'Supervisión');
  form = await openSettings(lady);
});
afterAll(() => house.close());

test('a window is given another service, and calls who waits for it the moment that this is published', async () => {
  const alba = await atWindow(house, office, 'Alba Encino', 'Ventanilla 1');
  const kiosk = await openKiosk(house, office);
  const { number } = await kiosk.checkInForInformation();
  expect(await alba.line()).not.toContain(number);

  await form.part('windows');
  await form.unfold('Ventanilla 1');
  await form.page.getByRole('checkbox', { name: 'Informes' }).first().check({ force: true });
  await soon(form.changes).toMatch(
    /^Ventanilla 1 · Qué atiende\s+antes\s+Documentos, Revisión\s+después\s+Documentos, Revisión, Informes$/u,
  );

  await form.page.reload();
  await form.page.getByRole('button', { name: /^Ajustes/u }).click();
  await soon(form.changes).toContain('Informes');
  await form.publish('now', 'Hay fila en informes');
  await form.page.getByText(words.publish.done(2)).waitFor();

  await soon(alba.line).toContain(number);
  expect(await alba.callNext()).toBe(number);
});

test('what is wrong is said beside its field, leads there by one key, and is not published', async () => {
  const { page } = form;
  await form.part('calling');
  await page.getByLabel('Sin cita').fill('pronto');
  await page.getByText('Escriba un número entero de 0 a 10000').first().waitFor();
  await form.part('kiosk');
  await page.keyboard.press('Alt+e');
  await page.getByRole('heading', { level: 2, name: words.sections.calling.name }).waitFor();
  await soon(() => page.evaluate(() => document.activeElement?.getAttribute('aria-invalid'))).toBe('true');
  await page.keyboard.press('Control+Enter');
  expect(await page.getByRole('dialog').isVisible()).toBe(false);
  await page.getByLabel('Sin cita').fill('30');
  await page.getByText(words.draft.none).waitFor();
});

test('while today’s order is shut to all, the record leads to where it is opened', async () => {
  const { page } = form;
  await page.getByRole('button', { name: /^Cifras/u }).click();
  await page.getByRole('button', { name: 'Registro', exact: true }).click();
  await page.getByRole('button', { name: 'Ver en Ajustes' }).click();
  await page.getByRole('heading', { level: 2, name: words.sections.office.name }).waitFor();
  await soon(() =>
    page.evaluate(() => document.activeElement?.closest('[data-field]')?.getAttribute('data-field')),
  ).toBe('openBook');
});

test('what somebody in the room needs is kept today and goes tomorrow, and the page says so', async () => {
  const { page } = form;
  await form.part('windows');
  await form.unfold('Ventanilla 1');
  await page.getByRole('button', { name: 'Quitar: Ventanilla 1', exact: true }).click();
  await page.locator('.settings-changes li').first().waitFor();
  await page.getByRole('button', { name: words.draft.publish }).click();
  await page.getByText('lo necesita Alba Encino').waitFor();
  expect(await page.locator('input[value="opening"]').isChecked()).toBe(true);
  await page.getByRole('button', { name: words.publish.go, exact: true }).click();
  await page.getByText(words.waiting(3)).waitFor();
});

test('an earlier version is taken up again as a draft, left for the next day, and withdrawn', async () => {
  const { page } = form;
  await page.locator('.settings-versions summary').click();
  await page.getByText('Hay fila en informes').waitFor();
  await page.getByRole('button', { name: words.versions.takeOf(1) }).click();
  await form.publish('opening');
  await page.getByText(words.publish.done(4)).waitFor();

  await page.getByRole('button', { name: words.withdraw.ask }).click();
  await page.getByRole('button', { name: words.withdraw.go }).click();
  await page.getByText(words.withdraw.done).waitFor();
  expect(await page.getByText(words.waiting(4)).isVisible()).toBe(false);
});

test('a window is put in its place by hand, and the display would show the way there', async () => {
  const { page } = form;
  await form.part('plan');
  const window = page.getByRole('button', { name: /^Ventanilla 3:/u });
  await window.press('ArrowRight');
  await soon(form.changes).toMatch(/Ventanilla 3 · A la derecha\s+antes\s+4.9 pasos\s+después\s+5.4 pasos/u);
  const { x, y, width, height } = (await window.boundingBox()) ?? { x: 0, y: 0, width: 0, height: 0 };
  await page.mouse.move(x + width / 2, y + height / 2);
  await page.mouse.down();
  await page.mouse.move(x + width / 2, y + height / 2 + 40, { steps: 3 });
  await page.mouse.up();
  await soon(form.changes).toContain('Ventanilla 3 · Hacia abajo');
  await page.getByRole('img', { name: words.plan.seenTo('Ventanilla 3') }).waitFor();
  await page.getByRole('button', { name: words.draft.discard }).click();
  await page.getByRole('dialog').getByRole('button', { name: words.draft.discard }).click();
  await page.getByText(words.draft.none).waitFor();
});

test('every part can be used by everybody and fits the desk', async () => {
  const { page } = form;
  for (const section of Object.keys(words.sections) as (keyof typeof words.sections)[]) {
    await form.part(section);
    const first = page.locator('.settings-thing > details > summary').first();
    if (await first.isVisible()) await first.click();
    expect({ section, barriers: await barriers(page) }).toEqual({ section, barriers: [] });
    expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
  }
  expect(house.complaints()).toEqual([]);
});
