import { expect, test } from 'vitest';
import { nextTicket, seriesLetters } from '../../../shared/domain/decide/check-in.ts';
import type { Office } from '../../../shared/domain/office.ts';
import { checkedIn } from '../../support/story-facts.ts';
import { at, kiosk, receptionist } from '../../support/story-office.ts';
import { by, checkIn, given, leave, openDay, until, walkIn } from '../../support/story-words.ts';

const byHand = (ticket: string, time = '8:00', service = 'informes') =>
  by(receptionist, walkIn(service, { handwritten: { ticket, at: at(time) } }));

/** The office after so many numbers of a series have been given. */
const afterNumbers = (office: Office, series: string, count: number): Office => {
  let { tickets } = office;
  for (let n = 1; n <= count; n++) tickets = tickets.with(`${series}${String(n).padStart(3, '0')}`, `visit-${n}`);
  return { ...office, tickets, numbers: new Map(office.numbers).set(series, count) };
};

test('each series counts for itself, whatever the service', () => {
  given(checkIn('cita-9:00'), walkIn())
    .when(by(receptionist, walkIn('proteccion')))
    .thenRecords(checkedIn('A002'));
});

test('priority leaves no trace in the number', () => {
  given(walkIn())
    .when(walkIn('informes', { needs: { priority: ['senior'], accessibleWindow: true } }))
    .thenRecords(checkedIn('K002'));
});

test('a number is not given again when its visitor leaves', () => {
  given(walkIn(), leave('K001')).when(walkIn()).thenRecords(checkedIn('K002'));
});

test('after 999 the count begins again with the numbers that are free', () => {
  const { office } = given();
  expect(nextTicket(afterNumbers(office, 'K', 998), 'K')).toBe('K999');
  const full = afterNumbers(office, 'K', 999);
  expect(nextTicket(full, 'K')).toBeUndefined();
  const recorded = { ...office, numbers: new Map([['K', 999]]), tickets: office.tickets.with('K001', 'somebody') };
  expect(nextTicket(recorded, 'K')).toBe('K002');
});

test('a number written by hand is taken, and the count goes on where it was', () => {
  const written = given(walkIn(), byHand('K900'), byHand('K002'));
  written.when(walkIn()).thenRecords(checkedIn('K003'));
});

test('a number written by hand is refused when somebody has it', () => {
  given(walkIn()).when(byHand('K001')).thenRefuses('ticket-taken', { ticket: 'K001' });
});

test('a number written by hand looks like a number of its series', () => {
  for (const ticket of ['K000', 'K1', 'K0001', 'k001', 'A001', 'I001', '', 'K 01'])
    given().when(byHand(ticket)).thenRefuses('bad-ticket', { series: 'K' });
});

test('a number written by hand was written today, and not in the time to come', () => {
  given().when(byHand('K001', '8:01')).thenRefuses('bad-ticket');
  const yesterday = { ticket: 'K001', at: at('9:00', '2026-11-22') };
  given()
    .when(by(receptionist, walkIn('informes', { handwritten: yesterday })))
    .thenRefuses('bad-ticket');
});

test('a screen enters no number by hand', () => {
  given()
    .when(by(kiosk, byHand('K001')))
    .thenRefuses('not-allowed');
});

test('between midnight and opening nobody is checked into the day that was left open, and the next begins its numbers anew', () => {
  const late = given(walkIn(), until('23:59'));
  late.when(by(receptionist, walkIn())).thenRecords(checkedIn('K002'));
  const after = late.and(until('0:00', '2026-11-24'));
  after.when(by(receptionist, walkIn())).thenRefuses('no-day');
  after.when(by(receptionist, byHand('K009'))).thenRefuses('no-day');
  after.and(openDay('2026-11-24')).when(by(receptionist, walkIn())).thenRecords(checkedIn('K001'));
});

test('a clock set back gives no number twice', () => {
  given(walkIn(), walkIn(), until('7:00')).when(by(receptionist, walkIn())).thenRecords(checkedIn('K003'));
  given(until('8:00', '2026-11-24'), openDay('2026-11-24'), walkIn(), until('23:00'))
    .when(by(receptionist, walkIn()))
    .thenRecords(checkedIn('K002'));
});

test('no two letters of the series sound alike', () => {
  expect(seriesLetters).toBe('AHJKLMQRXZ');
});
