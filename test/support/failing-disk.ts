import type { Disk, DiskFile } from '../../server/disk.ts';

/** What a disk was asked, by name and file, in order. */
export interface DiskCall {
  readonly call: keyof Disk | keyof DiskFile;
  readonly path: string;
}

/** A real disk that counts its calls, and fails where a test tells it to. */
export class FailingDisk implements Disk {
  readonly calls: DiskCall[] = [];
  /** The error each call meets, such as `ENOSPC`; null where the call goes through. */
  failure: (call: DiskCall, number: number) => string | null = () => null;
  /** How many bytes of a failing write still reach the disk. */
  bytesBeforeFailure = 0;
  readonly #disk: Disk;

  constructor(disk: Disk) {
    this.#disk = disk;
  }

  count(call: DiskCall['call'], ending = ''): number {
    return this.calls.filter((made) => made.call === call && made.path.endsWith(ending)).length;
  }

  async open(path: string, how: 'edit' | 'replace'): Promise<DiskFile> {
    this.#meet('open', path);
    const file = await this.#disk.open(path, how);
    const write: DiskFile['write'] = async (bytes, position) => {
      try {
        this.#meet('write', path);
      } catch (error) {
        await file.write(bytes.subarray(0, this.bytesBeforeFailure), position);
        throw error;
      }
      await file.write(bytes, position);
    };
    const datasync = async () => {
      this.#meet('datasync', path);
      await file.datasync();
    };
    return {
      write,
      writeDurably: async (bytes, position) => {
        await write(bytes, position);
        await datasync();
      },
      datasync,
      truncate: async (length) => {
        this.#meet('truncate', path);
        await file.truncate(length);
      },
      read: async (position, length) => {
        this.#meet('read', path);
        return file.read(position, length);
      },
      close: async () => {
        await file.close();
        this.#meet('close', path);
      },
    };
  }

  async read(path: string): Promise<Buffer | null> {
    this.#meet('read', path);
    return this.#disk.read(path);
  }

  async rename(from: string, to: string): Promise<void> {
    this.#meet('rename', to);
    await this.#disk.rename(from, to);
  }

  async remove(path: string): Promise<void> {
    this.#meet('remove', path);
    await this.#disk.remove(path);
  }

  async list(folder: string): Promise<readonly string[]> {
    this.#meet('list', folder);
    return this.#disk.list(folder);
  }

  async makeFolder(folder: string): Promise<void> {
    this.#meet('makeFolder', folder);
    await this.#disk.makeFolder(folder);
  }

  async syncFolder(folder: string): Promise<void> {
    this.#meet('syncFolder', folder);
    await this.#disk.syncFolder(folder);
  }

  #meet(call: DiskCall['call'], path: string): void {
    const made = { call, path };
    this.calls.push(made);
    const code = this.failure(made, this.calls.length);
    if (code !== null) throw Object.assign(new Error(`${code}: ${call} ${path}`), { code });
  }
}
