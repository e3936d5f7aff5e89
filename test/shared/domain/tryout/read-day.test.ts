import { expect, test } from 'vitest';
import type { Event } from '../../../../shared/domain/events.ts';
import { readDay } from '../../../../shared/domain/tryout/read-day.ts';
import { readVisits } from '../../../../shared/domain/tryout/read-visits.ts';
import type { Waiting } from '../../../../shared/domain/visit.ts';
import type { Story } from '../../../support/story.ts';
import { at } from '../../../support/story-office.ts';
import {
  arrive,
  callNext,
  checkIn,
  closeWindow,
  comeBack,
  finish,
  given,
  giveTomorrowSlip,
  incomplete,
  leave,
  noShow,
  openWindow,
  pauseService,
  pauseWindow,
  resumeService,
  resumeWindow,
  sendTo,
  undo,
  until,
  wait,
  walkIn,
} from '../../../support/story-words.ts';

const minute = 60_000;
const dayOf = (told: Story) => {
  const day = readDay(told.entries);
  if (!day) throw new Error('This story has no day');
  return day;
};
const visitIn = (told: Story, ticket: string) => dayOf(told).visits.find((visit) => visit.ticket === ticket);

test('a visit is read with its hour, its appointment and how long each step took from its call', () => {
  const told = given(
    openWindow('V1'),
    openWindow('B1'),
    checkIn('cita-8:30', { companions: 2 }),
    wait(3),
    callNext('V1'),
    wait(1),
    arrive('A001'),
    wait(9),
    finish('A001'),
    callNext('B1'),
    wait(6),
    finish('A001'),
  );
  const next = { why: { is: 'next-step' }, returned: false };
  expect(visitIn(told, 'A001')).toMatchObject({
    arrives: at('8:00'),
    slot: at('8:30'),
    companions: 2,
    applicants: 1,
    priority: false,
    turns: [
      { is: 'served', ms: 10 * minute, walk: minute, finished: 'done', next: { joining: { ...next, position: 1 } } },
      { is: 'served', ms: 6 * minute, finished: 'done', next: { is: 'joins', joining: { ...next, position: 2 } } },
    ],
  });
});

test('whoever did not come, or lacked a paper, is back after as long as they were away', () => {
  const told = given(
    openWindow('V1'),
    checkIn('cita-8:00'),
    callNext('V1'),
    wait(3),
    noShow('A001'),
    wait(12),
    comeBack('A001'),
    callNext('V1'),
    wait(5),
    incomplete('A001'),
    wait(40),
    comeBack('A001'),
  );
  expect(visitIn(told, 'A001')?.turns).toMatchObject([
    { is: 'missed', ms: 3 * minute, back: { after: 12 * minute, joining: { why: { is: 'back-after-absence' } } } },
    {
      is: 'served',
      ms: 5 * minute,
      finished: 'incomplete',
      next: { is: 'held', incomplete: true, back: { after: 40 * minute, joining: { returned: true } } },
    },
  ]);
});

test('who left, or got a slip for tomorrow, gives up at that hour; who was set aside and never returned does not', () => {
  const told = given(
    openWindow('V3'),
    walkIn(),
    walkIn(),
    walkIn(),
    callNext('V3'),
    wait(3),
    noShow('K001'),
    wait(20),
    leave('K002'),
    wait(10),
    giveTomorrowSlip('K001', 'K003'),
  );
  expect(visitIn(told, 'K001')?.givesUp).toBeUndefined();
  expect(visitIn(told, 'K002')?.givesUp).toEqual({ at: at('8:23'), outcome: 'left' });
  expect(visitIn(told, 'K003')?.givesUp).toEqual({ at: at('8:33'), outcome: 'tomorrow' });
});

test('what was taken back never happened', () => {
  const told = given(
    openWindow('V3'),
    walkIn(),
    callNext('V3'),
    undo('V3'),
    wait(5),
    callNext('V3'),
    wait(4),
    finish('K001'),
  );
  expect(visitIn(told, 'K001')?.turns).toMatchObject([{ is: 'served', ms: 4 * minute, next: { outcome: 'served' } }]);
});

