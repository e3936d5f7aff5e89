import { expect, test } from 'vitest';
import { canServe, lineOf, nextInLine, peopleAhead } from '../../../shared/domain/line.ts';
import type { Story } from '../../support/story.ts';
import { visitOf } from '../../support/story.ts';
import { called, recorded } from '../../support/story-facts.ts';
import { at, settings, supervisor, tuunSavi } from '../../support/story-office.ts';
import {
  arrive,
  by,
  callNext,
  callTicket,
  changeNeeds,
  checkIn,
  closeWindow,
  finish,
  given,
  openWindow,
  pauseService,
  pauseWindow,
  publish,
  resumeService,
  sendTo,
  until,
  wait,
  walkIn,
} from '../../support/story-words.ts';

const accessible = { needs: { accessibleWindow: true } };
const senior = { needs: { priority: ['senior' as const] } };
const speaker = { needs: { interpreter: tuunSavi } };

const nextAt = (story: Story, windowId: string, time: string) => nextInLine(story.office, windowId, at(time))?.ticket;

test('the earliest call-by time is called first, whoever came first', () => {
  given(openWindow('V1'), checkIn('cita-9:00'), checkIn('cita-8:30'))
    .when(callNext('V1'))
    .thenRecords(called('A002', 'V1'));
});

test('early comers are called early when nobody with an earlier time waits', () => {
  given(openWindow('V1'), checkIn('cita-12:00')).when(callNext('V1')).thenRecords(called('A001', 'V1'));
});

test('among equal times, who joined first is called first', () => {
  const story = given(openWindow('V3'), walkIn(), until('8:15'), checkIn('cita-8:00'));
  story.when(callNext('V3')).thenRecords(called('K001', 'V3'));
});

test('among equal times and joining, the smaller number is called first', () => {
  given(openWindow('V3'), walkIn(), walkIn()).when(callNext('V3')).thenRecords(called('K001', 'V3'));
});

test('a window calls only for the steps that it can do', () => {
  given(openWindow('V1'), walkIn()).when(callNext('V1')).thenRefuses('nobody-waiting');
});

test('who needs an accessible window is called to no other', () => {
  const story = given(openWindow('V3'), openWindow('V6'), walkIn('informes', accessible));
  story.when(callNext('V3')).thenRefuses('nobody-waiting');
  story.when(callNext('V6')).thenRecords(called('K001', 'V6'));
});

test('the accessible window serves visitors who need it before the others', () => {
  const story = given(openWindow('V6'), checkIn('cita-8:00'), until('9:00'), checkIn('cita-10:00', accessible));
  story.when(callNext('V6')).thenRecords(called('A002', 'V6'));
  story.and(callNext('V6'), finish('A002')).when(callNext('V6')).thenRecords(called('A001', 'V6'));
});

test('the accessible window serves priority visitors before the others, even those long overdue', () => {
  given(openWindow('V6'), checkIn('cita-8:00'), until('11:00'), checkIn('cita-12:00', senior))
    .when(callNext('V6'))
    .thenRecords(called('A002', 'V6'));
});

test('at an ordinary window a priority visitor goes by time alone', () => {
  given(openWindow('V1'), checkIn('cita-8:00'), until('11:00'), checkIn('cita-12:00', senior))
    .when(callNext('V1'))
    .thenRecords(called('A001', 'V1'));
});

test('the accessible window takes a long service of others only once its time has passed', () => {
  const story = given(openWindow('V6'), walkIn('asesoria'));
  expect(nextAt(story, 'V6', '8:29')).toBeUndefined();
  expect(nextAt(story, 'V6', '8:30')).toBe('L001');
});

test('a long service of a visitor with priority is called there at once', () => {
  given(openWindow('V6'), walkIn('asesoria', senior)).when(callNext('V6')).thenRecords(called('L001', 'V6'));
});

test('a long service is no longer at an ordinary window', () => {
  given(openWindow('V5'), walkIn('asesoria')).when(callNext('V5')).thenRecords(called('L001', 'V5'));
});

test('an overdue long service stands behind whoever needs the accessible window', () => {
  const story = given(openWindow('V6'), walkIn('asesoria'), until('9:30'), walkIn('informes', accessible));
  story.when(callNext('V6')).thenRecords(called('K001', 'V6'));
});

