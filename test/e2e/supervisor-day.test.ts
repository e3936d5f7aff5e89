import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { nodeDisk } from '../../server/disk.ts';
import { Journal } from '../../server/journal/days.ts';
import { sealedEvents } from '../../server/sealed-events.ts';
import type { Event } from '../../shared/domain/events.ts';
import { barriers } from '../support/barriers.ts';
import type { TestOffice } from '../support/office.ts';
import { startOffice } from '../support/office.ts';
import { allBytes } from '../support/office-record.ts';
import type { Clerk } from './support/clerk.ts';
import { atWindow, signIn } from './support/clerk.ts';
import { find, loadList } from './support/front.ts';
import type { House } from './support/house.ts';
import { houseOf } from './support/house.ts';
import type { Kiosk } from './support/kiosk.ts';
import { openKiosk } from './support/kiosk.ts';
import { at, LIST } from './support/opening.ts';
import { soon } from './support/soon.ts';

// A supervisor's whole day, told in order: each test goes on where the one before has left the office.

/** A name of the list, and what else is personal in it. */
const people = /Viento|Huizache|HUTV800610HGRZCN98|AUHN460101MOCHZB99/u;
const NOTICE = 'El martes abrimos a las 9:00.';

let folder: string;
let office: TestOffice;
let house: House;
let kiosk: Kiosk;
let supervisor: Clerk;
let celia: Clerk;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'supervisor-'));
  office = await startOffice({ at: at('7:29') });
  house = await houseOf(inject('browser'), office);
  [kiosk, supervisor] = await Promise.all([openKiosk(house, office), signIn(house, office, 'Supervisión')]);
});
afterAll(async () => {
  await house.close();
  rmSync(folder, { recursive: true, force: true });
});

const tells = (clerk: Clerk, text: string | RegExp) => soon(clerk.text).toMatch(text);
const panel = () => supervisor.page.getByRole('dialog');
const kioskText = () => kiosk.page.locator('main').innerText();
/** The button of a question that stands open, by how its name begins. */
const answer = (word: RegExp) => panel().getByRole('button', { name: word }).click();

test('half an hour before opening the supervisor misses the list', async () => {
  await tells(supervisor, 'La jornada');
  expect(await supervisor.text()).not.toContain('No hay lista de citas de hoy');
  await office.clock(at('7:30'));
  await tells(supervisor, /No hay lista de citas de hoy\s+La oficina abre a las 8:00\./u);
});

test('without a list folios are taken to be verified, and the clerk is told', async () => {
  await office.clock(at('8:00'));
  await kiosk.typeFolio('40001');
  expect(await kiosk.shows('¿A qué trámite viene?')).toContain('Hoy todavía no tenemos la lista de citas.');
  await kiosk.touch('Pasaporte, adulto');
  expect(await kiosk.confirm()).toMatchObject({ number: 'A001' });
  await kiosk.leave();

  celia = await atWindow(house, office, 'Celia Mezquite', 'Ventanilla 3');
  expect(await celia.callNext()).toBe('A001');
  await tells(celia, /Datos por verificar\s+La lista no lo tenía/u);
  await celia.arrived();
  await celia.answer('Terminar la visita', 'Canalizada a otra oficina', 'Cancelar');
});

test('the alert leads to the list; its one bad row is named and stays out, the others check in as ever', async () => {
  await supervisor.deed('Cargar la lista');
  const list = join(folder, 'list.csv');
  writeFileSync(
    list,
    `${readFileSync(LIST, 'utf8').trimEnd()}\n40990,,Nadie,Nunca,pas-adulto,HOY,25:10,,,reservada,,,,\n`,
  );
  const { checked, loaded } = await loadList(supervisor, list);
  expect(checked).toMatch(/De 111 filas, 110 están listas\.\s+1 no puede entrar/u);
  expect(checked).toMatch(/Línea 116\s+hora: La hora no se entiende/iu);
  expect(loaded).toContain('Se cargaron 110 citas.');
  await supervisor.go('floor');
  await soon(supervisor.text).not.toContain('No hay lista de citas de hoy');
  expect(await kiosk.checkInByScan('40096')).toMatchObject({ number: 'A002' });
  expect(await kiosk.checkInForInformation()).toMatchObject({ number: 'K001' });
});

