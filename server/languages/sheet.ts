import Papa from 'papaparse';
import type { StaffLanguage } from '../../shared/i18n/catalogue.ts';
import { languages as en } from '../../shared/i18n/en/languages.ts';
import type { LanguageWords } from '../../shared/i18n/es/languages.ts';
import { languages as es } from '../../shared/i18n/es/languages.ts';
import type { Original } from '../../shared/i18n/originals.ts';
import type { KeptText } from './file.ts';

/** One row of a sheet as a translator gave it back. */
export interface SheetRow {
  /** Its number in the sheet, the heading being 1. */
  readonly row: number;
  readonly key: string;
  readonly spanish: string;
  readonly words: string;
  readonly reviewed: string;
  readonly note: string;
}

type Column = keyof LanguageWords['columns'];

/** The sheet for a translator: a row for each text, with where it stands. No cell is one that a spreadsheet takes for a formula. */
export function sheetOf(
  originals: readonly Original[],
  given: (original: Original) => KeptText | undefined,
  language: StaffLanguage,
): string {
  const { columns, where, yes } = language === 'en' ? en : es;
  const rows = originals.map((original) => {
    const text = given(original);
    const section = original.place.split('.')[1] ?? '';
    return [
      ...[original.key, where[section] ?? where.kiosk, original.text, original.english],
      ...[text?.words ?? '', text?.reviewed ? yes : '', text?.note ?? ''],
    ];
  });
  const head = ORDER.map((column) => columns[column]);
  return `\uFEFF${Papa.unparse([head, ...rows], { escapeFormulae: true, newline: '\r\n' })}\r\n`;
}

/** Reads a sheet back, whichever program wrote it; nothing where it lacks the columns of keys, Spanish or translations. */
export function rowsOf(text: string): readonly SheetRow[] | undefined {
  const { data } = Papa.parse<string[]>(text.replace(/^\uFEFF/u, ''));
  const [head = [], ...rows] = data;
  const places = new Map<Column, number>();
  for (const [at, name] of head.entries()) {
    const column = ORDER.find((one) => [es, en].some(({ columns }) => folded(columns[one]) === folded(name)));
    if (column && !places.has(column)) places.set(column, at);
  }
  if (!['key', 'spanish', 'translation'].every((column) => places.has(column as Column))) return undefined;

  const cell = (cells: readonly string[], column: Column) => plain(cells[places.get(column) ?? -1] ?? '');
  return rows
    .map((cells, index) => ({
      row: index + 2,
      key: cell(cells, 'key'),
      spanish: cell(cells, 'spanish'),
      words: cell(cells, 'translation'),
      reviewed: cell(cells, 'reviewed'),
      note: cell(cells, 'note'),
    }))
    .filter(({ key, words, note }) => key !== '' || words !== '' || note !== '');
}

/** Whether a translation was read over, as written in its column; nothing where that can't be told. */
export function reviewOf(written: string): boolean | undefined {
  const word = folded(written);
  if (['', '0', ...NO].includes(word)) return false;
  return ['1', 'x', ...YES].includes(word) ? true : undefined;
}

const ORDER = ['key', 'where', 'spanish', 'english', 'translation', 'reviewed', 'note'] as const;

const folded = (word: string): string => word.normalize('NFD').replace(/\p{M}/gu, '').trim().toLowerCase();
const YES = [es.yes, en.yes].map(folded);
const NO = ['no', 'false'];

/** A cell as a person reads it: without the mark that keeps it from being a formula, without control characters. */
const plain = (cell: string): string =>
  cell
    .replace(/^'(?=[=+\-@\t\r])/u, '')
    .replace(/[\p{Cc}\s]+/gu, ' ')
    .trim()
    .normalize('NFC');
