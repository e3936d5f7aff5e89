import { expect, test } from 'vitest';
import type { Change } from '../../../../shared/domain/tryout/change.ts';
import type { PastDay } from '../../../../shared/domain/tryout/past-day.ts';
import { playDay } from '../../../../shared/domain/tryout/play.ts';
import { scoreDay } from '../../../../shared/domain/tryout/score.ts';
import { tryDays } from '../../../../shared/domain/tryout/try-days.ts';
import { vary } from '../../../../shared/domain/tryout/vary.ts';
import { pastDay, recordOf } from '../../../support/past-days.ts';
import { at, monday, settings } from '../../../support/story-office.ts';
import { callNext, finish, given, openWindow, wait, walkIn } from '../../../support/story-words.ts';

const allDay = { from: '8:00', to: '15:00' };
const day = pastDay(7, 110);

const callsIn = (played: PastDay, windowId: string) =>
  playDay(played).flatMap((event) => (event.type === 'TicketCalled' && event.windowId === windowId ? [event.at] : []));
const scoreOf = (...changes: readonly Change[]) => {
  const varied = vary(day, changes);
  return scoreDay(playDay(varied), varied.visits, day);
};
const tried = (changes: readonly Change[], record = recordOf(playDay(day))) => {
  const result = tryDays([{ date: monday, entries: record }], changes);
  if ('is' in result) throw new Error(result.is);
  return result;
};

test('without a change the model stands for the change too, and for a day it played it is what happened', () => {
  const { happened, model, changed } = tried([]);
  expect(changed).toEqual(model);
  expect(model).toEqual(happened);
  expect(model.visits).toBe(110);
});

test('a window that is closed calls nobody, from the hour to the hour', () => {
  const closed = vary(day, [{ is: 'close', windowId: 'V1', from: '9:30', to: '12:00' }]);
  const calls = callsIn(closed, 'V1');
  expect(calls.filter((call) => call >= at('9:30') && call < at('12:00'))).toEqual([]);
  expect(calls.some((call) => call < at('9:30'))).toBe(true);
  expect(calls.some((call) => call >= at('12:00'))).toBe(true);
  expect(callsIn(vary(day, [{ is: 'close', windowId: 'V1', ...allDay }]), 'V1')).toEqual([]);
});

test('one biometric window instead of two stands idle less, and lines grow', () => {
  const [two, one] = [scoreOf(), scoreOf({ is: 'close', windowId: 'B2', ...allDay })];
  expect(one.biometricIdle).toBeLessThan(two.biometricIdle);
  expect(one.lineMinutes).toBeGreaterThan(two.lineMinutes);
});

test('one more window does what the one it is like does, between its hours', () => {
  const more = vary(day, [{ is: 'add', like: 'V6', from: '9:00', to: '11:00' }]);
  const calls = callsIn(more, 'X1');
  expect(calls.length).toBeGreaterThan(3);
  expect(calls.every((call) => call >= at('9:00') && call < at('11:00'))).toBe(true);
  expect(more.settings.windows.at(-1)).toMatchObject({ id: 'X1', accessible: true });
});

test('a break is moved: the window calls at its old hour and not at the new one', () => {
  const moved = vary(day, [{ is: 'break', windowId: 'V1', from: '9:00', to: '9:30' }]);
  const pauses = playDay(moved).filter((event) => event.type === 'WindowPaused' && event.windowId === 'V1');
  expect(pauses).toHaveLength(1);
  const began = pauses[0]?.at ?? 0;
  expect(began).toBeGreaterThanOrEqual(at('9:00'));
  expect(callsIn(moved, 'V1').filter((call) => call >= began && call < began + 30 * 60_000)).toEqual([]);
});

test('a window that serves something else calls nobody for what it no longer does', () => {
  const other = vary(day, [{ is: 'serve', windowId: 'V3', skills: ['entrega'] }]);
  const services = new Map(other.visits.map(({ id, service }) => [id, service]));
  const served = playDay(other).flatMap((event) =>
    event.type === 'TicketCalled' && event.windowId === 'V3' ? [services.get(event.visitId)] : [],
  );
  expect(new Set(served)).toEqual(new Set(['entrega']));
});

