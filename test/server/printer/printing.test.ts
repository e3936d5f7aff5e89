import { afterEach, beforeEach, expect, test } from 'vitest';
import { Printing } from '../../../server/printer/printing.ts';
import type { CheckIn } from '../../../shared/domain/commands.ts';
import type { Entry } from '../../../shared/domain/decision.ts';
import type { PrinterSettings, Settings } from '../../../shared/domain/settings.ts';
import type { Actor, LanguageTag, ServiceId, VisitId } from '../../../shared/domain/vocabulary.ts';
import { noNeeds } from '../../../shared/domain/vocabulary.ts';
import type { FakePrinter } from '../../support/fake-printer.ts';
import { fakePrinter } from '../../support/fake-printer.ts';
import { wordsOn } from '../../support/paper-reader.ts';
import { huajuapan, kiosk, SampleOffice, supervisor } from '../../support/sample-office.ts';

const minute = 60_000;
let fake: FakePrinter;
let house: SampleOffice;
let printers: readonly PrinterSettings[];
let printing: Printing;
let changes: number;

beforeEach(async () => {
  fake = await fakePrinter();
  printers = [{ id: 'entrada', kind: 'tcp', address: fake.address, width: 80, for: ['Quiosco 1', 'reception'] }];
  const services = huajuapan.services.map((service) =>
    service.private
      ? { ...service, onPaper: { es: 'Protección' }, papers: [{ name: { es: 'Oficio del juzgado' } }] }
      : { ...service, standBy: service.booking === 'required' },
  );
  const settings: Settings = { ...huajuapan, services, network: { wifi: 'Turnos' } };
  house = new SampleOffice(settings).clock('9:42');
  changes = 0;
  printing = new Printing({
    printers: () => printers,
    kioskName: (id) => (id === kiosk.id ? 'Quiosco 1' : undefined),
    moment: () => ({
      office: house.office,
      at: house.now,
      ranges: new Map(
        [...house.office.visits.values()].map(({ id }) => [
          id,
          { from: house.now + 23 * minute, to: house.now + 43 * minute },
        ]),
      ),
      phones: 'http://192.168.1.20:3001',
    }),
    now: () => house.now,
    log: (line) => {
      throw new Error(line);
    },
    changed: () => {
      changes += 1;
    },
  });
});
afterEach(() => fake.close());

interface CheckedIn {
  readonly visitId: VisitId;
  readonly entry: Entry;
}

function checkIn(
  service: ServiceId = 'informes',
  language: LanguageTag = 'es',
  by: Actor = kiosk,
  more: Pick<CheckIn, 'standBy'> = {},
): CheckedIn {
  house.attempt({ type: 'CheckIn', appointments: [], service, needs: noNeeds, companions: 0, language, ...more }, by);
  const entry = house.record.at(-1)?.entry;
  const visitId = entry?.events.flatMap((event) => (event.type === 'VisitCheckedIn' ? event.visitId : []))[0];
  if (!entry || !visitId) throw new Error('Nobody was checked in.');
  return { visitId, entry };
}

const paper = (): readonly string[] => fake.slips().map(wordsOn);
const printed = async ({ visitId, entry }: CheckedIn) => {
  printing.entered(entry);
  return printing.ticketOf(visitId, kiosk.id, false);
};

test('a ticket given at the kiosk comes out with number, time, people ahead, network and code', async () => {
  const ticket = checkIn();
  expect(await printed(ticket)).toBe('printed');
  const [words = ''] = paper();
  for (const said of ['Oficina de Enlace', '23 nov 2026', '9:42', 'Su turno K001', 'Le llamamos entre 10:05 y 10:25']) {
    expect(words.replace(/ +/gu, ' ')).toContain(said);
  }
  expect(words).toContain('Usted sigue');
  expect(words).toContain('Red wifi: Turnos');
  expect(words).toContain('No es un sitio oficial.');
  const code = house.office.visits.get(ticket.visitId)?.code;
  expect(fake.slips().map(({ codes }) => codes)).toEqual([[`http://192.168.1.20:3001/#${code}`]]);
});

