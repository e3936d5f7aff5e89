import { hoursOn, nextDay } from '../calendar.ts';
import type { Hours } from '../settings.ts';
import type { DayKey } from '../vocabulary.ts';
import type { Progress } from './span-types.ts';

/** First and last day of the month or year that a day lies in, as keys that may name a day more than the month has. */
export const monthOf = (date: DayKey): readonly [DayKey, DayKey] => [
  `${date.slice(0, 7)}-01`,
  `${date.slice(0, 7)}-31`,
];
export const yearOf = (date: DayKey): readonly [DayKey, DayKey] => [
  `${date.slice(0, 4)}-01-01`,
  `${date.slice(0, 4)}-12-31`,
];

/** What was done by the end of `date` against what is wanted of the stretch from `first` to `last`, at an even pace over its open days. */
export function progressOf(
  hours: Hours,
  {
    first,
    last,
    date,
    done,
    wanted,
  }: { readonly [key in 'first' | 'last' | 'date']: DayKey } & {
    readonly done: number;
    readonly wanted: number;
  },
): Progress {
  let open = 0;
  let gone = 0;
  for (let day = first; day <= last; day = nextDay(day)) {
    if (!hoursOn(hours, day)) continue;
    open++;
    if (day <= date) gone++;
  }
  return { done, wanted, byNow: open > 0 ? Math.round((wanted * gone) / open) : 0, daysLeft: open - gone };
}
