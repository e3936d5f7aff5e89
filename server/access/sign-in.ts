import type { Instant, StaffId } from '../../shared/domain/vocabulary.ts';
import { Attempts } from './attempts.ts';
import type { Sessions } from './sessions.ts';
import type { Staff, StaffFace } from './staff.ts';

/**
 * Wrong PINs before a person is locked out where they were typed, before they are everywhere, and before an address is:
 * several clerks may share one. A stranger who guesses keeps nobody from signing in at their own computer.
 */
const FREE = { here: 5, person: 30, address: 20 };

/** Signed in, or why not: `left` tries, or locked `until`. */
export type SignedIn =
  | { readonly ok: true; readonly token: string; readonly me: StaffFace }
  | { readonly ok: false; readonly refusal: 'wrong-pin'; readonly details: { readonly left: number } }
  | { readonly ok: false; readonly refusal: 'locked'; readonly details: { readonly until: Instant } };

/** Signs the staff in by their PIN, and politely keeps out whoever tries others'. */
export class SignIn {
  readonly #staff: Staff;
  readonly #sessions: Sessions;
  readonly #here = new Attempts(FREE.here);
  readonly #persons = new Attempts(FREE.person);
  readonly #addresses = new Attempts(FREE.address);

  constructor(staff: Staff, sessions: Sessions) {
    this.#staff = staff;
    this.#sessions = sessions;
  }

  async try(staffId: StaffId, pin: string, address: string, at: Instant): Promise<SignedIn> {
    const counted = [
      [this.#here, `${staffId} ${address}`],
      [this.#persons, staffId],
      [this.#addresses, address],
    ] as const;
    const lockedUntil = () => counted.map(([tries, name]) => tries.lockedUntil(name, at)).find((lock) => lock);
    const until = lockedUntil();
    if (until !== undefined) return { ok: false, refusal: 'locked', details: { until } };

    const left = Math.min(...counted.map(([tries, name]) => tries.begin(name, at)));
    const me = (await this.#staff.knows(staffId, pin)) ? this.#staff.find(staffId) : undefined;
    if (!me) {
      const locked = lockedUntil();
      if (locked !== undefined) return { ok: false, refusal: 'locked', details: { until: locked } };
      return { ok: false, refusal: 'wrong-pin', details: { left } };
    }
    for (const [tries, name] of counted) tries.right(name);
    return { ok: true, token: await this.#sessions.start(staffId, at), me };
  }

  /** A supervisor gave this person another PIN: they may try at once. */
  unlock(staffId: StaffId): void {
    this.#persons.right(staffId);
    this.#here.rightWherever((name) => name.startsWith(`${staffId} `));
  }
}
