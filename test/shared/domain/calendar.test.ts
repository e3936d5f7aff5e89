import { expect, test } from 'vitest';
import {
  hoursOn,
  instantOf,
  minutesOf,
  nextDay,
  nextOpening,
  wallClock,
  weekdayOf,
} from '../../../shared/domain/calendar.ts';
import { fc } from '../../support/laws.ts';
import { huajuapan, profile } from '../../support/sample-office.ts';

const hour = 3_600_000;
const utc = (iso: string): number => Date.parse(`${iso}Z`);
const consulate = profile('consulado-ejemplo');

test('the wall of Huajuapan is six hours behind UTC, in winter and in summer', () => {
  expect(wallClock(utc('2026-11-23T15:42:07'), 'America/Mexico_City')).toEqual({
    date: '2026-11-23',
    minutes: 9 * 60 + 42,
    seconds: 7,
    weekday: 1,
  });
  expect(instantOf('2026-07-01', minutesOf('8:00'), 'America/Mexico_City')).toBe(utc('2026-07-01T14:00'));
});

test('the day changes at the office’s midnight, not at that of UTC', () => {
  const midnight = utc('2026-11-24T06:00');
  expect(wallClock(midnight - 1, 'America/Mexico_City')).toMatchObject({
    date: '2026-11-23',
    minutes: 1439,
    seconds: 59,
  });
  expect(wallClock(midnight, 'America/Mexico_City')).toMatchObject({ date: '2026-11-24', minutes: 0, weekday: 2 });
  expect(instantOf('2026-11-24', 0, 'America/Mexico_City')).toBe(midnight);
});

test.each([
  ['America/Chicago', '2026-03-08T08:00'],
  ['America/New_York', '2026-03-08T07:00'],
])('in %s the hour that summer time skips is the one just after the jump', (zone, jump) => {
  expect(wallClock(utc(jump) - 1000, zone)).toMatchObject({ minutes: 119, seconds: 59 });
  expect(wallClock(utc(jump), zone)).toMatchObject({ date: '2026-03-08', minutes: 180 });
  expect(instantOf('2026-03-08', 119, zone)).toBe(utc(jump) - 60_000);
  expect(instantOf('2026-03-08', 180, zone)).toBe(utc(jump));
  expect(instantOf('2026-03-08', 120, zone)).toBe(utc(jump));
});

test.each([
  ['America/Chicago', '2026-11-01T06:30', '2026-11-01T07:30'],
  ['America/New_York', '2026-11-01T05:30', '2026-11-01T06:30'],
])('in %s the hour that comes twice is one of its two', (zone, first, second) => {
  expect(wallClock(utc(first), zone)).toEqual(wallClock(utc(second), zone));
  expect([utc(first), utc(second)]).toContain(instantOf('2026-11-01', 90, zone));
});

test('a session on the day the clocks change opens and closes by the wall, and is not an hour short', () => {
  const { timeZone } = consulate.office;
  for (const [date, opens] of [
    ['2026-03-08', '14:00'],
    ['2026-03-07', '15:00'],
    ['2026-11-01', '15:00'],
    ['2026-10-31', '14:00'],
  ] as const) {
    const open = instantOf(date, minutesOf('9:00'), timeZone);
    expect(open).toBe(utc(`${date}T${opens}`));
    expect(instantOf(date, minutesOf('13:00'), timeZone) - open).toBe(4 * hour);
  }
});

test('a day on which the clocks change has 23 or 25 hours', () => {
  const dayLength = (date: string) =>
    instantOf(nextDay(date), 0, 'America/Chicago') - instantOf(date, 0, 'America/Chicago');
  expect(dayLength('2026-03-08')).toBe(23 * hour);
  expect(dayLength('2026-11-01')).toBe(25 * hour);
  expect(dayLength('2026-11-02')).toBe(24 * hour);
});

test('February has 29 days in leap years, and the year 2000 was one', () => {
  expect(['2028-02-28', '2028-02-29', '2027-02-28', '2000-02-28', '2100-02-28', '2026-12-31'].map(nextDay)).toEqual([
    '2028-02-29',
    '2028-03-01',
    '2027-03-01',
    '2000-02-29',
    '2100-03-01',
    '2027-01-01',
  ]);
  expect(wallClock(instantOf('2028-02-29', 600, 'America/Mexico_City'), 'America/Mexico_City')).toMatchObject({
    date: '2028-02-29',
    minutes: 600,
    weekday: 2,
  });
});

const zones = ['America/Mexico_City', 'America/Tijuana', 'America/Chicago', 'America/New_York', 'Europe/Madrid', 'UTC'];
const moments = fc.integer({ min: utc('2020-01-01T00:00'), max: utc('2040-01-01T00:00') });

test('any moment, read off the wall and set again, is the same minute, or its twin in the hour that comes twice', () => {
  fc.assert(
    fc.property(moments, fc.constantFrom(...zones), (moment, zone) => {
      const wall = wallClock(moment, zone);
      const again = instantOf(wall.date, wall.minutes, zone);
      const whole = moment - (moment % 60_000);
      expect(wallClock(again, zone)).toEqual({ ...wall, seconds: 0 });
      expect([0, hour, -hour]).toContain(again - whole);
    }),
    { numRuns: 400 },
  );
});

test('the weekday and the next day agree with the world’s calendar', () => {
  fc.assert(
    fc.property(moments, (moment) => {
      const iso = (at: number) => new Date(at).toISOString().slice(0, 10);
      expect(weekdayOf(iso(moment))).toBe(new Date(moment).getUTCDay() || 7);
      expect(nextDay(iso(moment))).toBe(iso(moment + 24 * hour));
    }),
  );
});

test('the office keeps its week, is closed on weekends, and an extra session replaces the hours of its day', () => {
  expect(hoursOn(huajuapan.hours, '2026-11-23')).toMatchObject({ open: '8:00', close: '15:00' });
  expect(hoursOn(huajuapan.hours, '2026-11-22')).toBeUndefined();
  expect(hoursOn(consulate.hours, '2026-12-06')).toMatchObject({ open: '9:00', close: '13:00' });
  expect(hoursOn(consulate.hours, '2026-12-25')).toBeUndefined();
});

test('after Friday the office opens on Monday, after Christmas Eve on the Saturday', () => {
  expect(nextOpening(huajuapan, '2026-11-20')).toEqual({ date: '2026-11-23', at: utc('2026-11-23T14:00') });
  expect(nextOpening(consulate, '2026-12-24')).toEqual({ date: '2026-12-26', at: utc('2026-12-26T15:00') });
});

test('an office without hours has no next opening', () => {
  const never = { ...huajuapan, hours: { ...huajuapan.hours, week: [] } };
  expect(nextOpening(never, '2026-11-20')).toBeUndefined();
});
