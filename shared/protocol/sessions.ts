import type { Instant, StaffId } from '../domain/vocabulary.ts';

/** A session that is open: somebody signed in at a computer, until they sign out or it is ended. */
export interface OpenSession {
  readonly id: string;
  readonly staffId: StaffId;
  readonly name: string;
  readonly since: Instant;
  /** The computer's address; unknown once the server was started again. */
  readonly address?: string;
  /** It is the server's own computer. */
  readonly isServer?: true;
  /** It is the session that asks. */
  readonly isThis?: true;
}
