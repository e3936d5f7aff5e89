import type { TimeRange } from '../views/types.ts';
import type { Instant } from '../vocabulary.ts';
import type { Quantiles } from './range.ts';

const minute = 60_000;
const step = 5 * minute;

/** The clock window told for a range: steps of five minutes, rounded outwards. */
export function clockWindow({ lo, hi }: Quantiles, now: Instant): TimeRange {
  const from = Math.floor((now + lo * minute) / step) * step;
  const to = Math.ceil((now + hi * minute) / step) * step;
  return { from, to: Math.max(to, from + step) };
}

/**
 * The window to tell now: the one told before while it is honest, that is while the new middle lies in it (5 minutes early
 * at most) and its end is not more than 5 minutes short or 10 minutes long; else a new one.
 */
export function toldWindow(before: TimeRange | undefined, range: Quantiles, now: Instant): TimeRange {
  const fresh = clockWindow(range, now);
  if (!before) return fresh;
  const middle = now + range.mid * minute;
  const end = now + range.hi * minute;
  const middleFits = middle >= before.from - 5 * minute && middle <= before.to;
  const endFits = before.to >= end - 5 * minute && before.to <= end + 10 * minute;
  return middleFits && endFits ? before : fresh;
}
