import { join } from 'node:path';
import type { Disk } from '../disk.ts';
import { unfinished } from '../replace-file.ts';
import { Trouble } from '../trouble.ts';
import type { Chain } from './chain.ts';
import { readChain } from './chain.ts';
import type { Entry, Fact, Head, Recorded } from './entry.ts';
import { DamagedRecord, NotSaved } from './failures.ts';
import { lastWith } from './head.ts';
import { JournalFile } from './journal-file.ts';
import type { KeptKeys } from './keys.ts';
import { DayKeys, readKeys, writeKeys } from './keys.ts';
import { NO_HASH } from './line.ts';
import { checkLink, dayFileName, daysIn } from './links.ts';
import { isSealed } from './sealed-fact.ts';
import type { SealingTable } from './sealing.ts';
import { DaySeals, openEntry, sealedWith } from './sealing.ts';

/** Where the record's two halves lie: the lines, and apart from them the keys to what is personal in them. */
export interface RecordFolders {
  readonly journal: string;
  readonly keys: string;
}

/** A service day taken up: how much is recorded so far, and how many bytes of a write cut short were dropped. */
export interface OpenedDay {
  readonly day: string;
  readonly entries: number;
  readonly tornBytes: number;
}

/** Is given a day's entries in their order, each with what its keys still open. */
type Reader<E extends Fact> = (entry: Entry<Recorded<E>>) => void;

interface Writing<E extends Fact> {
  readonly day: string;
  readonly file: JournalFile<E>;
  readonly keys: DayKeys;
}

/** The office's record: one file per service day (`YYYY-MM-DD`), each chained to the one before. */
export class Journal<E extends Fact> {
  readonly #disk: Disk;
  readonly #folders: RecordFolders;
  readonly #table: SealingTable<E>;
  #head: Head | null = null;
  /** The latest day as found at the start, until it is taken up. */
  #found: Chain | null = null;
  #writing: Writing<E> | null = null;

  private constructor(disk: Disk, folders: RecordFolders, table: SealingTable<E>) {
    this.#disk = disk;
    this.#folders = folders;
    this.#table = table;
  }

  /** Takes the record up, checking its latest day and that day's link to the one before; refuses a damaged one. */
  static async open<E extends Fact>(disk: Disk, folders: RecordFolders, table: SealingTable<E>): Promise<Journal<E>> {
    await disk.makeFolder(folders.journal);
    await disk.makeFolder(folders.keys);
    for (const name of await disk.list(folders.keys)) {
      if (name === unfinished(name.replace(/\.tmp$/, ''))) await disk.remove(join(folders.keys, name));
    }

    const journal = new Journal<E>(disk, folders, table);
    await journal.#findHead();
    return journal;
  }

  /** The record's last line, to be printed on the day report; null while nothing has ever been recorded. */
  head(): Head | null {
    return this.#writing?.file.head ?? this.#head;
  }

  /** The latest service day with anything recorded. */
  latest(): string | null {
    return this.head()?.day ?? null;
  }

