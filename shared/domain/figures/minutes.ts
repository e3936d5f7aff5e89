import type { Minutes } from './types.ts';

const minute = 60_000;

/** A span of time as it is counted: whole minutes, rounded down, never below zero. */
export const wholeMinutes = (ms: number): number => Math.max(0, Math.floor(ms / minute));

/** How many times are counted in all. */
export const timesIn = (minutes: Minutes): number => minutes.reduce((sum, [, times]) => sum + times, 0);

/** Minutes from a tally, ascending. */
export const minutesOf = (tally: ReadonlyMap<number, number>): Minutes => [...tally].sort(([a], [b]) => a - b);

/** The times of several days together. */
export function together(all: Iterable<Minutes>): Minutes {
  const tally = new Map<number, number>();
  for (const minutes of all) for (const [value, times] of minutes) tally.set(value, (tally.get(value) ?? 0) + times);
  return minutesOf(tally);
}

/** The whole minutes within which this share of the times lie (nearest rank); nothing where there are none. */
export function quantile(minutes: Minutes, share: number): number | undefined {
  const rank = Math.ceil(share * timesIn(minutes));
  let seen = 0;
  for (const [value, times] of minutes) {
    seen += times;
    if (seen >= rank) return value;
  }
  return undefined;
}
