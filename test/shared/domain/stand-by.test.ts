import { expect, test } from 'vitest';
import { issuedTicket } from '../../../shared/domain/answer.ts';
import { inferredInRoom } from '../../../shared/domain/room.ts';
import { kioskView } from '../../../shared/domain/views/kiosk.ts';
import { phoneView } from '../../../shared/domain/views/phone.ts';
import { staffView } from '../../../shared/domain/views/staff.ts';
import type { Story } from '../../support/story.ts';
import { visitOf } from '../../support/story.ts';
import { joined, recorded } from '../../support/story-facts.ts';
import { appointment, at, list, settings } from '../../support/story-office.ts';
import {
  armWindow,
  byPhone,
  callTicket,
  checkIn,
  closeDay,
  declareOutage,
  endOutage,
  erase,
  giveAllTomorrowSlips,
  given,
  keepTime,
  leave,
  loadList,
  openWindow,
  publish,
  standBy,
  takeOff,
  until,
  wait,
  walkIn,
} from '../../support/story-words.ts';

/** The office without any stand-by list. */
const withoutList = { ...settings, services: settings.services.map(({ standBy: _off, ...service }) => service) };

const situationOf = (story: Story, ticket: string) => story.visit(ticket).situation.is;
const offeredAt = ({ office }: Story, time: string) =>
  kioskView(office, { at: at(time) }).services.find(({ id }) => id === 'pasaporte')?.standBy;
const phoneOf = (story: Story, ticket: string, time: string) =>
  phoneView(story.office, { at: at(time), visitId: visitOf(story.office, ticket).id });

/** Two stand by since 8:05; the 8:00 and the 8:30 are expected, and nobody comes. */
const two = given(until('8:05'), standBy(), wait(1), standBy());

test('before anybody joins, the kiosk says who is on the list, how many places came free, and until when it is known', () => {
  expect(offeredAt(two, '8:10')).toEqual({ ahead: 2, freed: 0, until: at('12:15') });
  const later = given(until('8:16'));
  expect(offeredAt(later, '8:16')).toEqual({ ahead: 0, freed: 1, free: true, until: at('12:15') });
});

test('a place comes free when slot and grace have passed, and goes to whoever registered first for that service', () => {
  two.and(until('8:15')).when(keepTime()).thenRecords();
  const first = two.and(until('8:16'), keepTime());
  expect(situationOf(first, 'A001')).toBe('waiting');
  expect(situationOf(first, 'A002')).toBe('stand-by');
  two
    .and(until('8:16'))
    .when(keepTime())
    .thenRecords(joined('A001', 'documentos', '8:46'));
  const both = first.and(until('8:46'), keepTime());
  expect(situationOf(both, 'A002')).toBe('waiting');
});

test('one place that came free is one person from the list, and no more', () => {
  const again = two.and(until('8:16'), keepTime(), wait(5));
  again.when(keepTime()).thenRecords();
});

test('a place that is free already is given with the number', () => {
  const late = given(until('8:20'));
  late
    .when(standBy())
    .thenRecords(recorded({ type: 'VisitCheckedIn', standBy: true }), joined('A001', 'documentos', '8:50'));
  const ticket = issuedTicket(late.and(standBy()).office, visitOf(late.and(standBy()).office, 'A001').id);
  expect(ticket).not.toHaveProperty('standBy');
});

test('who was booked and comes after all is late, and still welcome', () => {
  const late = two.and(until('8:16'), keepTime(), until('8:25'), checkIn('cita-8:00'));
  expect(situationOf(late, 'A003')).toBe('waiting');
  expect(situationOf(late, 'A001')).toBe('waiting');
  expect(offeredAt(late, '8:26')?.freed).toBe(1);
});

test('whoever has come keeps their place, and a place given is given once, whatever list is loaded', () => {
  const came = two.and(checkIn('cita-8:00'), until('8:16'));
  came.when(keepTime()).thenRecords();
  const moved = list.map((one) => (one.id === 'cita-8:00' ? appointment('8:00', { booking: 'OTRA' }) : one));
  const loaded = two.and(until('8:16'), keepTime(), loadList(moved), wait(1));
  loaded.when(keepTime()).thenRecords();
  loaded
    .and(erase(['cita-8:00']))
    .when(keepTime())
    .thenRecords();
});

