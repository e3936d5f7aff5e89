import { createHash } from 'node:crypto';
import { join } from 'node:path';
import type { Disk } from '../disk.ts';
import { replaceFile } from '../replace-file.ts';

/** The sound files of the office's voices, each named by its contents: a name never comes to mean another sound. */
export class Sounds {
  readonly #disk: Disk;
  readonly #folder: string;

  constructor(disk: Disk, folder: string) {
    this.#disk = disk;
    this.#folder = folder;
  }

  /** Resolves with the sound's mark once it would survive a power cut. */
  async keep(sound: Buffer): Promise<string> {
    const mark = markOf(sound);
    await this.#disk.makeFolder(this.#folder);
    await replaceFile(this.#disk, this.#path(mark), sound);
    return mark;
  }

  /** The sound of that mark; nothing where it is gone or no longer what it was. */
  async read(mark: string): Promise<Buffer | undefined> {
    const sound = await this.#disk.read(this.#path(mark));
    return sound && markOf(sound) === mark ? sound : undefined;
  }

  /** Erases every sound whose mark is not among these, and what a crash left half-written. */
  async keepOnly(marks: ReadonlySet<string>): Promise<void> {
    const names = (await this.#disk.list(this.#folder)).filter((name) => name.includes(ENDING));
    const wanted = new Set([...marks].map((mark) => `${mark}${ENDING}`));
    const over = names.filter((name) => !wanted.has(name));
    for (const name of over) await this.#disk.remove(join(this.#folder, name));
    if (over.length > 0) await this.#disk.syncFolder(this.#folder);
  }

  #path(mark: string): string {
    return join(this.#folder, `${mark}${ENDING}`);
  }
}

const ENDING = '.wav';

const markOf = (sound: Buffer): string => createHash('sha256').update(sound).digest('hex').slice(0, 32);
