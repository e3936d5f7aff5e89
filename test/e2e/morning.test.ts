import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import type { TestOffice } from '../support/office.ts';
import { BEFORE_OPENING, MINUTE, startOffice } from '../support/office.ts';
import type { Clerk } from './support/clerk.ts';
import { atWindow, signIn } from './support/clerk.ts';
import { checkIn, find, loadList } from './support/front.ts';
import type { House } from './support/house.ts';
import { houseOf } from './support/house.ts';
import type { Kiosk } from './support/kiosk.ts';
import { openKiosk } from './support/kiosk.ts';
import { at, LIST } from './support/opening.ts';
import { soon } from './support/soon.ts';
import type { Wall } from './support/wall.ts';
import { hangWall } from './support/wall.ts';

// One morning, told in order: each test goes on where the one before has left the office.

let office: TestOffice;
let house: House;
let kiosk: Kiosk;
let wall: Wall;
let supervisor: Clerk;
let celia: Clerk;
let elisa: Clerk;
let fermin: Clerk;
let gala: Clerk;
let bruno: Clerk;

beforeAll(async () => {
  office = await startOffice({ at: BEFORE_OPENING });
  house = await houseOf(inject('browser'), office);
  [kiosk, wall, supervisor] = await Promise.all([
    openKiosk(house, office),
    hangWall(house, office),
    signIn(house, office, 'Supervisión'),
  ]);
});
afterAll(() => house.close());

let time = BEFORE_OPENING;

/** The morning goes on to this time, `8:02:30`: ten seconds at a time, so that the wall gives each call its own. */
async function itIs(clock: string): Promise<void> {
  const to = at(clock);
  for (time = Math.max(time, to - 2 * MINUTE); time < to; ) {
    time = Math.min(to, time + 10_000);
    await office.clock(time);
    await wall.page.evaluate(() => new Promise((drawn) => requestAnimationFrame(drawn)));
  }
}

/** The board hangs like this: who is called where, and who was called a while ago. */
const hangs = (...calls: readonly string[]) => soon(wall.calls).toEqual(calls);
const wallTells = (text: string | RegExp) => soon(wall.text).toMatch(text);
const tells = (clerk: Clerk, text: string | RegExp) => soon(clerk.text).toMatch(text);

test('7:30: the kiosk and the wall say when the office opens, and the supervisor misses the list', async () => {
  expect(await kiosk.shows('A esta hora no hay registro')).toContain('Abrimos hoy a las 8:00.');
  await wallTells(/Abrimos a las\s+8:00/u);
  await tells(supervisor, 'No hay lista de citas de hoy');
});

test('the day’s list is checked first, and loaded when the supervisor says so', async () => {
  const { checked, loaded } = await loadList(supervisor, LIST);
  expect(checked).toContain('Las 110 filas están listas.');
  expect(loaded).toContain('Se cargaron 110 citas.');
  await tells(supervisor, /108 citas · 0 llegaron/u);

  await supervisor.go('floor');
  await soon(supervisor.text).not.toContain('No hay lista de citas de hoy');
});

test('8:01: windows open, and visitors come by folio, by CURP, by code, as a family and without an appointment', async () => {
  await itIs('8:01');
  [celia, elisa, fermin, gala, bruno] = await Promise.all([
    atWindow(house, office, 'Celia Mezquite', 'Ventanilla 3'),
    atWindow(house, office, 'Elisa Pochote', 'Ventanilla 5'),
    atWindow(house, office, 'Fermín Oyamel', 'Ventanilla 6'),
    atWindow(house, office, 'Gala Tepozán', 'Biométricos, módulo 1'),
    signIn(house, office, 'Bruno Jacaranda'),
  ]);

  await kiosk.typeFolio('40001');
  await kiosk.typeBirthday('0101');
  const found = await kiosk.shows('Encontramos su cita');
  expect(found).toContain('N. A.');
  expect(found).not.toMatch(/Nube|Ahuehuete|AUHN|Pasaporte/u);
  await kiosk.mark('Solo ventanilla accesible');
  expect(await kiosk.confirm()).toMatchObject({ number: 'A001', text: expect.stringContaining('Usted sigue') });
  await kiosk.leave();

  await kiosk.typeCurp('TEGA830812HOCZMR96');
  expect(await kiosk.shows('Encontramos su cita')).toContain('Nacimiento: 12 de agosto de 1983, Oaxaca');
  expect(await kiosk.confirm()).toMatchObject({ number: 'A002', text: expect.stringMatching(/Antes que usted\s+1/u) });
  await kiosk.leave();

  await kiosk.scan('40003');
  expect(await kiosk.shows('Encontramos sus citas')).toMatch(/C\. T\.\s+Hoy, 8:00\s+V\. T\.\s+Hoy, 8:00 · Menor/u);
  expect(await kiosk.confirm()).toMatchObject({ number: 'A003' });
  await kiosk.leave();

  expect(await kiosk.checkInForInformation()).toMatchObject({ number: 'K001' });
  await soon(wall.next).toEqual(['Documentos A001', 'Informes K001']);
  expect(await wall.calls()).toEqual([]);
});

