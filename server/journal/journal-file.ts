import { dirname } from 'node:path';
import type { Adapter } from 'lowdb';
import type { Disk, DiskFile } from '../disk.ts';
import type { Chain } from './chain.ts';
import { readChain } from './chain.ts';
import type { Entry, Fact, Head, Recorded } from './entry.ts';
import { NotSaved } from './failures.ts';
import { encodeLine, soundHash } from './line.ts';
import type { Seals } from './seals.ts';

/** A day's file, and what its first line says of the day before. */
export interface DayFile {
  readonly path: string;
  readonly day: string;
  readonly after: { readonly day: string | null; readonly hash: string };
}

interface Waiting<E extends Fact> {
  readonly entries: readonly Entry<Recorded<E>>[];
  readonly resolve: (head: Head) => void;
  readonly reject: (failure: NotSaved) => void;
}

/** One service day on disk: lines are added at the end and never changed. A lowdb adapter whose data are the day's entries. */
export class JournalFile<E extends Fact> implements Adapter<Entry<Recorded<E>>[]> {
  readonly #disk: Disk;
  readonly #file: DayFile;
  readonly #seals: Seals<E>;
  #head: Head | null;
  /** Bytes known to survive a power cut. */
  #durable: number;
  #handle: DiskFile | null = null;
  /** Whether bytes after the durable ones may be on disk. */
  #unsure = false;
  #waiting: Waiting<E>[] = [];
  #run: Promise<void> | null = null;
  /** Entries saved or waiting to be. */
  #promised: number;

  /** Takes a day's file up where `chain` ends. */
  constructor(disk: Disk, file: DayFile, chain: Chain, seals: Seals<E>) {
    this.#disk = disk;
    this.#file = file;
    this.#seals = seals;
    this.#head = chain.head;
    this.#durable = chain.length;
    this.#unsure = chain.torn > 0;
    this.#promised = chain.count;
  }

  /** The last line saved; null before the day's first. */
  get head(): Head | null {
    return this.#head;
  }

  /**
   * Resolves, in order, once the entries would survive a power cut. Rejects with `NotSaved` when the disk fails; then
   * everything waiting at that moment is rejected too, since it was decided on what did not happen.
   */
  append(entries: readonly Entry<Recorded<E>>[]): Promise<Head> {
    this.#promised += entries.length;
    return new Promise((resolve, reject) => {
      this.#waiting.push({ entries, resolve, reject });
      this.#run ??= this.#saveWaiting();
    });
  }

  /** lowdb: the day's entries so far, opened; null before the first. */
  async read(): Promise<Entry<Recorded<E>>[] | null> {
    const bytes = (await this.#disk.read(this.#file.path)) ?? Buffer.alloc(0);
    const { lines, count } = readChain(bytes.subarray(0, this.#durable), this.#file.path, this.#file.day);
    return count > 0 ? Array.from(lines, (line) => this.#seals.open(line)) : null;
  }

  /** lowdb: saves the entries added since the last read or write; what is recorded can't be taken back. */
  async write(data: Entry<Recorded<E>>[]): Promise<void> {
    if (data.length < this.#promised) throw new RangeError('A recorded entry cannot be removed.');
    const added = data.slice(this.#promised);
    if (added.length > 0) await this.append(added);
  }

  /** Cuts off what a write that failed or was cut short has left, through a new handle, after checking that the last saved line still stands. */
  async mend(): Promise<void> {
    if (!this.#unsure) return;
    const failed = this.#handle;
    this.#handle = null;
    await failed?.close().catch(() => undefined);

    const handle = await this.#openHandle();
    try {
      if (!(await this.#holdsTheSaved(handle))) throw new Error('the last saved line is no longer there');
      await handle.truncate(this.#durable);
      await handle.datasync();
    } catch (error) {
      await handle.close().catch(() => undefined);
      throw error;
    }
    this.#handle = handle;
    this.#unsure = false;
  }

  /** Resolves once nothing is being saved. */
  async settled(): Promise<void> {
    await this.#run;
  }

  /** Waits for what is being saved, and lets go of the file. */
  async close(): Promise<void> {
    await this.settled();
    await this.#handle?.close();
    this.#handle = null;
  }

  async #saveWaiting(): Promise<void> {
    while (this.#waiting.length > 0) {
      const batch = this.#waiting.splice(0);
      try {
        const heads = await this.#save(batch);
        this.#seals.keep();
        for (const [index, head] of heads.entries()) batch[index]?.resolve(head);
      } catch (cause) {
        await this.mend().catch(() => undefined); // Tried again before the next append.
        this.#dropAll(batch, cause);
      }
    }
    this.#run = null;
  }

  #dropAll(batch: readonly Waiting<E>[], cause: unknown): void {
    this.#seals.drop();
    const failure = new NotSaved(this.#file.path, cause);
    const dropped = [...batch, ...this.#waiting.splice(0)];
    this.#promised = this.#head?.seq ?? 0;
    for (const { reject } of dropped) reject(failure);
  }

  /** One write and one sync for the whole batch; gives each of its members the place where it ends. */
  async #save(batch: readonly Waiting<E>[]): Promise<readonly Head[]> {
    await this.mend();
    const sealed = await this.#seals.seal(batch.flatMap(({ entries }) => entries));
    const lines: Buffer[] = [];
    let head = this.#head ?? this.#begin(lines);
    const heads: Head[] = [];

    let next = 0;
    for (const { entries } of batch) {
      for (const { at, id, command, by, events } of sealed.slice(next, next + entries.length)) {
        const seq = head.seq + 1;
        const { bytes, hash } = encodeLine({ seq, at, id, command, by, events, prev: head.hash });
        lines.push(bytes);
        head = { day: head.day, seq, hash };
      }
      next += entries.length;
      heads.push(head);
    }

    await this.#writeDurably(Buffer.concat(lines));
    this.#head = head;
    return heads;
  }

  #begin(lines: Buffer[]): Head {
    const { day, after } = this.#file;
    const heading = { format: 'ventanilla-record-1', day, after: after.day, seq: 0, prev: after.hash } as const;
    const { bytes, hash } = encodeLine(heading);
    lines.push(bytes);
    return { day, seq: 0, hash };
  }

  async #writeDurably(bytes: Buffer): Promise<void> {
    this.#handle ??= await this.#openHandle();
    this.#unsure = true;
    await this.#handle.writeDurably(bytes, this.#durable);
    this.#unsure = false;
    this.#durable += bytes.length;
  }

  async #openHandle(): Promise<DiskFile> {
    const handle = await this.#disk.open(this.#file.path, 'edit');
    try {
      if (this.#durable === 0) await this.#disk.syncFolder(dirname(this.#file.path));
      return handle;
    } catch (error) {
      await handle.close().catch(() => undefined);
      throw error;
    }
  }

  async #holdsTheSaved(handle: DiskFile): Promise<boolean> {
    const bytes = await handle.read(0, this.#durable);
    const lastLine = bytes.subarray(bytes.lastIndexOf('\n', -2) + 1, -1);
    return bytes.length === this.#durable && (this.#head === null || soundHash(lastLine) === this.#head.hash);
  }
}
