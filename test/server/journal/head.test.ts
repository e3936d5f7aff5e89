import { expect, test } from 'vitest';
import { headAt, lastWith } from '../../../server/journal/head.ts';
import type { Line } from '../../../server/journal/line.ts';

const line = (seq: number, type: string): Line => ({
  seq,
  prev: `hash-${seq - 1}`,
  id: `c${seq}`,
  at: 0,
  command: type,
  by: { device: 'staff' },
  events: [{ type }],
});
const lines = [line(1, 'DayOpened'), line(2, 'DayClosed'), line(3, 'PersonDataHandled')];
const last = { day: '2026-11-23', seq: 3, hash: 'hash-3' };

test("a line's hash stands in the line after it, and the last one's is the day's", () => {
  expect([1, 2, 3].map((seq) => headAt(lines, last, seq)?.hash)).toEqual(['hash-1', 'hash-2', 'hash-3']);
  expect([0, 4, 1.5].map((seq) => headAt(lines, last, seq))).toEqual([null, null, null]);
  expect(headAt([], null, 1)).toBeNull();
});

test('the closing of a day is found though something was written after it', () => {
  expect(lastWith(lines, last, 'DayClosed')).toEqual({ day: '2026-11-23', seq: 2, hash: 'hash-2' });
  expect(lastWith(lines, last, 'TicketCalled')).toBeNull();
});