test('a family of two is one visit in the line, and the accessible visitor is in the line of window 6 alone', async () => {
  await soon(celia.line).toEqual(['A002', 'A003', 'K001']);
  await soon(fermin.line).toEqual(['A001', 'A002', 'A003', 'K001']);
  expect(await gala.line()).toEqual([]);
});

test('the accessible visitor is called to window 6 only, and the wall names both windows', async () => {
  expect(await celia.callNext()).toBe('A002');
  await hangs('A002 Ventanilla 3');
  await itIs('8:01:30');
  expect(await fermin.callNext()).toBe('A001');
  await hangs('A002 Ventanilla 3', 'A001 Ventanilla 6 accesible');
  await soon(wall.next).toEqual(['Documentos A003', 'Informes K001']);
  await tells(celia, /en pantalla 8:0/u);
});

test('a call taken back leaves the wall, and its visitor stands in the line as before', async () => {
  await itIs('8:02');
  expect(await elisa.callNext()).toBe('A003');
  await hangs('A002 Ventanilla 3', 'A001 Ventanilla 6 accesible', 'A003 Ventanilla 5');
  await elisa.undo();
  await hangs('A002 Ventanilla 3', 'A001 Ventanilla 6 accesible');
  await soon(elisa.line).toEqual(['A003', 'K001']);
  expect(await elisa.atWindow()).toBeUndefined();
  expect(await wall.recent()).toEqual([]);
});

test('"finish and call next" is taken back whole, and can be done again', async () => {
  await itIs('8:02:30');
  await celia.arrived();
  expect(await celia.finishAndCallNext()).toBe('A003');
  await soon(wall.calls).toContain('A003 Ventanilla 3');
  await soon(gala.line).toEqual(['A002']);

  await celia.undo();
  await soon(celia.atWindow).toBe('A002');
  await soon(gala.line).toEqual([]);
  await soon(celia.line).toEqual(['A003', 'K001']);
  await soon(wall.calls).not.toContain('A003 Ventanilla 3');

  expect(await celia.finishAndCallNext()).toBe('A003');
  await soon(wall.calls).toContain('A003 Ventanilla 3');
});

test('a passport goes from the window to biometrics to review under one number', async () => {
  await itIs('8:02:50');
  expect(await gala.callNext()).toBe('A002');
  await soon(wall.calls).toContain('A002 Biométricos módulo 1');
  await gala.arrived();
  await bruno.take('Ventanilla 1');
  expect(await bruno.line()).toEqual([]);
  expect(await gala.finishAndCallNext()).toBeUndefined();

  await soon(bruno.line).toEqual(['A002']);
  await itIs('8:03:10');
  expect(await bruno.callNext()).toBe('A002');
  await soon(wall.calls).toContain('A002 Ventanilla 1');
  await bruno.arrived();
  await tells(bruno, 'Arroyo T. termina su visita');
  expect(await bruno.finishAndCallNext()).toBeUndefined();
  await tells(bruno, 'Terminó A002');
  await fermin.arrived();
});

test('after a minute the wall calls again by itself; from two minutes on an absence can be marked', async () => {
  await itIs('8:03:40');
  await hangs('A003 Ventanilla 3');
  await wallTells(/Segunda llamada/iu);
  const noShow = celia.page.getByRole('button', { name: /^No se presentó/u });
  expect(await noShow.innerText()).toContain('Desde las 8:04:30');
  await celia.page.keyboard.press('n');
  expect(await celia.atWindow()).toBe('A003');

  await itIs('8:05');
  await soon(() => noShow.innerText()).toContain('Se aparta su turno; puede volver');
  await celia.deed('No se presentó');
  await soon(celia.atWindow).toBeUndefined();
  await tells(celia, /Aparte, no se llaman solos\s+A003\s+No se presentó a las 8:05/u);
  await hangs();
});

test('who was called in vain comes back by the same code at the kiosk, with the same number', async () => {
  await kiosk.scan('40003');
  const told = await kiosk.shows('Ya está en la lista');
  expect(told).toContain('Le llamamos y no le vimos. No ha perdido su turno.');
  await kiosk.touch('Ya estoy aquí');
  expect(await kiosk.shows('Ya está otra vez en la fila')).toContain('Su turno sigue siendo A003.');
  await kiosk.leave();
  await soon(celia.line).toEqual(['A003', 'K001']);
  expect(await celia.row('A003')).toMatch(/8:20\s+A003.*Volvió tras ausencia 8:05/su);
});

