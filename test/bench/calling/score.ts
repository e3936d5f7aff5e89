import { toldWindow } from '../../../shared/domain/estimate/showing.ts';
import type { TimeRange } from '../../../shared/domain/views/types.ts';
import type { Visitor } from './office.ts';
import type { Played } from './play.ts';
import type { Call, Sample, Told } from './system.ts';

const minute = 60_000;

/** Waits in minutes until the first call, of the visitors that the measure is about. */
export interface Waits {
  readonly all: readonly number[];
  readonly walkIns: readonly number[];
  readonly priority: readonly number[];
  /** Of punctual appointments: whether called within 15 minutes of the slot. */
  readonly onTime: readonly boolean[];
  readonly overtakes: number;
}

export const mean = (values: readonly number[]): number =>
  values.length === 0 ? 0 : values.reduce((sum, value) => sum + value, 0) / values.length;

/** The value below which so large a share lies. */
export function quantile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  const place = (sorted.length - 1) * share;
  const low = sorted[Math.floor(place)] ?? 0;
  const high = sorted[Math.ceil(place)] ?? low;
  return low + (high - low) * (place - Math.floor(place));
}

export const shareOf = (values: readonly boolean[]): number => mean(values.map(Number));

const isPriority = ({ priority, accessibleWindow }: Visitor): boolean => priority || accessibleWindow;

/** How long people waited on these days. */
export function waitsOf(days: readonly Played[]): Waits {
  const waits = { all: [] as number[], walkIns: [] as number[], priority: [] as number[], onTime: [] as boolean[] };
  let overtakes = 0;
  for (const { day, calls } of days) {
    const first = calls.filter((call) => call.first);
    for (const { visitor: index, at } of first) {
      const visitor = day.visitors[index];
      if (!visitor) continue;
      const { arrives, appointment } = visitor;
      const slot = appointment?.slot ?? arrives;
      const wait = (at - (isPriority(visitor) ? arrives : Math.max(arrives, slot))) / minute;
      waits.all.push(Math.max(0, wait));
      if (isPriority(visitor)) waits.priority.push(wait);
      else if (!appointment) waits.walkIns.push(wait);
      if (appointment && arrives <= slot + 5 * minute) waits.onTime.push(at <= slot + 15 * minute);
    }
    overtakes += unexplained(day.visitors, first);
  }
  return { ...waits, overtakes };
}

/** Later check-ins of the same service and kind called before, with no slot, need or lateness to explain it. */
const unexplained = (visitors: readonly Visitor[], first: readonly Call[]): number => {
  const plain = first.filter(({ visitor }) => {
    const one = visitors[visitor];
    return one !== undefined && !one.appointment && !isPriority(one);
  });
  let count = 0;
  for (const [place, later] of plain.entries()) {
    const service = visitors[later.visitor]?.service;
    for (const earlier of plain.slice(0, place)) {
      // Called earlier, though checked in later.
      if (visitors[earlier.visitor]?.service === service && earlier.joined > later.joined) count += 1;
    }
  }
  return count;
};

/** How true the estimates were. */
export interface Truth {
  readonly error: number;
  readonly interval: number;
  readonly coverage: number;
  /** The same without those who were told "now" and called at once. */
  readonly coverageWaited: number;
  readonly late: number;
  readonly bias: number;
  readonly meanWait: number;
  /** Called by the end of the window first told; windows that moved later before the call. */
  readonly byEnd: number;
  readonly slipped: number;
  readonly samples: number;
}

/** What was told against what came, over every moment at which somebody was told something. */
export function truthOf(days: readonly Played[], told: (sample: Sample) => Told): Truth {
  const sums = { n: 0, error: 0, interval: 0, covered: 0, waited: 0, waitedCovered: 0, late: 0, bias: 0, wait: 0 };
  const windows = { n: 0, byEnd: 0, slipped: 0 };
  for (const { calls, samples } of days) {
    const callAt = new Map(calls.map(({ visitor, joined, at }) => [`${visitor}/${joined}`, at]));
    const shown = new Map<string, { first: TimeRange; range: TimeRange; slipped: boolean }>();
    for (const sample of samples) {
      const key = `${sample.visitor}/${sample.joined}`;
      const at = callAt.get(key);
      if (at === undefined) continue;
      const { lo, mid, hi } = told(sample);
      const actual = (at - sample.at) / minute;
      sums.n += 1;
      sums.wait += actual;
      sums.error += Math.abs(actual - mid);
      sums.bias += mid - actual;
      sums.interval += hi - lo + 10 * Math.max(0, lo - actual, actual - hi);
      sums.covered += Number(actual >= lo && actual <= hi);
      sums.waited += Number(actual > 0);
      sums.waitedCovered += Number(actual > 0 && actual >= lo && actual <= hi);
      sums.late += Number(actual > hi + 5);
      const before = shown.get(key);
      const range = toldWindow(before?.range, { lo, mid, hi }, sample.at);
      const slipped = before !== undefined && (before.slipped || range.to > before.range.to);
      shown.set(key, { first: before?.first ?? range, range, slipped });
    }
    for (const [key, { first, slipped }] of shown) {
      windows.n += 1;
      windows.byEnd += Number((callAt.get(key) ?? 0) <= first.to);
      windows.slipped += Number(slipped);
    }
  }
  const of = (sum: number) => sum / sums.n;
  return {
    error: of(sums.error),
    interval: of(sums.interval),
    coverage: of(sums.covered),
    coverageWaited: sums.waitedCovered / sums.waited,
    late: of(sums.late),
    bias: of(sums.bias),
    meanWait: of(sums.wait),
    byEnd: windows.byEnd / windows.n,
    slipped: windows.slipped / windows.n,
    samples: sums.n,
  };
}
