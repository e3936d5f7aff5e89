// Cuts the shipped fonts out of full Noto Sans: node scripts/fonts.mjs <folder with NotoSans-*.ttf>
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import subsetFont from 'subset-font';
import { createServer } from 'vite';

const WEIGHTS = ['Regular', 'Medium', 'SemiBold', 'Bold'];

// Letters find their shape and marks their place; small capitals and other finery stay behind.
const FEATURES = ['ccmp', 'locl', 'mark', 'mkmk', 'kern', 'tnum', 'lnum'];

const vite = await createServer({ server: { middlewareMode: true, ws: false }, appType: 'custom', logLevel: 'error' });
const { LETTERS } = await vite.ssrLoadModule('/shared/i18n/letters.ts');
const text = LETTERS.flatMap((/** @type {[number, number]} */ [first, last]) =>
  Array.from({ length: last - first + 1 }, (_, i) => String.fromCodePoint(first + i)),
).join('');
await vite.close();

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