  /** Every day in the record, oldest first. */
  days(): Promise<readonly string[]> {
    return daysIn(this.#disk, this.#folders.journal);
  }

  /**
   * Makes `day` the one being written: the latest again, or a new one after it; an earlier day is refused. `read` is given
   * what it holds so far.
   */
  async openDay(day: string, read?: Reader<E>): Promise<OpenedDay> {
    await this.close();
    const latest = this.latest();
    if (latest !== null && day < latest) throw earlierDay(day, latest, this.#path(latest));

    const chain = this.#found?.head?.day === day ? this.#found : await this.#chain(day);
    this.#found = null;
    const { after, prev } = chain.heading ?? { after: latest, prev: this.#head?.hash ?? NO_HASH };
    const { named, keyIds } = await this.#readThrough(day, chain, read);
    const keys = new DayKeys(this.#disk, this.#keyPath(day), { keys: named, begun: chain.count > 0 });
    const seals = new DaySeals(this.#table, keys, keyIds);
    const place = { path: this.#path(day), day, after: { day: after, hash: prev } };
    const file = new JournalFile<E>(this.#disk, place, chain, seals);
    await file.mend().catch((cause: unknown) => {
      throw new NotSaved(place.path, cause);
    });

    this.#writing = { day, file, keys };
    return { day, entries: chain.count, tornBytes: chain.torn };
  }

  /** Saves entries in the open day; see `JournalFile.append`. */
  append(entries: readonly Entry<E>[]): Promise<Head> {
    if (!this.#writing) throw new Error('No service day is open.');
    return this.#writing.file.append(entries);
  }

  /** The days in which somebody may still be told: those with any key left, and the one being written. */
  async readable(): Promise<readonly string[]> {
    const readable: string[] = [];
    for (const day of await this.days()) {
      const keys = day === this.#writing?.day ? null : await readKeys(this.#disk, this.#keyPath(day));
      if (day === this.#writing?.day || (keys && keys.keys.size > 0)) readable.push(day);
    }
    return readable;
  }

  /** A day's last line as it stands on disk; nothing where the day has none. Refuses a day that is damaged. */
  async headOf(day: string): Promise<Head | null> {
    return (await this.#chain(day)).head;
  }

  /** The last line of a day in which something of this type happened; nothing where none did. */
  async lastWith(day: string, type: string): Promise<Head | null> {
    const { lines, head } = await this.#chain(day);
    return lastWith(lines, head, type);
  }

  /** What is recorded of a day, with what its keys still open. */
  async read(day: string): Promise<readonly Entry<Recorded<E>>[]> {
    const entries: Entry<Recorded<E>>[] = [];
    await this.#readThrough(day, await this.#chain(day), (entry) => entries.push(entry));
    return entries;
  }

  /**
   * Destroys the keys of these visits and appointments in every day. When this resolves nobody can read their personal
   * data, wherever copies of the journal lie; interrupted, it can be asked again.
   */
  async erase(subjects: Iterable<string>): Promise<void> {
    const erased = new Set(subjects);
    await this.#writing?.file.settled();
    for (const day of await this.readable()) {
      const { lines } = await this.#chain(day);
      const doomed = new Set<string>();
      for (const { subject, keyId } of sealedWith(lines)) if (erased.has(subject)) doomed.add(keyId);
      if (doomed.size > 0) await this.#destroy(day, doomed);
    }
  }

  /** Destroys every key of a day: its record stays whole, and nobody in it can be told any more. */
  async eraseDay(day: string): Promise<void> {
    await this.#writing?.file.settled();
    const { lines } = await this.#chain(day);
    const doomed = new Set<string>();
    for (const { keyId } of sealedWith(lines)) doomed.add(keyId);
    if (this.#writing?.day === day) return this.#writing.keys.destroy(doomed);
    await writeKeys(this.#disk, this.#keyPath(day), { keys: new Map(), begun: true });
  }

  /** Waits for what is being saved and lets go of the files. */
  async close(): Promise<void> {
    const writing = this.#writing;
    await writing?.file.close();
    await writing?.keys.close();
    this.#head = this.head();
    this.#writing = null;
  }

  async #findHead(): Promise<void> {
    const begun: Chain[] = [];
    for (const day of (await this.days()).toReversed()) {
      const chain = await this.#chain(day);
      if (chain.head) begun.push(chain);
      if (begun.length === 2) break;
    }
    await this.#refuseEmptied(begun[0]?.head?.day ?? '');

    const [latest, before] = begun;
    if (!latest?.head) return;
    checkLink(this.#path(latest.head.day), latest, before?.head ?? null);
    this.#head = latest.head;
    this.#found = latest;
  }

  /** A day after the last that is in the record, of which its key file says that it had begun: its record was emptied, or is gone. */
  async #refuseEmptied(latest: string): Promise<void> {
    for (const name of await this.#disk.list(this.#folders.keys)) {
      const day = DAY_KEYS.exec(name)?.[1] ?? '';
      if (day <= latest) continue;
      const kept = await readKeys(this.#disk, this.#keyPath(day));
      if (kept?.begun) throw emptied(this.#path(day), this.#keyPath(day));
    }
  }

  async #destroy(day: string, doomed: ReadonlySet<string>): Promise<void> {
    if (this.#writing?.day === day) return this.#writing.keys.destroy(doomed);
    const kept = await readKeys(this.#disk, this.#keyPath(day));
    if (!kept) return;
    const keys = new Map([...kept.keys].filter(([id]) => !doomed.has(id)));
    await writeKeys(this.#disk, this.#keyPath(day), { ...kept, keys });
  }

  /** Once through a day's lines: gives the keys that they name and that still exist, and the name of each subject's key. */
  async #readThrough(day: string, { entries, count }: Chain, read?: Reader<E>) {
    const named = new Map<string, Buffer>();
    const keyIds = new Map<string, string>();
    const keys: KeptKeys | null = count > 0 ? await readKeys(this.#disk, this.#keyPath(day)) : null;
    const keyOf = (id: string) => named.get(id);
    for (const entry of entries) {
      for (const event of entry.events) {
        if (!isSealed(event)) continue;
        if (!keys) throw missingKeys(day, this.#keyPath(day));
        const { s: subject, k: keyId } = event.sealed;
        const key = keys.keys.get(keyId);
        if (key) named.set(keyId, key);
        keyIds.set(subject, keyId);
      }
      read?.(openEntry<E>(entry, keyOf));
    }
    return { named, keyIds };
  }

  async #chain(day: string): Promise<Chain> {
    const path = this.#path(day);
    return readChain((await this.#disk.read(path)) ?? Buffer.alloc(0), path, day);
  }

  #path(day: string): string {
    return join(this.#folders.journal, dayFileName(day));
  }

  #keyPath(day: string): string {
    return join(this.#folders.keys, `${day}.json`);
  }
}

const DAY_KEYS = /^(\d{4}-\d{2}-\d{2})\.json$/;

const emptied = (path: string, keys: string): DamagedRecord =>
  new DamagedRecord(path, 1, {
    es: `está vacío o falta, y ${keys} dice que ese día ya se había guardado algo (si lo quitó a propósito, quite también ese archivo)`,
    en: `it is empty or gone, and ${keys} says that something of that day had been saved (if you removed it on purpose, remove that file too)`,
  });

const earlierDay = (day: string, latest: string, path: string): Trouble =>
  new Trouble(
    `No se puede abrir el ${day}: el registro ya llega al ${latest}. Corrija la fecha de esta computadora; si el ${latest} es el equivocado, mueva ${path} y su archivo de keys/ fuera de sus carpetas.`,
    `The day ${day} cannot be opened: the record already reaches ${latest}. Correct this computer's date; if ${latest} is the wrong one, move ${path} and its file in keys/ out of their folders.`,
  );

const missingKeys = (day: string, path: string): Trouble =>
  new Trouble(
    `Falta el archivo de llaves ${path}, y el registro del ${day} tiene datos sellados. Restáurelo desde su copia, o borre los datos personales de ese día para seguir sin ellos.`,
    `The key file ${path} is missing, and the record of ${day} holds sealed data. Restore it from your copy, or erase that day's personal data to go on without them.`,
  );
