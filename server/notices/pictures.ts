import { lstat, mkdir, open, readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { isClip, isFileName } from '../../shared/domain/notice.ts';
import { nodeDisk } from '../disk.ts';
import { replaceFile } from '../replace-file.ts';

/** A picture or clip that a notice may have. */
export interface NoticePicture {
  readonly file: string;
  readonly moves: boolean;
  readonly bytes: number;
}

/** Why a file can't be one: its name or kind, its size, or that it is not what its name says. */
export type Unfit = 'name' | 'size' | 'contents';

/** What lies in the folder: what notices may have, and what they may not and why. */
export interface FolderListing {
  readonly pictures: readonly NoticePicture[];
  readonly unfit: readonly { readonly file: string; readonly why: Unfit }[];
}

/** The office's own folder of pictures for its notices. */
export interface NoticePictures {
  readonly folder: string;
  /** More is not taken in, in bytes. */
  readonly largest: number;
  list(): Promise<FolderListing>;
  /** Whether there is such a picture now. */
  has(file: string): Promise<boolean>;
  /** Saves it, in place of one of that name; or says why it can't be one. */
  put(file: string, bytes: Uint8Array): Promise<Unfit | undefined>;
  /** Erases it, also one that can't be shown; whether there was such a file. */
  erase(file: string): Promise<boolean>;
}

const MEGABYTE = 1_000_000;
/** A picture needs no more for the largest wall, in bytes. */
const LARGEST_PICTURE = 8 * MEGABYTE;
/** Half a minute of a clip, in bytes. */
const LARGEST_CLIP = 40 * MEGABYTE;
/** No more is listed: the folder is for the notices of today. */
const MOST_FILES = 200;

/** Opens the folder, making it where there is none. What somebody has put there by hand is judged like what was sent. */
export async function openPictures(folder: string): Promise<NoticePictures> {
  await mkdir(folder, { recursive: true, mode: 0o700 });

  const judge = async (file: string): Promise<NoticePicture | Unfit> => {
    if (!isFileName(file)) return 'name';
    const path = join(folder, file);
    const found = await lstat(path);
    if (!found.isFile()) return 'contents';
    return unfitOf(file, found.size, await headOf(path)) ?? { file, moves: isClip(file), bytes: found.size };
  };
  const has = (file: string) =>
    judge(file).then(
      (one) => typeof one !== 'string',
      () => false,
    );

  return {
    folder,
    largest: LARGEST_CLIP,
    has,
    async list() {
      const files = (await readdir(folder)).filter((file) => !file.startsWith('.') && !file.endsWith('.tmp'));
      const pictures: NoticePicture[] = [];
      const unfit: { file: string; why: Unfit }[] = [];
      for (const file of files.sort().slice(0, MOST_FILES)) {
        const one = await judge(file).catch(() => 'contents' as const);
        if (typeof one === 'string') unfit.push({ file, why: one });
        else pictures.push(one);
      }
      return { pictures, unfit };
    },
    async put(file, bytes) {
      const why = isFileName(file) ? unfitOf(file, bytes.length, bytes.subarray(0, HEAD)) : 'name';
      if (!why) await replaceFile(nodeDisk, join(folder, file), bytes);
      return why;
    },
    async erase(file) {
      const lies = (await readdir(folder, { withFileTypes: true })).some((one) => one.isFile() && one.name === file);
      if (lies) await rm(join(folder, file), { force: true });
      return lies;
    },
  };
}

/** So many bytes tell one kind of file from another. */
const HEAD = 12;

async function headOf(path: string): Promise<Uint8Array> {
  const file = await open(path, 'r');
  try {
    const { buffer, bytesRead } = await file.read(new Uint8Array(HEAD), 0, HEAD, 0);
    return buffer.subarray(0, bytesRead);
  } finally {
    await file.close();
  }
}

function unfitOf(file: string, size: number, head: Uint8Array): Unfit | undefined {
  if (size > (isClip(file) ? LARGEST_CLIP : LARGEST_PICTURE)) return 'size';
  const kind = file.slice(file.lastIndexOf('.') + 1).toLowerCase();
  return kinds[kind === 'jpeg' ? 'jpg' : kind]?.(head) ? undefined : 'contents';
}

const letters = (head: Uint8Array, from: number, to: number): string => String.fromCharCode(...head.subarray(from, to));
const begins = (head: Uint8Array, ...bytes: readonly number[]): boolean =>
  bytes.every((byte, index) => head[index] === byte);

/** How each kind of file begins. */
const kinds: Readonly<Record<string, (head: Uint8Array) => boolean>> = {
  png: (head) => begins(head, 0x89, 0x50, 0x4e, 0x47),
  jpg: (head) => begins(head, 0xff, 0xd8, 0xff),
  webp: (head) => letters(head, 0, 4) === 'RIFF' && letters(head, 8, 12) === 'WEBP',
  webm: (head) => begins(head, 0x1a, 0x45, 0xdf, 0xa3),
  mp4: (head) => letters(head, 4, 8) === 'ftyp',
};