test('a biometric window serves everybody by time, and no tier applies there', () => {
  const story = given(
    openWindow('V6'),
    openWindow('B1'),
    openWindow('B2'),
    until('9:00'),
    checkIn('cita-9:00'),
    callNext('V6'),
    finish('A001'),
    until('10:10'),
    checkIn('cita-10:00', accessible),
    callNext('V6'),
    finish('A002'),
  );
  story.when(callNext('B1')).thenRecords(called('A001', 'B1'));
  story.and(callNext('B1')).when(callNext('B2')).thenRecords(called('A002', 'B2'));
});

test('a ticket sent to one window is called by that window alone, while it is open', () => {
  const story = given(
    openWindow('V1'),
    openWindow('V2'),
    openWindow('V4'),
    checkIn('cita-8:00'),
    callNext('V1'),
    sendTo('A001', { window: 'V4' }),
  );
  story.when(callNext('V2')).thenRefuses('nobody-waiting');
  story.when(callNext('V4')).thenRecords(called('A001', 'V4'));
  story.and(closeWindow('V4')).when(callNext('V2')).thenRecords(called('A001', 'V2'));
});

test('who was sent to one window, and by now needs an accessible one, waits for that one instead', () => {
  given(
    openWindow('V1'),
    openWindow('V4'),
    openWindow('V6'),
    checkIn('cita-8:00'),
    callNext('V1'),
    sendTo('A001', { window: 'V4' }),
    changeNeeds('A001', { accessibleWindow: true }),
  )
    .when(callNext('V6'))
    .thenRecords(called('A001', 'V6'));
});

test('who was sent to a window that new settings take the step from is called by another', () => {
  const windows = settings.windows.map((window) => (window.id === 'V2' ? { ...window, skills: ['informes'] } : window));
  given(openWindow('V1'), openWindow('V2'), checkIn('cita-8:00'), callNext('V1'), sendTo('A001', { window: 'V2' }))
    .and(publish({ ...settings, windows }))
    .when(callNext('V1'))
    .thenRecords(called('A001', 'V1'));
});

test('a visitor waits for a window that speaks their language until ten minutes after being due', () => {
  const story = given(openWindow('V1'), openWindow('V2'), checkIn('cita-8:30', speaker));
  expect(nextAt(story, 'V2', '8:00')).toBe('A001');
  expect(nextAt(story, 'V1', '8:54')).toBeUndefined();
  expect(nextAt(story, 'V1', '8:55')).toBe('A001');
});

test('the patience for a language is counted from joining when the call-by time lies before it', () => {
  const story = given(
    openWindow('V1'),
    openWindow('V2'),
    checkIn('cita-8:30', { needs: { ...speaker.needs, ...senior.needs } }),
  );
  expect(nextAt(story, 'V1', '8:09')).toBeUndefined();
  expect(nextAt(story, 'V1', '8:10')).toBe('A001');
});

test('nobody waits for a language that no window at work speaks', () => {
  const story = given(openWindow('V1'), checkIn('cita-8:30', speaker));
  story
    .when(callNext('V1'))
    .thenRecords(called('A001', 'V1'), recorded({ type: 'HelpRequested', kind: 'interpreter', from: 'V1' }));
  const speakerLeft = story.and(openWindow('V2'), closeWindow('V2'));
  expect(nextAt(speakerLeft, 'V1', '8:00')).toBe('A001');
});

test('a window that speaks the language summons no interpreter', () => {
  given(openWindow('V2'), checkIn('cita-8:30', speaker)).when(callNext('V2')).thenRecords(called('A001', 'V2'));
});

test('no ticket of a paused service is called, and its place is kept', () => {
  const paused = given(openWindow('V3'), walkIn(), pauseService('informes'), walkIn());
  paused.when(callNext('V3')).thenRefuses('nobody-waiting');
  paused.and(resumeService('informes'), wait(3)).when(callNext('V3')).thenRecords(called('K001', 'V3'));
});

test('a call out of turn leaves everybody else in their order', () => {
  const story = given(
    openWindow('V1'),
    openWindow('V2'),
    checkIn('cita-8:00'),
    checkIn('cita-8:30'),
    checkIn('cita-9:00'),
  );
  story.and(callTicket('V1', 'A003')).when(callNext('V2')).thenRecords(called('A001', 'V2'));
});

