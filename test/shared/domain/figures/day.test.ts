import { expect, test } from 'vitest';
import type { Entry } from '../../../../shared/domain/decision.ts';
import { figuresOf } from '../../../../shared/domain/figures/day.ts';
import { figuresAfter } from '../../../support/story-figures.ts';
import { appointment, at, tuunSavi } from '../../../support/story-office.ts';
import {
  arrive,
  callNext,
  callTicket,
  changeNeeds,
  checkIn,
  closeDay,
  endVisit,
  finish,
  given,
  incomplete,
  leave,
  loadList,
  noShow,
  openWindow,
  pauseWindow,
  returnToLine,
  sendTo,
  undo,
  until,
  wait,
  walkIn,
} from '../../../support/story-words.ts';

test('a wait without appointment counts from arrival to the first call, in whole minutes, by service, window and hour', () => {
  const { waits } = figuresAfter(
    given(
      openWindow('V3'),
      walkIn(),
      wait(12.9),
      callNext('V3'),
      arrive('K001'),
      wait(1),
      returnToLine('K001'),
      wait(5),
    ).and(callNext('V3')),
  );
  const once = { minutes: [[12, 1]], within: 1 };
  expect(waits.service).toEqual({ informes: once });
  expect(waits.window).toEqual({ V3: once });
  expect(waits.hour).toEqual({ 480: once });
  expect(waits.step).toEqual({
    informes: {
      minutes: [
        [5, 1],
        [12, 1],
      ],
      within: 2,
    },
  });
});

test('who comes before the slot of an appointment waits from the slot on, and with priority from arrival', () => {
  const early = figuresAfter(given(openWindow('V1'), checkIn('cita-8:30'), until('8:40'), callNext('V1')));
  expect(early.waits.service).toEqual({ pasaporte: { minutes: [[10, 1]], within: 1 } });
  const senior = { needs: { priority: ['senior' as const] } };
  const hurried = figuresAfter(given(openWindow('V1'), checkIn('cita-8:30', senior), until('8:40'), callNext('V1')));
  expect(hurried.waits.service).toEqual({ pasaporte: { minutes: [[40, 1]], within: 1 } });
});

test('a call after the target is not within it, and the appointment was not called in time', () => {
  const { waits, punctual } = figuresAfter(
    given(openWindow('V1'), checkIn('cita-8:30'), until('8:46'), callNext('V1')),
  );
  expect(waits.service).toEqual({ pasaporte: { minutes: [[16, 1]], within: 0 } });
  expect(punctual).toEqual({ of: 1, called: 0 });
});

test('a service counts from arrival at the window to the end of the step', () => {
  const { stays, windowWork } = figuresAfter(
    given(openWindow('V3'), walkIn(), callNext('V3'), wait(2), arrive('K001'), wait(7), finish('K001')),
  );
  expect(stays).toEqual({
    service: { informes: [[7, 1]] },
    step: { informes: [[7, 1]] },
    window: { V3: [[7, 1]] },
    hour: { 480: [[7, 1]] },
  });
  expect(windowWork).toEqual({ minutes: 9, visits: 1 });
});

test('what was taken back is not counted', () => {
  const { calls, waits, missedCalls } = figuresAfter(
    given(openWindow('V3'), walkIn(), wait(3), callNext('V3'), undo('V3'), wait(4), callNext('V3')),
  );
  expect(calls).toBe(1);
  expect(waits.service).toEqual({ informes: { minutes: [[7, 1]], within: 1 } });
  expect(missedCalls).toBe(0);
});

test('arrivals, open windows and those who wait are told by the quarter of an hour', () => {
  const { arrivals, windowMinutes, crowd, seats } = figuresAfter(
    given(until('8:10'), openWindow('V3'), walkIn('informes', { companions: 2 }), wait(10), walkIn()).and(
      wait(10),
      pauseWindow('V3'),
      wait(30),
    ),
  );
  expect(arrivals).toEqual({ 480: 1, 495: 1 });
  expect(windowMinutes).toEqual({ 480: 5, 495: 15 });
  expect(crowd).toEqual({ 480: 3, 495: 4, 510: 4 });
  expect(seats).toBe(20);
});

