import { expect, test } from 'vitest';
import type { WrittenRow } from '../../../staff/reception/written.ts';
import {
  checkInOfRow,
  hourWritten,
  inOrder,
  mistakesIn,
  nextRow,
  ticketWritten,
} from '../../../staff/reception/written.ts';
import { momentAt } from '../../../staff/wallclock.ts';
import { at } from '../../support/views/staff-desk.ts';

const now = at('10:11');
const momentOf = (time: string) => momentAt(time, 'America/Mexico_City', now);
const row = (id: number, part: Partial<WrittenRow>): WrittenRow => ({
  ...nextRow(id),
  ticket: `K${100 + id}`,
  time: '9:30',
  service: 'informes',
  ...part,
});

test('a number is read however it was written', () => {
  expect(['k4', 'K-004', ' K 004 ', 'K004'].map(ticketWritten)).toEqual(['K004', 'K004', 'K004', 'K004']);
  expect(ticketWritten(' cuatro ')).toBe('cuatro');
});

test('an hour is read however it was written; a bare 1:30 is the afternoon', () => {
  expect(['930', '9.30', '09:30', '9 30', '13:05'].map(hourWritten)).toEqual([
    '09:30',
    '09:30',
    '09:30',
    '09:30',
    '13:05',
  ]);
  expect(['1:30', '630', '01:30', '700'].map(hourWritten)).toEqual(['13:30', '18:30', '01:30', '07:00']);
  expect(['9', '25:00', '9:75', 'nueve'].map(hourWritten)).toEqual(['9', '25:00', '9:75', 'nueve']);
});

test('every mistake is told of its own row, and blank rows are none', () => {
  const rows = [
    row(1, {}),
    row(2, { ticket: 'K000' }),
    row(3, { ticket: 'k101' }),
    row(4, { time: '' }),
    row(5, { time: '10:12' }),
    row(6, { service: '' }),
    row(7, { companions: '21' }),
    row(8, { service: '', booked: '40005', companions: '20' }),
    nextRow(9),
  ];
  expect([...mistakesIn(rows, now, momentOf)]).toEqual([
    [2, 'ticket'],
    [3, 'twice'],
    [4, 'time'],
    [5, 'to-come'],
    [6, 'service'],
    [7, 'companions'],
  ]);
});

test('rows are entered by the hours on their papers', () => {
  const rows = [row(1, { time: '9:40' }), row(2, { time: '8:05' }), row(3, { time: '910' }), nextRow(4)];
  expect(inOrder(rows).map(({ id }) => id)).toEqual([2, 3, 1]);
});

test('with an appointment its service is not asked for', () => {
  const needs = { priority: ['senior'], accessibleWindow: false, escort: false, interpreter: 'mix-x-hua' } as const;
  expect(checkInOfRow(row(1, { companions: '2', needs }), 'es', momentOf, 'F4431')).toEqual({
    type: 'CheckIn',
    appointments: ['F4431'],
    needs,
    companions: 2,
    language: 'mix-x-hua',
    handwritten: { ticket: 'K101', at: at('9:30') },
  });
  expect(checkInOfRow(row(1, {}), 'es', momentOf)).toMatchObject({
    appointments: [],
    service: 'informes',
    companions: 0,
  });
});
