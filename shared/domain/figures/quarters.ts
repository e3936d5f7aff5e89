import { wallClock } from '../calendar.ts';
import type { Instant } from '../vocabulary.ts';

const minute = 60_000;
/** Length of what arrivals and windows are counted by, in minutes. */
export const quarterMinutes = 15;

/** The quarters of an hour of one office's day. */
export interface Quarters {
  /** The quarter that a moment lies in, by the minute of the day at which it begins. */
  of(at: Instant): string;
  /** The same for the hour. */
  hourOf(at: Instant): string;
  /** The day's midnight, by the offset from which the office's clock runs at opening. */
  readonly midnight: Instant;
}

/** The quarters of the day that opens at this moment. Clocks change at night, so one offset serves the whole day. */
export function quartersOf(opensAt: Instant, timeZone: string): Quarters {
  const midnight = Math.floor(opensAt / minute) * minute - wallClock(opensAt, timeZone).minutes * minute;
  const begin = (at: Instant, length: number) => String(Math.floor((at - midnight) / (length * minute)) * length);
  return { midnight, of: (at) => begin(at, quarterMinutes), hourOf: (at) => begin(at, 60) };
}

/** The quarters that a stretch of time touches, with its minutes in each. */
export function* eachQuarter({ midnight, of }: Quarters, since: Instant, until: Instant): Generator<[string, number]> {
  const length = quarterMinutes * minute;
  for (let from = since; from < until; ) {
    const next = Math.min(until, midnight + (Math.floor((from - midnight) / length) + 1) * length);
    yield [of(from), (next - from) / minute];
    from = next;
  }
}
