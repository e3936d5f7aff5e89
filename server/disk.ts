import { constants } from 'node:fs';
import type { FileHandle } from 'node:fs/promises';
import { mkdir, open, readdir, readFile, rename, rm } from 'node:fs/promises';

const { O_CREAT, O_DSYNC, O_EXCL, O_RDWR } = constants;

/** One open file. Every call either has happened when its promise resolves, or rejects. */
export interface DiskFile {
  /** Writes all the bytes at a position counted from the start of the file. */
  write(bytes: Uint8Array, position: number): Promise<void>;
  /** The same; resolves once these bytes, and the length that they give the file, would survive a power cut. */
  writeDurably(bytes: Uint8Array, position: number): Promise<void>;
  /** Resolves once the file's contents and length would survive a power cut. */
  datasync(): Promise<void>;
  truncate(length: number): Promise<void>;
  /** The bytes from a position on; fewer where the file ends. */
  read(position: number, length: number): Promise<Buffer>;
  close(): Promise<void>;
}

/** The few things the record asks of a disk; tests put a failing one in its place. */
export interface Disk {
  /** `edit` keeps what is there, `replace` starts empty; both make the file if it is missing. */
  open(path: string, how: 'edit' | 'replace'): Promise<DiskFile>;
  /** The whole file, or null where there is none. */
  read(path: string): Promise<Buffer | null>;
  rename(from: string, to: string): Promise<void>;
  remove(path: string): Promise<void>;
  /** The names in a folder, in alphabetical order; none where there is no folder. */
  list(folder: string): Promise<readonly string[]>;
  /** Makes the folder and those above it; only the server's own user may look inside. */
  makeFolder(folder: string): Promise<void>;
  /** Makes names created, renamed or removed in a folder survive a power cut. */
  syncFolder(folder: string): Promise<void>;
}

/** The computer's own disk. */
export const nodeDisk: Disk = {
  async open(path, how) {
    if (how === 'replace') return diskFile(await open(path, 'w+', 0o600), false);
    const make = () => open(path, DURABLE | O_CREAT | O_EXCL, 0o600);
    return diskFile(await open(path, DURABLE).catch((error) => whereMissing(error, make)), SYNCS_BY_ITSELF);
  },
  read: (path) => readFile(path).catch((error) => whereMissing(error, () => null)),
  rename: (from, to) => rename(from, to),
  remove: (path) => rm(path, { force: true }),
  async list(folder) {
    const names = await readdir(folder).catch((error) => whereMissing(error, (): string[] => []));
    return names.sort();
  },
  async makeFolder(folder) {
    await mkdir(folder, { recursive: true, mode: 0o700 });
  },
  async syncFolder(folder) {
    if (process.platform === 'win32') return; // Windows opens no folder for syncing; NTFS journals its names.
    const handle = await open(folder, 'r');
    try {
      await handle.sync();
    } finally {
      await handle.close();
    }
  },
};

/**
 * Linux syncs each write by itself where the file was opened so (open(2), `O_DSYNC`): as good as a `datasync` after it, and
 * one turn of the disk's thread instead of two. Elsewhere the word is unknown, or means less.
 */
const SYNCS_BY_ITSELF = process.platform === 'linux';
const DURABLE = SYNCS_BY_ITSELF ? O_RDWR | O_DSYNC : O_RDWR;

function diskFile(handle: FileHandle, syncsByItself: boolean): DiskFile {
  const write = async (bytes: Uint8Array, position: number) => {
    let written = 0;
    while (written < bytes.length) {
      const { bytesWritten } = await handle.write(bytes, written, bytes.length - written, position + written);
      written += bytesWritten;
    }
  };
  return {
    write,
    async writeDurably(bytes, position) {
      await write(bytes, position);
      if (!syncsByItself) await handle.datasync();
    },
    datasync: () => handle.datasync(),
    truncate: (length) => handle.truncate(length),
    async read(position, length) {
      const { buffer, bytesRead } = await handle.read(Buffer.alloc(length), 0, length, position);
      return buffer.subarray(0, bytesRead);
    },
    close: () => handle.close(),
  };
}

function whereMissing<T>(error: unknown, otherwise: () => T): T {
  if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return otherwise();
  throw error;
}
