import type { Scenario } from './days.ts';
import { daysOf, scenarios } from './days.ts';
import type { Day, Step } from './office.ts';
import { skillOf } from './office.ts';
import type { Order, Ranked, Ticket } from './orders.ts';
import { compare, PlainOffice, theRule } from './orders.ts';
import type { Played } from './play.ts';
import { play } from './play.ts';
import { mean, quantile, waitsOf } from './score.ts';
import type { End, System } from './system.ts';

const minute = 60_000;
const documents: ReadonlySet<Step> = new Set(['doc', 'docMinor', 'docFix']);

/** When a window that is able to do two steps looks beyond the order, and how far. */
interface Dial {
  /** Minutes of call-by time that whoever is preferred may be behind whoever is first. */
  readonly margin: number;
  /** Documents first while fewer than so many a biometric window wait there or are on their way. */
  readonly feedBelow: number;
  /** Documents last while more than so many a biometric window wait there. */
  readonly holdAbove: number;
}

/** The rule, with the look-ahead: which step a free clerk able to do two should take. */
class LookingAhead extends PlainOffice {
  readonly #dial: Dial;
  readonly #inDocuments = new Set<number>();
  #biometricWindows = 0;

  constructor(order: Order, dial: Dial) {
    super(order, false);
    this.#dial = dial;
  }

  override startDay(day: Parameters<System['startDay']>[0]): void {
    super.startDay(day);
    this.#inDocuments.clear();
    this.#biometricWindows = day.windows.filter(({ kind }) => kind === 'biometric').length;
  }

  override take(visitor: number): void {
    const ticket = this.ticketOf(visitor);
    if (ticket && documents.has(ticket.step)) this.#inDocuments.add(visitor);
    super.take(visitor);
  }

  override absent(_at: number, visitor: number): void {
    this.#inDocuments.delete(visitor);
  }

  override finish(at: number, visitor: number, end: End): void {
    this.#inDocuments.delete(visitor);
    super.finish(at, visitor, end);
  }

  protected override prefer(first: Ranked, able: () => readonly Ranked[]): Ranked {
    const { ticket } = first;
    if (skillOf[ticket.step] === 'bio' || isUrgent(ticket)) return first;
    const waiting = this.waitingFor('bio');
    const hungry = waiting + this.#inDocuments.size < this.#dial.feedBelow * this.#biometricWindows;
    const flooded = waiting > this.#dial.holdAbove * this.#biometricWindows;
    const wanted = hungry ? true : flooded ? false : undefined;
    if (wanted === undefined || documents.has(ticket.step) === wanted) return first;
    const [tier = 0] = first.key;
    return (
      able()
        .filter(
          (other) =>
            documents.has(other.ticket.step) === wanted &&
            other.key[0] === tier &&
            other.ticket.due <= ticket.due + this.#dial.margin * minute,
        )
        .sort((a, b) => compare(a.key, b.key))[0] ?? first
    );
  }
}

const isUrgent = ({ visitor }: Ticket): boolean => visitor.priority || visitor.accessibleWindow;

/** What the look-ahead is judged by. */
interface Flow {
  /** Minutes a day in which a biometric window stood free, from opening to the last visitor's end there. */
  readonly idle: number;
  /** Of these, while somebody waited for documents. */
  readonly starved: number;
  /** Mean minutes from arrival to the last call. */
  readonly stay: number;
  readonly walkIn: number;
}

const overlap = (aFrom: number, aTo: number, bFrom: number, bTo: number): number =>
  Math.max(0, Math.min(aTo, bTo) - Math.max(aFrom, bFrom));

