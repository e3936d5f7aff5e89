import { expect, test } from 'vitest';
import type { Office } from '../../../shared/domain/office.ts';
import { search as found } from '../../../shared/domain/search.ts';
import { booked, moment, SampleOffice } from '../../support/sample-office.ts';

const person = (givenNames: string, surnames: string, curpHash?: string) => ({
  givenNames,
  surnames,
  guardians: [],
  ...(curpHash === undefined ? {} : { curpHash }),
});

const lobby = () => {
  const sample = new SampleOffice().load(
    booked('40001', '9:00', { person: person('Nube', 'Ahuehuete Huizache', 'h1') }),
    booked('40002', '8:30', { person: person('Ángel', 'Muñoz Jícama') }),
    booked('40003', '10:00', { person: person('Nubia', 'Tepozán'), status: 'cancelled' }),
  );
  sample.clock('8:10');
  return sample;
};

const search = (office: Office, text: string, curpHash?: string) => found(office, text, moment('8:10'), curpHash);
const names = (hits: ReturnType<typeof search>) => hits.map(({ name }) => name);

test('reception finds by the beginnings of names, with or without accents, in any order', () => {
  const { office } = lobby();
  expect(names(search(office, 'nub'))).toEqual(['Nube Ahuehuete Huizache', 'Nubia Tepozán']);
  expect(names(search(office, 'MUÑOZ angel'))).toEqual(['Ángel Muñoz Jícama']);
  expect(names(search(office, 'munoz'))).toEqual(['Ángel Muñoz Jícama']);
  expect(search(office, 'nube tepozan')).toEqual([]);
});

test('reception finds by folio, its beginning and the CURP, exact ones first', () => {
  const { office } = lobby();
  expect(names(search(office, '40003'))).toEqual(['Nubia Tepozán']);
  expect(names(search(office, '4000'))).toEqual(['Ángel Muñoz Jícama', 'Nube Ahuehuete Huizache', 'Nubia Tepozán']);
  expect(names(search(office, 'AUHN460101…', 'h1'))).toEqual(['Nube Ahuehuete Huizache']);
  expect(search(office, '')).toEqual([]);
  expect(search(office, ' ;-')).toEqual([]);
});

test('a hit says how appointment and visit stand', () => {
  const sample = lobby();
  const hit = () => search(sample.office, '40001')[0];
  expect(hit()).toMatchObject({ status: 'booked', slot: moment('9:00') });
  expect(search(sample.office, '40003')[0]).toMatchObject({ status: 'cancelled' });

  const { id, ticket } = sample.checkIn({ appointments: ['40001'] });
  expect(hit()).toMatchObject({ status: 'checked-in', visitId: id, ticket, situation: 'waiting' });
  sample.wish({ type: 'Leave', visitId: id });
  expect(hit()).toMatchObject({ status: 'ended', situation: 'ended' });
});

test('a ticket is found however it is written, and its person once', () => {
  const sample = lobby();
  const { ticket } = sample.checkIn({ appointments: ['40001'] });
  expect(ticket).toBe('A001');
  for (const written of ['A001', 'a1', 'A-001', ' a 01 ']) {
    expect(search(sample.office, written)).toMatchObject([{ ticket: 'A001', slot: moment('9:00') }]);
  }
  expect(search(sample.office, 'A002')).toEqual([]);
});

test('somebody without appointment is found by the name given to staff', () => {
  const sample = lobby();
  const { ticket } = sample.checkIn({ service: 'informes', name: 'Cumbre T.' });
  expect(search(sample.office, 'cumbre')).toEqual([
    expect.objectContaining({ ticket, name: 'Cumbre T.', status: 'checked-in' }),
  ]);
  expect(search(sample.office, 'cumbre')[0]).not.toHaveProperty('appointmentId');
});

test('no more than twenty are listed', () => {
  const many = Array.from({ length: 60 }, (_, i) => booked(`5${String(i).padStart(4, '0')}`, '9:00'));
  const { office } = new SampleOffice().load(...many);
  expect(search(office, 'ahuehuete')).toHaveLength(20);
  expect(search(office, '50059')).toHaveLength(1);
});
