/// <reference path="../../../scripts/subset-font.d.ts" />
import { readFile } from 'node:fs/promises';
import subsetFont from 'subset-font';

/** What a shipped font can write. */
export interface Font {
  has(codePoint: number): boolean;
  /** Width of a character in units of the font. */
  width(codePoint: number): number;
  /** Names of its tables: `GPOS` places marks on letters. */
  readonly tables: readonly string[];
}

/** Opens a woff2 file and reads its tables as TrueType lays them out. */
export async function openFont(file: URL): Promise<Font> {
  const plain = await subsetFont(await readFile(file), undefined, { targetFormat: 'truetype', keepAllGlyphs: true });
  const tables = tablesOf(plain);
  const glyphs = glyphsOf(table(tables, 'cmap'));
  const metrics = table(tables, 'hmtx');
  const lastOwn = table(tables, 'hhea').readUInt16BE(34) - 1;
  return {
    has: (codePoint) => glyphs.has(codePoint),
    width: (codePoint) => metrics.readUInt16BE(4 * Math.min(glyphs.get(codePoint) ?? 0, lastOwn)),
    tables: [...tables.keys()],
  };
}

function tablesOf(font: Buffer): Map<string, Buffer> {
  const entries = Array.from({ length: font.readUInt16BE(4) }, (_, i) => font.subarray(12 + 16 * i, 28 + 16 * i));
  return new Map(
    entries.map((entry) => {
      const start = entry.readUInt32BE(8);
      return [entry.toString('latin1', 0, 4), font.subarray(start, start + entry.readUInt32BE(12))];
    }),
  );
}

function table(tables: ReadonlyMap<string, Buffer>, name: string): Buffer {
  const found = tables.get(name);
  if (!found) throw new Error(`the font has no table ${name}`);
  return found;
}

/** Format 4, which every font for the web carries: runs of characters, each with a shift or a list of glyphs. */
function glyphsOf(cmap: Buffer): Map<number, number> {
  const starts = Array.from({ length: cmap.readUInt16BE(2) }, (_, i) => cmap.readUInt32BE(8 + 8 * i));
  const start = starts.find((offset) => cmap.readUInt16BE(offset) === 4);
  if (start === undefined) throw new Error('the font has no character map of format 4');

  const map = cmap.subarray(start);
  const bytes = map.readUInt16BE(6);
  const glyphs = new Map<number, number>();
  for (let at = 0; at < bytes; at += 2) {
    const last = map.readUInt16BE(14 + at);
    const first = map.readUInt16BE(16 + bytes + at);
    const shift = map.readUInt16BE(16 + 2 * bytes + at);
    const listAt = 16 + 3 * bytes + at;
    const list = map.readUInt16BE(listAt);
    for (let code = first; code <= last && code !== 0xffff; code += 1) {
      const named = list === 0 ? code : map.readUInt16BE(listAt + list + 2 * (code - first));
      if (named !== 0) glyphs.set(code, (named + shift) & 0xffff);
    }
  }
  return glyphs;
}
