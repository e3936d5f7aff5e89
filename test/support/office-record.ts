import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import type { Disk } from '../../server/disk.ts';
import { nodeDisk } from '../../server/disk.ts';
import type { RecordFolders } from '../../server/journal/days.ts';
import { Journal } from '../../server/journal/days.ts';
import type { Entry } from '../../server/journal/entry.ts';
import type { SealingTable } from '../../server/journal/sealing.ts';

/** A few of an office's events, enough to try the record with. */
export type TrialEvent =
  | {
      readonly type: 'CheckedIn';
      readonly at: number;
      readonly visitId: string;
      readonly number: string;
      readonly name?: string;
      readonly needs?: readonly string[];
    }
  | { readonly type: 'TicketCalled'; readonly at: number; readonly visitId: string; readonly windowId: string };

export const trialTable: SealingTable<TrialEvent> = {
  CheckedIn: { subject: ({ visitId }) => visitId, fields: ['name', 'needs'] },
  TicketCalled: 'plain',
};

export const MONDAY = '2026-11-23';
export const TUESDAY = '2026-11-24';
export const WEDNESDAY = '2026-11-25';

/** An empty folder that is gone when the test is over. */
export async function emptyFolder(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'ventanilla-'));
  // A program that has just been told to end may still write its last word.
  onTestFinished(() => rm(folder, { recursive: true, force: true, maxRetries: 20, retryDelay: 100 }));
  return folder;
}

export const foldersIn = (data: string): RecordFolders => ({
  journal: join(data, 'journal'),
  keys: join(data, 'keys'),
});

/** The record in a data folder, with a day open; its files are let go when the test is over. */
export async function recordOf(data: string, day = TUESDAY, disk: Disk = nodeDisk): Promise<Journal<TrialEvent>> {
  const journal = await Journal.open(disk, foldersIn(data), trialTable);
  onTestFinished(() => journal.close());
  await journal.openDay(day);
  return journal;
}

/** The n-th visitor's check-in. */
export function checkIn(n: number, person: { readonly name?: string; readonly needs?: readonly string[] } = {}) {
  const number = `A${String(n).padStart(3, '0')}`;
  return entry(`check-in-${n}`, 'CheckIn', { type: 'CheckedIn', at: n, visitId: `visit-${n}`, number, ...person });
}

/** The n-th visitor's call to a window. */
export function call(n: number): Entry<TrialEvent> {
  return entry(`call-${n}`, 'CallNext', { type: 'TicketCalled', at: n, visitId: `visit-${n}`, windowId: 'V6' });
}

const entry = (id: string, command: string, ...events: readonly TrialEvent[]): Entry<TrialEvent> => ({
  id,
  at: 1_795_500_000_000,
  command,
  by: { device: 'kiosk-1' },
  events,
});

/** The ids of what is recorded, in order. */
export const idsOf = (entries: readonly { readonly id: string }[]): readonly string[] => entries.map(({ id }) => id);

/** Every byte of every file under a folder. */
export async function allBytes(folder: string): Promise<Buffer> {
  const files = await readdir(folder, { recursive: true, withFileTypes: true });
  const contents = files.filter((file) => file.isFile()).map((file) => readFile(join(file.parentPath, file.name)));
  return Buffer.concat(await Promise.all(contents));
}
