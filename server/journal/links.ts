import type { Disk } from '../disk.ts';
import type { Chain } from './chain.ts';
import type { Head } from './entry.ts';
import { DamagedRecord } from './failures.ts';
import { NO_HASH } from './line.ts';

const DAY_FILE = /^(\d{4}-\d{2}-\d{2})\.jsonl$/;

/** The name of a service day's file; refuses what is not a date (`YYYY-MM-DD`). */
export function dayFileName(day: string): string {
  const name = `${day}.jsonl`;
  if (!DAY_FILE.test(name)) throw new RangeError(`Not a service day: ${day}`);
  return name;
}

/** The service days that have a file in a journal folder, oldest first. */
export async function daysIn(disk: Disk, folder: string): Promise<readonly string[]> {
  return (await disk.list(folder)).flatMap((name) => DAY_FILE.exec(name)?.[1] ?? []);
}

/** Refuses a day whose first line does not name the end of the day before. */
export function checkLink(file: string, chain: Chain, before: Head | null): void {
  if (!chain.heading) return;
  const linked = chain.heading.after === (before?.day ?? null) && chain.heading.prev === (before?.hash ?? NO_HASH);
  if (!linked) throw new DamagedRecord(file, 1, UNLINKED);
}

const UNLINKED = {
  es: 'no sigue al último asiento del día anterior (falta un día, o se cambió)',
  en: 'it does not follow the last entry of the day before (a day is missing, or was changed)',
};
