import { expect, test } from 'vitest';
import type { RangeMemory } from '../../../../shared/domain/estimate/range.ts';
import { learnRange, lengthClass, rangesOf } from '../../../../shared/domain/estimate/range.ts';
import { clockWindow, toldWindow } from '../../../../shared/domain/estimate/showing.ts';
import { fc } from '../../../support/laws.ts';

const minute = 60_000;
const nine = 9 * 60 * minute;
const at = (hours: number, minutes: number) => (hours * 60 + minutes) * minute;

test('forecasts are told apart by length: 2, 8, 18, 35 and 70 minutes', () => {
  expect([0, 1.9, 2, 7.9, 8, 18, 34.9, 35, 70, 300].map(lengthClass)).toEqual([0, 0, 1, 1, 2, 3, 3, 4, 5, 5]);
});

test('before anything is learned a forecast of 17 minutes is told as 9 to 27', () => {
  const { lo, mid, hi } = rangesOf({})('W', 17);
  expect(lo).toBeCloseTo(20 * Math.exp(-0.5) - 3, 9);
  expect(mid).toBeCloseTo(17, 9);
  expect(hi).toBeCloseTo(20 * Math.exp(0.4) - 3, 9);
});

test('a first call that came later than all three moves them up by its pace times their level', () => {
  const memory: RangeMemory = {};
  learnRange(memory, 'A', 10, 60);
  const pace = 0.6 / 8;
  expect(memory.A2).toEqual({ n: 1, q: [-0.5 + 0.1 * pace, 0.5 * pace, 0.4 + 0.9 * pace] });
  expect(rangesOf(memory)('W', 10)).toEqual(rangesOf({})('W', 10));
});

test('the range comes to hold eight of ten calls, however far they fall from their forecast', () => {
  const memory: RangeMemory = {};
  const actual = (round: number) => 20 * (0.5 + ((round * 7) % 20) / 10);
  for (let round = 0; round < 4000; round++) learnRange(memory, 'W', 20, actual(round));
  const { lo, hi } = rangesOf(memory)('W', 20);
  const held = Array.from({ length: 20 }, (_, round) => actual(round)).filter((one) => one >= lo && one <= hi);
  expect(held.length).toBeGreaterThanOrEqual(15);
  expect(held.length).toBeLessThanOrEqual(17);
});

test('whatever was learned, a range is in order and never in the past', () => {
  fc.assert(
    fc.property(
      fc.array(fc.tuple(fc.double({ min: 0, max: 90, noNaN: true }), fc.double({ min: 0, max: 200, noNaN: true })), {
        maxLength: 60,
      }),
      fc.double({ min: 0, max: 120, noNaN: true }),
      (calls, forecast) => {
        const memory: RangeMemory = {};
        for (const [told, came] of calls) learnRange(memory, 'S', told, came);
        const { lo, mid, hi } = rangesOf(memory)('S', forecast);
        expect(lo).toBeGreaterThanOrEqual(0);
        expect(mid).toBeGreaterThanOrEqual(lo);
        expect(hi).toBeGreaterThanOrEqual(mid);
      },
    ),
  );
});

test('a range is told as a clock window in steps of five minutes, rounded outwards', () => {
  expect(clockWindow({ lo: 12, mid: 15, hi: 21 }, nine)).toEqual({ from: at(9, 10), to: at(9, 25) });
  expect(clockWindow({ lo: 0, mid: 0, hi: 0 }, nine)).toEqual({ from: nine, to: at(9, 5) });
});

test('a window once told stays while it is honest', () => {
  const told = { from: at(9, 20), to: at(9, 40) };
  const now = at(9, 10);
  const kept = (mid: number, hi: number) => toldWindow(told, { lo: mid - 5, mid, hi }, now) === told;
  expect(kept(20, 30)).toBe(true);
  // The middle may lie five minutes before it, not six.
  expect([kept(5, 22), kept(4, 22)]).toEqual([true, false]);
  // The end may be five minutes short, and ten minutes long.
  expect([kept(29, 35), kept(29, 36)]).toEqual([true, false]);
  expect([kept(15, 20), kept(15, 19)]).toEqual([true, false]);
});
