import type { Skill, Step, Visitor, Window } from './office.ts';
import { expected, skillOf } from './office.ts';
import type { End, System, Told } from './system.ts';

/** A ticket in line, as the orders of the bench see it. */
export interface Ticket {
  readonly visitor: Visitor;
  readonly number: number;
  step: Step;
  joined: number;
  due: number;
  waiting: boolean;
}

/** A ticket that a window may call, with its place in the order. */
export interface Ranked {
  readonly key: readonly number[];
  readonly ticket: Ticket;
}

/** An order of calling: smaller keys first; no key, not now. */
export type Order = (ticket: Ticket, window: Window, at: number) => readonly number[] | undefined;

const minute = 60_000;
const firstCome: Order = ({ joined, number }) => [joined, number];

/** By joining time, the accessible window like the others. */
export const firstComeFirstServed = firstCome;

/** Priority, then appointment, then without; by joining time in each. */
export const strictPriority: Order = ({ visitor, joined, number }) => [
  visitor.priority || visitor.accessibleWindow ? 0 : visitor.appointment ? 1 : 2,
  joined,
  number,
];

/** The rule, written down a second time from its text alone. */
export const theRule: Order = ({ visitor, step, due, joined, number }, window, at) => {
  if (!window.accessible || window.kind === 'biometric') return [0, due, joined, number];
  if (visitor.priority || visitor.accessibleWindow) return [0, due, joined, number];
  return step !== 'child' || at >= due ? [1, due, joined, number] : undefined;
};

const firstDue = ({ appointment, priority, accessibleWindow }: Visitor, at: number): number => {
  const slot = appointment?.slot;
  const plain = slot === undefined || at > slot + 15 * minute ? at + 30 * minute : Math.max(at, slot) + 15 * minute;
  return priority || accessibleWindow ? Math.min(plain, at - 30 * minute) : plain;
};

const laterDue = ({ priority, accessibleWindow }: Visitor, at: number): number =>
  at + (priority || accessibleWindow ? -30 : 15) * minute;

export const compare = (a: readonly number[], b: readonly number[]): number => {
  for (const [index, value] of a.entries()) {
    const difference = value - (b[index] ?? 0);
    if (difference !== 0) return difference;
  }
  return 0;
};

/** An office that calls by one of the orders, and tells everybody position times mean service time over open windows. */
export class PlainOffice implements System {
  readonly #order: Order;
  readonly #windows = new Map<string, Window>();
  readonly #paused = new Set<string>();
  readonly #tickets = new Map<number, Ticket>();

  readonly #tells: boolean;

  constructor(order: Order, tells = true) {
    this.#order = order;
    this.#tells = tells;
  }

  startDay({ windows }: Parameters<System['startDay']>[0]): void {
    this.#windows.clear();
    this.#tickets.clear();
    this.#paused.clear();
    for (const window of windows) this.#windows.set(window.id, window);
  }

  checkIn(at: number, visitor: Visitor, step: Step): void {
    const number = this.#tickets.size;
    this.#tickets.set(visitor.index, { visitor, number, step, joined: at, due: firstDue(visitor, at), waiting: true });
  }

  next(at: number, windowId: string): number | undefined {
    const called = this.wouldCall(at, windowId);
    if (called !== undefined) this.take(called);
    return called;
  }

  /** Whom it would call, nobody having been called yet. */
  wouldCall(at: number, windowId: string): number | undefined {
    const window = this.#windows.get(windowId);
    if (!window) return undefined;
    let best: Ranked | undefined;
    for (const ranked of this.#ranked(window, at)) if (!best || compare(ranked.key, best.key) < 0) best = ranked;
    return best && this.prefer(best, () => this.#ranked(window, at))?.ticket.visitor.index;
  }

  /** Whom to call rather than whoever is first; the order alone decides here. */
  protected prefer(first: Ranked, _able: () => readonly Ranked[]): Ranked | undefined {
    return first;
  }

  #ranked(window: Window, at: number): readonly Ranked[] {
    const able: Ranked[] = [];
    for (const ticket of this.#tickets.values()) {
      const key = ticket.waiting && isAble(window, ticket) ? this.#order(ticket, window, at) : undefined;
      if (key) able.push({ key, ticket });
    }
    return able;
  }

  /** Takes a visitor out of the line, whoever called. */
  take(visitor: number): void {
    const ticket = this.#tickets.get(visitor);
    if (ticket) ticket.waiting = false;
  }

  /** The ticket of a visitor, in line or not. */
  protected ticketOf(visitor: number): Ticket | undefined {
    return this.#tickets.get(visitor);
  }

  /** How many wait for a step of this skill. */
  protected waitingFor(skill: Skill): number {
    return [...this.#tickets.values()].filter(({ waiting, step }) => waiting && skillOf[step] === skill).length;
  }

  start(): void {}
  absent(_at: number, _visitor: number): void {}

  finish(at: number, visitor: number, end: End): void {
    if (end.outcome === 'next' || end.outcome === 'transfer') this.#join(at, visitor, end.nextStep);
  }

  comeBack(at: number, visitor: number, _reason: string, step: Step): void {
    this.#join(at, visitor, step);
  }

  pause(_at: number, window: string): void {
    this.#paused.add(window);
  }

  resume(_at: number, window: string): void {
    this.#paused.delete(window);
  }

  estimates(_at: number, visitors: readonly number[]): ReadonlyMap<number, Told> {
    const told = new Map<number, Told>();
    if (!this.#tells) return told;
    const lines = new Map<Skill, Ticket[]>();
    for (const ticket of this.#tickets.values()) {
      if (!ticket.waiting) continue;
      const line = lines.get(skillOf[ticket.step]);
      if (line) line.push(ticket);
      else lines.set(skillOf[ticket.step], [ticket]);
    }
    const wanted = new Set(visitors);
    for (const [skill, line] of lines) {
      line.sort((a, b) => a.joined - b.joined || a.number - b.number);
      const mean = line.reduce((sum, { step }) => sum + expected[step][0], 0) / line.length;
      for (const [before, { visitor }] of line.entries()) {
        if (!wanted.has(visitor.index)) continue;
        const mid = ((before + 1) * mean) / Math.max(1, this.#open(skill));
        const give = Math.max(3, 0.2 * mid);
        told.set(visitor.index, { lo: Math.max(0, mid - give), mid, hi: mid + give });
      }
    }
    return told;
  }

  #open(skill: Skill): number {
    return [...this.#windows.values()].filter(({ id, services }) => services.includes(skill) && !this.#paused.has(id))
      .length;
  }

  #join(at: number, visitor: number, step: Step): void {
    const ticket = this.#tickets.get(visitor);
    if (ticket) Object.assign(ticket, { step, joined: at, due: laterDue(ticket.visitor, at), waiting: true });
  }
}

const isAble = (window: Window, { visitor, step }: Ticket): boolean =>
  window.services.includes(skillOf[step]) &&
  (!visitor.accessibleWindow || window.accessible || window.kind === 'biometric');
