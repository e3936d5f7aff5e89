import type { Instant } from '../../shared/domain/vocabulary.ts';

const MINUTE = 60_000;
const LONGEST = 60 * MINUTE;
const MOST_KEPT = 10_000;

interface Tries {
  readonly wrong: number;
  readonly until: Instant;
}

/** Tries that are being looked at, and who waits for one of them to end. */
interface UnderWay {
  count: number;
  readonly ended: Promise<void>;
  readonly end: () => void;
}

/** Counts wrong PINs by name (a person, an address, both): so many are free, then each locks for 1, 2, 4 ... minutes, an hour at most. */
export class Attempts {
  readonly #free: number;
  readonly #tries = new Map<string, Tries>();
  readonly #underWay = new Map<string, UnderWay>();

  constructor(free: number) {
    this.#free = free;
  }

  /** Until when nobody may try under this name; nothing when trying is open. */
  lockedUntil(name: string, at: Instant): Instant | undefined {
    const until = this.#tries.get(name)?.until ?? 0;
    return until > at ? until : undefined;
  }

  /**
   * What to wait for before another try: as many are being looked at as could be wrong before a lock. Many at the same moment are
   * thus no way round it, and twenty clerks who sign in together behind one address are kept out by nothing.
   */
  full(name: string): Promise<void> | undefined {
    const underWay = this.#underWay.get(name);
    return underWay && underWay.count + (this.#tries.get(name)?.wrong ?? 0) >= this.#free ? underWay.ended : undefined;
  }

  /** A try begins to be looked at. */
  begin(name: string): void {
    const known = this.#underWay.get(name);
    this.#underWay.set(name, known ? { ...known, count: known.count + 1 } : firstOf());
  }

  /** It has been looked at. */
  end(name: string): void {
    const { count, end } = this.#underWay.get(name) ?? firstOf();
    this.#underWay.delete(name);
    if (count > 1) this.#underWay.set(name, { ...firstOf(), count: count - 1 });
    end();
  }

  /** It was wrong: tells how many are left before a lock. */
  wrong(name: string, at: Instant): number {
    const wrong = (this.#tries.get(name)?.wrong ?? 0) + 1;
    this.#tries.delete(name);
    const [oldest] = this.#tries.keys();
    if (this.#tries.size >= MOST_KEPT && oldest !== undefined) this.#tries.delete(oldest);
    const locked = wrong >= this.#free ? Math.min(MINUTE * 2 ** (wrong - this.#free), LONGEST) : 0;
    this.#tries.set(name, { wrong, until: at + locked });
    return Math.max(0, this.#free - wrong);
  }

  /** It was right: the count starts over. */
  right(name: string): void {
    this.#tries.delete(name);
  }

  /** The count starts over for every name of this kind. */
  rightWherever(isMeant: (name: string) => boolean): void {
    for (const name of this.#tries.keys()) if (isMeant(name)) this.#tries.delete(name);
  }
}

function firstOf(): UnderWay {
  let end = () => {};
  const ended = new Promise<void>((done) => {
    end = done;
  });
  return { count: 1, ended, end };
}
