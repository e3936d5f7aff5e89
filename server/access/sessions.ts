import * as v from 'valibot';
import type { Instant, StaffId } from '../../shared/domain/vocabulary.ts';
import { STAFF_LOCKS_AFTER, STAFF_TELLS_EVERY } from '../../shared/protocol/staff-lock.ts';
import type { File } from '../kept.ts';
import { Kept } from '../kept.ts';
import { hashToken, newToken } from './secrets.ts';

/** Sessions as their file holds them: hashes of tokens, so that a clerk's screen comes back after a restart. */
export const sessionsFile = v.strictObject({
  format: v.literal(1),
  sessions: v.array(v.strictObject({ hash: v.string(), staffId: v.string(), until: v.number() })),
});

type SessionsFile = v.InferOutput<typeof sessionsFile>;

/** Longest time signed in, in ms: a working day and its overtime. */
const LASTS = 12 * 3_600_000;

/** After so long without a hand that the page tells of, in ms, nobody is taken to be there: longer than the page itself waits. */
const UNATTENDED = STAFF_LOCKS_AFTER + 2 * STAFF_TELLS_EVERY;

/** So long after somebody typed their PIN, in ms, what gives others a way in asks for it no more. */
const PIN_COUNTS = 5 * 60_000;

/** A session as others may know it: a mark of its own, who, since when, and from which address where that is known. */
interface Open {
  readonly id: string;
  readonly staffId: StaffId;
  readonly since: Instant;
  readonly address?: string;
}

/** So much of what is kept of a token tells its session from others; it opens nothing. */
const MARK = 16;

/** Who is signed in. */
export class Sessions {
  readonly #kept: Kept<SessionsFile>;
  /** Time as hands know it, in ms: no clock of the office moves it. */
  readonly #uptime: () => number;
  /** When somebody's hand was last heard of; since the start for whoever was signed in before. */
  readonly #heard = new Map<string, number>();
  /** From where somebody signed in; unknown for whoever was signed in before the start. */
  readonly #from = new Map<string, string>();
  /** When somebody last typed their PIN in a session; after a restart nobody has. */
  readonly #typed = new Map<string, number>();
  readonly #since: number;

  private constructor(kept: Kept<SessionsFile>, uptime: () => number) {
    this.#kept = kept;
    this.#uptime = uptime;
    this.#since = uptime();
  }

  static async open(file: File<SessionsFile>, uptime: () => number): Promise<Sessions> {
    return new Sessions(await Kept.open(file, { format: 1, sessions: [] }), uptime);
  }

  /** Signs a person in; the token opens their screens until they sign out, or for twelve hours. */
  async start(staffId: StaffId, at: Instant, address: string): Promise<string> {
    const token = newToken();
    const session = { hash: hashToken(token), staffId, until: at + LASTS };
    this.#heard.set(session.hash, this.#uptime());
    this.#typed.set(session.hash, this.#uptime());
    this.#from.set(session.hash, address);
    await this.#kept.change(({ sessions }) => ({
      format: 1,
      sessions: [...sessions.filter((one) => this.#lasts(one, at)), session],
    }));
    this.#forgetOthers();
    return token;
  }

  /** Whose session this is, if it still lasts: not over, and not left alone. */
  holder(token: string, at: Instant): StaffId | undefined {
    const hash = hashToken(token);
    return this.#kept.value.sessions.find((session) => session.hash === hash && this.#lasts(session, at))?.staffId;
  }

  /** The sessions that are open, oldest first. */
  all(at: Instant): readonly Open[] {
    const open = this.#kept.value.sessions.filter((session) => this.#lasts(session, at));
    return open.map(({ hash, staffId, until }) => {
      const address = this.#from.get(hash);
      return { id: hash.slice(0, MARK), staffId, since: until - LASTS, ...(address !== undefined && { address }) };
    });
  }

  /** Somebody's hand is on a page of this session, or a program asks with it. One that was left alone stays over. */
  heard(token: string): void {
    const hash = hashToken(token);
    const session = this.#kept.value.sessions.find((one) => one.hash === hash);
    if (session && !this.#isUnattended(hash)) this.#heard.set(hash, this.#uptime());
  }

  /** Whoever this session is of has typed their own PIN again. */
  typedPin(token: string): void {
    this.#typed.set(hashToken(token), this.#uptime());
  }

  /** Whether they have typed it within the last minutes, by signing in or since. */
  hasTypedPin(token: string): boolean {
    const typed = this.#typed.get(hashToken(token));
    return typed !== undefined && this.#uptime() - typed <= PIN_COUNTS;
  }

  #lasts({ hash, until }: SessionsFile['sessions'][number], at: Instant): boolean {
    return until > at && !this.#isUnattended(hash);
  }

  #isUnattended(hash: string): boolean {
    return this.#uptime() - (this.#heard.get(hash) ?? this.#since) > UNATTENDED;
  }

  #forgetOthers(): void {
    const there = new Set(this.#kept.value.sessions.map(({ hash }) => hash));
    for (const told of [this.#heard, this.#typed, this.#from])
      for (const hash of told.keys()) if (!there.has(hash)) told.delete(hash);
  }

  async end(token: string): Promise<void> {
    const hash = hashToken(token);
    await this.#endWhere((session) => session.hash === hash);
  }

  /** Whether this mark is that of the token's session. */
  isMarked(token: string, mark: string): boolean {
    return hashToken(token).slice(0, MARK) === mark;
  }

  /** Ends the session of this mark. */
  async endMarked(mark: string): Promise<void> {
    await this.#endWhere(({ hash }) => hash.slice(0, MARK) === mark);
  }

  /** Signs a person out everywhere: their PIN was changed. */
  async endAll(staffId: StaffId): Promise<void> {
    await this.#endWhere((session) => session.staffId === staffId);
  }

  /** Nothing is written where nothing ends: anybody may send a token that opens nothing. */
  #endWhere(over: (session: SessionsFile['sessions'][number]) => boolean): Promise<void> {
    return this.#kept.change((kept) => {
      const sessions = kept.sessions.filter((session) => !over(session));
      return sessions.length === kept.sessions.length ? kept : { format: 1, sessions };
    });
  }
}
