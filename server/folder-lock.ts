import { createHash } from 'node:crypto';
import { once } from 'node:events';
import { constants, open, stat } from 'node:fs/promises';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { reasonOf, Trouble } from './trouble.ts';

/** One server's hold on a data folder. The operating system ends it with the process, so there is nothing to clean up after a crash. */
export interface FolderLock {
  release(): Promise<void>;
}

/** Refuses a folder that another server on this computer holds. */
export function lockFolder(folder: string): Promise<FolderLock> {
  return process.platform === 'linux' ? lockByName(folder) : lockByFile(folder);
}

/** Linux: a socket name in the kernel, made from the folder's own number, so that another path to it is the same folder. */
async function lockByName(folder: string): Promise<FolderLock> {
  const { dev, ino } = await stat(folder);
  const name = `\0ventanilla-${createHash('sha256').update(`${dev}:${ino}`).digest('hex').slice(0, 32)}`;
  const server = createServer((visitor) => visitor.destroy()).listen(name);
  await once(server, 'listening').catch((error: unknown) => {
    throw reasonOf(error) === 'EADDRINUSE' ? held(folder) : error;
  });
  server.unref();
  return { release: async () => void (await once(server.close(), 'close')) };
}

/** An exclusive open, which macOS and the BSDs call `O_EXLOCK`; libuv has a flag for Windows to the same end. */
const UNIX_EXCLUSIVE = constants.O_RDWR | constants.O_CREAT | constants.O_NONBLOCK | 0x20;
const WINDOWS_EXCLUSIVE = constants.O_RDWR | constants.O_CREAT | 0x1000_0000;

async function lockByFile(folder: string): Promise<FolderLock> {
  const flags = process.platform === 'win32' ? WINDOWS_EXCLUSIVE : UNIX_EXCLUSIVE;
  const handle = await open(join(folder, 'ventanilla.lock'), flags, 0o600).catch((error: unknown) => {
    throw ['EAGAIN', 'EBUSY', 'EWOULDBLOCK'].includes(reasonOf(error)) ? held(folder) : unlockable(folder, error);
  });
  return { release: () => handle.close() };
}

const held = (folder: string): Trouble =>
  new Trouble(
    `Otro servidor de Ventanilla ya usa la carpeta de datos ${folder}. Ciérrelo primero, o indique otra carpeta en DATA_DIR.`,
    `Another Ventanilla server already uses the data folder ${folder}. Close it first, or name another folder in DATA_DIR.`,
  );

const unlockable = (folder: string, error: unknown): Trouble =>
  new Trouble(
    `No se puede reservar la carpeta de datos ${folder} (${reasonOf(error)}). Revise sus permisos, o indique otra en DATA_DIR.`,
    `The data folder ${folder} cannot be reserved (${reasonOf(error)}). Check its permissions, or name another in DATA_DIR.`,
    { cause: error },
  );
