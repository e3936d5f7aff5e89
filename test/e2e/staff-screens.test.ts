import type { Page } from 'playwright';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { barriers } from '../support/barriers.ts';
import type { Wanted } from '../support/pages/staff.tsx';
import { letPass } from '../support/passing-time.ts';
import type { SampleScreens } from '../support/sample-screens.ts';
import { sampleScreens } from '../support/sample-screens.ts';

let pages: SampleScreens<'staff'>;
beforeAll(async () => {
  pages = await sampleScreens('staff');
});
afterAll(() => pages.close());

/** The page hears keys, and so long has passed that the space bar hears again. */
const settle = async (page: Page) => {
  await page.evaluate(
    () => new Promise((heard) => requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(heard)))),
  );
  await letPass(page, 600);
};
const sent = (page: Page) => page.evaluate(() => window.sent);

const places: readonly (readonly [name: string, wanted: Wanted, ...keys: readonly string[]])[] = [
  ['the door', { state: 'door' }],
  ['a locked screen', { state: 'locked' }],
  ['the choice of a window', { state: 'standing' }],
  ['a free window', { state: 'free' }],
  ['a window where nobody waits', { state: 'nobody' }],
  ['a window asked to cover another', { state: 'cover' }],
  ['an armed window', { state: 'armed' }],
  ['a call', { state: 'called' }],
  ['a visitor being served', { state: 'serving' }],
  ['a family being served', { state: 'family' }],
  ['a pause', { state: 'paused' }],
  ['a cut line', { state: 'serving', offline: true }],
  ['the keys', { state: 'free' }, 'F1'],
  ['incomplete papers', { state: 'serving' }, 'i', '2'],
  ['a hold', { state: 'serving' }, 'e'],
  ['sending on', { state: 'serving' }, 'v'],
  ['the end of a visit', { state: 'serving' }, 's', '2'],
  ['outcomes by person', { state: 'family' }, 'm'],
  ['a change of needs', { state: 'called' }, 'a'],
  ['a call out of turn', { state: 'free' }, 't'],
  ['a pause asked for at the accessible window', { state: 'accessible' }, 'p'],
  ['reception', { state: 'free' }, 'F7'],
  ['the floor', { state: 'free', lead: true }, 'F8'],
  ['the list', { state: 'free', lead: true }, 'F9'],
  ['the team', { state: 'free', lead: true }, 'F10'],
  ['a call, in English', { state: 'called', language: 'en' }],
  ['the floor, in English', { state: 'standing', lead: true, language: 'en' }, 'F8'],
];

test.each(places.map(([name, wanted, ...keys]) => ({ name, wanted, keys })))(
  '$name can be used by everybody and fits the desk',
  async ({ wanted, keys }) => {
    const page = await pages.open(wanted);
    await settle(page);
    for (const key of keys) await page.keyboard.press(key);

    expect(await barriers(page)).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
    const place = page.locator('.bar-place strong');
    expect(await place.evaluate((name) => name.scrollWidth - name.clientWidth)).toBeLessThanOrEqual(0);
    await pages.leave(page);
  },
);

test("a colleague's break is covered by one touch, and given back by one key", async () => {
  const page = await pages.open({ state: 'cover' });
  await page.getByText('Sofía V. pide relevo en Ventanilla 6 accesible.').waitFor();
  await page.getByRole('button', { name: 'Cubrir' }).click();
  expect(await sent(page)).toEqual([{ type: 'AcceptRequest', requestId: 'r9' }]);
  await page.keyboard.press('z');
  await expect.poll(() => sent(page)).toEqual([{ type: 'AcceptRequest', requestId: 'r9' }, { type: 'Undo' }]);
  const rows = await page.locator('.queue tr').allInnerTexts();
  expect(rows.find((row) => row.includes('K014'))).toContain('Vuelve a las 10:40');
  expect(rows.find((row) => row.includes('K015'))).toContain('Invitado a las 10:10');
  await pages.leave(page);
});

test.each(['free', 'called', 'serving', 'family'] as const)(
  'while the window is "%s", the first button stands whole above the foot',
  async (state) => {
    const page = await pages.open({ state });
    const covered = await page.locator('[data-deed="primary"]').evaluate((button) => {
      const { bottom, left, width } = button.getBoundingClientRect();
      return !button.contains(document.elementFromPoint(left + width / 2, bottom - 2));
    });
    expect(covered).toBe(false);
    await pages.leave(page);
  },
);

test('one press of the space bar calls one person', async () => {
  const page = await pages.open({ state: 'free' });
  await settle(page);
  await page.keyboard.press('Space');
  expect(await sent(page)).toEqual([{ type: 'CallNext', windowId: 'V3' }]);
  await pages.leave(page);
});

test('the space bar on the first button itself is deaf right after a change, too', async () => {
  const page = await pages.open({ state: 'called' });
  await settle(page);
  const arrived = page.getByRole('button', { name: 'Llegó' });
  await arrived.focus();
  await page.keyboard.press('Space');
  expect(await sent(page)).toEqual([{ type: 'RecordArrival', callId: 'call-1' }]);
  await pages.leave(page);
});

