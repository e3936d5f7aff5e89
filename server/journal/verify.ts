import { join } from 'node:path';
import type { Disk } from '../disk.ts';
import { readChain } from './chain.ts';
import type { Head } from './entry.ts';
import { DamagedRecord } from './failures.ts';
import { headAt } from './head.ts';
import { checkLink, dayFileName, daysIn } from './links.ts';

/** What reading the whole record again has shown. */
export interface Verification {
  readonly days: readonly VerifiedDay[];
  /** At most one per day: the first line that is not as it was written. None when the record is whole. */
  readonly damage: readonly DamagedRecord[];
  /** The last line; to be compared with the last day report, since a tail cut off whole lines leaves no trace here. */
  readonly head: Head | null;
}

/** A sound day: how many entries, and how many bytes of an unfinished write the next opening will drop. */
export interface VerifiedDay {
  readonly day: string;
  readonly entries: number;
  readonly tornBytes: number;
  readonly head: Head;
}

/** The hash of one line of a day; nothing where the record has no such day or line. Refuses a day that is damaged. */
export async function hashOfLine(disk: Disk, folder: string, day: string, seq: number): Promise<string | undefined> {
  const path = join(folder, dayFileName(day));
  const { lines, head } = readChain((await disk.read(path)) ?? Buffer.alloc(0), path, day);
  return headAt(lines, head, seq)?.hash;
}

/** Checks every line of every day and every link between days. Changes nothing and needs no key. */
export async function verifyRecord(disk: Disk, folder: string): Promise<Verification> {
  const days: VerifiedDay[] = [];
  const damage: DamagedRecord[] = [];
  let before: Head | null | 'unknown' = null;

  for (const day of await daysIn(disk, folder)) {
    const path = join(folder, dayFileName(day));
    try {
      const chain = readChain((await disk.read(path)) ?? Buffer.alloc(0), path, day);
      if (!chain.head) continue;
      if (before !== 'unknown') checkLink(path, chain, before);
      days.push({ day, entries: chain.count, tornBytes: chain.torn, head: chain.head });
      before = chain.head;
    } catch (error) {
      if (!(error instanceof DamagedRecord)) throw error;
      damage.push(error);
      before = 'unknown';
    }
  }
  return { days, damage, head: days.at(-1)?.head ?? null };
}
