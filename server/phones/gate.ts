import { wallClock } from '../../shared/domain/calendar.ts';
import type { Office } from '../../shared/domain/office.ts';
import type { Instant, VisitId } from '../../shared/domain/vocabulary.ts';

/** Wrong codes from one address within a minute before it rests until the minute is over. */
const FREE_TRIES = 20;
const MINUTE = 60_000;
const MOST_KEPT = 10_000;

const CODE = /^[\w-]{16,64}$/u;

interface Tries {
  readonly since: Instant;
  readonly wrong: number;
}

/** Lets in whoever holds the code of a ticket of today, and has a guesser rest. */
export class Gate {
  readonly #office: () => Office;
  readonly #now: () => Instant;
  readonly #tries = new Map<string, Tries>();

  constructor(office: () => Office, now: () => Instant) {
    this.#office = office;
    this.#now = now;
  }

  /** The visit of this code, while its day lasts. */
  admit(code: string, address: string): VisitId | undefined {
    if (this.isResting(address)) return undefined;
    const visitId = visitOf(this.#office(), code, this.#now());
    if (visitId === undefined) this.#wrong(address);
    return visitId;
  }

  /** Whether this address has given so many wrong codes that it isn't listened to for the rest of a minute. */
  isResting(address: string): boolean {
    return (this.#triesOf(address)?.wrong ?? 0) >= FREE_TRIES;
  }

  #wrong(address: string): void {
    const { since, wrong } = this.#triesOf(address) ?? { since: this.#now(), wrong: 0 };
    this.#tries.delete(address);
    const [oldest] = this.#tries.keys();
    if (this.#tries.size >= MOST_KEPT && oldest !== undefined) this.#tries.delete(oldest);
    this.#tries.set(address, { since, wrong: wrong + 1 });
  }

  #triesOf(address: string): Tries | undefined {
    const tries = this.#tries.get(address);
    return tries && this.#now() < tries.since + MINUTE ? tries : undefined;
  }
}

/** A code lives as long as its day: until it is closed, or its date is over. */
function visitOf({ day, settings, visits }: Office, code: string, at: Instant): VisitId | undefined {
  if (!day || day.closedAt !== undefined || !CODE.test(code)) return undefined;
  if (wallClock(at, settings.office.timeZone).date !== day.date) return undefined;
  for (const visit of visits.values()) if (visit.code === code) return visit.id;
  return undefined;
}
