import { access, constants, mkdir, realpath } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import * as v from 'valibot';
import type { Disk } from './disk.ts';
import { nodeDisk } from './disk.ts';
import type { FolderLock } from './folder-lock.ts';
import { lockFolder } from './folder-lock.ts';
import { replaceFile } from './replace-file.ts';
import { reasonOf, Trouble } from './trouble.ts';

/** What a data folder is for. A real day is never mixed with a trainee's or a rehearsed one. */
export type FolderMode = 'real' | 'training' | 'replay';

/** A data folder this server holds, and nobody else does. */
export interface DataFolder {
  readonly path: string;
  readonly journal: string;
  readonly keys: string;
  readonly settings: string;
  /** Lets another server have it; a server that dies, however it dies, lets go too. */
  release(): Promise<void>;
}

const MARKER = 'ventanilla.json';
const VERSION = 1;

/** Takes a data folder for this server, making it where there is none; refuses in words when it can't be taken. */
export async function openDataFolder(path: string, mode: FolderMode, disk: Disk = nodeDisk): Promise<DataFolder> {
  const folder = await madeFolder(resolve(path));
  const lock = await lockFolder(folder);
  try {
    await checkMarker(folder, mode, disk);
  } catch (error) {
    await lock.release();
    throw error;
  }
  return dataFolder(folder, lock);
}

const dataFolder = (path: string, lock: FolderLock): DataFolder => ({
  path,
  journal: join(path, 'journal'),
  keys: join(path, 'keys'),
  settings: join(path, 'settings'),
  release: () => lock.release(),
});

async function madeFolder(path: string): Promise<string> {
  try {
    await mkdir(path, { recursive: true, mode: 0o700 });
    return await realpath(path);
  } catch (error) {
    throw unwritable(path, error);
  }
}

/** A marked folder must be of this mode and version; an unmarked one must be empty, and is marked. */
async function checkMarker(folder: string, mode: FolderMode, disk: Disk): Promise<void> {
  const path = join(folder, MARKER);
  const bytes = await disk.read(path);
  if (!bytes) return markNew(folder, mode, disk);

  const marker = parsed(bytes);
  if (!marker) throw unreadableMarker(path);
  if (marker.version > VERSION) throw newerVersion(folder);
  if (marker.kind !== mode) throw wrongMode(folder, marker.kind, mode);
  await access(folder, constants.W_OK).catch((error: unknown) => {
    throw unwritable(folder, error);
  });
}

async function markNew(folder: string, mode: FolderMode, disk: Disk): Promise<void> {
  const foreign = (await disk.list(folder)).filter((name) => !name.startsWith('.') && !name.startsWith('ventanilla.'));
  if (foreign.length > 0) throw notOurs(folder);
  const marker = Buffer.from(`${JSON.stringify({ kind: mode, version: VERSION })}\n`);
  await replaceFile(disk, join(folder, MARKER), marker).catch((error: unknown) => {
    throw unwritable(folder, error);
  });
}

function parsed(bytes: Buffer): v.InferOutput<typeof markerFile> | null {
  try {
    return v.parse(markerFile, JSON.parse(bytes.toString()));
  } catch {
    return null;
  }
}

const markerFile = v.object({
  kind: v.picklist(['real', 'training', 'replay']),
  version: v.pipe(v.number(), v.integer()),
});

const MODES: Record<FolderMode, { readonly es: string; readonly en: string }> = {
  real: { es: 'de trabajo real', en: 'real work' },
  training: { es: 'de práctica', en: 'training' },
  replay: { es: 'de repetición', en: 'replay' },
};

const wrongMode = (folder: string, kind: FolderMode, mode: FolderMode): Trouble =>
  new Trouble(
    `La carpeta de datos ${folder} es ${MODES[kind].es} y el servidor se inició en modo ${MODES[mode].es}. Indique otra carpeta en DATA_DIR o inicie en el otro modo.`,
    `The data folder ${folder} is for ${MODES[kind].en} and the server was started for ${MODES[mode].en}. Name another folder in DATA_DIR or start in the other mode.`,
  );

const newerVersion = (folder: string): Trouble =>
  new Trouble(
    `La carpeta de datos ${folder} es de una versión más nueva de Ventanilla. Instale esa versión o indique otra carpeta en DATA_DIR.`,
    `The data folder ${folder} belongs to a newer version of Ventanilla. Install that version or name another folder in DATA_DIR.`,
  );

const unreadableMarker = (path: string): Trouble =>
  new Trouble(
    `El archivo ${path} no se puede leer: debe decir, por ejemplo, {"kind":"real","version":1}. Corríjalo o restáurelo desde su copia.`,
    `The file ${path} cannot be read: it should say, for instance, {"kind":"real","version":1}. Correct it or restore it from your copy.`,
  );

const notOurs = (folder: string): Trouble =>
  new Trouble(
    `La carpeta ${folder} tiene archivos y ninguno es ${MARKER}: no parece ser de Ventanilla. Indique una carpeta vacía en DATA_DIR.`,
    `The folder ${folder} holds files, none of them ${MARKER}: it does not look like Ventanilla's. Name an empty folder in DATA_DIR.`,
  );

const unwritable = (folder: string, error: unknown): Trouble =>
  new Trouble(
    `No se puede escribir en la carpeta de datos ${folder} (${reasonOf(error)}). Revise sus permisos y el espacio libre, o indique otra en DATA_DIR.`,
    `The data folder ${folder} cannot be written (${reasonOf(error)}). Check its permissions and the free space, or name another in DATA_DIR.`,
    { cause: error },
  );
