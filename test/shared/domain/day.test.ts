import { expect, test } from 'vitest';
import { newOffice } from '../../../shared/domain/office.ts';
import type { Passing } from '../../support/story.ts';
import { givenNothing, givenOffice } from '../../support/story.ts';
import { ended, recorded } from '../../support/story-facts.ts';
import {
  appointment,
  at,
  clerks,
  kiosk,
  list,
  receptionist,
  settings,
  supervisor,
} from '../../support/story-office.ts';
import {
  armWindow,
  askForHelp,
  by,
  callNext,
  checkIn,
  closeDay,
  finish,
  giveAllTomorrowSlips,
  given,
  giveTomorrowSlip,
  hold,
  leave,
  loadList,
  openDay,
  openWindow,
  postNotice,
  publish,
  until,
  walkIn,
} from '../../support/story-words.ts';

const tuesday = '2026-11-24';

test('the day opens by schedule, with the hours of the settings', () => {
  givenNothing(until('7:30'))
    .when(openDay())
    .thenRecords(recorded({ type: 'DayOpened', opensAt: at('8:00'), closesAt: at('15:00'), settings }));
});

test('a supervisor may open the day, a clerk may not', () => {
  givenNothing()
    .when(by(supervisor, openDay()))
    .thenRecords(recorded({ type: 'DayOpened' }));
  givenNothing().when(by(receptionist, openDay())).thenRefuses('not-allowed');
});

test('a day that is open is not opened again', () => {
  given(walkIn()).when(openDay()).thenRefuses('day-is-open');
});

test('a day that was closed is not opened again', () => {
  given(closeDay()).when(openDay()).thenRefuses('day-already-held');
});

test('no day opens but that of the clock on the wall', () => {
  givenNothing().when(openDay(tuesday)).thenRefuses('day-is-past');
  givenNothing().when(openDay('2026-11-22')).thenRefuses('day-is-past');
  givenNothing(until('23:59')).when(openDay(tuesday)).thenRefuses('day-is-past');
  givenNothing(until('0:00', tuesday))
    .when(openDay(tuesday))
    .thenRecords(recorded({ date: tuesday }));
});

test('a clock set back to yesterday opens no day before the one that is open', () => {
  givenNothing(until('8:00', tuesday), openDay(tuesday), until('8:00')).when(openDay()).thenRefuses('day-is-past');
});

test('a Saturday opened by hand lasts from now to midnight', () => {
  const saturday = '2026-11-28';
  givenNothing(until('9:00', saturday))
    .when(by(supervisor, openDay(saturday)))
    .thenRecords(recorded({ opensAt: at('9:00', saturday), closesAt: at('23:59', saturday) }));
});

test('a Saturday session of the settings has its own hours', () => {
  const extra = [{ date: '2026-11-28', open: '9:00', close: '13:00' }];
  const office = newOffice({ ...settings, hours: { ...settings.hours, extra } });
  givenOffice(office, at('8:00', '2026-11-28'))
    .when(openDay('2026-11-28'))
    .thenRecords(recorded({ opensAt: at('9:00', '2026-11-28'), closesAt: at('13:00', '2026-11-28') }));
});

test('a day opens though nobody closed the one before, and says whom that one left', () => {
  const told = given(openWindow('V3'), walkIn(), walkIn(), callNext('V3'), finish('K001'), until('7:30', tuesday))
    .when(openDay(tuesday))
    .thenRecords(
      recorded({ type: 'DayOpened', left: { date: '2026-11-23', unserved: ['K002'] } }),
      recorded({ type: 'AppointmentLoaded', appointmentId: 'otro-dia' }),
    );
  expect(told.office.visits.size).toBe(0);
  expect(told.office.present.length).toBe(0);
  expect([...told.office.windows.values()].every(({ state }) => state === 'closed')).toBe(true);
});

test('a day that was closed leaves nothing to the next', () => {
  const told = given(closeDay(), until('7:30', tuesday)).when(openDay(tuesday));
  expect(told.office.day?.left).toBeUndefined();
  expect(told.office.appointments.size).toBe(1);
});

test('an appointment carried over from the day before counts as the list of its day, and no other', () => {
  const carried = given(until('7:30', tuesday)).when(openDay(tuesday));
  expect(carried.office.day?.listLoadedAt).toBe(at('7:30', tuesday));
  const ahead = givenNothing(
    openDay(),
    loadList([appointment('9:00', { date: '2026-11-25' })]),
    until('7:30', tuesday),
  );
  expect(ahead.when(openDay(tuesday)).office.day?.listLoadedAt).toBeUndefined();
});

test('the day closes when every visit has an outcome', () => {
  const two = given(openWindow('V3'), walkIn(), walkIn());
  two.when(closeDay()).thenRefuses('visits-without-outcome', { count: 2 });
  two
    .and(callNext('V3'), finish('K001'), leave('K002'))
    .when(closeDay())
    .thenRecords(recorded({ type: 'DayClosed', served: 1 }));
});

test('a visitor at a window or gone for copies has no outcome yet', () => {
  const one = given(openWindow('V3'), walkIn(), callNext('V3'));
  one.when(closeDay()).thenRefuses('visits-without-outcome');
  one.and(hold('K001')).when(closeDay()).thenRefuses('visits-without-outcome');
});