test('a visitor sent to one window waits for that one again', () => {
  const told = given(
    openWindow('V1'),
    openWindow('V2'),
    checkIn('cita-8:00'),
    callNext('V1'),
    wait(2),
    sendTo('A001', { window: 'V2' }),
  );
  expect(visitIn(told, 'A001')?.turns).toMatchObject([{ finished: 'sent', next: { joining: { onlyWindow: 'V2' } } }]);
});

test('who had priority and was served at the accessible window alone is taken for somebody who needs it', () => {
  const senior = { needs: { priority: ['senior'] as const } };
  const told = given(
    openWindow('V6'),
    openWindow('V3'),
    walkIn('informes', senior),
    callNext('V6'),
    walkIn('informes', senior),
    callNext('V3'),
    walkIn(),
    wait(5),
    finish('K001'),
    callNext('V6'),
  );
  const [first, second, third] = dayOf(told).visits;
  expect(first).toMatchObject({ priority: true, accessible: true });
  expect(second).toMatchObject({ priority: true, accessible: false });
  expect(third).toMatchObject({ priority: false, accessible: false });
});

test('windows are read with their hours; a break begins once nobody stands there; who closes at the end stays to the end', () => {
  const told = given(
    openWindow('V1'),
    openWindow('V2'),
    checkIn('cita-8:00'),
    callNext('V1'),
    wait(10),
    pauseWindow('V1', { urgent: true }),
    wait(5),
    finish('A001'),
    wait(20),
    resumeWindow('V1'),
    until('10:00'),
    closeWindow('V2'),
    until('11:30'),
    openWindow('V2'),
    until('14:58'),
    closeWindow('V1'),
  );
  const { windows } = dayOf(told);
  expect(windows.find(({ id }) => id === 'V1')).toEqual({
    id: 'V1',
    open: [{ from: at('8:00') }],
    breaks: [{ from: at('8:15'), length: 20 * minute }],
  });
  expect(windows.find(({ id }) => id === 'V2')).toEqual({
    id: 'V2',
    open: [{ from: at('8:00'), to: at('10:00') }, { from: at('11:30') }],
    breaks: [],
  });
  expect(windows.find(({ id }) => id === 'V4')).toEqual({ id: 'V4', open: [], breaks: [] });
});

test('how long free windows took to call is the office’s own pace of that day', () => {
  const told = given(
    openWindow('V3'),
    walkIn(),
    walkIn(),
    callNext('V3'),
    wait(5),
    finish('K001'),
    wait(1),
    callNext('V3'),
    wait(5),
    finish('K002'),
    wait(30),
    walkIn(),
    wait(2),
    callNext('V3'),
  );
  expect(dayOf(told).pace).toEqual({ turnaround: minute, reaction: 2 * minute });
});

test('a service that was paused is paused at the same hours', () => {
  const told = given(pauseService('pasaporte'), wait(40), resumeService('pasaporte'));
  expect(dayOf(told).pausedServices).toMatchObject([{ service: 'pasaporte', from: at('8:00'), to: at('8:40') }]);
});

test('whoever was told to come back is there from the hour told, or sooner where they came or were invited', () => {
  const told = given(walkIn());
  const events = told.entries.flatMap((entry) => entry.events);
  const away = { until: at('9:30') };
  const sent = events.map((event) =>
    event.type === 'VisitCheckedIn' ? { ...event, waiting: { ...event.waiting, away } } : event,
  );
  const visitId = told.visit('K001').id;
  const awayOf = (...more: readonly Event[]) => readVisits([...sent, ...more], [])[0]?.away;
  expect(awayOf()).toEqual(away);
  expect(awayOf({ type: 'VisitInvited', at: at('8:40'), visitId })).toEqual({ ...away, back: at('8:50') });
  const { away: _, ...waiting } = { ...told.visit('K001').situation, away } as Waiting;
  const joined = {
    type: 'LineJoined',
    at: at('8:25'),
    visitId,
    journey: ['informes'],
    position: 0,
    returned: false,
  } as const;
  expect(awayOf({ ...joined, waiting })).toEqual({ ...away, back: at('8:25') });
});

test('what does not begin with an opening is no day', () => {
  expect(readDay([])).toBeUndefined();
});
