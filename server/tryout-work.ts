import { join } from 'node:path';
import { parentPort, workerData } from 'node:worker_threads';
import type { Entry } from '../shared/domain/decision.ts';
import type { Event } from '../shared/domain/events.ts';
import { tryDays } from '../shared/domain/tryout/try-days.ts';
import type { DayKey } from '../shared/domain/vocabulary.ts';
import { nodeDisk } from './disk.ts';
import { readChain } from './journal/chain.ts';
import { DamagedRecord } from './journal/failures.ts';
import { dayFileName } from './journal/links.ts';
import { openEntry } from './journal/sealing.ts';
import { entryOf } from './record.ts';
import type { TryoutResult, TryoutWork } from './tryout/thread.ts';

/** What a thread started for a tryout does: one answer to whoever started it. */
export async function workOnTryout(): Promise<void> {
  parentPort?.postMessage(await tryout(workerData as TryoutWork));
}

/** Reads days of the record without their keys, so that nobody is in them, and plays them with the changes. */
async function tryout({ journal, days, changes }: TryoutWork): Promise<TryoutResult> {
  const recorded: { readonly date: DayKey; readonly entries: readonly Entry[] }[] = [];
  for (const date of days) {
    try {
      recorded.push({ date, entries: await entriesOf(journal, date) });
    } catch (error) {
      if (error instanceof DamagedRecord) return { ok: false, refusal: 'damaged-day', details: { date } };
      throw error;
    }
  }
  const found = tryDays(recorded, changes);
  if (!('is' in found)) return { ok: true, page: found };
  const { is: refusal, ...details } = found;
  return { ok: false, refusal, details };
}

async function entriesOf(journal: string, date: DayKey): Promise<readonly Entry[]> {
  const path = join(journal, dayFileName(date));
  const { lines } = readChain((await nodeDisk.read(path)) ?? Buffer.alloc(0), path, date);
  return Array.from(lines, (line) => entryOf(openEntry<Event>(line, () => undefined)));
}
