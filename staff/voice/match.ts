import type { Said } from '../../shared/i18n/spoken.ts';

/** The clip that a file is of, by its name: the words it says, or the clip's own name, in any case and without accents. */
export function clipOfFile(name: string, clips: readonly Said[]): string | undefined {
  const plain = plainOf(name.replace(/\.[^.]*$/u, ''));
  const exact = clips.find(
    ([clip]) =>
      clip.toLowerCase() ===
      name
        .replace(/\.[^.]*$/u, '')
        .trim()
        .toLowerCase(),
  );
  return (exact ?? clips.find(([, words]) => plainOf(words) === plain))?.[0];
}

/** A name under which a file with these words is recognised. */
export const fileNameOf = ([, words]: Said): string => `${words.replaceAll(',', '')}.wav`;

const plainOf = (text: string): string =>
  text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
