import { expect, test } from 'vitest';
import type { SearchHit } from '../../../shared/domain/views/types.ts';
import {
  checkInOf,
  emptyDraft,
  missingIn,
  withAppointment,
  withoutAppointment,
} from '../../../staff/reception/draft.ts';
import { isLate } from '../../../staff/reception/late.ts';
import { momentAt } from '../../../staff/wallclock.ts';
import { at } from '../../support/views/staff-desk.ts';

const hit = (appointmentId: string): SearchHit => ({
  appointmentId,
  name: 'Rosa M.',
  service: { es: 'Pasaporte, adulto' },
  slot: at('10:10'),
  status: 'booked',
});
const noClock = () => 0;

test('a number needs an appointment or a service', () => {
  expect(missingIn(emptyDraft)).toBe('service');
  expect(missingIn({ ...emptyDraft, service: 'informes' })).toBeUndefined();
  expect(missingIn(withAppointment(emptyDraft, hit('F1')))).toBeUndefined();
});

test('a ticket written by hand needs its number and its time', () => {
  const draft = { ...emptyDraft, service: 'informes', handwritten: true };
  expect(missingIn({ ...draft, ticket: 'K004' })).toBe('paper');
  expect(missingIn({ ...draft, ticket: 'K004', time: '9:30' })).toBeUndefined();
});

test('a family is checked in under its appointments, each once', () => {
  const family = [hit('F1'), hit('F2'), hit('F1')].reduce(withAppointment, emptyDraft);
  expect(checkInOf(family, noClock)).toMatchObject({ appointments: ['F1', 'F2'] });
  expect(checkInOf(family, noClock)).not.toHaveProperty('service');
});

test('who is too late goes to the stand-by list where the office decided so, but for a word of reception, and alone', () => {
  const late = { ...hit('F1'), standBy: true as const };
  const listed = withAppointment(emptyDraft, late);
  expect(checkInOf(listed, noClock)).toMatchObject({ appointments: ['F1'], standBy: true });
  expect(checkInOf({ ...listed, standBy: false }, noClock)).not.toHaveProperty('standBy');
  const two = withAppointment(listed, hit('F2'));
  expect(checkInOf(two, noClock)).not.toHaveProperty('standBy');
  expect(checkInOf(withoutAppointment(two, 'F2'), noClock)).toMatchObject({ standBy: true });
});

test('a walk-in is asked for a service, and a name only goes along when given', () => {
  const command = checkInOf({ ...emptyDraft, service: 'informes', name: '  ' }, noClock);
  expect(command).toMatchObject({ appointments: [], service: 'informes' });
  expect(command).not.toHaveProperty('name');
});

test('a ticket written by hand keeps the number and the time on the paper', () => {
  const draft = { ...emptyDraft, service: 'informes', handwritten: true, ticket: ' k004 ', time: '9:30' };
  const command = checkInOf(draft, (time) => momentAt(time, 'America/Mexico_City', at('10:11')));
  expect(command.handwritten).toEqual({ ticket: 'K004', at: at('9:30') });
});

test('who needs an interpreter is called in that language', () => {
  const needs = { ...emptyDraft.needs, interpreter: 'mix-x-hua' };
  expect(checkInOf({ ...emptyDraft, service: 'informes', needs }, noClock).language).toBe('mix-x-hua');
});

test('an hour typed is the nearest one on the office’s own clock', () => {
  expect(momentAt('13:00', 'America/Mexico_City', at('10:11'))).toBe(at('13:00'));
  expect(momentAt('23:50', 'America/Mexico_City', at('0:10'))).toBe(at('0:10') - 20 * 60_000);
  expect(momentAt('9:30', 'America/Chicago', Date.parse('2026-07-01T15:00:00Z'))).toBe(
    Date.parse('2026-07-01T14:30:00Z'),
  );
});

test('a call for help is late after two minutes, unless somebody is on the way', () => {
  const request = { at: at('10:00') };
  expect(isLate(request, at('10:02') - 1)).toBe(false);
  expect(isLate(request, at('10:02'))).toBe(true);
  expect(isLate({ ...request, acceptedBy: { id: 'ana', name: 'Ana T.', at: at('10:01') } }, at('10:09'))).toBe(false);
});
