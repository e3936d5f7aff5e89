import { expect, test } from 'vitest';
import { heardOf } from '../../../staff/window/receipts.ts';
import { calledCard } from '../../support/views/staff-desk.ts';

const { announcedAt } = calledCard;
const receipt = { callId: 'call-1', attempt: 1, shown: ['sala'], shownAt: announcedAt + 900, spoken: [] };

test('a call that a display has painted is said to be on screen, with the moment', () => {
  expect(heardOf(calledCard, [receipt], announcedAt + 1000)).toEqual({
    is: 'seen',
    at: announcedAt + 900,
    spoken: false,
  });
});

test('for three seconds the displays are waited for; then it is said that none has shown it', () => {
  expect(heardOf(calledCard, [], announcedAt + 2999)).toEqual({ is: 'waiting' });
  expect(heardOf(calledCard, [], announcedAt + 3000)).toEqual({ is: 'unseen' });
});

test('the first call on screen does not vouch for the second', () => {
  const again = { ...calledCard, announcements: 2, announcedAt: announcedAt + 60_000 };
  expect(heardOf(again, [receipt], announcedAt + 70_000)).toEqual({ is: 'unseen' });
});

test('a voice heard is told', () => {
  expect(heardOf(calledCard, [{ ...receipt, spoken: ['sala'] }], announcedAt + 4000)).toMatchObject({ spoken: true });
});

test('a call that no display may show is not awaited there: the clerk fetches the person', () => {
  expect(heardOf({ ...calledCard, silent: true }, [], announcedAt + 60_000)).toEqual({ is: 'silent' });
});
