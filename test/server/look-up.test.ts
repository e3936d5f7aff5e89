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
  });
  const shown = (text: string, typed: 'scan' | 'folio') =>
    lookUp.appointment({ ask: 'appointment', text, typed }, viewer);

  const here = { is: 'already', visitId: visit?.id, ticket: 'K001', situation: 'waiting' };
  expect(shown(visit?.code ?? '', 'scan')).toEqual(here);
  expect(shown(`http://192.168.1.20:3001/#${visit?.code}`, 'scan')).toEqual(here);
  expect(shown(visit?.code ?? '', 'folio')).not.toMatchObject({ is: 'already' });
});

test('a receipt that is read finds what is ready, and five answers of no, in a row, are a rest', () => {
  const house = new SampleOffice().clock('13:30');
  const person = { givenNames: 'Nube', surnames: 'Ahuehuete', folio: 'P-100' };
  const document = { id: 'listo-1', since: '2026-11-20', listed: house.now, person };
  house.attempt({ type: 'LoadDocuments', documents: [document] }, supervisor);
  const lookUp = new LookUp({
    office: () => house.office,
    now: () => house.now,
    hmacCurp: (curp) => curp,
    foretell: () => new Map(),
  });
  const shown = (text: string, more: object = {}) =>
    lookUp.appointment({ ask: 'appointment', text, typed: 'folio', ...more }, viewer).is;

  house.attempt({ type: 'LoadAppointments', appointments: [booked('40001', '14:00')] }, supervisor);
  expect(shown('P-100', { typed: 'scan' })).toBe('ready');
  expect(shown('P-100')).toBe('ready');
  expect(shown('40001', { typed: 'scan' })).toBe('found');
  expect(shown('40001', { pickUp: true, typed: 'scan' })).toBe('found');
  const guesses = ['P-1', 'P-2', 'P-3', 'P-4', 'P-5'].map((folio) => shown(folio, { pickUp: true }));
  expect(guesses).toEqual(['not-ready', 'not-ready', 'not-ready', 'not-ready', 'rest']);
  expect(shown('P-100', { pickUp: true })).toBe('rest');
});