test('armed windows call whoever gets a place at once', () => {
  const armed = two.and(openWindow('V1'), armWindow('V1'), until('8:16'));
  armed.when(keepTime()).thenRecords(recorded({ type: 'LineJoined' }), recorded({ type: 'TicketCalled', armed: true }));
});

test('nobody is let onto a list that the office does not run, that is of no use any more, or beside an appointment', () => {
  given()
    .when(walkIn('informes', { standBy: true }))
    .thenRefuses('no-stand-by');
  given(until('14:00'))
    .when(checkIn('cita-12:00', { standBy: true }))
    .thenRefuses('no-stand-by');
  given(publish(withoutList)).when(standBy()).thenRefuses('no-stand-by');
  expect(offeredAt(given(publish(withoutList)), '8:00')).toBeUndefined();
});

test('a list longer than the places that may still come free takes nobody more', () => {
  const twelve = Array.from({ length: 12 }, () => standBy());
  const full = given(until('8:01'), ...twelve);
  full.when(standBy()).thenRefuses('no-stand-by');
  expect(offeredAt(full, '8:01')).toBeUndefined();
});

test('while there is no system no place is given, and afterwards each is', () => {
  const down = two.and(until('8:10'), declareOutage(), until('8:20'));
  down.when(keepTime()).thenRecords();
  const back = down.and(endOutage(), keepTime());
  expect(situationOf(back, 'A001')).toBe('waiting');
});

test('whoever stands by is in the room, in no line, and follows it by phone', () => {
  expect(inferredInRoom(two.office, at('8:10'))).toBe(2);
  expect(phoneOf(two, 'A002', '8:10')).toMatchObject({
    situation: 'stand-by',
    standBy: { ahead: 1, freed: 0, until: at('12:15') },
  });
  expect(phoneOf(two, 'A002', '8:10')).not.toHaveProperty('ahead');
  expect(phoneOf(two, 'A002', '14:40')).not.toHaveProperty('standBy');
});

test('a visitor leaves the list by a word; staff who take one off say why, and may call one out of turn', () => {
  two.when(byPhone('A001', leave('A001'))).thenRecords(recorded({ type: 'VisitEnded', outcome: 'left' }));
  two.when(leave('A001')).thenRefuses('unknown-reason');
  two.when(takeOff('A001')).thenRecords(recorded({ type: 'VisitEnded', outcome: 'left', reason: 'urgencia' }));
  two
    .and(openWindow('V1'))
    .when(callTicket('V1', 'A002'))
    .thenRecords(recorded({ type: 'LineJoined' }), recorded({ type: 'TicketCalled', reason: 'urgencia' }));
});

test('no place is given once check-in is over, and the day ends with an outcome for everybody on the list', () => {
  const evening = two.and(until('14:31'));
  evening.when(keepTime()).thenRecords();
  evening.when(closeDay()).thenRefuses('visits-without-outcome');
  const closed = evening.and(giveAllTomorrowSlips(), closeDay());
  expect(situationOf(closed, 'A002')).toBe('ended');
});

test('reception reads the list in its order, and supervision learns near closing for whom no place is left', () => {
  const seen = (story: Story, time: string) =>
    staffView(story.office, { at: at(time), id: 'jacinto', name: 'Jacinto', roles: ['reception', 'supervisor'] });
  expect(seen(two, '8:10').reception.standBy).toMatchObject({
    first: [
      { place: 1, ticket: 'A001' },
      { place: 2, ticket: 'A002' },
    ],
    count: 2,
  });
  const closing = seen(two, '14:31').supervisor?.alerts.find(({ is }) => is === 'closing-soon');
  expect(closing).toMatchObject({ unreached: { first: [{ ticket: 'A001' }, { ticket: 'A002' }] } });
  expect(seen(given(publish(withoutList)), '8:10').reception).not.toHaveProperty('standBy');
});
