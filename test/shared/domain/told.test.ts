import { expect, test } from 'vitest';
import { supervisorDesk } from '../../../shared/domain/views/supervisor.ts';
import { figuresAfter } from '../../support/story-figures.ts';
import { at, receptionist } from '../../support/story-office.ts';
import {
  armWindow,
  by,
  callNext,
  callTicket,
  changeNeeds,
  checkIn,
  given,
  noShow,
  openWindow,
  pauseService,
  resumeService,
  undo,
  until,
  wait,
  walkIn,
} from '../../support/story-words.ts';

const minute = 60_000;
const once = { calls: 1, early: 0, late: 0, off: 0, drift: 0 };

test('what a ticket tells stands in the fact of its check-in, and the office is the same read back from its file', () => {
  const told = { from: at('8:10'), to: at('8:25') };
  const story = given();
  const { entry } = story.when(walkIn()).thenIsKept();
  expect(entry.events).toMatchObject([{ type: 'VisitCheckedIn', told }]);
  expect(story.and(walkIn()).visit('K001').told).toEqual({ ...told, kind: 'walk-in' });
});

test('nothing is told to whom a waiting window calls at once, and nothing by a number written by hand', () => {
  const atOnce = given(openWindow('V3'), armWindow('V3')).when(walkIn());
  expect(atOnce.entry.events.map(({ type }) => type)).toEqual(['VisitCheckedIn', 'TicketCalled']);
  expect(atOnce.entry.events[0]).not.toHaveProperty('told');
  const byHand = walkIn('informes', { handwritten: { ticket: 'K007', at: at('8:05') } });
  const handwritten = given(until('8:20'), by(receptionist, byHand));
  expect(handwritten.visit('K007')).not.toHaveProperty('told');
});

test('the first call counts within, before or after the window that the ticket told, with its minutes from the middle', () => {
  const called = (minutes: number) => {
    const story = given(openWindow('V3'), walkIn(), wait(minutes), callNext('V3'));
    return figuresAfter(story).told?.service;
  };
  expect(called(17.5)).toEqual({ informes: once });
  expect(called(10)).toEqual({ informes: { ...once, off: 450, drift: -450 } });
  expect(called(25)).toEqual({ informes: { ...once, off: 450, drift: 450 } });
  expect(called(9)).toEqual({ informes: { ...once, early: 1, off: 510, drift: -510 } });
  expect(called(26)).toEqual({ informes: { ...once, late: 1, off: 510, drift: 510 } });
});

test('with an appointment, with priority and without either are counted apart', () => {
  const story = given(openWindow('V1'), openWindow('V3'), walkIn('informes', { needs: { priority: ['senior'] } }))
    .and(checkIn('cita-8:30'), wait(15), callNext('V3'), callNext('V1'))
    .and(walkIn(), wait(15), noShow('K001'), callNext('V3'));
  const kinds = figuresAfter(story).told?.kind ?? {};
  expect(Object.entries(kinds).map(([kind, { calls }]) => [kind, calls])).toEqual([
    ['appointment', 1],
    ['priority', 1],
    ['walk-in', 1],
  ]);
});

test('only the first call counts, whoever did not come, and a call taken back does not', () => {
  const story = given(openWindow('V3'), walkIn(), wait(5), callNext('V3'), undo('V3'), wait(10), callNext('V3'));
  expect(figuresAfter(story).told?.kind).toEqual({ 'walk-in': { ...once, off: 150, drift: -150 } });
  const missed = story.and(wait(3), noShow('K001'));
  expect(figuresAfter(missed).told).toEqual(figuresAfter(story).told);
  expect(figuresAfter(given(walkIn())).told).toEqual({ service: {}, kind: {}, apart: {} });
});

test('what nobody could foretell stands apart: a pause of the service, changed needs, a call out of turn', () => {
  const paused = given(openWindow('V3'), walkIn(), pauseService('informes'), wait(60), resumeService('informes'));
  const needs = paused.and(walkIn(), changeNeeds('K002', { priority: ['infant'] }), walkIn(), wait(5));
  const all = needs.and(callTicket('V3', 'K003'), wait(3), noShow('K003'), callNext('V3'), wait(3), noShow('K001'));
  expect(figuresAfter(all.and(callNext('V3'))).told).toEqual({
    service: {},
    kind: {},
    apart: { needs: 1, 'out-of-turn': 1, paused: 1 },
  });
});

test('a service that was paused before the ticket was taken excuses nothing', () => {
  const story = given(openWindow('V3'), pauseService('informes'), resumeService('informes'), walkIn(), wait(15));
  expect(figuresAfter(story.and(callNext('V3'))).told?.apart).toEqual({});
});

test('the supervisor sees today’s calls and how many came at the time told', () => {
  const story = given(openWindow('V3'), walkIn(), walkIn(), wait(12), callNext('V3')).and(
    wait(20),
    noShow('K001'),
    callNext('V3'),
  );
  expect(supervisorDesk(story.office, { at: story.now + minute }).told).toEqual({ calls: 2, within: 1 });
});
