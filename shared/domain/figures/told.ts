import type { Told, ToldKind, Visit } from '../visit.ts';
import { add, countsOf } from './tally.ts';
import type { ToldCalls, ToldFigures } from './types.ts';

/** The share of first calls that should fall in the window of time on the ticket: its range is learned for eight of ten. */
export const toldAim = 0.8;

const second = 1000;
const none: ToldCalls = { calls: 0, early: 0, late: 0, off: 0, drift: 0 };

/** How the first calls of these visits fell against the window of time on their tickets; whoever was not called is not counted. */
export function toldFiguresOf(visits: Iterable<Visit>): ToldFigures {
  const service = new Map<string, ToldCalls>();
  const kind = new Map<ToldKind, ToldCalls>();
  const apart = new Map<string, number>();
  for (const { told, service: id } of visits) {
    if (told?.calledAt === undefined) continue;
    if (told.upset !== undefined) {
      add(apart, told.upset);
      continue;
    }
    const call = callOf(told, told.calledAt);
    service.set(id, plus(service.get(id), call));
    kind.set(told.kind, plus(kind.get(told.kind), call));
  }
  return { service: sorted(service), kind: sorted(kind), apart: countsOf(apart) };
}

/** Calls put together; without any, none. */
export function callsTogether(all: Iterable<ToldCalls>): ToldCalls {
  let sum = none;
  for (const calls of all) sum = plus(sum, calls);
  return sum;
}

const callOf = ({ from, to }: Told, calledAt: number): ToldCalls => {
  const drift = Math.round((calledAt - (from + to) / 2) / second);
  return { calls: 1, early: Number(calledAt < from), late: Number(calledAt > to), off: Math.abs(drift), drift };
};

const plus = (a: ToldCalls = none, b: ToldCalls): ToldCalls => ({
  calls: a.calls + b.calls,
  early: a.early + b.early,
  late: a.late + b.late,
  off: a.off + b.off,
  drift: a.drift + b.drift,
});

const sorted = (calls: ReadonlyMap<string, ToldCalls>): Readonly<Record<string, ToldCalls>> =>
  Object.fromEntries([...calls].sort(([a], [b]) => (a < b ? -1 : 1)));