test('the space bar on another button presses that one alone', async () => {
  const page = await pages.open({ state: 'called' });
  await settle(page);
  await page.getByRole('button', { name: 'Volver a llamar' }).focus();
  await page.keyboard.press('Space');
  expect(await sent(page)).toEqual([{ type: 'Recall', callId: 'call-1' }]);
  await pages.leave(page);
});

test('incomplete papers: two keys and Enter, and the focus comes back', async () => {
  const page = await pages.open({ state: 'serving' });
  await settle(page);
  await page.keyboard.press('i');
  await page.keyboard.press('2');
  await expect.poll(() => page.getByText('Puede volver hoy antes de las 14:30').isVisible()).toBe(true);
  await page.keyboard.press('Enter');
  await page.getByRole('dialog').waitFor({ state: 'hidden' });
  expect(await sent(page)).toEqual([{ type: 'RecordIncomplete', callId: 'call-2', reason: 'r2' }]);
  await pages.leave(page);
});

test('Esc leaves a panel and asks nothing of the office', async () => {
  const page = await pages.open({ state: 'serving' });
  await settle(page);
  await page.keyboard.press('v');
  await page.getByRole('dialog', { name: '¿A dónde va?' }).waitFor();
  await page.keyboard.press('Escape');
  await page.getByRole('dialog').waitFor({ state: 'hidden' });
  expect(await sent(page)).toEqual([]);
  await pages.leave(page);
});

test('a refusal is a sentence inside the panel where it was asked, and the panel stays', async () => {
  const page = await pages.open({ state: 'serving', refusal: 'not-saved' });
  await settle(page);
  await page.keyboard.press('e');
  const panel = page.getByRole('dialog');
  await panel.getByRole('radio').first().check();
  await panel.getByRole('button', { name: /^Guardar/u }).click();
  await expect.poll(() => panel.getByRole('status').last().textContent()).toMatch(/guardar/);
  await pages.leave(page);
});

test('a family’s outcomes go along when its step is finished', async () => {
  const page = await pages.open({ state: 'family' });
  await settle(page);
  await page.keyboard.press('m');
  await page.getByLabel('Hugo S.', { exact: true }).selectOption('incomplete');
  await page.getByRole('button', { name: 'Guardar' }).click();
  await page.keyboard.press('Space');
  expect(await sent(page)).toEqual([
    {
      type: 'FinishStep',
      callId: 'call-3',
      callNext: true,
      applicants: [{ applicant: 1, outcome: 'incomplete', reason: 'r1' }],
    },
  ]);
  await pages.leave(page);
});

test('while the line is cut every deed says why it waits, and none is sent', async () => {
  const page = await pages.open({ state: 'serving', offline: true });
  await settle(page);
  await page.keyboard.press('Space');
  await page.keyboard.press('f');
  await page.getByRole('button', { name: /Terminar y llamar/ }).click({ force: true });
  expect(await sent(page)).toEqual([]);
  expect(await page.getByText('Espera al servidor').count()).toBeGreaterThan(5);
  await pages.leave(page);
});

test('a window that somebody holds is taken only after asking', async () => {
  const page = await pages.open({ state: 'standing' });
  await page.getByRole('button', { name: /Ventanilla 1/ }).click();
  await page.getByRole('dialog', { name: 'Ventanilla 1 la tiene Ana T. ¿Tomarla?' }).waitFor();
  expect(await sent(page)).toEqual([]);
  await page.getByRole('button', { name: 'Tomar la ventanilla' }).click();
  expect(await sent(page)).toEqual([{ type: 'OpenWindow', windowId: 'V1', takeOver: true }]);
  await pages.leave(page);
});

test('a wrong PIN is told politely, with the tries that are left', async () => {
  const page = await pages.open({ state: 'door' });
  await page.getByRole('radio', { name: /Lucía R/ }).check();
  await page.keyboard.type('123456');
  await page.keyboard.press('Enter');
  await page.getByText('El NIP no coincide. Quedan 3 intentos.').waitFor();
  await pages.leave(page);
});

test('arrows go through the names, and the first digit begins the PIN', async () => {
  const page = await pages.open({ state: 'door' });
  await page.getByRole('radio', { name: /Ana T/ }).focus();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowDown');
  expect(await page.getByRole('radio', { name: /Jorge P/ }).isChecked()).toBe(true);
  await page.keyboard.type('123');
  expect(await page.getByLabel('NIP de seis dígitos').inputValue()).toBe('123');
  await pages.leave(page);
});

test('reception finds an appointment, adds it and gives a number', async () => {
  const page = await pages.open({ state: 'free' });
  await page.keyboard.press('F3');
  await page.keyboard.type('rosa');
  await page.keyboard.press('Enter');
  await page.getByRole('button', { name: 'Registrar' }).click();
  await page.getByRole('button', { name: 'Dar turno' }).click();
  await page.getByRole('heading', { name: 'Turno K014' }).waitFor();
  expect(await sent(page)).toMatchObject([{ type: 'CheckIn', appointments: ['F4431'], companions: 0 }]);
  await pages.leave(page);
});

test('the strip beside other programs shows everything without sideways scrolling', async () => {
  for (const state of ['free', 'called', 'serving', 'family', 'paused', 'nobody'] as const) {
    const page = await pages.open({ state }, { width: 360, height: 740 });
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);
    expect(await page.locator('[data-deed="primary"]').isVisible()).toBe(true);
    await pages.leave(page);
  }
});
