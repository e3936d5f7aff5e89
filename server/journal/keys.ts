import { randomBytes } from 'node:crypto';
import * as v from 'valibot';
import type { Disk } from '../disk.ts';
import { replaceFile } from '../replace-file.ts';
import { reasonOf, Trouble } from '../trouble.ts';

/** How many keys are made ahead: a check-in then costs no second sync. */
const POOL = 256;
const REFILL_BELOW = 64;

/** Bytes of a key, and letters of it in the file. */
const KEY = 32;
const KEY_IN_BASE64 = 44;

const keyFile = v.object({
  version: v.literal(1),
  /** An entry of the day has been acknowledged: its record can't be empty any more. */
  begun: v.exactOptional(v.literal(true)),
  keys: v.custom<Readonly<Record<string, unknown>>>((keys) => typeof keys === 'object' && keys !== null),
});

/** A day's key file. */
export interface KeptKeys {
  readonly begun: boolean;
  readonly keys: ReadonlyMap<string, Buffer>;
}

/** The keys of one service day. Each is durable before it is given out, and none is given out twice. */
export class DayKeys {
  readonly #disk: Disk;
  readonly #path: string;
  readonly #keys: Map<string, Buffer>;
  #begun: boolean;
  #free: string[] = [];
  #turn: Promise<unknown> = Promise.resolve();
  #refilling = false;

  /**
   * `keys` are those the day's record names, and whether it holds any entry. A key made ahead by an earlier run is not
   * taken over: the line that used it may have been cut off, so it goes with the next change of the file.
   */
  constructor(disk: Disk, path: string, { keys, begun }: KeptKeys) {
    this.#disk = disk;
    this.#path = path;
    this.#keys = new Map(keys);
    this.#begun = begun;
  }

  /** The key, or undefined once it is destroyed. */
  get(id: string): Buffer | undefined {
    return this.#keys.get(id);
  }

  /** Resolves once that many keys can be taken. */
  async reserve(count: number): Promise<void> {
    if (this.#free.length < count) await this.#inTurn(() => this.#refill(count));
  }

  /** Gives out the id of a key never given before. */
  take(): string {
    const taken = this.#free.pop();
    if (taken === undefined) throw new Error('A key was taken that had not been reserved.');
    if (this.#free.length < REFILL_BELOW) this.#refillSoon();
    return taken;
  }

  /** Takes a key out of use: what it may have sealed was not recorded. It leaves the file with the next change. */
  retire(id: string): void {
    this.#keys.get(id)?.fill(0);
    this.#keys.delete(id);
  }

  /** When this resolves the keys exist nowhere, and what they sealed can be read by nobody. */
  destroy(ids: Iterable<string>): Promise<void> {
    return this.#inTurn(async () => {
      const doomed = new Set(ids);
      await this.#write(new Map([...this.#keys].filter(([id]) => !doomed.has(id))));
      for (const id of doomed) this.retire(id);
    });
  }

  /** The day's first entry is saved: from now on an empty record beside these keys is damage. Where the disk fails, the next change says so. */
  begin(): void {
    if (this.#begun) return;
    this.#begun = true;
    this.#inTurn(() => this.#write(this.#keys)).catch(() => undefined);
  }

  /** Waits for what is being written. */
  async close(): Promise<void> {
    await this.#turn;
  }

  #refillSoon(): void {
    if (this.#refilling) return;
    this.#refilling = true;
    this.#inTurn(() => this.#refill(REFILL_BELOW))
      .catch(() => undefined) // The next reserve tries again, and tells.
      .finally(() => {
        this.#refilling = false;
      });
  }

  async #refill(wanted: number): Promise<void> {
    if (this.#free.length >= wanted) return;
    const made = Array.from({ length: Math.max(POOL, wanted) - this.#free.length }, makeKey);
    await this.#write(new Map([...this.#keys, ...made]));
    for (const [id, key] of made) {
      this.#keys.set(id, key);
      this.#free.push(id);
    }
  }

  #write(keys: ReadonlyMap<string, Buffer>): Promise<void> {
    return writeKeys(this.#disk, this.#path, { keys, begun: this.#begun });
  }

  #inTurn<T>(work: () => Promise<T>): Promise<T> {
    const done = this.#turn.then(work);
    this.#turn = done.catch(() => undefined);
    return done;
  }
}

/** What a day's key file holds, or null where there is no such file. */
export async function readKeys(disk: Disk, path: string): Promise<KeptKeys | null> {
  const bytes = await disk.read(path);
  if (!bytes) return null;
  try {
    const { keys: encoded, begun = false } = v.parse(keyFile, JSON.parse(bytes.toString()));
    const keys = new Map<string, Buffer>();
    for (const id of Object.keys(encoded)) keys.set(id, keyIn(encoded[id]));
    return { begun, keys };
  } catch (error) {
    throw new Trouble(
      `El archivo de llaves ${path} no se puede leer (${reasonOf(error)}). Restáurelo desde su copia de respaldo.`,
      `The key file ${path} cannot be read (${reasonOf(error)}). Restore it from your backup copy.`,
    );
  }
}

/** One of thousands on a long day: of whatever is no base64 fewer bytes come than belong to a key. */
function keyIn(encoded: unknown): Buffer {
  const key =
    typeof encoded === 'string' && encoded.length === KEY_IN_BASE64 ? Buffer.from(encoded, 'base64') : undefined;
  if (key?.length !== KEY) throw new Error('one of its keys is damaged');
  return key;
}

/** Replaces a day's key file; no earlier version of it is kept. */
export async function writeKeys(disk: Disk, path: string, { keys, begun }: KeptKeys): Promise<void> {
  const encoded = Object.fromEntries([...keys].map(([id, key]) => [id, key.toString('base64')]));
  await replaceFile(disk, path, Buffer.from(JSON.stringify({ version: 1, ...(begun && { begun }), keys: encoded })));
}

const makeKey = (): readonly [string, Buffer] => [randomBytes(9).toString('base64url'), randomBytes(KEY)];
