import { signal } from '@preact/signals';
import type { Ended } from '../shared/ui/connection.ts';
import type { Me } from './http.ts';

/** Who works at this computer. Kept for this tab alone, and gone when it closes. */
export interface Session {
  readonly token: string;
  readonly me: Me;
  /** The screen was left alone: the session is over, and the PIN is asked again before anything is shown. */
  readonly locked: boolean;
}

const KEY = 'ventanilla.session';

/** The session of this tab; nothing before sign-in. */
export const session = signal<Session | undefined>(read());

/** Why the last session ended by itself; said at the door. */
export const ended = signal<Ended | undefined>(undefined);

/** Keeps the session, or forgets it. */
export function keepSession(next: Session | undefined): void {
  if (next) sessionStorage.setItem(KEY, JSON.stringify(next));
  else sessionStorage.removeItem(KEY);
  session.value = next;
}

function read(): Session | undefined {
  const kept = sessionStorage.getItem(KEY);
  return kept ? (JSON.parse(kept) as Session) : undefined;
}
