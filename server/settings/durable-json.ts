import { dirname } from 'node:path';
import type { Adapter } from 'lowdb';
import type { Disk } from '../disk.ts';
import { replaceFile } from '../replace-file.ts';
import { reasonOf, Trouble } from '../trouble.ts';
import { jsonFault } from './json-position.ts';

/** How a file people edit is read and kept. */
export interface DurableJsonOptions<T> {
  /** Checks what was read; throws an error whose message names the field that is wrong, or a `Trouble` that says it all. */
  readonly parse: (value: unknown) => T;
  /** Whether `name.previous.json` holds the version before; true unless told otherwise. */
  readonly keepPrevious?: boolean;
}

/** A small file that people edit, such as the office's settings: a lowdb adapter whose writes survive a power cut. */
export class DurableJsonFile<T> implements Adapter<T> {
  readonly #disk: Disk;
  readonly #path: string;
  readonly #previous: string | null;
  readonly #parse: (value: unknown) => T;
  #turn: Promise<unknown> = Promise.resolve();

  constructor(disk: Disk, path: string, { parse, keepPrevious = true }: DurableJsonOptions<T>) {
    this.#disk = disk;
    this.#path = path;
    this.#previous = keepPrevious ? path.replace(/(\.json)?$/, '.previous.json') : null;
    this.#parse = parse;
  }

  /** The file's contents, or null where there has never been one. A broken file is refused, not replaced by an older one. */
  async read(): Promise<T | null> {
    const bytes = await this.#disk.read(this.#path);
    if (!bytes && (await this.#hasPrevious())) throw await this.#broken({ es: 'no existe', en: 'does not exist' });
    if (!bytes) return null;

    const value = await this.#json(bytes.toString());
    try {
      return this.#parse(value);
    } catch (error) {
      if (error instanceof Trouble) throw error;
      const reason = reasonOf(error);
      throw await this.#broken({ es: `tiene un valor no válido (${reason})`, en: `holds a wrong value (${reason})` });
    }
  }

  /** Resolves once this very data would survive a power cut; writes take turns. */
  write(data: T): Promise<void> {
    const bytes = Buffer.from(`${JSON.stringify(data, null, 2)}\n`);
    const done = this.#turn.then(() => this.#replace(bytes));
    this.#turn = done.catch(() => undefined);
    return done;
  }

  async #replace(bytes: Buffer): Promise<void> {
    await this.#disk.makeFolder(dirname(this.#path));
    const current = this.#previous && (await this.#disk.read(this.#path));
    if (this.#previous && current) await replaceFile(this.#disk, this.#previous, current);
    await replaceFile(this.#disk, this.#path, bytes);
  }

  async #json(text: string): Promise<unknown> {
    try {
      return JSON.parse(text);
    } catch {
      const { line, column } = jsonFault(text);
      const es = `no es JSON válido en la línea ${line}, columna ${column}`;
      throw await this.#broken({ es, en: `is not valid JSON at line ${line}, column ${column}` });
    }
  }

  async #hasPrevious(): Promise<boolean> {
    return this.#previous !== null && (await this.#disk.read(this.#previous)) !== null;
  }

  async #broken(found: { readonly es: string; readonly en: string }): Promise<Trouble> {
    const kept = await this.#hasPrevious();
    return new Trouble(
      `El archivo ${this.#path} ${found.es}. ${kept ? `Corríjalo, o copie sobre él la versión anterior ${this.#previous}.` : 'Corríjalo.'}`,
      `The file ${this.#path} ${found.en}. ${kept ? `Correct it, or copy the previous version ${this.#previous} over it.` : 'Correct it.'}`,
    );
  }
}