test('whom the windows will not reach leaves with a slip for tomorrow', () => {
  given(openWindow('V3'), walkIn(), walkIn(), callNext('V3'), hold('K001'))
    .when(giveTomorrowSlip('K001', 'K002', 'K001'))
    .thenRecords(ended('K001', 'tomorrow'), ended('K002', 'tomorrow'));
});

test('no slip is given to a visitor who stands at a window, nor to the others named with them', () => {
  const called = given(openWindow('V3'), walkIn(), walkIn(), callNext('V3'));
  called.when(giveAllTomorrowSlips()).thenRecords(ended('K002', 'tomorrow'));
  called.when(giveTomorrowSlip('K002', 'K001')).thenRefuses('visit-not-waiting', { ticket: 'K001' });
  called.when(giveTomorrowSlip('K002', 'K009')).thenRefuses('unknown-visit');
  called.and(leave('K002')).when(giveTomorrowSlip('K002')).thenRefuses('visit-ended');
});

test('when the day closes, its windows close and nothing can be taken back', () => {
  const closed = given(openWindow('V3'), armWindow('V3')).when(closeDay());
  expect(closed.office.windows.get('V3')).toMatchObject({ state: 'closed' });
  expect(closed.office.windows.get('V3')?.armedSince).toBeUndefined();
  expect(closed.office.lastActs.size).toBe(0);
});

test('a closed day takes no commands of the day', () => {
  const closed = given(closeDay());
  for (const deed of [walkIn(), openWindow('V1'), askForHelp(), postNotice(), closeDay(), publish(settings)])
    closed.when(deed).thenRefuses('no-day');
});

test('a list loaded twice changes nothing', () => {
  const told = given().when(loadList()).thenRecords();
  expect(told.office.appointments.size).toBe(list.length);
});

test('a list loaded again brings what is new in it, and keeps who has come', () => {
  const told = given(checkIn('cita-9:00'))
    .when(loadList([...list, appointment('12:30'), appointment('9:00', { status: 'cancelled' })]))
    .thenRecords(recorded({ appointmentId: 'cita-12:30' }), recorded({ appointmentId: 'cita-9:00' }));
  expect(told.office.appointments.get('cita-9:00')).toMatchObject({
    status: 'cancelled',
    visitId: told.visit('A001').id,
  });
});

test('a list with a service that the office does not have is refused whole', () => {
  const told = givenNothing(openDay()).when(loadList([...list, appointment('13:00', { service: 'visas' })]));
  told.thenRefuses('unknown-service');
});

test('a list needs a day', () => {
  givenNothing().when(loadList()).thenRefuses('no-day');
  given()
    .when(by(clerks.V1 ?? kiosk, loadList()))
    .thenRefuses('not-allowed');
});

test('new settings hold at once and stand in the record', () => {
  const calling = { ...settings.calling, walkIn: 60 };
  const told = given()
    .when(publish({ ...settings, calling }))
    .thenRecords(recorded({ type: 'SettingsPublished' }));
  expect(told.office.settings.calling.walkIn).toBe(60);
});

test('new settings keep open windows as they are, add new ones and drop closed ones', () => {
  const [first, ...rest] = settings.windows;
  const windows = [...rest, ...(first ? [{ ...first, id: 'V7', number: 7 }] : [])];
  const told = given(openWindow('V2')).when(publish({ ...settings, windows }));
  expect(told.office.windows.get('V1')).toBeUndefined();
  expect(told.office.windows.get('V2')).toMatchObject({ state: 'open' });
  expect(told.office.windows.get('V7')).toMatchObject({ state: 'closed' });
});

test('a window that somebody holds is not taken away by settings', () => {
  const windows = settings.windows.filter(({ id }) => id !== 'V2');
  given(openWindow('V2'))
    .when(publish({ ...settings, windows }))
    .thenRefuses('settings-in-use', { holder: 'Benito', name: 'V2' });
});

test('a consulate in New York keeps its hours and its numbers through the night when summer time ends', () => {
  const newYork = { ...settings, office: { ...settings.office, timeZone: 'America/New_York' } };
  const extra = ['2026-10-31', '2026-11-01'].map((date) => ({ date, open: '8:00', close: '15:00' }));
  const office = newOffice({ ...newYork, hours: { ...settings.hours, extra } });
  const moment = (iso: string): Passing => ({ clock: () => Date.parse(iso) });
  const told = givenOffice(office, Date.parse('2026-10-31T12:00:00Z'), openDay('2026-10-31'), walkIn());
  told.and(moment('2026-11-01T03:59:00Z')).when(openDay('2026-11-01')).thenRefuses('day-is-past');
  const sunday = told.and(moment('2026-11-01T04:01:00Z')).when(openDay('2026-11-01'));
  sunday.thenRecords(
    recorded({ opensAt: Date.parse('2026-11-01T13:00:00Z'), closesAt: Date.parse('2026-11-01T20:00:00Z') }),
  );
  told
    .and(moment('2026-11-01T05:30:00Z'), openDay('2026-11-01'), moment('2026-11-01T06:30:00Z'))
    .when(openDay('2026-11-01'))
    .thenRefuses('day-is-open');
});
