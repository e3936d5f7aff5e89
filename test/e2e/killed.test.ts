import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { newId } from '../../shared/ui/connection.ts';
import type { TestOffice } from '../support/office.ts';
import { MINUTE, NINE, startOffice } from '../support/office.ts';
import { walkIn } from '../support/walk-in.ts';
import type { Clerk } from './support/clerk.ts';
import { atWindow } from './support/clerk.ts';
import type { House } from './support/house.ts';
import { houseOf } from './support/house.ts';
import type { Kiosk } from './support/kiosk.ts';
import { openKiosk } from './support/kiosk.ts';
import { listLoaded } from './support/opening.ts';
import { soon } from './support/soon.ts';
import type { Wall } from './support/wall.ts';
import { hangWall } from './support/wall.ts';

// The power goes in the middle of a morning: each test goes on where the one before has left the office.

let office: TestOffice;
let house: House;
let kiosk: Kiosk;
let wall: Wall;
let celia: Clerk;
let fermin: Clerk;
let token: string;

beforeAll(async () => {
  office = await startOffice({ at: NINE - 59 * MINUTE });
  await listLoaded(office);
  house = await houseOf(inject('browser'), office);
  [kiosk, wall, celia, fermin] = await Promise.all([
    openKiosk(house, office),
    hangWall(house, office),
    atWindow(house, office, 'Celia Mezquite', 'Ventanilla 3'),
    atWindow(house, office, 'Fermín Oyamel', 'Ventanilla 6'),
  ]);
  token = await kiosk.token();
});
afterAll(() => house.close());

const send = async (id: string) => {
  const response = await office.request('/api/v1/commands', { token, json: { id, command: walkIn } });
  return response.json();
};

const acknowledged = new Map<
  string,
  { readonly ok: boolean; readonly result: { readonly ticket: { ticket: string } } }
>();

test('the server is killed while commands arrive, right after some of them were answered', async () => {
  await kiosk.checkInByScan('40001');
  await kiosk.checkInByScan('40002');
  expect(await celia.callNext()).toBe('A001');
  await celia.arrived();
  expect(await fermin.callNext()).toBe('A002');
  await soon(wall.calls).toContain('A002 Ventanilla 6 accesible');

  const sending = Array.from({ length: 40 }, async () => {
    const id = newId();
    const answer = await send(id).catch(() => undefined);
    if (answer) acknowledged.set(id, answer);
    if (acknowledged.size === 12) await office.end('SIGKILL');
  });
  await Promise.all(sending);
  expect(acknowledged.size).toBeGreaterThanOrEqual(12);
  expect([...acknowledged.values()].every(({ ok }) => ok)).toBe(true);
});

test('every screen says calmly that the office is out of reach, and shows nothing untrue', async () => {
  expect(await kiosk.shows('Esta pantalla no funciona por ahora')).toContain('Pase a recepción.');
  await soon(celia.text).toContain('Nada se ha perdido. Termine con A001 como siempre');
  await soon(wall.text).toMatch(/Sin actualizar desde las 8:01/u);
  expect(await celia.atWindow()).toBe('A001');
});

test('started again, every screen is back by itself: same windows, same visitors, nobody signs in anew', async () => {
  await office.restart();
  await kiosk.shows('Regístrese aquí');
  await soon(celia.text).not.toContain('Nada se ha perdido');
  expect(await celia.atWindow()).toBe('A001');
  expect(await fermin.atWindow()).toBe('A002');
  await soon(wall.text).not.toContain('Sin actualizar');
  await soon(wall.calls).toEqual(['A002 Ventanilla 6 accesible']);
});

test('every answered command is there, and sent again it gives the same answer', async () => {
  const numbers: string[] = [];
  for (const [id, first] of acknowledged) {
    const again = await send(id);
    expect(again.result.ticket).toMatchObject({ ticket: first.result.ticket.ticket });
    numbers.push(again.result.ticket.ticket);
  }
  expect(new Set(numbers).size).toBe(numbers.length);
  const waiting = Number(/(\d+) espera/u.exec(await celia.page.locator('.line-head').innerText())?.[1]);
  expect(waiting).toBeGreaterThanOrEqual(numbers.length);
});

test('no number given before is given again, and the work goes on at the windows', async () => {
  const before = new Set([...acknowledged.values()].map(({ result }) => result.ticket.ticket));
  const { number } = await kiosk.checkInForInformation();
  expect(before.has(number)).toBe(false);
  expect(Number(number.slice(1))).toBeGreaterThan(before.size);

  await fermin.arrived();
  expect(await celia.finishAndCallNext()).toBe('K001');
  await soon(wall.calls).toContain('K001 Ventanilla 3');
});

test('no screen has complained', () => {
  expect(house.complaints()).toEqual([]);
});
