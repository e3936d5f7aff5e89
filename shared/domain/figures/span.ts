import type { DayKey } from '../vocabulary.ts';
import { quantile, timesIn, together } from './minutes.ts';
import { quarterMinutes } from './quarters.ts';
import type { Quarter, SpanFigures, Spread, ToldRow, ToldSpan, WaitSpread } from './span-types.ts';
import { add, countsOf } from './tally.ts';
import { callsTogether, toldAim } from './told.ts';
import type { Counts, Cut, DayFigures, Minutes, ToldCalls, ToldFigures, Waits } from './types.ts';

/** Counts of several days together. */
function sumOf(all: Iterable<Counts>): Counts {
  const sum = new Map<string, number>();
  for (const counts of all) for (const [key, count] of Object.entries(counts)) add(sum, key, count);
  return countsOf(sum);
}

const total = (days: readonly DayFigures[], of: (day: DayFigures) => number): number =>
  days.reduce((sum, day) => sum + of(day), 0);

/** Days put together: counts are added, and middles are found among all their times, never averaged from days' middles. */
export function spanOf(days: readonly DayFigures[], from: DayKey, to: DayKey): SpanFigures {
  const handedOver = days.flatMap(({ people }) => people?.handedOver ?? []);
  const known = days.flatMap(({ people, booked }) => (people ? [{ ...people, booked }] : []));
  const sum = (of: (day: DayFigures) => Counts) => sumOf(days.map(of));
  return {
    from,
    to,
    days: days.length,
    unclosed: days.filter(({ closed }) => !closed).map(({ date }) => date),
    visits: sum(({ visits }) => visits),
    outcomes: sum(({ outcomes }) => outcomes),
    withoutOutcome: total(days, ({ withoutOutcome }) => withoutOutcome),
    waits: cuts((cut) => waitsIn(days.map(({ waits }) => waits[cut]))),
    stays: cuts((cut) => staysIn(days.map(({ stays }) => stays[cut]))),
    quarters: quartersIn(days),
    seats: days.at(-1)?.seats ?? 0,
    punctual: {
      of: total(days, ({ punctual }) => punctual.of),
      called: total(days, ({ punctual }) => punctual.called),
    },
    told: toldIn(days.flatMap(({ told }) => told ?? [])),
    calls: total(days, ({ calls }) => calls),
    missedCalls: total(days, ({ missedCalls }) => missedCalls),
    incomplete: sum(({ incomplete }) => incomplete),
    bent: sum(({ bends }) => sumOf(bends.map(({ is }) => ({ [is]: 1 })))),
    bends: days.length === 1 ? (days[0]?.bends ?? []) : [],
    corrections: days.length === 1 ? (days[0]?.corrections ?? []) : [],
    people: {
      unknown: days.length - known.length,
      applicants: known.reduce((so, { applicants }) => so + applicants, 0),
      languages: sumOf(known.map(({ languages }) => languages)),
      municipalities: sumOf(known.flatMap(({ municipalities }) => (municipalities ? [municipalities] : []))),
      ...(handedOver.length > 0 && { handedOver: handedOver.reduce((so, count) => so + count, 0) }),
      booked: known.reduce((so, { booked }) => so + booked, 0),
      came: known.reduce((so, { came }) => so + came, 0),
    },
  };
}

/** Applicants done in these services; of days counted after their people were erased, one for each visit that ended served. */
export function doneIn(days: Iterable<DayFigures>, services: readonly string[]): number {
  let done = 0;
  for (const { people, served } of days) for (const service of services) done += (people?.done ?? served)[service] ?? 0;
  return done;
}

const cuts = <T>(of: (cut: Cut) => T): Readonly<Record<Cut, T>> => ({
  service: of('service'),
  step: of('step'),
  window: of('window'),
  hour: of('hour'),
});

const keysOf = (all: readonly Readonly<Record<string, unknown>>[]): readonly string[] =>
  [...new Set(all.flatMap((one) => Object.keys(one)))].sort((a, b) => a.localeCompare(b, 'en', { numeric: true }));

const spread = (key: string, minutes: Minutes): Spread => ({
  key,
  times: timesIn(minutes),
  median: quantile(minutes, 0.5) ?? 0,
  p90: quantile(minutes, 0.9) ?? 0,
});

const waitsIn = (all: readonly Readonly<Record<string, Waits>>[]): readonly WaitSpread[] =>
  keysOf(all).map((key) => {
    const waits = all.flatMap((one) => one[key] ?? []);
    const within = waits.reduce((sum, one) => sum + one.within, 0);
    return { ...spread(key, together(waits.map(({ minutes }) => minutes))), within };
  });

const staysIn = (all: readonly Readonly<Record<string, Minutes>>[]): readonly Spread[] =>
  keysOf(all).map((key) => spread(key, together(all.flatMap((one) => (one[key] ? [one[key]] : [])))));

const toldIn = (days: readonly ToldFigures[]): ToldSpan => {
  const rows = (cut: 'service' | 'kind'): readonly ToldRow[] =>
    keysOf(days.map((day) => day[cut])).map((key) =>
      toldRow(key, callsTogether(days.flatMap((day) => day[cut][key] ?? []))),
    );
  return {
    all: toldRow('', callsTogether(days.flatMap(({ kind }) => Object.values(kind)))),
    service: rows('service'),
    kind: rows('kind'),
    apart: sumOf(days.map(({ apart }) => apart)),
    aim: toldAim,
  };
};

const toldRow = (key: string, { calls, early, late, off, drift }: ToldCalls): ToldRow => {
  const minutes = (seconds: number) => seconds / 60 / Math.max(1, calls);
  return { key, times: calls, within: calls - early - late, early, late, error: minutes(off), drift: minutes(drift) };
};

const quartersIn = (days: readonly DayFigures[]): readonly Quarter[] => {
  const arrivals = sumOf(days.map((day) => day.arrivals));
  const open = sumOf(days.map((day) => day.windowMinutes));
  const visits = total(days, ({ windowWork }) => windowWork.visits);
  const perVisit = visits > 0 ? total(days, ({ windowWork }) => windowWork.minutes) / visits : 0;
  const busy = keysOf([arrivals, open]).map(Number);
  const first = busy[0] ?? 0;
  const last = busy.at(-1) ?? -1;

  const quarters: Quarter[] = [];
  for (let minute = first; minute <= last; minute += quarterMinutes) {
    const mean = (counts: Counts) => (counts[minute] ?? 0) / Math.max(1, days.length);
    quarters.push({
      minute,
      arrivals: mean(arrivals),
      ...(perVisit > 0 && { capacity: mean(open) / perVisit }),
      crowd: Math.max(0, ...days.map(({ crowd }) => crowd[minute] ?? 0)),
    });
  }
  return quarters;
};