test('the line of a window lists whom it may call in their order, then whom it may not call yet', () => {
  const story = given(
    openWindow('V6'),
    walkIn('asesoria'),
    checkIn('cita-9:00'),
    checkIn('cita-8:30'),
    walkIn('informes', senior),
  );
  const { callable, later } = lineOf(story.office, 'V6', at('8:00'));
  expect(callable.map(({ ticket }) => ticket)).toEqual(['K001', 'A002', 'A001']);
  expect(later.map(({ ticket }) => ticket)).toEqual(['L001']);
});

test('a window that the office does not have has no line', () => {
  const story = given(walkIn());
  expect(nextInLine(story.office, 'V9', at('8:00'))).toBeUndefined();
  expect(lineOf(story.office, 'V9', at('8:00'))).toEqual({ callable: [], later: [] });
});

test('a visitor counts as ahead whoever waits for the same with an earlier time', () => {
  const story = given(openWindow('V1'), checkIn('cita-9:00'), checkIn('cita-8:30'), walkIn(), checkIn('cita-10:00'));
  const ahead = (ticket: string) => peopleAhead(story.office, visitOf(story.office, ticket));
  expect([ahead('A002'), ahead('A001'), ahead('A003'), ahead('K001')]).toEqual([0, 1, 2, 0]);
  expect(peopleAhead(story.and(callNext('V1')).office, visitOf(story.office, 'A003'))).toBe(1);
});

test('whoever a window of theirs would call first is ahead of a visitor, whatever they came for', () => {
  const story = given(openWindow('V3'), checkIn('cita-8:30'), checkIn('cita-9:00'), wait(40), walkIn('informes'));
  const ahead = peopleAhead(story.office, visitOf(story.office, 'K001'));
  expect(nextInLine(story.office, 'V3', story.now)?.ticket).toBe('A001');
  expect(ahead).toBe(1);
});

test('nobody is ahead of a visitor who stands at a window', () => {
  const story = given(
    openWindow('V1'),
    checkIn('cita-8:30'),
    checkIn('cita-9:00'),
    callTicket('V1', 'A002'),
    arrive('A002'),
  );
  expect(peopleAhead(story.office, visitOf(story.office, 'A002'))).toBe(0);
});

test('a paused window is still at work for the language it speaks', () => {
  const story = given(
    openWindow('V1'),
    openWindow('V2'),
    by(supervisor, pauseWindow('V2')),
    checkIn('cita-8:30', speaker),
  );
  expect(nextAt(story, 'V1', '8:00')).toBeUndefined();
});

test('whether a window may call a ticket is the same question as who is next', () => {
  const story = given(openWindow('V6'), walkIn('asesoria'));
  const [visit] = lineOf(story.office, 'V6', at('8:00')).later;
  expect(visit && canServe(story.office, 'V6', visit, at('8:00'))).toBe(false);
  expect(visit && canServe(story.office, 'V6', visit, at('8:30'))).toBe(true);
});

/** Papers seen at V1 at 8:00, biometrics done at 8:20: A001 waits for the review. */
const back = (sameWindow?: number): Story =>
  given(
    publish({ ...settings, calling: { ...settings.calling, ...(sameWindow !== undefined && { sameWindow }) } }),
    openWindow('V1'),
    openWindow('V2'),
    openWindow('B1'),
    checkIn('cita-8:00'),
    callNext('V1'),
    arrive('A001'),
    finish('A001'),
    callNext('B1'),
    arrive('A001'),
    until('8:20'),
    finish('A001'),
  );

test('back from biometrics, any window calls at once unless the office wants the same one', () => {
  expect(nextAt(back(), 'V2', '8:20')).toBe('A001');
  expect(nextAt(back(10), 'V2', '8:29')).toBeUndefined();
  expect(nextAt(back(10), 'V1', '8:20')).toBe('A001');
});

test('the same window has them to itself for its minutes only, and only while it is open', () => {
  expect(nextAt(back(10), 'V2', '8:30')).toBe('A001');
  expect(nextAt(back(10).and(pauseWindow('V1')), 'V2', '8:20')).toBe('A001');
  expect(nextAt(back(10).and(closeWindow('V1')), 'V2', '8:20')).toBe('A001');
});
