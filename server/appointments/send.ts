import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import * as v from 'valibot';
import { reasonOf, Trouble } from '../trouble.ts';
import { opening, typed } from '../typed.ts';
import type { ListAnswer } from './load.ts';
import type { WayIn } from './way-in.ts';
import { post } from './way-in.ts';

const programFile = v.object({ address: v.string(), token: v.string(), certificate: v.optional(v.string()) });

/**
 * Gives a list to the running server, as `npm run appointments -- list.csv [--accept-good] [--preview]` does, and tells what
 * became of it; `npm run ready` gives one of what is ready to be handed over.
 */
export async function sendList(
  kind: 'appointments' | 'ready',
  folder: string,
  words: readonly string[],
): Promise<{ readonly ok: boolean; readonly text: string }> {
  const path = words.find((word) => !word.startsWith('--'));
  if (path === undefined) throw usage(kind);
  const bytes = await readFile(path).catch((error: unknown) => {
    throw unreadable(path, error);
  });

  const server = await runningServer(folder);
  const query = new URLSearchParams();
  if (words.includes('--accept-good')) query.set('accept', 'good');
  if (words.includes('--preview')) query.set('preview', '1');
  const answer = (await post(server, `/api/v1/${kind}?${query}`, 'text/csv', bytes).catch(() => {
    throw notRunning();
  })) as ListAnswer;
  return { ok: answer.ok, text: tell(answer, kind) };
}

/** The server that runs on this data folder; refuses in words where there is none. */
export async function runningServer(folder: string): Promise<WayIn> {
  try {
    return v.parse(programFile, JSON.parse(await readFile(join(folder, 'program.json'), 'utf8')));
  } catch {
    throw notRunning();
  }
}

const LOADED = {
  appointments: (n: number) => `Citas cargadas: ${n}. Appointments loaded: ${n}.`,
  ready: (n: number) => `Documentos listos cargados: ${n}. Ready documents loaded: ${n}.`,
} as const;

function tell(answer: ListAnswer, kind: keyof typeof LOADED): string {
  const remarks = [...(answer.problems ?? []), ...(answer.warnings ?? [])];
  const lines = remarks.map(({ line, column, message }) => {
    const place = column === undefined ? `${line}` : `${line}, ${column}`;
    return `${place}: ${message.es} / ${message.en}`;
  });
  if (answer.loaded) lines.push(LOADED[kind](answer.good));
  else if (answer.ok) lines.push(`Líneas buenas: ${answer.good}. Good lines: ${answer.good}.`);
  else if (answer.refusal === 'bad-list') {
    lines.push('No se cargó nada. Corrija la lista, o cargue lo que está bien con --accept-good.');
    lines.push('Nothing was loaded. Correct the list, or load what is good of it with --accept-good.');
  } else lines.push(`No se cargó nada (${answer.refusal}). Nothing was loaded.`);
  return `${lines.join('\n')}\n`;
}

const usage = (kind: string): Trouble =>
  new Trouble(`Diga qué lista cargar: ${typed(kind)} lista.csv`, `Say which list to load: ${typed(kind)} list.csv`);
const unreadable = (path: string, error: unknown): Trouble =>
  new Trouble(
    `No se puede leer ${path} (${reasonOf(error)}). Revise la ruta del archivo.`,
    `Cannot read ${path} (${reasonOf(error)}). Check the file's path.`,
  );
/** Told where nobody answers. */
export const notRunning = (): Trouble =>
  new Trouble(
    `El servidor no está abierto con esta carpeta de datos. Ábralo con ${opening()}, y revise DATA_DIR.`,
    `The server is not running on this data folder. Start it with ${opening()}, and check DATA_DIR.`,
  );
