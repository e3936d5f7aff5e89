import { open, rm, stat, statfs } from 'node:fs/promises';
import { join } from 'node:path';
import type { Finding } from './finding.ts';
import { bad, good, mind } from './finding.ts';

const GIGABYTE = 1e9;
/** A year of a busy office, with room for its copies. */
const ENOUGH = 2 * GIGABYTE;
const LEAST = 0.2 * GIGABYTE;

/** A clerk waits for one sync at each press: so long is noticed, and so long is too long, in ms. */
const SLOW = 50;
const TOO_SLOW = 250;
const TRIES = 40;

/** How much room there is. */
export async function room(folder: string): Promise<Finding> {
  const { bavail, bsize } = await statfs(folder);
  return tellRoom(bavail * bsize);
}

/** What so many free bytes mean for an office. */
export function tellRoom(bytes: number): Finding {
  const free = `${(bytes / GIGABYTE).toFixed(1)} GB`;
  if (bytes < LEAST)
    return bad(`Quedan ${free} en el disco: libere espacio.`, `${free} left on the disk: free some space.`);
  if (bytes < ENOUGH)
    return mind(`Quedan ${free} en el disco: libere espacio pronto.`, `${free} left on the disk: free some soon.`);
  return good(`Quedan ${free} en el disco.`, `${free} left on the disk.`);
}

/** Whether the disk takes a line of the record, and how long it needs to make it safe. */
export async function writing(folder: string): Promise<Finding> {
  const path = join(folder, '.doctor');
  try {
    const file = await open(path, 'w', 0o600);
    try {
      const taken: number[] = [];
      for (let i = 0; i < TRIES; i++) {
        const from = performance.now();
        await file.write(Buffer.alloc(500, 'x'));
        await file.datasync();
        taken.push(performance.now() - from);
      }
      return tellSync(taken.sort((a, b) => a - b)[TRIES / 2] ?? 0);
    } finally {
      await file.close();
      await rm(path, { force: true });
    }
  } catch (error) {
    const why = error instanceof Error ? error.message : '';
    return bad(
      `No se puede escribir en ${folder} (${why}). Revise de quién es la carpeta y el espacio libre.`,
      `${folder} cannot be written (${why}). Check whose folder it is, and the free space.`,
    );
  }
}

/** What it means that a line takes so many ms to be safe. */
export function tellSync(ms: number): Finding {
  const took = `${ms.toFixed(1)} ms`;
  if (ms > TOO_SLOW)
    return bad(
      `Guardar un renglón tarda ${took}: este disco es demasiado lento. Ponga un disco de estado sólido.`,
      `Saving a line takes ${took}: this disk is too slow. Put in a solid-state disk.`,
    );
  if (ms > SLOW)
    return mind(
      `Guardar un renglón tarda ${took}: se notará en cada botón. Conviene un disco de estado sólido.`,
      `Saving a line takes ${took}: every button will feel it. A solid-state disk is advised.`,
    );
  return good(`Guardar un renglón tarda ${took}.`, `Saving a line takes ${took}.`);
}

/** Whether others on this computer could read the folder. */
export async function privacy(folder: string): Promise<Finding> {
  const { mode, uid } = await stat(folder);
  const mine = process.getuid?.() ?? uid;
  if (uid !== mine)
    return bad(
      `La carpeta ${folder} es de otro usuario (${uid}). Inicie con ese usuario, o: chown -R ${mine} ${folder}`,
      `The folder ${folder} belongs to another user (${uid}). Start as that user, or: chown -R ${mine} ${folder}`,
    );
  if (process.platform !== 'win32' && (mode & 0o077) !== 0)
    return bad(
      `Otros usuarios pueden leer ${folder}: chmod 700 ${folder}`,
      `Other users can read ${folder}: chmod 700 ${folder}`,
    );
  return good(`Solo su usuario lee ${folder}.`, `Only its own user reads ${folder}.`);
}
