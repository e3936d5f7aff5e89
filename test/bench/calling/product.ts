import { ReplayHouse } from '../../../server/replay/house.ts';
import type { Step, Visitor } from './office.ts';
import { skillOf } from './office.ts';
import type { PlainOffice } from './orders.ts';
import type { End, System, Told } from './system.ts';

/** One request of the replay contract and its answer, so that the same day can be played over HTTP. */
export interface Request {
  readonly path: string;
  readonly at: number;
  readonly body?: object;
  readonly answer: unknown;
}

/** The product itself, watched by the rule written down a second time. */
export class ProductOffice implements System {
  readonly #house = new ReplayHouse();
  readonly #witness: PlainOffice;
  readonly #requests: Request[] | undefined;
  readonly #ids = new Map<number, string>();
  readonly #visitors = new Map<string, number>();
  /** Calls that were not the rule's. */
  broken = 0;

  constructor(witness: PlainOffice, requests?: Request[]) {
    this.#witness = witness;
    this.#requests = requests;
  }

  startDay(day: Parameters<System['startDay']>[0]): void {
    const { now, opensAt, booked } = day;
    const windows = day.windows.map((window) => ({ ...window, rota: [...window.rota] }));
    const body = {
      now,
      opensAt,
      windows,
      appointments: booked.map(({ id, at, service }) => ({ id, at, service })),
    } as const;
    this.#house.startDay(body as Parameters<ReplayHouse['startDay']>[0], now);
    this.#note('/api/replay/day', now, body, {});
    this.#witness.startDay(day);
    this.#ids.clear();
    this.#visitors.clear();
  }

  checkIn(at: number, visitor: Visitor, step: Step): void {
    const { service, appointment, priority, accessibleWindow, index } = visitor;
    const appointmentId = appointment?.id ?? null;
    const body = { service, step, needs: skillOf[step], appointmentId, priority, accessibleWindow };
    this.#house.moveTo(at);
    const answer = this.#house.checkIn(body);
    this.#note('/api/checkins', at, body, answer);
    this.#ids.set(index, answer.id);
    this.#visitors.set(answer.id, index);
    this.#witness.checkIn(at, visitor, step);
  }

  next(at: number, window: string): number | undefined {
    this.#house.moveTo(at);
    const id = this.#house.next(window);
    this.#note(`/api/windows/${window}/next`, at, {}, id === undefined ? undefined : { id });
    const called = id === undefined ? undefined : this.#visitors.get(id);
    if (called !== this.#witness.wouldCall(at, window)) this.broken += 1;
    if (called !== undefined) this.#witness.take(called);
    return called;
  }

  start(at: number, visitor: number): void {
    this.#house.moveTo(at);
    this.#house.start(this.#idOf(visitor));
    this.#note(`/api/tickets/${this.#idOf(visitor)}/start`, at, {}, {});
  }

  absent(at: number, visitor: number): void {
    this.#house.moveTo(at);
    this.#house.absent(this.#idOf(visitor));
    this.#note(`/api/tickets/${this.#idOf(visitor)}/absent`, at, {}, {});
  }

  finish(at: number, visitor: number, end: End): void {
    this.#house.moveTo(at);
    this.#house.finish(this.#idOf(visitor), end);
    this.#note(`/api/tickets/${this.#idOf(visitor)}/finish`, at, end, {});
    this.#witness.finish(at, visitor, end);
  }

  comeBack(at: number, visitor: number, reason: 'recall' | 'park' | 'ready', step: Step): void {
    const body = { reason, step, needs: skillOf[step] };
    this.#house.moveTo(at);
    this.#house.comeBack(this.#idOf(visitor), body);
    this.#note(`/api/tickets/${this.#idOf(visitor)}/return`, at, body, {});
    this.#witness.comeBack(at, visitor, reason, step);
  }

  pause(at: number, window: string, until: number | null): void {
    this.#house.moveTo(at);
    this.#house.pause(window, until ?? undefined);
    this.#note(`/api/windows/${window}/pause`, at, { until }, {});
    this.#witness.pause(at, window);
  }

  resume(at: number, window: string): void {
    this.#house.moveTo(at);
    this.#house.resume(window);
    this.#note(`/api/windows/${window}/resume`, at, {}, {});
    this.#witness.resume(at, window);
  }

  estimates(at: number, visitors: readonly number[]): ReadonlyMap<number, Told> {
    this.#house.moveTo(at);
    const ids = visitors.map((visitor) => this.#idOf(visitor));
    const answer = this.#house.estimates(ids);
    this.#note(`/api/estimates?ids=${ids.join(',')}`, at, undefined, answer);
    const plain = this.#witness.estimates(at, visitors);
    const told = new Map<number, Told>();
    for (const [index, visitor] of visitors.entries()) {
      const range = answer[ids[index] ?? ''];
      const naive = plain.get(visitor);
      if (range && naive) told.set(visitor, { lo: range.lo, mid: range.mid, hi: range.hi, naive });
    }
    return told;
  }

  #idOf(visitor: number): string {
    return this.#ids.get(visitor) ?? '';
  }

  #note(path: string, at: number, body: object | undefined, answer: unknown): void {
    this.#requests?.push(body === undefined ? { path, at, answer } : { path, at, body, answer });
  }
}
