import { wallClock } from '../calendar.ts';
import type { Entry } from '../decision.ts';
import { quantile, timesIn, together } from '../figures/minutes.ts';
import { standing } from '../figures/standing.ts';
import type { DayKey, WindowId } from '../vocabulary.ts';
import type { Change } from './change.ts';
import type { DayOutcome, Kind } from './outcome.ts';
import { kinds } from './outcome.ts';
import type { PastDay } from './past-day.ts';
import { playDay } from './play.ts';
import { readDay } from './read-day.ts';
import { scoreDay } from './score.ts';
import { missingWindow, vary } from './vary.ts';

/** How visits of one kind fared on all the days together. Waits in whole minutes; absent where nobody was called. */
export interface KindFigures {
  readonly kind: Kind;
  readonly visits: number;
  readonly called: number;
  readonly median?: number;
  readonly p95?: number;
  readonly onTime: number;
}

/** One column of the comparison: all the days together; minutes as a mean of the days. */
export interface Column {
  readonly kinds: readonly KindFigures[];
  readonly visits: number;
  readonly onTime: number;
  readonly unfinished: number;
  readonly overSeats: number;
  readonly biometricIdle: number;
  /** The latest of the days, in minutes since midnight. */
  readonly lastServed?: number;
}

/** What happened, what the model makes of the same day, and what it makes of the day with the changes. */
export interface Comparison {
  readonly days: readonly DayKey[];
  readonly happened: Column;
  readonly model: Column;
  readonly changed: Column;
}

/** Why these days can't be tried. */
type Untried =
  | { readonly is: 'nobody-came'; readonly date: DayKey }
  | { readonly is: 'no-such-window'; readonly date: DayKey; readonly window: WindowId };

/** A day as it went and as the model plays it, with the changes and without. */
interface Tried {
  readonly day: PastDay;
  readonly happened: DayOutcome;
  readonly model: DayOutcome;
  readonly changed: DayOutcome;
}

/** Plays days of the record once as they were and once with these changes, beside what happened. Changes nothing. */
export function tryDays(
  recorded: readonly { readonly date: DayKey; readonly entries: readonly Entry[] }[],
  changes: readonly Change[],
): Comparison | Untried {
  const tried: Tried[] = [];
  for (const { date, entries } of recorded) {
    const day = readDay(entries);
    if (!day || day.visits.length === 0) return { is: 'nobody-came', date };
    const window = missingWindow(day, changes);
    if (window !== undefined) return { is: 'no-such-window', date, window };
    tried.push(tryDay(day, entries, changes));
  }
  const column = (of: 'happened' | 'model' | 'changed') => columnOf(tried.map((one) => [one.day, one[of]]));
  return {
    days: tried.map(({ day }) => day.date),
    happened: column('happened'),
    model: column('model'),
    changed: column('changed'),
  };
}

const tryDay = (day: PastDay, entries: readonly Entry[], changes: readonly Change[]): Tried => {
  const varied = vary(day, changes);
  const recorded = standing(entries).flatMap(({ events }) => events);
  const model = scoreDay(playDay(day), day.visits, day);
  return {
    day,
    happened: scoreDay(recorded, day.visits, day),
    model,
    changed: changes.length === 0 ? model : scoreDay(playDay(varied), varied.visits, day),
  };
};

const columnOf = (days: readonly (readonly [PastDay, DayOutcome])[]): Column => {
  const outcomes = days.map(([, outcome]) => outcome);
  const figures = kinds.map((kind) => kindFigures(kind, outcomes));
  const total = (of: (outcome: DayOutcome) => number): number => outcomes.reduce((sum, one) => sum + of(one), 0);
  const mean = (of: (outcome: DayOutcome) => number): number => Math.round(total(of) / Math.max(1, days.length));
  const ends = days.flatMap(([{ settings }, { lastServedAt }]) =>
    lastServedAt === undefined ? [] : wallClock(lastServedAt, settings.office.timeZone).minutes,
  );
  return {
    kinds: figures,
    visits: figures.reduce((sum, { visits }) => sum + visits, 0),
    onTime: figures.reduce((sum, { onTime }) => sum + onTime, 0),
    unfinished: total(({ unfinished }) => unfinished),
    overSeats: mean(({ overSeats }) => overSeats),
    biometricIdle: mean(({ biometricIdle }) => biometricIdle),
    ...(ends.length > 0 && { lastServed: Math.max(...ends) }),
  };
};

const kindFigures = (kind: Kind, outcomes: readonly DayOutcome[]): KindFigures => {
  const all = outcomes.map((outcome) => outcome.kinds[kind]);
  const waits = together(all.map((one) => one.waits));
  const [median, p95] = [quantile(waits, 0.5), quantile(waits, 0.95)];
  return {
    kind,
    visits: all.reduce((sum, { visits }) => sum + visits, 0),
    called: timesIn(waits),
    ...(median !== undefined && { median }),
    ...(p95 !== undefined && { p95 }),
    onTime: all.reduce((sum, { onTime }) => sum + onTime, 0),
  };
};