test('appointments first: of two closed windows those without feel more and those with less, by the targets of the day itself', () => {
  const closed: Change[] = ['V1', 'V2'].map((windowId) => ({ is: 'close', windowId, ...allDay }));
  const first: Change = { is: 'rule', appointment: 15, walkIn: 120, priority: 30 };
  const [before, after] = [closed, [...closed, first]].map((changes) => {
    const sum = { booked: 0, walkIn: 0 };
    for (let seed = 1; seed <= 5; seed++) {
      const one = pastDay(seed, 110);
      const varied = vary(one, changes);
      const { kinds } = scoreDay(playDay(varied), varied.visits, one);
      sum.booked += kinds.booked.onTime;
      sum.walkIn += kinds.walkIn.onTime;
    }
    return sum;
  });
  expect(after?.walkIn).toBeLessThan(before?.walkIn ?? 0);
  expect(after?.booked).toBeGreaterThan(before?.booked ?? 0);
});

test('a fifth more people are a fifth more of each sort, and half are half', () => {
  const count = (times: number) => vary(day, [{ is: 'people', times }]).visits.length;
  expect(Math.abs(count(1.2) - 132)).toBeLessThanOrEqual(5);
  expect(Math.abs(count(0.5) - 55)).toBeLessThanOrEqual(5);
  expect(count(1)).toBe(110);
  const twice = vary(day, [{ is: 'people', times: 2 }]);
  expect(new Set(twice.visits.map(({ id }) => id)).size).toBe(220);
});

test('the share of appointments is as asked, and those given lie within the hours of their service', () => {
  const shareOf = (share: number) =>
    vary(day, [{ is: 'booked', share }]).visits.filter(({ slot }) => slot !== undefined).length;
  expect([0, 0.5, 1].map(shareOf)).toEqual([0, 55, 110]);
  const all = vary(day, [{ is: 'booked', share: 1 }]);
  for (const { service, slot = 0 } of all.visits) {
    if (service === 'entrega') expect(slot).toBeGreaterThanOrEqual(at('13:00'));
    expect(slot).toBeLessThan(at('15:00'));
  }
});

test('who is reached although they had given up is served as that day usually did', () => {
  const told = given(openWindow('V3'), walkIn(), walkIn(), callNext('V3'), wait(8), finish('K001'), wait(60));
  const record = [...told.entries];
  const { happened, changed } = tried([{ is: 'add', like: 'V3', ...allDay }], record);
  expect(happened).toMatchObject({ visits: 2, unfinished: 1 });
  expect(changed).toMatchObject({ visits: 2, unfinished: 0, lastServed: 8 * 60 + 8 });
});

test('whom no window can serve any more is told as not seen to', () => {
  const accessible = day.visits.filter((visit) => visit.accessible).length;
  expect(accessible).toBeGreaterThan(0);
  const { kinds, unfinished } = scoreOf({ is: 'close', windowId: 'V6', ...allDay });
  expect(kinds.accessible).toMatchObject({ visits: accessible, waits: [] });
  expect(unfinished).toBeGreaterThanOrEqual(accessible);
});

test('minutes over the seats are those in which more people sat than there were seats', () => {
  const told = given(
    openWindow('V3'),
    ...Array.from({ length: 25 }, () => walkIn('informes', { companions: 0 })),
    wait(30),
    walkIn(),
  );
  const record = [...told.entries];
  expect(tried([], record).happened.overSeats).toBe(30);
  const few = record
    .filter(({ command }) => command !== 'CheckIn')
    .concat(record.filter(({ command }) => command === 'CheckIn').slice(0, 3));
  expect(tried([], few).happened.overSeats).toBe(0);
});

test('several days stand together: visits add up, middles are found among all their waits', () => {
  const record = recordOf(playDay(day));
  const days = [1, 2].map(() => ({ date: monday, entries: record }));
  const [once, twice] = [tryDays(days.slice(1), []), tryDays(days, [])];
  if ('is' in once || 'is' in twice) throw new Error('refused');
  expect(twice.happened.visits).toBe(2 * once.happened.visits);
  expect(twice.happened.overSeats).toBe(once.happened.overSeats);
  expect(twice.happened.kinds.map(({ median, p95 }) => [median, p95])).toEqual(
    once.happened.kinds.map(({ median, p95 }) => [median, p95]),
  );
});

test('a day on which nobody came, and a window that the day did not have, are refused by name', () => {
  expect(tryDays([{ date: monday, entries: given().entries }], [])).toEqual({ is: 'nobody-came', date: monday });
  const record = recordOf(playDay(day));
  expect(tryDays([{ date: monday, entries: record }], [{ is: 'close', windowId: 'V9', ...allDay }])).toEqual({
    is: 'no-such-window',
    date: monday,
    window: 'V9',
  });
  expect(settings.windows.some(({ id }) => id === 'V9')).toBe(false);
});
