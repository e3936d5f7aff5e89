import type { Instant, StaffId } from '../../shared/domain/vocabulary.ts';
import { Attempts } from './attempts.ts';
import type { Sessions } from './sessions.ts';
import type { Staff, StaffFace } from './staff.ts';

/** Wrong PINs before a person is locked out, and before an address is: several clerks may share one. */
const FREE = { person: 5, address: 20 };

/** Signed in, or why not: `left` tries, or locked `until`. */
export type SignedIn =
  | { readonly ok: true; readonly token: string; readonly me: StaffFace }
  | { readonly ok: false; readonly refusal: 'wrong-pin'; readonly details: { readonly left: number } }
  | { readonly ok: false; readonly refusal: 'locked'; readonly details: { readonly until: Instant } };

/** Signs the staff in by their PIN, and politely keeps out whoever tries others'. */
export class SignIn {
  readonly #staff: Staff;
  readonly #sessions: Sessions;
  readonly #persons = new Attempts(FREE.person);
  readonly #addresses = new Attempts(FREE.address);

  constructor(staff: Staff, sessions: Sessions) {
    this.#staff = staff;
    this.#sessions = sessions;
  }

  async try(staffId: StaffId, pin: string, address: string, at: Instant): Promise<SignedIn> {
    const until = this.#persons.lockedUntil(staffId, at) ?? this.#addresses.lockedUntil(address, at);
    if (until !== undefined) return { ok: false, refusal: 'locked', details: { until } };

    const left = Math.min(this.#persons.begin(staffId, at), this.#addresses.begin(address, at));
    const me = (await this.#staff.knows(staffId, pin)) ? this.#staff.find(staffId) : undefined;
    if (!me) {
      const lockedUntil = this.#persons.lockedUntil(staffId, at);
      if (lockedUntil !== undefined) return { ok: false, refusal: 'locked', details: { until: lockedUntil } };
      return { ok: false, refusal: 'wrong-pin', details: { left } };
    }
    this.#persons.right(staffId);
    this.#addresses.right(address);
    return { ok: true, token: await this.#sessions.start(staffId, at), me };
  }

  /** A supervisor gave this person another PIN: they may try at once. */
  unlock(staffId: StaffId): void {
    this.#persons.right(staffId);
  }
}
