import type { OpenSession } from '../../shared/protocol/sessions.ts';
import { request } from '../http.ts';

/** The sessions that are open: a person's own, and for supervision those of everybody. */
export interface SessionDesk {
  /** Oldest first; nothing when they can't be read. */
  look(): Promise<readonly OpenSession[] | undefined>;
  /** Whether it is ended: its page asks for the PIN. */
  end(id: string): Promise<boolean>;
}

/** The door to them, with the token of the person signed in. */
export function sessionsBy(token: string): SessionDesk {
  return {
    look: async () => (await request<{ readonly sessions?: readonly OpenSession[] }>('sessions', { token }))?.sessions,
    end: async (id) => {
      const how = { method: 'DELETE', token };
      return (await request<{ readonly ok: boolean }>(`sessions/${encodeURIComponent(id)}`, how))?.ok ?? false;
    },
  };
}
