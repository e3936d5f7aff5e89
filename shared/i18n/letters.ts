/** The characters of a text that the screens' letters can't write, each once. */
export function lettersMissing(text: string): readonly string[] {
  return [...new Set(text)].filter((letter) => {
    const code = letter.codePointAt(0) ?? 0;
    return !LETTERS.some(([first, last]) => code >= first && code <= last);
  });
}

/**
 * What the shipped fonts are cut to, from the first to the last of each run: Latin as Mexico's languages and its visitors' names
 * write it; combining marks stay free, so that any vowel can be underlined. Noto Sans has no arrows and no minus sign: arrows are
 * drawn, figures below zero do not occur.
 */
export const LETTERS: readonly (readonly [first: number, last: number])[] = [
  [0x20, 0x7e],
  [0xa0, 0x24f],
  [0x259, 0x25b],
  [0x268, 0x269],
  [0x289, 0x289],
  [0x294, 0x294],
  [0x2b0, 0x2b0],
  [0x2b7, 0x2b7],
  [0x2b9, 0x2c8],
  [0x2d0, 0x2d0],
  [0x300, 0x304],
  [0x306, 0x30c],
  [0x320, 0x320],
  [0x323, 0x325],
  [0x327, 0x328],
  [0x32d, 0x331],
  [0x1e00, 0x1eff],
  [0x2010, 0x2015],
  [0x2018, 0x201e],
  [0x2020, 0x2022],
  [0x2026, 0x2026],
  [0x202f, 0x202f],
  [0x2032, 0x2033],
  [0x2039, 0x203a],
  [0x2044, 0x2044],
  [0x20ac, 0x20ac],
  [0x2116, 0x2116],
  [0x2122, 0x2122],
  [0x25cc, 0x25cc],
  [0xa78b, 0xa78c],
];