test('what bent the order stands in its turn, and a change of needs names no ticket', () => {
  const told = given(openWindow('V3'), openWindow('V1'), walkIn(), walkIn(), walkIn())
    .and(changeNeeds('K003', { priority: ['infant'] }), wait(1), callTicket('V3', 'K002'), arrive('K002'))
    .and(wait(1), sendTo('K002', { step: 'documentos' }), loadList([appointment('14:45')]));
  expect(figuresAfter(told).bends).toEqual([
    { is: 'needs', at: at('8:00'), reason: 'urgencia' },
    { is: 'out-of-turn', at: at('8:00') + 60_000, ticket: 'K002', windowId: 'V3', reason: 'urgencia' },
    { is: 'transfer', at: at('8:00') + 120_000, ticket: 'K002' },
    { is: 'list', at: at('8:00') + 120_000 },
  ]);
});

test('a missing paper counts once for a visit, however often it was found missing', () => {
  const told = given(openWindow('V3'), walkIn(), callNext('V3'), arrive('K001'), incomplete('K001'));
  expect(figuresAfter(told).incomplete).toEqual({ acta: 1 });
});

test('no-shows, missed calls, languages and outcomes of a day', () => {
  const told = given(openWindow('V3'), openWindow('V1'), walkIn('informes', { needs: { interpreter: tuunSavi } }))
    .and(walkIn(), checkIn('cita-8:30'), callNext('V1'), wait(3), noShow('A001'), leave('A001'))
    .and(callNext('V3'), arrive('K001'), wait(5), endVisit('K001', 'left'));
  const figures = figuresAfter(told);
  expect(figures.outcomes).toEqual({ left: 2 });
  expect(figures.withoutOutcome).toBe(1);
  expect(figures.missedCalls).toBe(1);
  expect(figures.people).toMatchObject({ came: 1, languages: { es: 2, [tuunSavi]: 1 } });
  expect(figures.booked).toBe(1);
});

test('nobody has missed an appointment before its grace is over; once the day is over, all have who did not come', () => {
  const told = given(openWindow('V1'), until('8:00'), checkIn('cita-8:30'));
  const expected = (clock: string) => figuresAfter(told.and(until(clock))).booked;
  expect(expected('8:15')).toBe(1);
  expect(expected('8:16')).toBe(2);
  expect(expected('9:15')).toBe(2);
  expect(expected('9:16')).toBe(4);
  expect(figuresOf(told.entries)?.booked).toBeGreaterThan(5);
});

test('every applicant of a family whose visit ended served is done, but for those who were not', () => {
  const journey = ['documentos', 'biometricos', 'revision'];
  const windows = ['V1', 'B1', 'V1'];
  const told = journey.reduce(
    (story, _step, index) =>
      story.and(
        callNext(windows[index] ?? ''),
        arrive('A001'),
        wait(9),
        finish(
          'A001',
          index === 0
            ? {
                applicants: [{ applicant: 1, outcome: 'incomplete', reason: 'acta' }],
              }
            : {},
        ),
      ),
    given(openWindow('V1'), openWindow('B1'), checkIn(['familia-1', 'familia-2']), until('9:00')),
  );
  const figures = figuresAfter(told);
  expect(figures.people).toMatchObject({ done: { pasaporte: 1 }, applicants: 2 });
  expect(figures.served).toEqual({ pasaporte: 1 });
  expect(figures.incomplete).toEqual({ acta: 1 });
});

test('a day counted after its people were erased tells all but what only they could tell', () => {
  const told = given(openWindow('V3'), walkIn(), callNext('V3'), arrive('K001'), wait(5), finish('K001'), closeDay());
  const erased = told.entries.map(
    (entry): Entry => ({
      ...entry,
      events: entry.events.map((event) => (event.type === 'VisitCheckedIn' ? { ...event, applicants: [] } : event)),
    }),
  );
  const { people, ...rest } = figuresAfter(told);
  expect(people).toMatchObject({ applicants: 1 });
  expect(figuresOf(erased, told.now)).toEqual(rest);
  expect(rest.closed).toBe(true);
});
