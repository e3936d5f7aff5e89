import { effect } from '@preact/signals';
import type { DisplayView } from '../shared/domain/views/types.ts';
import type { CallId, TicketNumber } from '../shared/domain/vocabulary.ts';
import type { Connection } from '../shared/ui/connection.ts';
import type { RehearsedServer } from './server.ts';

/** A waiting-room display without a wall: shows every call it is sent, says so, and can be unplugged. */
export class WatchedDisplay {
  readonly #server: RehearsedServer;
  readonly #token: string;
  #connection: Connection<'display'> | undefined;
  #stop = () => {};
  /** Every call and repetition that was shown. */
  readonly shown = new Set<string>();

  constructor(server: RehearsedServer, token: string) {
    this.#server = server;
    this.#token = token;
  }

  async plug(): Promise<void> {
    const connection = await this.#server.join('display', this.#token);
    this.#connection = connection;
    const reported = new Set<string>();
    this.#stop = effect(() => {
      // A server that was started again has forgotten what it was told.
      if (connection.link.value !== 'online') {
        reported.clear();
        return;
      }
      for (const { callId, attempt } of connection.view.value?.calls ?? []) {
        const key = callKey(callId, attempt);
        if (reported.has(key)) continue;
        reported.add(key);
        this.shown.add(key);
        connection.receipt({ is: 'shown', callId, attempt });
        connection.receipt({ is: 'spoken', callId, attempt });
      }
    });
  }

  unplug(): void {
    this.#stop();
    this.#connection?.close();
    this.#connection = undefined;
  }

  /** Who may come in before the hour they were told, as it is read outside. */
  async invited(): Promise<readonly TicketNumber[]> {
    const { view } = (await this.#server.get('/api/v1/views/display', this.#token)) as { view?: DisplayView };
    return view?.outside?.invited ?? [];
  }

  get link(): string {
    return this.#connection?.link.peek() ?? 'unplugged';
  }
}

/** A call by its id and how often it had been made. */
export const callKey = (callId: CallId, attempt: number): string => `${callId} ${attempt}`;

/** The calls that staff have seen ticked as shown, as long as the rehearsal lasts. */
export function ticksSeenBy({ health }: Connection<'staff'>): ReadonlySet<CallId> {
  const seen = new Set<CallId>();
  effect(() => {
    for (const { callId, shown } of health.value?.receipts ?? []) if (shown.length > 0) seen.add(callId);
  });
  return seen;
}
