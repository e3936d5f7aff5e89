import { join } from 'node:path';
import type { Event } from '../shared/domain/events.ts';
import { nodeDisk } from './disk.ts';
import type { openDataFolder } from './folder.ts';
import { Journal } from './journal/days.ts';
import { openOfficeSecret } from './journal/office-secret.ts';
import { OfficeRecord } from './record.ts';
import { sealedEvents } from './sealed-events.ts';
import { DurableJsonFile } from './settings/durable-json.ts';
import { openSettings } from './settings/open.ts';

/** The data folder, held by this server alone. */
export type DataFolder = Awaited<ReturnType<typeof openDataFolder>>;

export type Stores = Awaited<ReturnType<typeof openStores>>;

/** What the folder holds of the office: its settings, its record and the secret of its CURPs. */
export async function openStores(folder: DataFolder, profiles: string, profile: string) {
  const file = await openSettings(nodeDisk, { folder: folder.settings, profiles }, profile);
  const journal = await Journal.open<Event>(nodeDisk, folder, sealedEvents);
  const secret = await openOfficeSecret(nodeDisk, folder.keys, journal.latest() === null);
  const record = new OfficeRecord(journal);
  return { file, journal, secret, record, replayed: await record.resume() };
}

/** A small file of the folder's settings, checked by `parse` whenever it is read. */
export function keptIn<T>(folder: DataFolder, name: string, parse: (value: unknown) => T, keepPrevious = false) {
  return new DurableJsonFile(nodeDisk, join(folder.settings, name), { parse, keepPrevious });
}