test('a missing paper holds the visit until the end of the day, and the visitor brings it back to the same line', async () => {
  await itIs('8:05:30');
  expect(await celia.callNext()).toBe('A003');
  await soon(wall.calls).toContain('A003 Ventanilla 3');
  await celia.arrived();
  await celia.deed('Papeles incompletos');
  await celia.page.getByRole('radio', { name: 'Acta de nacimiento' }).check();
  await tells(celia, 'Le falta: acta de nacimiento. Puede volver hoy antes de las 15:00 con este mismo turno.');
  await celia.page.getByRole('button', { name: /^Guardar/u }).click();
  await tells(celia, /Aparte, no se llaman solos\s+A003\s+Acta de nacimiento/u);
  await soon(celia.line).toEqual(['K001']);

  await kiosk.scan('40003');
  expect(await kiosk.shows('Ya está en la lista')).toContain('Su lugar está guardado.');
  await kiosk.touch('Ya estoy aquí');
  await kiosk.shows('Ya está otra vez en la fila');
  await kiosk.leave();
  await soon(celia.line).toEqual(['A003', 'K001']);
  expect(await celia.row('A003')).toContain('Volvió con papeles 8:05');
});

test('a visitor who stepped out is held, and brought back by any clerk', async () => {
  await itIs('8:06');
  expect(await celia.callNext()).toBe('A003');
  await celia.arrived();
  await celia.answer('Esperar: salió un momento', 'Fue por copias', 'Guardar');
  await tells(elisa, /Aparte, no se llaman solos\s+A003\s+Fue por copias/u);
  await elisa.deed('Regresar A003 a la fila');
  await soon(celia.line).toContain('A003');
  await soon(wall.next).toContain('Documentos A003');
});

test('window 6 sends its visitor on, and information ends at its window', async () => {
  await itIs('8:06:30');
  await fermin.deed('Enviar a biométricos');
  await soon(gala.line).toEqual(['A001']);
  expect(await gala.callNext()).toBe('A001');

  await itIs('8:07');
  expect(await elisa.callNext()).toBe('A003');
  await itIs('8:07:30');
  expect(await celia.callNext()).toBe('K001');
  await soon(wall.calls).toEqual(
    expect.arrayContaining(['A001 Biométricos módulo 1', 'A003 Ventanilla 5', 'K001 Ventanilla 3']),
  );
  await celia.arrived();
  expect(await celia.finishAndCallNext()).toBeUndefined();
  await tells(celia, 'Terminó K001');
});

test('calls that are over stay on the wall for whoever looked away, each number once', async () => {
  await gala.arrived();
  await elisa.arrived();
  await itIs('8:09');
  await soon(wall.recent).toEqual([
    'K001 Ventanilla 3',
    'A003 Ventanilla 5',
    'A001 Biométricos módulo 1',
    'A002 Ventanilla 1',
  ]);
  expect(await wall.calls()).toEqual([]);
});

test('help asked for at the kiosk is reception’s until somebody takes it by name', async () => {
  await kiosk.touch('Ayuda');
  await kiosk.touch('Que venga una persona');
  expect(await kiosk.shows('Ya avisamos')).toContain('Una persona viene con usted.');
  await kiosk.leave();

  await fermin.go('reception');
  await tells(fermin, /Pide ayuda\s+desde Quiosco 1/u);
  await fermin.deed('Voy yo: Pide ayuda');
  await supervisor.go('reception');
  await tells(supervisor, /Va Fermín Oyamel, desde las 8:09/u);
  await fermin.deed('Listo: Pide ayuda');
  await tells(supervisor, 'Nadie espera ayuda.');
});

test('reception finds a visitor by name and gives the number, and enters one written by hand', async () => {
  expect(await find(supervisor, 'llovizna enebro')).toMatch(/8:20\s+Llovizna Enebro Ocelote/u);
  await supervisor.deed('Registrar');
  expect(await checkIn(supervisor)).toMatch(/Turno\s+A004/u);

  await supervisor.page.getByLabel('Trámite').selectOption({ label: 'Informes' });
  await supervisor.page.getByRole('switch', { name: 'Turno escrito a mano' }).click();
  await supervisor.page.getByLabel('Número del turno').fill('k045');
  await supervisor.page.getByLabel('Hora en que llegó').fill('07:50');
  expect(await checkIn(supervisor)).toMatch(/Turno\s+K045/u);
  await soon(celia.line).toEqual(['K045', 'A004']);
  expect(await celia.row('K045')).toMatch(/8:20\s+K045.*llegó 7:50/su);
  expect(await kiosk.checkInForInformation()).toMatchObject({ number: 'K002' });
});

test('no screen has complained all morning', () => {
  expect(house.complaints()).toEqual([]);
});