test('an outcome told wrongly is taken back, and told as it was', async () => {
  await celia.answer('Terminar la visita', 'Se fue', 'Terminar la visita');
  await soon(celia.atWindow).toBeUndefined();
  await celia.undo();
  await soon(celia.atWindow).toBe('A001');
  await celia.answer('Terminar la visita', 'Atendida', 'Terminar la visita');
  await tells(celia, 'Terminó la visita de A001');
});

test('a notice is posted, and stands among those that the displays show', async () => {
  const { page } = supervisor;
  await page.getByText('Escribir aviso').click();
  await page.getByLabel('En español').fill(NOTICE);
  await supervisor.deed('Poner en pantalla');
  await page.getByRole('button', { name: `Quitar: ${NOTICE}` }).waitFor();
});

test('a window is closed from the floor, which its clerk is told, and taken again', async () => {
  await supervisor.deed('Cerrar Ventanilla 3');
  await celia.page.getByText('Elija su ventanilla').waitFor();
  await celia.take('Ventanilla 3');
  await tells(supervisor, /Celia Mezquite/u);
});

test('a line is moved to another window for the day, whose clerk is told, and back', async () => {
  const { page } = supervisor;
  await supervisor.deed('Mover filas');
  await panel().getByRole('checkbox', { name: 'Ventanilla 3: Entrega' }).check();
  await panel().getByRole('radio', { name: 'La fila es larga' }).check();
  await soon(() => panel().innerText()).toContain('A nadie le cambiaría mucho la espera.');
  expect(await barriers(page)).toEqual([]);
  await answer(/^Aplicar por hoy/u);
  await tells(celia, /esta ventanilla también atiende Entrega\./u);
  await tells(supervisor, /Ventanilla 3\s+también atiende Entrega/u);
  await supervisor.deed('Mover filas');
  await answer(/^Como dice la configuración/u);
  await soon(celia.text).not.toContain('también atiende');
});

test('an emergency goes before all others, with its reason', async () => {
  const { page } = celia;
  await celia.deed('Llamar a un turno');
  await page.getByRole('dialog').getByRole('radio', { name: 'K001' }).check();
  await page.getByRole('dialog').getByRole('radio', { name: 'Emergencia' }).check();
  await page.getByRole('dialog').getByRole('button', { name: 'Llamar a K001' }).click();
  await soon(celia.atWindow).toBe('K001');
});

test('there is no system: told once, and known everywhere until there is', async () => {
  await supervisor.deed('No hay sistema');
  await answer(/^Avisar a todos/u);
  await soon(kioskText).toContain('Por ahora no hay sistema.');
  await tells(celia, 'No hay sistema desde las 8:00.');
  await supervisor.deed('Ya hay sistema');
  await soon(kioskText).not.toContain('no hay sistema');
  await soon(celia.text).not.toContain('No hay sistema desde');
});

test('an hour before closing the supervisor is told whom the windows won’t reach', async () => {
  await celia.deed('Regresar a la fila');
  await celia.deed('Cerrar ventanilla');
  await office.clock(at('14:00'));
  await tells(supervisor, /2 turnos no alcanzarán a pasar\s+Se cierra a las 15:00: (A002, K001|K001, A002)\./u);
});

