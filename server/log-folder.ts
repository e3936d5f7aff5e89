import { appendFile, mkdir, readdir, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { LogKind } from './log.ts';

/** How much is kept: so many files, each of one day (UTC) and at most so many bytes. */
export interface LogBounds {
  readonly files: number;
  readonly bytes: number;
}

/** A month of quiet days, or some 60 MB of a very bad one. */
const BOUNDS: LogBounds = { files: 30, bytes: 2_000_000 };
/** Lines that wait for a disk that does not take them; those after are counted only. */
const MOST_WAITING = 1000;

const NAME = /^(\d{4}-\d\d-\d\d)\.(\d{3})\.jsonl$/u;

/** The log in files, a line of JSON each: by day, of bounded size and number. Whatever the disk does, the office goes on. */
export class LogFolder {
  readonly #folder: string;
  readonly #bounds: LogBounds;
  readonly #waiting: string[] = [];
  #lost = 0;
  #writing: Promise<void> | undefined;
  #file = '';
  #size = 0;

  constructor(folder: string, bounds: LogBounds = BOUNDS) {
    this.#folder = folder;
    this.#bounds = bounds;
  }

  /** Takes a line; it is written as soon as the disk has time. */
  take(at: Date, kind: LogKind, line: string): void {
    if (this.#waiting.length >= MOST_WAITING) this.#lost += 1;
    else this.#waiting.push(`${JSON.stringify({ at: at.toISOString(), kind, line })}\n`);
    this.#writing ??= this.#write();
  }

  /** Resolves once what was taken is written, or given up. */
  async settled(): Promise<void> {
    await this.#writing;
  }

  async #write(): Promise<void> {
    try {
      while (this.#waiting.length > 0) await this.#writeSome(this.#waiting.slice());
    } catch {
      // The same lines wait for the next one; a log must never be what stops an office.
    } finally {
      this.#writing = undefined;
    }
  }

  async #writeSome(lines: readonly string[]): Promise<void> {
    const day = /"at":"([\d-]{10})/u.exec(lines[0] ?? '')?.[1] ?? '';
    const told = this.#lost > 0 ? [...lines, lostLine(lines.at(-1) ?? '', this.#lost)] : lines;
    if (!this.#file.startsWith(day) || this.#size >= this.#bounds.bytes) await this.#next(day);
    const text = told.join('');
    await appendFile(join(this.#folder, this.#file), text, { mode: 0o600 });
    this.#size += Buffer.byteLength(text);
    this.#waiting.splice(0, lines.length);
    this.#lost = 0;
  }

  /** The day's last file while it has room, else one more; the oldest go. */
  async #next(day: string): Promise<void> {
    await mkdir(this.#folder, { recursive: true, mode: 0o700 });
    const names = (await readdir(this.#folder)).filter((name) => NAME.test(name)).sort();
    const last = names.at(-1) ?? '';
    const [, lastDay = '', number = '000'] = NAME.exec(last) ?? [];
    const size = lastDay === day ? (await stat(join(this.#folder, last))).size : this.#bounds.bytes;
    const isFull = size >= this.#bounds.bytes;
    this.#file = isFull ? `${day}.${String(lastDay === day ? Number(number) + 1 : 1).padStart(3, '0')}.jsonl` : last;
    this.#size = isFull ? 0 : size;
    const kept = isFull ? this.#bounds.files - 1 : this.#bounds.files;
    for (const name of names.slice(0, Math.max(0, names.length - kept))) await rm(join(this.#folder, name));
  }
}

const lostLine = (last: string, lost: number): string =>
  `${JSON.stringify({ ...JSON.parse(last), kind: 'fault', line: `${lost} lines were lost: the disk took none` })}\n`;
