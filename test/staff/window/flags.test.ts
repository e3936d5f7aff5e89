import { expect, test } from 'vitest';
import { flagsOf } from '../../../staff/window/flags.ts';
import { stopwatch } from '../../../staff/window/stopwatch.ts';
import { calledCard, familyCard, noNeeds, servingCard } from '../../support/views/staff-desk.ts';

test('identity comes first, then the minor with those who must come along, then the language', () => {
  expect(flagsOf(calledCard).map(({ is }) => is)).toEqual(['identity', 'minor', 'interpreter']);
  expect(flagsOf(calledCard)[1]).toMatchObject({ guardians: ['Elvira L.', 'Tomás L.'] });
});

test('guardians of several children are named once', () => {
  expect(flagsOf(familyCard)).toEqual([{ is: 'minor', icon: 'family', guardians: ['Irene S.'] }]);
});

test('a visitor who asked for nothing has nothing to mind', () => {
  expect(flagsOf(servingCard)).toEqual([]);
});

test('each need is told apart', () => {
  const needs = { ...noNeeds, priority: ['senior', 'infant'] as const, escort: true };
  expect(flagsOf({ ...servingCard, needs, returned: true, missedCalls: 2 }).map(({ is }) => is)).toEqual([
    'escort',
    'need',
    'need',
    'returned',
    'missed',
  ]);
});

test('a stopwatch reads minutes and seconds, then hours, and never runs backwards', () => {
  expect([38_999, 725_000, 3_725_000, -5].map(stopwatch)).toEqual(['0:38', '12:05', '1:02:05', '0:00']);
});
