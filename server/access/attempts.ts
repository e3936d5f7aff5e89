import type { Instant } from '../../shared/domain/vocabulary.ts';

const MINUTE = 60_000;
const LONGEST = 60 * MINUTE;
const MOST_KEPT = 10_000;

interface Tries {
  readonly wrong: number;
  readonly until: Instant;
}

/** Counts wrong PINs by name (a person, an address, both): so many are free, then each locks for 1, 2, 4 ... minutes, an hour at most. */
export class Attempts {
  readonly #free: number;
  readonly #tries = new Map<string, Tries>();

  constructor(free: number) {
    this.#free = free;
  }

  /** Until when nobody may try under this name; nothing when trying is open. */
  lockedUntil(name: string, at: Instant): Instant | undefined {
    const until = this.#tries.get(name)?.until ?? 0;
    return until > at ? until : undefined;
  }

  /** A try begins, wrong until it proves right: tells how many are left before a lock, were it wrong. */
  begin(name: string, at: Instant): number {
    const wrong = (this.#tries.get(name)?.wrong ?? 0) + 1;
    this.#tries.delete(name);
    const [oldest] = this.#tries.keys();
    if (this.#tries.size >= MOST_KEPT && oldest !== undefined) this.#tries.delete(oldest);
    const locked = wrong >= this.#free ? Math.min(MINUTE * 2 ** (wrong - this.#free), LONGEST) : 0;
    this.#tries.set(name, { wrong, until: at + locked });
    return Math.max(0, this.#free - wrong);
  }

  /** The right PIN was given: the count starts over. */
  right(name: string): void {
    this.#tries.delete(name);
  }

  /** The count starts over for every name of this kind. */
  rightWherever(isMeant: (name: string) => boolean): void {
    for (const name of this.#tries.keys()) if (isMeant(name)) this.#tries.delete(name);
  }
}
