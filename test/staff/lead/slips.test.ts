import { expect, test } from 'vitest';
import type { SupervisorDesk } from '../../../shared/domain/views/types.ts';
import { isTicked, slipsFor, tickedWith } from '../../../staff/lead/slips.ts';
import { supervisor } from '../../support/views/staff.ts';

const visit = (ticket: string, situation: 'waiting' | 'serving' | 'absent') => ({ visitId: ticket, ticket, situation });
const [waiting, served, absent] = [visit('A001', 'waiting'), visit('A002', 'serving'), visit('A003', 'absent')];
const first = [waiting, served, absent];
const evening: SupervisorDesk = { ...supervisor, withoutOutcome: { first, count: 40 }, atNoWindow: 37 };

test('slips go to those who were ticked', () => {
  const ticked = tickedWith(tickedWith(new Set(), waiting, first), absent, first);
  expect(slipsFor(ticked, evening)).toEqual({ visitIds: ['A001', 'A003'], count: 2 });
  expect(slipsFor(tickedWith(ticked, absent, first), evening)).toEqual({ visitIds: ['A001'], count: 1 });
});

test('all who wait get one without being named, and are counted though not all are shown', () => {
  expect(slipsFor('all-waiting', evening)).toEqual({ visitIds: 'all-waiting', count: 37 });
  expect(first.map((one) => isTicked('all-waiting', one))).toEqual([true, false, true]);
});

test('one tick taken from all leaves the others that are shown', () => {
  expect(slipsFor(tickedWith('all-waiting', waiting, first), evening)).toEqual({ visitIds: ['A003'], count: 1 });
});

test('whoever got an outcome meanwhile is no longer counted', () => {
  expect(slipsFor(new Set(['A001', 'A900']), evening)).toEqual({ visitIds: ['A001'], count: 1 });
});
