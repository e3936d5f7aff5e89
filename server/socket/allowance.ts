/** How much may come from one connection: so many messages a second in the long run, and so many at once. */
export interface Allowance {
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
