import { Agenda } from '../../../shared/domain/tryout/agenda.ts';
import type { Day, Step, Visitor } from './office.ts';
import { firstStep, skillOf } from './office.ts';
import type { Call, Sample, System } from './system.ts';

/** How a day went. */
export interface Played {
  readonly day: Day;
  readonly calls: readonly Call[];
  readonly samples: readonly Sample[];
  /** Visitors who were never called. */
  readonly forgotten: number;
  /** When windows had somebody called or at them, and when they were away. */
  readonly busy: readonly Stretch[];
}

/** A time in which a window could not call anybody, in ms. */
export interface Stretch {
  readonly window: string;
  readonly from: number;
  readonly to: number;
  /** Served, or waited for; else a break. */
  readonly visitor?: number;
}

interface Desk {
  readonly id: string;
  readonly breaks: { readonly from: number; readonly to: number }[];
  interruption: { readonly from: number; readonly minutes: number } | undefined;
  busy: boolean;
  freeSince: number;
}

const minute = 60_000;
const turnaround = 0.3 * minute;
const patience = 2 * minute;
const asking = 5 * minute;

/** Plays a day under a system: visitors and clerks do what the day has in store, the system says who is next. */
export function play(day: Day, system: System): Played {
  return new Play(day, system).run();
}

class Play {
  readonly #day: Day;
  readonly #system: System;
  readonly #agenda = new Agenda();
  readonly #desks: Desk[];
  readonly #waiting = new Map<number, { readonly step: Step; readonly joined: number }>();
  readonly #calls: Call[] = [];
  readonly #samples: Sample[] = [];
  readonly #called = new Set<number>();
  readonly #busy: Stretch[] = [];
  #now = 0;
  #left = 0;

