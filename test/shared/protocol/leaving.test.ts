import { expect, test } from 'vitest';
import type { Leaving } from '../../../shared/protocol/leaving.ts';
import { isFew, leavingOf, sumLeaves } from '../../../shared/protocol/leaving.ts';
import { fc } from '../../support/laws.ts';

/** All that a hidden count may be, for whoever reads the others and knows how the next to be hidden is chosen. */
const rangeOf = (leaving: Leaving | undefined, most: number): readonly number[] => {
  const first = leaving === 'few' ? 1 : 5;
  return Array.from({ length: Math.max(0, (leaving === 'few' ? 4 : most) - first + 1) }, (_one, more) => first + more);
};

/** The sums that some counts, each out of its range, can come to. */
const sumsOf = (ranges: readonly (readonly number[])[]): ReadonlySet<number> =>
  ranges.reduce<ReadonlySet<number>>(
    (sums, range) => {
      const further = new Set<number>();
      for (const sum of sums) for (const count of range) further.add(sum + count);
      return further;
    },
    new Set([0]),
  );

/** What a hidden count can be, if the sum of the group is known. */
const guesses = (counts: readonly number[], place: number): readonly number[] => {
  const leaving = leavingOf(counts);
  const told = counts.filter((_count, other) => leaving[other] === 'told');
  const hiddenSum = counts.reduce((sum, count) => sum + count, 0) - told.reduce((sum, count) => sum + count, 0);
  const most = Math.min(hiddenSum, ...told.filter((count) => count >= 5));
  const ranges = leaving.map((one) => rangeOf(one, most));
  const others = sumsOf(ranges.filter((_range, other) => other !== place && leaving[other] !== 'told'));
  return (ranges[place] ?? []).filter((count) => others.has(hiddenSum - count));
};

const groups = fc.array(fc.oneof(fc.integer({ min: 0, max: 7 }), fc.integer({ min: 0, max: 90 })), { maxLength: 7 });

test('no small count of a group can be worked out from its others and its sum', () => {
  let hidden = 0;
  const law = (counts: readonly number[]) => {
    if (!sumLeaves(counts)) return;
    for (const [place, leaving] of leavingOf(counts).entries()) {
      expect(leaving === 'told' && isFew(counts[place] ?? 0)).toBe(false);
      if (leaving !== 'few') continue;
      hidden += 1;
      expect(guesses(counts, place).length, `${counts}`).toBeGreaterThan(1);
    }
  };
  fc.assert(fc.property(groups, law), { seed: 20_261_124, numRuns: 600 });
  expect(hidden).toBeGreaterThan(100);
});

test.each<readonly [readonly number[], readonly Leaving[], boolean]>([
  [[40, 12, 9, 4], ['told', 'told', 'withheld', 'few'], true],
  [[96, 9, 2, 1], ['told', 'told', 'few', 'few'], true],
  [[96, 9, 1, 1], ['told', 'withheld', 'few', 'few'], true],
  [[40, 5, 1], ['withheld', 'withheld', 'few'], true],
  [[40, 5, 5, 4], ['told', 'withheld', 'withheld', 'few'], true],
  [[40, 0, 6], ['told', 'told', 'told'], true],
  [[4, 4], ['withheld', 'withheld'], false],
  [[3], ['few'], false],
  [[], [], true],
])('of %j is told %j', (counts, leaving, sum) => {
  expect(leavingOf(counts)).toEqual(leaving);
  expect(sumLeaves(counts)).toBe(sum);
});
