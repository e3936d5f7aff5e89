import type { Audience } from '../shared/domain/views/types.ts';
import type { Viewer } from './viewer.ts';

/** How much may come from one person or device: so many messages a second in the long run, and so many at once. */
interface Allowance {
  readonly perSecond: number;
  readonly atOnce: number;
}

/** What is left of an allowance; it fills again as time passes. */
export class Allowed {
  readonly #allowance: Allowance;
  #left: number;
  #at: number;

  /** Times are in ms of a clock that only goes forward. */
  constructor(allowance: Allowance, at: number) {
    this.#allowance = allowance;
    this.#left = allowance.atOnce;
    this.#at = at;
  }

  /** Takes one message of it; false when there is nothing left. */
  take(at: number): boolean {
    const { perSecond, atOnce } = this.#allowance;
    this.#left = Math.min(atOnce, this.#left + ((at - this.#at) / 1000) * perSecond);
    this.#at = at;
    if (this.#left < 1) return false;
    this.#left -= 1;
    return true;
  }
}

/** More than any hand presses, and less than would keep anybody waiting. */
const OFFICE = { perSecond: 30, atOnce: 60 };
export const ALLOWANCES: Readonly<Record<Audience, Allowance>> = {
  kiosk: OFFICE,
  staff: OFFICE,
  display: OFFICE,
  phone: { perSecond: 1, atOnce: 10 },
};

const MOST_KEPT = 10_000;

/** What everybody may still ask of the office, whichever lines they come by: a second connection gives nobody more. */
export class Allowances {
  readonly #each: Readonly<Record<Audience, Allowance>>;
  readonly #left = new Map<string, Allowed>();

  constructor(each: Readonly<Record<Audience, Allowance>>) {
    this.#each = each;
  }

  /** Takes one message of this viewer's; false when nothing is left of what they may send. */
  take({ audience, id }: Pick<Viewer, 'audience' | 'id'>, at: number): boolean {
    const key = `${audience} ${id}`;
    const allowed = this.#left.get(key) ?? new Allowed(this.#each[audience], at);
    this.#left.delete(key);
    this.#left.set(key, allowed);
    const [oldest] = this.#left.keys();
    if (this.#left.size > MOST_KEPT && oldest !== undefined) this.#left.delete(oldest);
    return allowed.take(at);
  }
}
