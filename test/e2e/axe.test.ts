import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { barriers } from '../support/barriers.ts';
import type { TestOffice } from '../support/office.ts';
import { startOffice } from '../support/office.ts';
import type { Clerk } from './support/clerk.ts';
import { atWindow, signIn } from './support/clerk.ts';
import type { House } from './support/house.ts';
import { DESK, houseOf } from './support/house.ts';
import type { Kiosk } from './support/kiosk.ts';
import { openKiosk } from './support/kiosk.ts';
import { at, listLoaded } from './support/opening.ts';
import { soon } from './support/soon.ts';
import type { Wall } from './support/wall.ts';
import { hangWall } from './support/wall.ts';

// The screens as the real office fills them, walked in order.

let office: TestOffice;
let house: House;
let kiosk: Kiosk;
let wall: Wall;
let supervisor: Clerk;
let celia: Clerk;

beforeAll(async () => {
  office = await startOffice({ at: at('8:00') });
  await listLoaded(office);
  house = await houseOf(inject('browser'), office);
  [kiosk, wall, supervisor] = await Promise.all([
    openKiosk(house, office),
    hangWall(house, office),
    signIn(house, office, 'Supervisión'),
  ]);
});
afterAll(() => house.close());

const none: readonly string[] = [];

test('whoever writes a program reads and tries the interface without barriers', async () => {
  const page = await house.open('/api/v1/', DESK);
  await page.locator('#token').fill(await office.signIn('Supervisión'));
  const screens = page.locator('section', { has: page.locator('code', { hasText: /^\/api\/v1\/screens$/u }) }).first();
  await screens.getByText('Try it').click();
  await screens.getByRole('button').click();
  await soon(() => screens.locator('output').textContent()).toMatch(/^200 OK\s+\{\s+"ok": true/u);
  expect(await barriers(page)).toEqual(none);
  await page.close();
});

test('the kiosk shuts nobody out, from the first screen to the ticket', async () => {
  expect(await barriers(kiosk.page)).toEqual(none);
  await kiosk.touch('Tengo cita');
  expect(await barriers(kiosk.page)).toEqual(none);
  await kiosk.touch('Escribir CURP');
  expect(await barriers(kiosk.page)).toEqual(none);
  await kiosk.touch('Atrás');
  await kiosk.touch('Atrás');

  await kiosk.typeFolio('40003');
  await kiosk.shows('¿Qué día nació?');
  expect(await barriers(kiosk.page)).toEqual(none);
  await kiosk.page.keyboard.type('2303');
  await kiosk.shows('Encontramos sus citas');
  expect(await barriers(kiosk.page)).toEqual(none);
  await kiosk.confirm();
  expect(await barriers(kiosk.page)).toEqual(none);
  await kiosk.leave();

  await kiosk.scan('40901');
  await kiosk.touch('Ayuda');
  expect(await barriers(kiosk.page)).toEqual(none);
  await kiosk.touch('Seguir aquí');
  await kiosk.leave();
  await kiosk.askForInformation();
  await kiosk.confirm();
  await kiosk.leave();
});

test('signing in and choosing a window shut nobody out', async () => {
  const door = await house.open('/staff/', DESK);
  await door.getByRole('radio').first().waitFor();
  expect(await barriers(door)).toEqual(none);
  await door.context().close();

  celia = await signIn(house, office, 'Celia Mezquite');
  expect(await barriers(celia.page)).toEqual(none);
});

test('a window shuts nobody out: free, called, serving, at each question, and paused', async () => {
  await celia.take('Ventanilla 3');
  expect(await barriers(celia.page)).toEqual(none);
  await asking(celia, 'call-ticket');
  await asking(celia, 'pause');

  expect(await celia.callNext()).toBe('A001');
  expect(await barriers(celia.page)).toEqual(none);
  await celia.arrived();
  expect(await barriers(celia.page)).toEqual(none);
  for (const deed of ['incomplete', 'hold', 'send', 'end', 'needs', 'people']) await asking(celia, deed);

  await celia.deed('Esperar: salió un momento');
  await celia.page.getByRole('dialog').getByRole('radio').first().check();
  await celia.page.getByRole('button', { name: /^Guardar/u }).click();
  await soon(celia.text).toContain('Aparte, no se llaman solos');
  expect(await barriers(celia.page)).toEqual(none);
  await celia.deed('Pausa urgente');
  await soon(celia.text).toContain('Seguir atendiendo');
  expect(await barriers(celia.page)).toEqual(none);
});

test('reception and the supervisor’s pages shut nobody out', async () => {
  for (const tab of ['floor', 'reception', 'appointments', 'team'] as const) {
    await supervisor.go(tab);
    if (tab === 'floor') await supervisor.page.getByText('Escribir aviso').click();
    expect(await barriers(supervisor.page), tab).toEqual(none);
    if (tab !== 'reception') continue;
    await supervisor.deed('Varios a la vez');
    await supervisor.page.getByLabel('Turno, renglón 1').fill('k045');
    await supervisor.deed('Registrar 1 turno');
    await supervisor.page.getByText('Escriba la hora del papel').waitFor();
    expect(await barriers(supervisor.page), 'a sheet of handwritten tickets').toEqual(none);
  }
});

test('the wall shuts nobody out: with one call, with several, and with the server out of reach', async () => {
  const elisa = await atWindow(house, office, 'Elisa Pochote', 'Ventanilla 5');
  expect(await elisa.callNext()).toBe('K001');
  await soon(wall.calls).toContain('K001 Ventanilla 5');
  expect(await barriers(wall.page)).toEqual(none);

  await kiosk.checkInByScan('40005');
  const fermin = await atWindow(house, office, 'Fermín Oyamel', 'Ventanilla 6');
  const second = await fermin.callNext();
  await soon(wall.calls).toEqual(expect.arrayContaining(['K001 Ventanilla 5', `${second} Ventanilla 6 accesible`]));
  expect(await barriers(wall.page)).toEqual(none);

  await office.end('SIGKILL');
  await soon(wall.text).toContain('Sin actualizar');
  expect(await barriers(wall.page)).toEqual(none);
  expect(await barriers(kiosk.page)).toEqual(none);
  expect(await barriers(elisa.page)).toEqual(none);
});

/** Opens the question that a deed asks, looks at it, and leaves it unanswered. */
async function asking({ page }: Clerk, deed: string): Promise<void> {
  await page.locator(`[data-deed="${deed}"]`).click();
  const question = page.getByRole('dialog');
  await question.waitFor();
  expect(await barriers(page), deed).toEqual(none);
  await page.keyboard.press('Escape');
  await question.waitFor({ state: 'hidden' });
}
