import * as v from 'valibot';
import type { Instant, StaffId } from '../../shared/domain/vocabulary.ts';
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

/** Who is signed in. */
export class Sessions {
  readonly #kept: Kept<SessionsFile>;

  private constructor(kept: Kept<SessionsFile>) {
    this.#kept = kept;
  }

  static async open(file: File<SessionsFile>): Promise<Sessions> {
    return new Sessions(await Kept.open(file, { format: 1, sessions: [] }));
  }

  /** Signs a person in; the token opens their screens until they sign out, or for twelve hours. */
  async start(staffId: StaffId, at: Instant): Promise<string> {
    const token = newToken();
    const session = { hash: hashToken(token), staffId, until: at + LASTS };
    await this.#kept.change(({ sessions }) => ({
      format: 1,
      sessions: [...sessions.filter(({ until }) => until > at), session],
    }));
    return token;
  }

  /** Whose session this is, if it still lasts. */
  holder(token: string, at: Instant): StaffId | undefined {
    const hash = hashToken(token);
    return this.#kept.value.sessions.find((session) => session.hash === hash && session.until > at)?.staffId;
  }

  async end(token: string): Promise<void> {
    const hash = hashToken(token);
    await this.#endWhere((session) => session.hash === hash);
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
