import type { Instant } from '../vocabulary.ts';
import { minutesOf } from './minutes.ts';
import type { Bend, Correction, Counts, Cut, Minutes, Waits } from './types.ts';

const cuts: readonly Cut[] = ['service', 'step', 'window', 'hour'];
const byCut = <T>(make: () => T): Record<Cut, T> => ({ service: make(), step: make(), window: make(), hour: make() });

type Tallied = Map<string, Map<number, number>>;

/** A day being counted, event by event. */
export interface Tally {
  readonly visits: Map<string, number>;
  readonly arrivals: Map<string, number>;
  readonly windowMinutes: Map<string, number>;
  readonly crowd: Map<string, number>;
  readonly incomplete: Map<string, number>;
  readonly waits: Record<Cut, Tallied>;
  readonly within: Record<Cut, Map<string, number>>;
  readonly stays: Record<Cut, Tallied>;
  readonly bends: Bend[];
  readonly corrections: Correction[];
  /** Visits called at least once. */
  readonly called: Set<string>;
  /** Visits that were at an ordinary window, and the papers that each lacked. */
  readonly atWindow: Set<string>;
  readonly lacked: Set<string>;
  readonly openSince: Map<string, Instant>;
  windowWork: number;
  calls: number;
  missedCalls: number;
  punctual: number;
  punctualCalled: number;
}

/** A day of which nothing has been counted yet. */
export const newTally = (): Tally => ({
  visits: new Map(),
  arrivals: new Map(),
  windowMinutes: new Map(),
  crowd: new Map(),
  incomplete: new Map(),
  waits: byCut(() => new Map()),
  within: byCut(() => new Map()),
  stays: byCut(() => new Map()),
  bends: [],
  corrections: [],
  called: new Set(),
  atWindow: new Set(),
  lacked: new Set(),
  openSince: new Map(),
  windowWork: 0,
  calls: 0,
  missedCalls: 0,
  punctual: 0,
  punctualCalled: 0,
});

/** One more, or so many more, of a kind. */
export function add(counts: Map<string, number>, key: string, more = 1): void {
  counts.set(key, (counts.get(key) ?? 0) + more);
}

/** One more time of so many minutes, of a kind. */
export function addMinutes(tallied: Tallied, key: string, minutes: number): void {
  const tally = tallied.get(key) ?? new Map<number, number>();
  tally.set(minutes, (tally.get(minutes) ?? 0) + 1);
  tallied.set(key, tally);
}

/** Counts in the order of their keys, so that the same day is always written the same. */
export const countsOf = (counts: ReadonlyMap<string, number>): Counts =>
  Object.fromEntries([...counts].sort(([a], [b]) => (a < b ? -1 : 1)));

const cutBy = <T>(of: (cut: Cut) => Record<string, T>): Record<Cut, Record<string, T>> => {
  const [service, step, window, hour] = cuts.map(of);
  return { service: service ?? {}, step: step ?? {}, window: window ?? {}, hour: hour ?? {} };
};

const sorted = (tallied: Tallied): readonly (readonly [string, Minutes])[] =>
  [...tallied].map(([key, tally]) => [key, minutesOf(tally)] as const).sort(([a], [b]) => (a < b ? -1 : 1));

/** The waits counted, in each of their cuts. */
export const waitsOf = ({ waits, within }: Tally): Record<Cut, Record<string, Waits>> =>
  cutBy((cut) =>
    Object.fromEntries(
      sorted(waits[cut]).map(([key, minutes]) => [key, { minutes, within: within[cut].get(key) ?? 0 }]),
    ),
  );

/** The times at windows counted, in each of their cuts. */
export const staysOf = ({ stays }: Tally): Record<Cut, Record<string, Minutes>> =>
  cutBy((cut) => Object.fromEntries(sorted(stays[cut])));
