import { expect, test } from 'vitest';
import { figuresOf } from '../../../shared/domain/figures/day.ts';
import { search } from '../../../shared/domain/search.ts';
import { storyOf } from '../../../shared/domain/story.ts';
import type { Story } from '../../support/story.ts';
import { recorded, takenBack } from '../../support/story-facts.ts';
import { at, receptionist, supervisor } from '../../support/story-office.ts';
import {
  arrive,
  by,
  callNext,
  checkIn,
  closeDay,
  correctOutcome,
  endVisit,
  finish,
  given,
  openWindow,
  undo,
  until,
  wait,
  walkIn,
} from '../../support/story-words.ts';

const figuresAfter = (story: Pick<Story, 'entries' | 'now'>) => figuresOf(story.entries, story.now);
/** The first step ends the visit of A001, as this deed says. */
const family = given(openWindow('V1'), checkIn(['familia-1', 'familia-2']), until('9:00'))
  .and(callNext('V1'), arrive('A001'), wait(9))
  .and(endVisit('A001', 'served'));
const atInformation = given(openWindow('V3'), walkIn(), callNext('V3'), arrive('K001'), wait(5));
const served = atInformation.and(finish('K001'), wait(10));
const lacking = atInformation.and(endVisit('K001', 'incomplete', 'acta'), wait(10));

test('an outcome is corrected long after it could be undone, and the visit still ended when it did', () => {
  served.when(undo('V3')).thenRefuses('undo-too-late');
  const told = served
    .when(correctOutcome('K001', 'left'))
    .thenRecords(recorded({ type: 'OutcomeCorrected', was: 'served', outcome: 'left', why: 'wrong-key' }));
  expect(told.visit('K001').situation).toEqual({ is: 'ended', at: at('8:05'), outcome: 'left' });
  expect(told.visit('K001').applicants[0]?.outcome).toBeUndefined();
});

test('a correction needs its paper where papers were missing, and takes the office’s own reasons alone', () => {
  served.when(correctOutcome('K001', 'incomplete')).thenRefuses('unknown-reason');
  served.when(correctOutcome('K001', 'referred', { reason: 'acta' })).thenRefuses('unknown-reason');
  const told = served.and(correctOutcome('K001', 'incomplete', { reason: 'acta' }));
  expect(told.visit('K001').situation).toMatchObject({ outcome: 'incomplete', reason: 'acta' });
});

test('what stands in the record already is not corrected, and neither is a visit that goes on', () => {
  served.when(correctOutcome('K001', 'served')).thenRefuses('nothing-to-correct', { ticket: 'K001' });
  lacking.when(correctOutcome('K001', 'incomplete', { reason: 'acta' })).thenRefuses('nothing-to-correct');
  atInformation.when(correctOutcome('K001', 'left')).thenRefuses('visit-not-ended', { ticket: 'K001' });
});

test('nobody but a supervisor corrects, and nobody a day that is closed', () => {
  served.when(by(receptionist, correctOutcome('K001', 'left'))).thenRefuses('not-allowed');
  served.and(closeDay()).when(correctOutcome('K001', 'left')).thenRefuses('no-day');
});

test('whoever has checked in again since is told on the new ticket alone', () => {
  const back = given(openWindow('V1'), checkIn('cita-9:00'), callNext('V1'), endVisit('A001', 'left')).and(
    by(receptionist, checkIn('cita-9:00')),
  );
  back.when(correctOutcome('A001', 'served')).thenRefuses('already-checked-in', { ticket: 'A002' });
});

test('the figures count the outcome as it is now: passports, missing papers, and the correction in the report', () => {
  expect(figuresAfter(family)?.people?.done).toEqual({ pasaporte: 2 });
  const one = [{ applicant: 1, outcome: 'incomplete', reason: 'acta' }] as const;
  const told = family.and(wait(30), correctOutcome('A001', 'served', { applicants: one }));
  const figures = figuresAfter(told);
  expect(figures?.people?.done).toEqual({ pasaporte: 1 });
  expect(figures?.incomplete).toEqual({ acta: 1 });
  expect(figures?.corrections).toEqual([
    { at: at('9:39'), ticket: 'A001', was: 'served', outcome: 'served', why: 'wrong-key' },
  ]);

  const gone = figuresAfter(told.and(correctOutcome('A001', 'left')));
  expect([gone?.served, gone?.people?.done, gone?.incomplete, gone?.outcomes]).toEqual([{}, {}, {}, { left: 1 }]);
});

test('a paper that was not missing after all is not counted as missing', () => {
  expect(figuresAfter(lacking)?.incomplete).toEqual({ acta: 1 });
  expect(figuresAfter(lacking.and(correctOutcome('K001', 'served')))).toMatchObject({
    incomplete: {},
    outcomes: { served: 1 },
  });
});

test('a family of whom nobody is done did not end served', () => {
  const none = [0, 1].map((applicant) => ({ applicant, outcome: 'incomplete', reason: 'acta' }) as const);
  const told = family.and(correctOutcome('A001', 'served', { applicants: none }));
  expect(told.visit('A001').situation).toMatchObject({ outcome: 'incomplete' });
  family
    .when(correctOutcome('A001', 'served', { applicants: [{ applicant: 2, outcome: 'done' }] }))
    .thenRefuses('unknown-applicant');
});

test('the story tells what was recorded before, what it is now and why; and a correction is undone like any other', () => {
  const told = served.and(correctOutcome('K001', 'tomorrow'));
  expect(storyOf(told.entries).at(-1)).toMatchObject({
    by: { id: supervisor.id },
    facts: [{ is: 'OutcomeCorrected', ticket: 'K001', was: 'served', outcome: 'tomorrow', corrected: 'wrong-key' }],
  });
  const undone = told.when(by(supervisor, undo('V3'))).thenRecords(takenBack());
  expect(undone.visit('K001')).toEqual(served.visit('K001'));
});

test('whoever looks for a ticket that has ended sees how, of each of its people', () => {
  expect(search(family.office, 'A001', at('9:00'))).toMatchObject([
    { ticket: 'A001', ended: { outcome: 'served', people: [{ outcome: 'done' }, { outcome: 'done' }] } },
  ]);
});
