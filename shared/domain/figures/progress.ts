import type { WallClock } from '../calendar.ts';
import { hoursOn, minutesOf, nextDay } from '../calendar.ts';
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

/** What part of a day's hours is still ahead by the clock on the office's wall: 1 before they begin, 0 once they are over. */
export function aheadOn(hours: Hours, date: DayKey, wall: Pick<WallClock, 'date' | 'minutes'>): number {
  const session = hoursOn(hours, date);
  if (!session || date < wall.date) return 0;
  const [open, close] = [minutesOf(session.open), minutesOf(session.close)];
  return Math.min(1, Math.max(0, (close - wall.minutes) / (close - open)));
}

/** What was done until `date` against what is wanted of the stretch from `first` to `last`, at an even pace over its open days. */
export function progressOf(
  hours: Hours,
  {
    first,
    last,
    date,
    done,
    wanted,
    ofToday,
  }: { readonly [key in 'first' | 'last' | 'date']: DayKey } & {
    readonly done: number;
    readonly wanted: number;
    readonly ofToday: number;
  },
): Progress {
  let open = 0;
  let gone = 0;
  for (let day = first; day <= last; day = nextDay(day)) {
    if (!hoursOn(hours, day)) continue;
    open++;
    if (day <= date) gone++;
  }
  const byNow = open > 0 ? Math.round((wanted * (gone - ofToday)) / open) : 0;
  return { done, wanted, byNow, daysLeft: open - gone, ofToday };
}