  constructor(day: Day, system: System) {
    this.#day = day;
    this.#system = system;
    this.#desks = day.windows.map(({ id, rota }) => ({
      id,
      breaks: [...rota],
      interruption: day.interruptions.find(({ window }) => window === id),
      busy: true,
      freeSince: day.opens,
    }));
  }

  run(): Played {
    const { opens, windows, booked, visitors } = this.#day;
    this.#left = visitors.length;
    this.#system.startDay({ now: opens - 40 * minute, opensAt: opens, windows, booked });
    for (const visitor of visitors) this.#agenda.add(visitor.arrives, () => this.#arrive(visitor));
    for (const desk of this.#desks) this.#agenda.add(opens, () => this.#free(desk));
    this.#agenda.add(opens - 25 * minute, () => this.#askAll());
    for (let next = this.#agenda.take(); next; next = this.#agenda.take()) {
      this.#now = next.at;
      next.act();
    }
    const forgotten = visitors.filter(({ index }) => !this.#called.has(index)).length;
    return { day: this.#day, calls: this.#calls, samples: this.#samples, forgotten, busy: this.#busy };
  }

  #after(wait: number, act: () => void): void {
    this.#agenda.add(Math.round(this.#now + wait), act);
  }

  #arrive(visitor: Visitor): void {
    const step = firstStep[visitor.service];
    this.#system.checkIn(this.#now, visitor, step);
    this.#joined(visitor, step);
  }

  #joined(visitor: Visitor, step: Step): void {
    this.#waiting.set(visitor.index, { step, joined: this.#now });
    this.#ask([visitor.index]);
    this.#offer(step);
    // An idle accessible window may take a long step of others once it is due.
    if (step === 'child') this.#after(30 * minute, () => this.#offer(step));
  }

  /** Free windows in the order in which they take a newcomer: ordinary first, fewest services, longest free. */
  #offer(step: Step): void {
    const of = (desk: Desk) => this.#day.windows.find(({ id }) => id === desk.id);
    const free = this.#desks
      .filter((desk) => !desk.busy && of(desk)?.services.includes(skillOf[step]))
      .sort((a, b) => {
        const [one, other] = [of(a), of(b)];
        if (!one || !other) return 0;
        return (
          Number(one.accessible) - Number(other.accessible) ||
          one.services.length - other.services.length ||
          a.freeSince - b.freeSince
        );
      });
    for (const desk of free) this.#callNext(desk);
  }

  #free(desk: Desk): void {
    desk.busy = false;
    desk.freeSince = this.#now;
    if (!this.#pauses(desk)) this.#callNext(desk);
  }

  /** Whether the clerk goes away now: an interruption that has come, or a break that is due. */
  #pauses(desk: Desk): boolean {
    const { interruption } = desk;
    const pause = desk.breaks[0];
    if (interruption && interruption.from <= this.#now) {
      desk.interruption = undefined;
      return this.#away(desk, interruption.minutes * minute, null);
    }
    if (!pause) return false;
    if (pause.from - 2 * minute <= this.#now) {
      desk.breaks.shift();
      return this.#away(desk, pause.to - pause.from, this.#now + pause.to - pause.from);
    }
    this.#agenda.add(pause.from, () => {
      if (!desk.busy) this.#pauses(desk);
    });
    return false;
  }

  #away(desk: Desk, wait: number, until: number | null): true {
    desk.busy = true;
    this.#system.pause(this.#now, desk.id, until);
    this.#busy.push({ window: desk.id, from: this.#now, to: this.#now + wait });
    this.#after(wait, () => {
      this.#system.resume(this.#now, desk.id);
      this.#free(desk);
    });
    return true;
  }

  #callNext(desk: Desk): void {
    if (desk.busy) return;
    const index = this.#system.next(this.#now, desk.id);
    if (index === undefined) return;
    const visitor = this.#day.visitors[index];
    const waited = this.#waiting.get(index);
    if (!visitor || !waited) throw new Error('Somebody was called who does not wait.');
    this.#waiting.delete(index);
    desk.busy = true;
    const first = !this.#called.has(index);
    this.#called.add(index);
    this.#calls.push({ visitor: index, window: desk.id, at: this.#now, first, ...waited });
    if (first && visitor.missesFirstCall !== undefined) this.#missed(desk, visitor, waited.step);
    else this.#serve(desk, visitor, waited.step);
  }

  #missed(desk: Desk, visitor: Visitor, step: Step): void {
    this.#busy.push({ window: desk.id, from: this.#now, to: this.#now + patience, visitor: visitor.index });
    this.#after(patience, () => {
      this.#system.absent(this.#now, visitor.index);
      this.#after((visitor.missesFirstCall ?? 0) * minute, () => {
        this.#system.comeBack(this.#now, visitor.index, 'recall', step);
        this.#joined(visitor, step);
      });
      this.#after(turnaround, () => this.#free(desk));
    });
  }

  #serve(desk: Desk, visitor: Visitor, step: Step): void {
    const minutes = Math.max(0.7, visitor.minutes[step] * (this.#day.pace.get(desk.id) ?? 1));
    this.#busy.push({ window: desk.id, from: this.#now, to: this.#now + minutes * minute, visitor: visitor.index });
    this.#after(0.5 * minute, () => this.#system.start(this.#now, visitor.index));
    this.#after(minutes * minute, () => {
      this.#finish(visitor, step);
      this.#after(turnaround, () => this.#free(desk));
    });
  }

  #finish(visitor: Visitor, step: Step): void {
    const { index, fetchesPaper, printing, leavesAfterDocuments, sentOn } = visitor;
    const documents = step === 'doc' || step === 'docMinor';
    if (documents && fetchesPaper !== undefined) {
      this.#system.finish(this.#now, index, { outcome: 'park', nextStep: null });
      this.#back(visitor, fetchesPaper, 'park', 'docFix');
    } else if (step === 'collect' && sentOn) {
      this.#goOn(visitor, 'transfer', 'info');
    } else if ((documents || step === 'docFix') && !leavesAfterDocuments) {
      this.#goOn(visitor, 'next', visitor.service === 'passportMinor' ? 'bioMinor' : 'bio');
    } else if (skillOf[step] === 'bio' && printing !== undefined) {
      this.#system.finish(this.#now, index, { outcome: 'ready', nextStep: 'deliver' });
      this.#back(visitor, printing, 'ready', 'deliver');
    } else {
      this.#system.finish(this.#now, index, { outcome: 'leave' });
      this.#left -= 1;
    }
  }

  #goOn(visitor: Visitor, outcome: 'next' | 'transfer', nextStep: Step): void {
    this.#system.finish(this.#now, visitor.index, { outcome, nextStep });
    this.#joined(visitor, nextStep);
  }

  #back(visitor: Visitor, minutes: number, reason: 'park' | 'ready', step: Step): void {
    this.#after(minutes * minute, () => {
      this.#system.comeBack(this.#now, visitor.index, reason, step);
      this.#joined(visitor, step);
    });
  }

  #askAll(): void {
    this.#ask([...this.#waiting.keys()]);
    if (this.#left > 0 && this.#now < this.#day.opens + 16 * 60 * minute) this.#after(asking, () => this.#askAll());
  }

  #ask(visitors: readonly number[]): void {
    if (visitors.length === 0 || !this.#system.estimates) return;
    for (const [visitor, told] of this.#system.estimates(this.#now, visitors)) {
      const joined = this.#waiting.get(visitor)?.joined ?? this.#now;
      this.#samples.push({ ...told, visitor, at: this.#now, joined });
    }
  }
}
