import type { ExecFileOptions } from 'node:child_process';
import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdir, readdir, rename, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { LanguageTag } from '../../shared/domain/vocabulary.ts';

/** The computer's own voice, for what no recording holds. */
export interface NoticeReader {
  readonly folder: string;
  /** Whether this computer has a voice now. */
  isReady(): Promise<boolean>;
  /** The name of the file, in the folder, in which a text is read; nothing where it can't be. */
  read(text: string, language: LanguageTag): Promise<string | undefined>;
}

/** Voice, and words a minute: those of the shipped calls. Another language has the voice of its own name. */
const VOICES: Readonly<Record<string, readonly [voice: string, speed: number]>> = {
  es: ['es-419+f2', 160],
  en: ['en-us+f2', 155],
  fr: ['fr-fr+f2', 150],
};
const SPEED = 150;
/** A voice that has not ended by then never will, in ms. */
const PATIENCE = 20_000;
/** So many readings are kept: those of a day or two. */
const MOST_FILES = 60;

/**
 * Reads by a program that takes the words of `espeak-ng` and is no part of this one; where it is missing nothing is read.
 * One text at a time, each once: what has been read is kept.
 */
export async function openReader(folder: string, program = 'espeak-ng'): Promise<NoticeReader> {
  await mkdir(folder, { recursive: true, mode: 0o700 });
  let before: Promise<unknown> = Promise.resolve();

  const make = async (file: string, text: string, language: LanguageTag): Promise<string | undefined> => {
    const path = join(folder, file);
    if (await exists(path)) return file;
    const draft = `${path}.tmp`;
    const [voice, speed] = VOICES[language.split('-')[0] ?? ''] ?? [language, SPEED];
    const made = await run(program, ['-v', voice, '-s', String(speed), '-w', draft, '--stdin'], plain(text));
    if (!made || !(await exists(draft))) {
      await rm(draft, { force: true });
      return undefined;
    }
    await rename(draft, path);
    await forgetOldest(folder);
    return file;
  };

  return {
    folder,
    isReady: () => run(program, ['--version'], ''),
    read(text, language) {
      const file = `${createHash('sha256').update(`${language}\0${text}`).digest('hex')}.wav`;
      const mine = before.then(() => make(file, text, language)).catch(() => undefined);
      before = mine;
      return mine;
    },
  };
}

/** Words alone: what stands in double brackets would be taken for sounds. */
const plain = (text: string): string => text.replaceAll(/\[\[|\]\]|[\p{Cc}]/gu, ' ');

/** Whether a program ended well: no shell, nothing of our environment, and an end to waiting. */
function run(program: string, words: readonly string[], input: string): Promise<boolean> {
  const options: ExecFileOptions = {
    timeout: PATIENCE,
    killSignal: 'SIGKILL',
    env: { PATH: process.env.PATH ?? '', LANG: 'C.UTF-8' },
  };
  return new Promise((done) => {
    const child = execFile(program, [...words], options, (error) => done(error === null));
    child.stdin?.on('error', () => {}); // a program that reads nothing says so by how it ends
    child.stdin?.end(input);
  });
}

const exists = (path: string): Promise<boolean> =>
  stat(path).then(
    ({ size }) => size > 0,
    () => false,
  );

async function forgetOldest(folder: string): Promise<void> {
  const files = await readdir(folder);
  if (files.length <= MOST_FILES) return;
  const dated = await Promise.all(
    files.map(async (file) => ({ file, at: (await stat(join(folder, file)).catch(() => undefined))?.mtimeMs ?? 0 })),
  );
  const oldest = dated.toSorted((one, other) => one.at - other.at).slice(0, files.length - MOST_FILES);
  await Promise.all(oldest.map(({ file }) => rm(join(folder, file), { force: true })));
}
