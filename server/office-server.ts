import type { Server } from 'node:http';
import type { Desk } from './desk.ts';
import type { OfficeRecord } from './record.ts';
import type { Schedule } from './schedule.ts';
import type { Sockets } from './socket/wire.ts';

/** What is left behind when the server goes. */
export interface Running {
  /** The office's listener and that of the phones. */
  readonly listeners: readonly { readonly http: Server; readonly sockets: Sockets }[];
  readonly schedule: Schedule;
  readonly desk: Desk;
  readonly record: OfficeRecord;
  /** Resolves once a day that is over has been counted, and its people forgotten. */
  readonly turned: () => Promise<unknown>;
  readonly release: () => Promise<void>;
}

/** Finishes the write in hand, tells the screens, and lets go of files and port. */
export async function leave({ listeners, schedule, desk, record, turned, release }: Running): Promise<void> {
  schedule.stop();
  await desk.close();
  for (const { http, sockets } of listeners) {
    await sockets.close();
    http.closeAllConnections();
  }
  await turned();
  await record.close();
  await release();
}
