import { expect, test } from 'vitest';
import { LookUp } from '../../server/look-up.ts';
import { noNeeds } from '../../shared/domain/vocabulary.ts';
import { booked, kiosk, SampleOffice, supervisor } from '../support/sample-office.ts';

const viewer = { audience: 'kiosk', id: 'kiosco', name: 'Quiosco 1' } as const;

test('the code of a ticket, read from its paper or its phone, brings its holder back; typed it says nothing', () => {
  const house = new SampleOffice().clock('9:42');
  house.attempt(
    { type: 'CheckIn', appointments: [], service: 'informes', needs: noNeeds, companions: 0, language: 'es' },
    kiosk,
  );
  const [visit] = house.office.visits.values();
  const lookUp = new LookUp({
    office: () => house.office,
    now: () => house.now,
    hmacCurp: (curp) => curp,
    foretell: () => new Map(),
    foretellIf: () => new Map(),
  });
  const shown = (text: string, typed: 'scan' | 'folio') =>
    lookUp.appointment({ ask: 'appointment', text, typed }, viewer);

  const here = { is: 'already', visitId: visit?.id, ticket: 'K001', situation: 'waiting' };
  expect(shown(visit?.code ?? '', 'scan')).toEqual(here);
  expect(shown(`http://192.168.1.20:3001/#${visit?.code}`, 'scan')).toEqual(here);
  expect(shown(visit?.code ?? '', 'folio')).not.toMatchObject({ is: 'already' });
});

const validCurp = 'MOTR930411HJCRMN03';

const listedHouse = () => {
  const house = new SampleOffice().clock('13:30');
  const person = { givenNames: 'Nube', surnames: 'Ahuehuete', folio: 'P-100' };
  const documents = [
    { id: 'listo-1', since: '2026-11-20', listed: house.now, person },
    {
      id: 'listo-2',
      since: '2026-11-20',
      listed: house.now,
      person: { ...person, folio: 'P-200', birth: '1980-01-01' },
    },
  ];
  house.attempt({ type: 'LoadDocuments', documents }, supervisor);
  house.attempt({ type: 'LoadAppointments', appointments: [booked('40001', '14:00')] }, supervisor);
  const lookUp = new LookUp({
    office: () => house.office,
    now: () => house.now,
    hmacCurp: (curp) => curp,
    foretell: () => new Map(),
    foretellIf: () => new Map(),
  });
  const shown = (text: string, more: object = {}) =>
    lookUp.appointment({ ask: 'appointment', text, typed: 'folio', ...more }, viewer).is;
  return { house, shown };
};
const [pickUp, scan] = [{ pickUp: true }, { typed: 'scan' }];

test('a receipt that is read finds what is ready, and an appointment where that is what was shown', () => {
  const { shown } = listedHouse();
  expect(shown('P-100', scan)).toBe('ready');
  expect(shown('P-100')).toBe('ready');
  expect(shown('40001', scan)).toBe('found');
  expect(shown('40001', { ...pickUp, ...scan })).toBe('found');
});

test('who asks in vain whether a passport is ready, or shows a CURP that no list has, is no guesser', () => {
  const { house, shown } = listedHouse();
  for (let visitor = 1; visitor <= 12; visitor++) {
    house.now += 15_000;
    expect(shown(`P-${visitor}`, pickUp)).toBe('not-ready');
  }
  for (const more of [{ typed: 'curp' }, scan, { ...pickUp, typed: 'curp' }]) {
    house.now += 15_000;
    expect(shown(validCurp, more)).toMatch(/^not-/u);
  }
  expect(shown('40001', scan)).toBe('found');
});

test('the same asked faster than visitors come is a rest', () => {
  const { house, shown } = listedHouse();
  const answers = [];
  for (let time = 1; time <= 9; time++) {
    house.now += 2_000;
    answers.push(shown(`P-${time}`, { ...pickUp, ...scan }));
  }
  expect(answers).toEqual([...new Array(7).fill('not-ready'), 'rest', 'rest']);
  expect(shown('P-100', pickUp)).toBe('rest');
  house.now += 60_000;
  expect(shown('P-100', pickUp)).toBe('ready');
});

test('a birthday that is not theirs, or the folio of an appointment that nobody has, is a guess: five in a row are a rest', () => {
  const birthdays = listedHouse();
  expect(birthdays.shown('P-200', pickUp)).toBe('ask-birth');
  const tried = ['02-01', '03-01', '04-01', '05-01', '06-01'].map((birth) => {
    birthdays.house.now += 60_000;
    return birthdays.shown('P-200', { ...pickUp, birth });
  });
  expect(tried).toEqual(['not-ready', 'not-ready', 'not-ready', 'not-ready', 'rest']);

  const folios = listedHouse();
  const some = ['50001', '50002', '50003', '50004'].map((folio) => folios.shown(folio));
  expect(some).toEqual(['not-found', 'not-found', 'not-found', 'not-found']);
  expect(folios.shown('P-1', pickUp)).toBe('not-ready');
  expect(folios.shown('50005', scan)).toBe('rest');
});

test('what should be a CURP and is none is a guess, also where a folio would not be', () => {
  const { shown } = listedHouse();
  const wrong = `${validCurp.slice(0, -1)}${(Number(validCurp.at(-1)) + 1) % 10}`;
  for (let time = 1; time < 5; time++) expect(shown(wrong, { ...pickUp, typed: 'curp' })).toBe('not-ready');
  expect(shown(wrong, { ...pickUp, typed: 'curp' })).toBe('rest');
});
