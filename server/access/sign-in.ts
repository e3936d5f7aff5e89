import type { Instant, StaffId } from '../../shared/domain/vocabulary.ts';
import type { Log } from '../log.ts';
import { Attempts } from './attempts.ts';
import type { Sessions } from './sessions.ts';
import type { Staff, StaffFace } from './staff.ts';

/**
 * Wrong PINs before a person is locked out where they were typed, before they are everywhere, and before an address is:
 * several clerks may share one. A stranger who guesses keeps nobody from signing in at their own computer.
 */
const FREE = { here: 5, person: 30, address: 20 };

/** Signed in, or why not: `left` tries, locked `until`, or right and too late for a first time. */
export type SignedIn = { readonly ok: true; readonly token: string; readonly me: StaffFace } | NotSignedIn;

/** Their own PIN typed once more, or why it was not. */
export type PinTyped = { readonly ok: true } | NotSignedIn;

type NotSignedIn =
  | { readonly ok: false; readonly refusal: 'pin-lapsed'; readonly details?: undefined }
  | { readonly ok: false; readonly refusal: 'wrong-pin'; readonly details: { readonly left: number } }
  | { readonly ok: false; readonly refusal: 'locked'; readonly details: { readonly until: Instant } };

/** Signs the staff in by their PIN, and politely keeps out whoever tries others'. */
export class SignIn {
  readonly #staff: Pick<Staff, 'knows' | 'find' | 'isLapsed' | 'used'>;
  readonly #sessions: Pick<Sessions, 'start' | 'typedPin'>;
  readonly #log: Log;
  readonly #here = new Attempts(FREE.here);
  readonly #persons = new Attempts(FREE.person);
  readonly #addresses = new Attempts(FREE.address);

  constructor(
    staff: Pick<Staff, 'knows' | 'find' | 'isLapsed' | 'used'>,
    sessions: Pick<Sessions, 'start' | 'typedPin'>,
    log: Log,
  ) {
    this.#staff = staff;
    this.#sessions = sessions;
    this.#log = log;
  }

  async try(staffId: StaffId, pin: string, address: string, at: Instant): Promise<SignedIn> {
    const me = await this.#know(staffId, pin, address, at);
    if ('ok' in me) return me;
    if (this.#staff.isLapsed(staffId, at)) {
      this.#log(`a PIN that was never used in time at ${address}: ${staffId}`);
      return { ok: false, refusal: 'pin-lapsed' };
    }
    await this.#staff.used(staffId);
    const token = await this.#sessions.start(staffId, at, address);
    this.#log(`signed in at ${address}: ${staffId}`);
    return { ok: true, token, me };
  }

  /** Somebody who is signed in types their own PIN once more: guesses are counted with those at the door. */
  async again(token: string, staffId: StaffId, pin: string, address: string, at: Instant): Promise<PinTyped> {
    const me = await this.#know(staffId, pin, address, at);
    if ('ok' in me) return me;
    this.#sessions.typedPin(token);
    return { ok: true };
  }

  /** Whose PIN it is, or why it is not looked at or was wrong. */
  async #know(staffId: StaffId, pin: string, address: string, at: Instant): Promise<StaffFace | NotSignedIn> {
    const counted: Counted = [
      [this.#here, `${staffId} ${address}`],
      [this.#persons, staffId],
      [this.#addresses, address],
    ];
    const until = await begin(counted, at);
    if (until !== undefined) return { ok: false, refusal: 'locked', details: { until } };

    const me = await this.#look(counted, staffId, pin, at);
    if ('ok' in me) {
      const whose = this.#staff.find(staffId) ? `the PIN of ${staffId}` : 'the PIN of nobody';
      this.#log(`wrong PIN at ${address}: ${whose}${me.refusal === 'locked' ? ', which now rests there' : ''}`);
    }
    return me;
  }

  /** Whose PIN it is, or what a wrong one leads to: counted before the next try behind it may begin. */
  async #look(counted: Counted, staffId: StaffId, pin: string, at: Instant): Promise<StaffFace | NotSignedIn> {
    try {
      const me = (await this.#staff.knows(staffId, pin)) ? this.#staff.find(staffId) : undefined;
      if (me) {
        for (const [tries, name] of counted) tries.right(name);
        return me;
      }
      const left = Math.min(...counted.map(([tries, name]) => tries.wrong(name, at)));
      const until = lockedUntil(counted, at);
      if (until !== undefined) return { ok: false, refusal: 'locked', details: { until } };
      return { ok: false, refusal: 'wrong-pin', details: { left } };
    } finally {
      for (const [tries, name] of counted) tries.end(name);
    }
  }

  /** A supervisor gave this person another PIN: they may try at once. */
  unlock(staffId: StaffId): void {
    this.#persons.right(staffId);
    this.#here.rightWherever((name) => name.startsWith(`${staffId} `));
  }
}

/** The counts that a try belongs to, each by its name. */
type Counted = readonly (readonly [Attempts, string])[];

const lockedUntil = (counted: Counted, at: Instant): Instant | undefined =>
  counted.map(([tries, name]) => tries.lockedUntil(name, at)).find((lock) => lock);

/** Begins a try, waiting while as many are being looked at as could be wrong; or tells until when they have locked it. */
async function begin(counted: Counted, at: Instant): Promise<Instant | undefined> {
  for (;;) {
    const until = lockedUntil(counted, at);
    const full = counted.map(([tries, name]) => tries.full(name)).find((wait) => wait);
    if (until !== undefined) return until;
    if (!full) break;
    await full;
  }
  for (const [tries, name] of counted) tries.begin(name);
  return undefined;
}