test('the day can’t be closed while a visit lacks its outcome: slips for tomorrow, or word that they left', async () => {
  await supervisor.go('reception');
  expect(await find(supervisor, 'viento huizache')).toContain('Viento Huizache Tecolote');
  await supervisor.go('floor');
  await office.clock(at('15:01'));
  await tells(supervisor, '2 visitas no tienen desenlace. Así no se puede cerrar la jornada.');
  const token = await office.signIn('Supervisión');
  const close = { id: 'close-with-people-waiting', command: { type: 'CloseDay' } };
  const refused = await office.request('/api/v1/commands', { token, json: close });
  expect(await refused.json()).toMatchObject({ ok: false, refusal: 'visits-without-outcome', details: { count: 2 } });

  await supervisor.page.getByText('Boletos para mañana').click();
  await supervisor.deed('K001 se fue');
  await tells(supervisor, '1 visita no tiene desenlace.');
  await supervisor.deed('Marcar a todos los que esperan');
  await supervisor.deed('Dar 1 boleto');
  await soon(supervisor.text).not.toContain('desenlace');
});

test('the day is closed with every outcome, and its report is a page without names', async () => {
  cpSync(office.folder, join(folder, 'copy'), { recursive: true });
  expect(JSON.stringify(await entriesIn(join(folder, 'copy')))).toMatch(people);
  await supervisor.deed('Cerrar la jornada');
  await answer(/^Cerrar la jornada/u);
  await tells(supervisor, 'Cerrada.');
  await kiosk.shows('A esta hora no hay registro');

  const { page } = supervisor;
  await supervisor.go('figures');
  await supervisor.deed('Informe del día');
  const sheet = page.getByRole('article', { name: 'Informe del día' });
  const text = await sheet.innerText();
  expect(text).toMatch(/lunes 23 de noviembre \(2026-11-23\)\. Jornada cerrada\./u);
  expect(text).toMatch(
    /Lo que cambió el orden \(\d+\)[\s\S]*Ventanilla 3 atiende también Entrega · la fila era larga[\s\S]*Emergencia/u,
  );
  expect(text).not.toMatch(people);
  await page.emulateMedia({ media: 'print' });
  expect(await page.getByRole('navigation').or(page.getByRole('banner')).filter({ visible: true }).count()).toBe(0);
  const pdf = (await page.pdf({ format: 'Letter' })).toString('latin1');
  expect(pdf.match(/\/Type\s*\/Page\b/gu)).toHaveLength(1);
  await page.emulateMedia({ media: 'screen' });
});

test('the next day its figures stand, and the record is whole', async () => {
  await office.clock(at('8:00', 1));
  await supervisor.page.close();
  supervisor = await signIn(house, office, 'Supervisión');
  const { page } = supervisor;
  await supervisor.go('figures');
  await page.getByLabel('Desde').fill('2026-11-23');
  await page.getByLabel('Hasta').fill('2026-11-23');
  const ends = page.getByRole('table', { name: 'Cómo terminaron las visitas' });
  await soon(() => ends.locator('tbody').innerText()).toMatch(/Atendida\s+1\s/u);
  expect(await page.getByRole('row', { name: /^Emergencia|fuera de orden/iu }).count()).toBeGreaterThan(0);
  await page.locator('.parts').getByRole('button', { name: 'Registro' }).click();
  await supervisor.deed('Revisar todo el registro');
  await tells(supervisor, /El registro está completo: \d+ renglones en 2 días, sin cambios\./u);
  // The list with a bad row was answered so.
  expect(house.complaints().filter((complaint) => !complaint.includes('422'))).toEqual([]);
});

test('whom the day knew is erased, from every file and from every copy of the record', async () => {
  expect(await office.end('SIGTERM')).toBe(0);
  expect((await allBytes(office.folder)).toString('latin1')).not.toMatch(people);
  const copy = join(folder, 'copy');
  const keys = join('keys', '2026-11-23.json');
  cpSync(join(office.folder, keys), join(copy, keys));
  const left = JSON.stringify(await entriesIn(copy));
  expect(left).toContain('"ticket":"A002"');
  expect(left).not.toMatch(people);
});

/** The record of the day in a data folder as far as its keys open it. */
async function entriesIn(data: string): Promise<readonly unknown[]> {
  const folders = { journal: join(data, 'journal'), keys: join(data, 'keys') };
  const journal = await Journal.open<Event>(nodeDisk, folders, sealedEvents);
  return journal.read('2026-11-23');
}