test('on the stand-by list it promises no hour: who is before, by when it is known, and that no place is certain', async () => {
  const person = { givenNames: 'Nube', surnames: 'Ahuehuete', guardians: [] };
  const slot = house.now + 78 * minute;
  house.load({ id: 'F-1', service: 'pas-adulto', slot, date: '2026-11-23', status: 'booked', person });
  await printed(checkIn('pas-adulto', 'es', kiosk, { standBy: true }));
  const words = paper()[0]?.replace(/ +/gu, ' ') ?? '';
  for (const said of ['En lista de espera', 'Antes que usted en la lista: 0', 'Lo sabrá a más tardar a las 11:15'])
    expect(words).toContain(said);
  expect(words).toContain('No es seguro que alcance lugar.');
  expect(words).not.toContain('Le llamamos entre');
});

test('it comes out once, however often the kiosk asks what became of it', async () => {
  const ticket = checkIn();
  await printed(ticket);
  await printing.ticketOf(ticket.visitId, kiosk.id, false);
  await printing.ticketOf(ticket.visitId, kiosk.id, true);
  expect(paper()).toHaveLength(1);
});

test('a ticket in English is in English', async () => {
  await printed(checkIn('informes', 'en'));
  expect(paper()[0]).toContain('Your number');
});

test('no paper names a private service, or the papers it asks for', async () => {
  const secret = house.office.settings.services.find((service) => service.private)?.id ?? '';
  const { visitId } = checkIn(secret, 'es', supervisor);
  expect(await printing.print('ticket', visitId, 'reception')).toBe('printed');
  const [words = ''] = paper();
  expect(words).toContain('Su turno');
  expect(words).not.toMatch(/Protección|Oficio/u);
  expect(words).not.toContain('Tenga a la mano');
});

test('a kiosk without a printer prints nothing, and learns nothing of the tickets of another', async () => {
  const ticket = checkIn();
  await printed(ticket);
  expect(await printing.ticketOf(ticket.visitId, 'otro', false)).toBe('none');
  printers = [];
  expect(await printed(checkIn())).toBe('none');
  await expect.poll(paper).toHaveLength(1);
});

test('what reception checks in waits for reception to print it', async () => {
  const ticket = checkIn('informes', 'es', supervisor);
  printing.entered(ticket.entry);
  expect(paper()).toEqual([]);
  expect(await printing.print('ticket', ticket.visitId, 'reception')).toBe('printed');
  expect(paper()[0]).toContain('Su turno');
});

test('without paper the ticket stands, staff are told since when, and all is well again after the next', async () => {
  fake.behaviour = 'no-paper';
  const { now } = house;
  expect(await printed(checkIn())).toBe('no-paper');
  expect(printing.health).toEqual([{ id: 'entrada', for: ['Quiosco 1', 'reception'], state: 'no-paper', since: now }]);
  house.clock('9:50');
  expect(await printed(checkIn())).toBe('no-paper');
  expect(printing.health).toMatchObject([{ since: now }]);
  expect(changes).toBe(1);

  fake.behaviour = 'talks';
  expect(await printing.test('entrada')).toBe('printed');
  expect(printing.health).toMatchObject([{ state: 'ready', since: house.now }]);
  expect(paper()).toHaveLength(1);
});

test('a visitor who says that nothing came out puts the printer in doubt, until it prints again', async () => {
  const ticket = checkIn();
  await printed(ticket);
  await printing.ticketOf(ticket.visitId, kiosk.id, true);
  expect(printing.health).toMatchObject([{ state: 'doubtful' }]);
  await printing.print('ticket', ticket.visitId, 'reception');
  expect(printing.health).toMatchObject([{ state: 'ready' }]);
});

