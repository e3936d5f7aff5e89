import { dirname } from 'node:path';
import type { Disk, DiskFile } from '../../server/disk.ts';

type Write = { readonly bytes: Buffer; readonly at: number } | { readonly length: number };

/** A file as it would lie on a platter: what was synced, and what was asked of it since. */
interface Lying {
  synced: Buffer;
  since: Write[];
}

/** What was done to the names of a folder, one act after another, and not synced yet. */
type Naming =
  | { readonly gives: string; readonly to: Lying }
  | { readonly takes: string }
  | { readonly moves: string; readonly to: string };

/**
 * A disk in memory that forgets as a real one may: after a cut only what was synced is certain, and of the rest each act is there
 * or not, a last write perhaps in part.
 */
export class PowerCutDisk implements Disk {
  /** Calls so far; at the one with this number the power fails, for good. */
  calls = 0;
  failsAt = Number.POSITIVE_INFINITY;
  readonly #synced = new Map<string, Lying>();
  readonly #now = new Map<string, Lying>();
  #namings: Naming[] = [];

  /** What is found when the power is back; `keeps` draws whether an act that nobody synced has come through. */
  afterCut(keeps: () => boolean, below: (bound: number) => number): PowerCutDisk {
    const names = new Map(this.#synced);
    for (const naming of this.#namings) if (keeps()) name(names, naming);
    const found = new PowerCutDisk();
    for (const [path, lying] of names) {
      const file = { synced: survived(lying, keeps, below), since: [] };
      found.#synced.set(path, file);
      found.#now.set(path, file);
    }
    return found;
  }

  async open(path: string, how: 'edit' | 'replace'): Promise<DiskFile> {
    this.#call();
    const known = this.#now.get(path);
    const file: Lying = known ?? { synced: Buffer.alloc(0), since: [] };
    if (!known) this.#name({ gives: path, to: file });
    if (known && how === 'replace') known.since.push({ length: 0 });
    const act = (write: Write) => {
      this.#call();
      file.since.push(write);
    };
    const write: DiskFile['write'] = async (bytes, at) => act({ bytes: Buffer.from(bytes), at });
    const datasync = async () => {
      this.#call();
      file.synced = contentOf(file);
      file.since = [];
    };
    return {
      write,
      async writeDurably(bytes, at) {
        await write(bytes, at);
        await datasync();
      },
      truncate: async (length) => act({ length }),
      datasync,
      read: async (position, length) => {
        this.#call();
        return contentOf(file).subarray(position, position + length);
      },
      close: async () => this.#call(),
    };
  }

  async read(path: string): Promise<Buffer | null> {
    this.#call();
    const file = this.#now.get(path);
    return file ? contentOf(file) : null;
  }

  async rename(from: string, to: string): Promise<void> {
    this.#call();
    this.#name({ moves: from, to });
  }

  async remove(path: string): Promise<void> {
    this.#call();
    this.#name({ takes: path });
  }

  async list(folder: string): Promise<readonly string[]> {
    this.#call();
    return [...this.#now.keys()]
      .filter((path) => dirname(path) === folder)
      .map((path) => path.slice(folder.length + 1))
      .sort();
  }

  async makeFolder(): Promise<void> {
    this.#call();
  }

  async syncFolder(folder: string): Promise<void> {
    this.#call();
    const isIn = (naming: Naming) =>
      dirname('gives' in naming ? naming.gives : 'takes' in naming ? naming.takes : naming.to) === folder;
    for (const naming of this.#namings) if (isIn(naming)) name(this.#synced, naming);
    this.#namings = this.#namings.filter((naming) => !isIn(naming));
  }

  #name(naming: Naming): void {
    name(this.#now, naming);
    this.#namings.push(naming);
  }

  #call(): void {
    this.calls += 1;
    if (this.calls >= this.failsAt) throw Object.assign(new Error('EIO: the power is gone'), { code: 'EIO' });
  }
}

function name(names: Map<string, Lying>, naming: Naming): void {
  if ('gives' in naming) names.set(naming.gives, naming.to);
  else if ('takes' in naming) names.delete(naming.takes);
  else {
    const moved = names.get(naming.moves);
    if (moved) names.set(naming.to, moved);
    names.delete(naming.moves);
  }
}

const contentOf = ({ synced, since }: Lying): Buffer => since.reduce(written, synced);

function written(content: Buffer, write: Write): Buffer {
  if ('length' in write) return Buffer.from(content.subarray(0, write.length));
  const { bytes, at } = write;
  const long = Buffer.alloc(Math.max(content.length, at + bytes.length));
  content.copy(long);
  bytes.copy(long, at);
  return long;
}

/** A write that nobody synced is there, or not, or its beginning is. */
function survived({ synced, since }: Lying, keeps: () => boolean, below: (bound: number) => number): Buffer {
  let content = synced;
  for (const write of since) {
    if (!keeps()) continue;
    const part =
      'length' in write || keeps()
        ? write
        : { ...write, bytes: write.bytes.subarray(0, below(write.bytes.length + 1)) };
    content = written(content, part);
  }
  return content;
}
