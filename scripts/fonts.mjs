// Cuts the shipped fonts out of full Noto Sans: node scripts/fonts.mjs <folder with NotoSans-*.ttf>
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import subsetFont from 'subset-font';

const WEIGHTS = ['Regular', 'Medium', 'SemiBold', 'Bold'];

// Latin as Mexico's languages and its visitors' names write it; combining marks stay free, so that any vowel can be underlined.
// Noto Sans has no arrows and no minus sign: arrows are drawn (shared/ui/icons.tsx), figures below zero do not occur.
const RANGES = [
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

// Letters find their shape and marks their place; small capitals and other finery stay behind.
const FEATURES = ['ccmp', 'locl', 'mark', 'mkmk', 'kern', 'tnum', 'lnum'];

const text = RANGES.flatMap(([first, last]) =>
  Array.from({ length: last - first + 1 }, (_, i) => String.fromCodePoint(first + i)),
).join('');

const source = process.argv[2];
if (!source) {
  console.error('Falta la carpeta de NotoSans-*.ttf / Give the folder with NotoSans-*.ttf');
  process.exit(1);
}

const target = new URL('../shared/ui/fonts/', import.meta.url);
for (const weight of WEIGHTS) {
  const full = await readFile(join(source, `NotoSans-${weight}.ttf`));
  const cut = await subsetFont(full, text, { targetFormat: 'woff2', keepFeatures: FEATURES });
  await writeFile(new URL(`NotoSans-${weight}.woff2`, target), cut);
  console.log(`NotoSans-${weight}.woff2  ${(cut.length / 1000).toFixed(1)} kB`);
}