test('who lacks a paper takes along what, where, and until when the place is kept', async () => {
  const { visitId } = checkIn();
  expect(await printing.print('fix', visitId, 'reception')).toBe('none');
  house.attempt({ type: 'OpenWindow', windowId: 'V3', takeOver: false });
  house.attempt({
    type: 'CallTicket',
    windowId: 'V3',
    visitId,
    reason: house.office.settings.reasons.outOfTurn[0]?.id ?? '',
  });
  const situation = house.office.visits.get(visitId)?.situation;
  const callId = situation?.is === 'called' ? situation.callId : '';
  house.attempt({ type: 'RecordArrival', callId });
  house.attempt({ type: 'RecordIncomplete', callId, reason: 'copias' });

  printing.entered(house.record.at(-1)?.entry as Entry);
  await expect.poll(paper).toHaveLength(1);
  const words = paper()[0]?.replace(/ +/gu, ' ');
  expect(words).toContain('Complete sus papeles y regrese Le falta [ ] Copias');
  expect(words).toContain('Regrese hoy antes de las 15:00');
  expect(words).toContain('Su turno sigue siendo el mismo: K001');
  expect(fake.slips()[0]?.codes).toEqual([house.office.visits.get(visitId)?.code]);
});

test('who goes out while there is no system takes along until when to be back, and the number', async () => {
  const { visitId } = checkIn();
  expect(await printing.print('out', visitId, 'reception')).toBe('none');
  house.attempt({ type: 'DeclareOutage', services: ['informes'] });
  house.attempt({ type: 'StepOut', visitId }, kiosk);
  printing.entered(house.record.at(-1)?.entry as Entry);
  await expect.poll(paper).toHaveLength(1);
  const words = paper()[0]?.replace(/ +/gu, ' ');
  expect(words).toContain('Su lugar está guardado. Vuelva hoy antes de las 15:00');
  expect(words).toContain('Su turno sigue siendo K001');
  expect(fake.slips()[0]?.codes).toEqual([house.office.visits.get(visitId)?.code]);
});

test('who is not reached today takes along when to come', async () => {
  const { visitId } = checkIn();
  expect(await printing.print('tomorrow', visitId, 'reception')).toBe('none');
  house.attempt({ type: 'GiveTomorrowSlip', visitIds: [visitId] });
  printing.entered(house.record.at(-1)?.entry as Entry);
  await expect.poll(paper).toHaveLength(1);
  const words = paper()[0]?.replace(/ +/gu, ' ');
  expect(words).toContain('Venga el martes 24 de noviembre Abrimos a las 8:00.');
  expect(words).toContain('Su turno de hoy fue K001');

  house.attempt({ type: 'CorrectOutcome', visitId, outcome: 'left', why: 'checked' });
  printing.entered(house.record.at(-1)?.entry as Entry);
  house.attempt({ type: 'CorrectOutcome', visitId, outcome: 'tomorrow', why: 'checked' });
  printing.entered(house.record.at(-1)?.entry as Entry);
  await expect.poll(paper).toHaveLength(2);
});

test('the preview is a picture of what the test page prints', () => {
  expect(printing.preview('entrada')).toContain('<svg');
  expect(printing.preview('otra')).toBeUndefined();
});

test('the line is printed by numbers alone, with where to begin by hand; it names nobody', async () => {
  checkIn();
  checkIn('proteccion-menores', 'es', supervisor);
  expect(await printing.line('entrada')).toBe('printed');
  const [words = ''] = paper();
  expect(words).toContain('La fila a las 9:42');
  expect(words).toMatch(/Informes\s+\[ \] K001/u);
  expect(words).toMatch(/Otros trámites\s+\[ \] A001/u);
  expect(words).toContain('Empiece en A901, K901, H901');
  expect(words).not.toContain('Protección');
  expect(await printing.line('otra')).toBeUndefined();
});

test('the line comes out every so many minutes where the office wants it, while somebody is here', async () => {
  printers = printers.map((printer) => ({ ...printer, lineEvery: 15 }));
  const at = (minutes: number) => Math.floor(house.now / (15 * minute)) * 15 * minute + minutes * minute;
  printing.minute(at(15));
  checkIn();
  for (const minutes of [1, 14, 15, 16, 30]) printing.minute(at(minutes));
  await expect.poll(() => paper().length, { timeout: 60_000 }).toBe(2);
  expect(paper().every((words) => words.includes('La fila a las'))).toBe(true);
});
