import type { SpanFigures } from '../domain/figures/span-types.ts';
import type { Counts } from '../domain/figures/types.ts';

/** No count below this leaves the office: it might be somebody. */
export const fewest = 5;

/** What may be told of a count that leaves the office: all of it, that it is a small one, or nothing. */
export type Leaving = 'told' | 'few' | 'withheld';

/** Whether a count is too small to leave the office. */
export const isFew = (count: number): boolean => count > 0 && count < fewest;

/**
 * What of a group may be told where its sum is known from elsewhere: small counts are not, and larger ones are withheld beside
 * them, the smallest first, until no small one can be worked out.
 */
export function leavingOf(counts: readonly number[]): readonly Leaving[] {
  const { hidden, given } = hiddenIn(counts);
  return counts.map((count, place) => {
    if (!hidden.has(place)) return 'told';
    return isFew(count) && (!given || isFew(sumOf(counts))) ? 'few' : 'withheld';
  });
}

/** Whether the sum of a group may be told: it is no small one, and gives away none of those that are. */
export const sumLeaves = (counts: readonly number[]): boolean => !isFew(sumOf(counts)) && !hiddenIn(counts).given;

/** A share in percent, told only where neither those within nor those without are few. */
export function shareLeaving({
  times,
  within,
}: {
  readonly times: number;
  readonly within: number;
}): number | undefined {
  const isTold = within >= fewest && (times === within || times - within >= fewest);
  return isTold ? Math.round((100 * within) / times) : undefined;
}

/** Visits by how they ended, and as `without` those that have not: together all numbers given. */
export const endsOf = ({ outcomes, withoutOutcome }: Pick<SpanFigures, 'outcomes' | 'withoutOutcome'>): Counts => ({
  ...outcomes,
  ...(withoutOutcome > 0 && { without: withoutOutcome }),
});

const sumOf = (counts: readonly number[]): number => counts.reduce((sum, count) => sum + count, 0);

/** Which places of a group are hidden, and whether the sum gives a small count away even so. */
const hiddenIn = (counts: readonly number[]): { readonly hidden: ReadonlySet<number>; readonly given: boolean } => {
  const places = [...counts.keys()].filter((place) => isFew(at(counts, place)));
  const rest = [...counts.keys()]
    .filter((place) => at(counts, place) >= fewest)
    .sort((a, b) => at(counts, a) - at(counts, b));
  const given = () =>
    isGiven(
      places.map((place) => at(counts, place)),
      at(counts, rest[0]),
    );
  while (given() && rest.length > 0) places.push(...rest.splice(0, 1));
  return { hidden: new Set(places), given: given() };
};

/** Beyond the last place there is no end. */
const at = (counts: readonly number[], place = counts.length): number => counts[place] ?? Number.POSITIVE_INFINITY;

/**
 * Whether only one small count fits: each is from 1 to 4, each withheld beside them from 5 to the smallest that is told, and
 * their sum is known.
 */
const isGiven = (hidden: readonly number[], smallestTold: number): boolean => {
  const small = hidden.filter(isFew).length;
  const large = hidden.length - small;
  if (small === 0) return false;
  const left = sumOf(hidden) - (small - 1);
  const most = Math.min(fewest - 1, left - fewest * large);
  const others = (fewest - 1) * (small - 1) + (large === 0 ? 0 : smallestTold * large);
  return most <= Math.max(1, sumOf(hidden) - others);
};
