import { join } from 'node:path';
import { nodeDisk } from '../server/disk.ts';
import { Journal } from '../server/journal/days.ts';
import { OfficeRecord } from '../server/record.ts';
import { sealedEvents } from '../server/sealed-events.ts';
import type { Entry } from '../shared/domain/decision.ts';
import type { Event } from '../shared/domain/events.ts';
import type { DayKey } from '../shared/domain/vocabulary.ts';

/** What an office has recorded of a day so far, read from its folder while it runs. */
export async function recordOf(folder: string, day: DayKey): Promise<readonly Entry[]> {
  const folders = { journal: join(folder, 'journal'), keys: join(folder, 'keys') };
  return new OfficeRecord(await Journal.open<Event>(nodeDisk, folders, sealedEvents)).entries(day);
}
