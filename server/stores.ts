import { join } from 'node:path';
import * as v from 'valibot';
import type { Event } from '../shared/domain/events.ts';
import type { Clock } from './clock.ts';
import { nodeDisk } from './disk.ts';
import type { openDataFolder } from './folder.ts';
import { Foretelling, learnedFile } from './foretelling.ts';
import { Journal } from './journal/days.ts';
import { openOfficeSecret } from './journal/office-secret.ts';
import { Kept } from './kept.ts';
import { LatestDay } from './latest-day.ts';
import type { Log } from './log.ts';
import { OfficeRecord } from './record.ts';
import { sealedEvents } from './sealed-events.ts';
import { DurableJsonFile } from './settings/durable-json.ts';
import { SettingsKeeper } from './settings/keeper.ts';
import { openSettings } from './settings/open.ts';
import type { VersionsFile } from './settings/versions.ts';
import { versionsFile } from './settings/versions.ts';
import { reasonOf } from './trouble.ts';

/** The data folder, held by this server alone. */
export type DataFolder = Awaited<ReturnType<typeof openDataFolder>>;

export type Stores = Awaited<ReturnType<typeof openStores>>;

/** What the folder holds of the office: its settings, its record with what was learned from it, and the secret of its CURPs. */
export async function openStores(
  folder: DataFolder,
  profiles: string,
  profile: string,
  { clock, log }: { readonly clock: Clock; readonly log: Log },
) {
  const file = await openSettings(nodeDisk, { folder: folder.settings, profiles }, profile);
  const journal = await Journal.open<Event>(nodeDisk, folder, sealedEvents);
  const secret = await openOfficeSecret(nodeDisk, folder.keys, journal.latest() === null);
  const record = new OfficeRecord(journal);
  const learned = keptIn(folder, 'learned.json', v.parser(learnedFile));
  const foretelling = await Foretelling.open(learned, record, file.settings, log);
  const latest = new LatestDay(file.settings);
  const torn = await record.resume((entry) => {
    latest.take(entry);
    foretelling.replayed(entry, latest.office);
  });
  if (torn > 0) log(`${torn} bytes of a write cut short are dropped: nobody had been answered`);
  const versions = await openVersions(folder, log);
  const keeper = await SettingsKeeper.open({ file, versions, log }, latest.settings, clock.now());
  return { keeper, journal, secret, record, foretelling, latest };
}

/** The versions are worth having, and not worth staying closed for: a broken file of them is begun anew. */
async function openVersions(folder: DataFolder, log: Log): Promise<Kept<VersionsFile>> {
  const file = keptIn(folder, 'versions.json', v.parser(versionsFile));
  const none: VersionsFile = { format: 1, versions: [] };
  return Kept.open(file, none).catch((error: unknown) => {
    log(`versions.json cannot be read and is begun anew: ${reasonOf(error).split('\n').at(-1)}`, 'fault');
    return Kept.open({ read: async () => null, write: (data: VersionsFile) => file.write(data) }, none);
  });
}

/** A small file of the folder's settings, checked by `parse` whenever it is read. */
export function keptIn<T>(folder: DataFolder, name: string, parse: (value: unknown) => T, keepPrevious = false) {
  return new DurableJsonFile(nodeDisk, join(folder.settings, name), { parse, keepPrevious });
}