/** The times in which a biometric window stood free between opening and the end of all biometrics. */
const gaps = ({ day, busy }: Played): readonly (readonly [number, number])[] => {
  const biometric = new Set(day.windows.filter(({ kind }) => kind === 'biometric').map(({ id }) => id));
  const there = busy.filter(({ window }) => biometric.has(window));
  const end = Math.max(...there.filter(({ visitor }) => visitor !== undefined).map(({ to }) => to));
  return [...biometric].flatMap((id) => {
    let free = day.opens;
    const open: (readonly [number, number])[] = [];
    for (const { from, to } of there.filter(({ window }) => window === id).sort((a, b) => a.from - b.from)) {
      if (from > free) open.push([free, Math.min(from, end)]);
      free = Math.max(free, to);
    }
    return [...open, ...(free < end ? [[free, end] as const] : [])].filter(([from, to]) => to > from);
  });
};

/** The times in which at least one visitor waited for documents. */
const documentWaits = ({ calls }: Played): readonly (readonly [number, number])[] => {
  const merged: [number, number][] = [];
  const waits = calls.filter(({ step, at, joined }) => documents.has(step) && at > joined);
  for (const { joined, at } of waits.sort((a, b) => a.joined - b.joined)) {
    const last = merged.at(-1);
    if (last && joined <= last[1]) last[1] = Math.max(last[1], at);
    else merged.push([joined, at]);
  }
  return merged;
};

const stays = ({ day, calls }: Played): readonly number[] => {
  const last = new Map<number, number>();
  for (const { visitor, at } of calls) last.set(visitor, Math.max(last.get(visitor) ?? 0, at));
  return [...last].map(([visitor, at]) => (at - (day.visitors[visitor]?.arrives ?? at)) / minute);
};

const flowOf = (days: readonly Played[]): Flow => ({
  idle: mean(days.map((day) => gaps(day).reduce((sum, [from, to]) => sum + to - from, 0) / minute)),
  starved: mean(
    days.map((day) => {
      const waits = documentWaits(day);
      const lost = gaps(day).flatMap(([from, to]) => waits.map(([since, until]) => overlap(from, to, since, until)));
      return lost.reduce((sum, part) => sum + part, 0) / minute;
    }),
  ),
  stay: mean(days.flatMap(stays)),
  walkIn: quantile(waitsOf(days).walkIns, 0.95),
});

const dials: readonly Dial[] = [5, 15, 30].flatMap((margin) => [
  { margin, feedBelow: 1, holdAbove: 3 },
  { margin, feedBelow: 2, holdAbove: 2 },
]);

const change = (now: number, before: number): string => {
  const percent = before === 0 ? 0 : (100 * (now - before)) / before;
  return `${now.toFixed(1)} (${percent > 0 ? '+' : ''}${percent.toFixed(1)} %)`;
};

const lineOf = (name: string, flow: Flow, rule: Flow): string =>
  `| ${name} | ${[flow.idle, flow.starved, flow.stay, flow.walkIn]
    .map((value, index) => change(value, [rule.idle, rule.starved, rule.stay, rule.walkIn][index] ?? 0))
    .join(' | ')} |`;

const daysFor = (scenario: Scenario, seed: number): readonly Day[] =>
  Array.from({ length: scenario.offices }, (_, office) => [...daysOf(scenario, seed, office)]).flat();

/** The rule with and without the look-ahead on identical days; only told, never kept to. */
export async function lookAhead([seed = '1', only]: readonly string[]): Promise<boolean> {
  for (const scenario of scenarios) {
    if (only !== undefined && !scenario.name.startsWith(only)) continue;
    const days = daysFor(scenario, Number(seed));
    const under = (system: System) => flowOf(days.map((day) => play(day, system)));
    const rule = under(new PlainOffice(theRule, false));
    console.log(`\n${scenario.name}, ${days.length} days, seed ${seed}\n`);
    console.log('| order | biometrics free, min a day | while documents wait | stay, min | walk-in p95, min |');
    console.log('| --- | --- | --- | --- | --- |');
    console.log(lineOf('the rule', rule, rule));
    for (const dial of dials) {
      const { margin, feedBelow, holdAbove } = dial;
      const name = `feed below ${feedBelow}, hold above ${holdAbove}, within ${margin} min`;
      console.log(lineOf(name, under(new LookingAhead(theRule, dial)), rule));
    }
  }
  return true;
}
