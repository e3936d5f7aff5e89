import { placesOf } from './columns.ts';
import { knownListIn } from './known-columns.ts';
import type { LineContext } from './line.ts';
import type { AppointmentList, Column, Problem, ProblemReason, ReadOptions, Warning } from './list.ts';
import { messageFor } from './messages.ts';
import type { FileRecord } from './records.ts';
import { firstRecords, recordsOf } from './records.ts';
import { readRow } from './row.ts';
import type { ReadLine } from './sort.ts';
import { sortLines } from './sort.ts';
import { cleaned, textOf } from './text.ts';

const LARGEST_FILE = 5 * 1024 * 1024;
const MOST_ROWS = 5_000;
const MOST_LINES = 50_000;
const MOST_QUOTES = 200_000;
const HEADER_WITHIN = 10;
const KNOWN_HEADERS_NEEDED = 3;
const DELIMITERS = [',', ';', '\t', '|'];
const LOOK = { delimiters: DELIMITERS, within: HEADER_WITHIN };

const REQUIRED: readonly (readonly [name: string, ...columns: Column[]])[] = [
  ['folio', 'folio'],
  ['nombre / name', 'name'],
  ['trámite / service', 'service'],
  ['hora / time', 'time', 'date'],
];

/** A list as a table: its header understood, its lines apart; or why it is none. */
export interface Table {
  readonly context: LineContext;
  readonly lines: readonly FileRecord[];
  readonly broken: readonly Problem[];
  readonly about: Pick<AppointmentList, 'columns' | 'ignoredColumns' | 'encoding' | 'delimiter'>;
}

/** What a list must hold to be one: columns, any one of each group; and how many known headers tell its first line. */
export interface Needed {
  readonly columns: readonly (readonly [name: string, ...columns: Column[]])[];
  readonly headers: number;
}

/** A file taken apart; what is wrong with it as a whole where it is no list. */
export function tableOf(bytes: Uint8Array, given: ReadOptions, needed: Needed): Table | AppointmentList {
  if (bytes.length > LARGEST_FILE) return refused('file-too-large');

  const decoded = textOf(bytes);
  if (!decoded) return refused('not-csv');
  if (!decoded.text.trim()) return refused('empty-file');

  if (holdsMore(decoded.text, '"', MOST_QUOTES)) return refused('not-csv');
  if (holdsMore(decoded.text, '\n', MOST_LINES)) return refused('too-many-rows');

  const { encoding } = decoded;
  const kind = given.columns ? undefined : knownListIn(decoded.text, given.known ?? [], LOOK);
  const options = kind ? { ...given, columns: kind.columns } : given;
  const { text, delimiter } = separated(decoded.text, options);
  const { records, brokenLines, stoppedAt } = recordsOf(text, delimiter);
  const isHeader = ({ cells }: FileRecord) => placesOf(cells, options).size >= needed.headers;
  const at = records.slice(0, HEADER_WITHIN).findIndex(isHeader);
  const header = records[at]?.cells.map(cleaned);
  if (!header) return { ...refused('no-header'), ...likelyHeader(records), encoding, delimiter };

  const places = placesOf(header, options);
  const used = new Set([...places.values()].flat());
  const about = {
    columns: Object.fromEntries([...places].map(([column, at]) => [column, at.map((place) => header[place] ?? '')])),
    header,
    ...(kind && { known: { id: kind.id, at: kind.at } }),
    ignoredColumns: header.filter((name, place) => name && !used.has(place)),
    encoding,
    delimiter,
  };
  const missing = needed.columns.filter(([, ...columns]) => !columns.some((column) => places.has(column)));
  if (missing.length) return { ...refused('missing-column', ...missing.map(([name]) => name)), ...about };

  const lines = records.slice(at + 1);
  if (lines.length > MOST_ROWS) return { ...refused('too-many-rows'), ...about };

  const broken = brokenLines.map((line) => problem(line, 'unclosed-quote'));
  if (stoppedAt) broken.push(problem(stoppedAt, 'rest-not-read'));
  return { context: { header, places, options }, lines, broken, about };
}

/**
 * Reads a day's list whole and tells all there is to tell, before anything is loaded: the good rows of this day and office,
 * the rows kept apart, and each bad row with its line in the file and what to do about it.
 */
export function readAppointmentList(bytes: Uint8Array, options: ReadOptions): AppointmentList {
  const table = tableOf(bytes, options, { columns: REQUIRED, headers: KNOWN_HEADERS_NEEDED });
  if (!('context' in table)) return table;
  return { ...readLines(table.lines, table.context, table.broken), ...table.about };
}

function readLines(
  records: readonly FileRecord[],
  context: LineContext,
  broken: readonly Problem[],
): Pick<AppointmentList, 'rows' | 'problems' | 'warnings' | 'skipped'> {
  const good: ReadLine[] = [];
  const problems = [...broken];
  const warnings: Warning[] = [];
  for (const record of records) {
    const reading = readRow(record, context);
    problems.push(...reading.problems);
    warnings.push(...reading.warnings);
    if (reading.row) good.push({ line: record.line, row: reading.row });
  }

  const sorted = sortLines(good, context.options);
  if (!sorted.rows.length && (good.length || !problems.length)) {
    warnings.push({ line: 0, reason: 'nothing-today', message: messageFor('nothing-today') });
  }
  return {
    rows: sorted.rows,
    skipped: sorted.skipped,
    problems: [...problems, ...sorted.problems].sort((a, b) => a.line - b.line),
    warnings: [...warnings, ...sorted.warnings].sort((a, b) => a.line - b.line),
  };
}

/** The separator by which most headers are known. A first line `sep=;`, as spreadsheets write it, is believed and kept as a blank line. */
function separated(text: string, options: ReadOptions): { readonly text: string; readonly delimiter: string } {
  const declared = /^sep=([,;\t|])\n/i.exec(text)?.[1];
  if (declared) return { text: text.slice('sep=;'.length), delimiter: declared };

  const known = (delimiter: string) =>
    Math.max(0, ...firstRecords(text, delimiter, HEADER_WITHIN).map((cells) => placesOf(cells, options).size));
  const cells = (delimiter: string) =>
    Math.max(...firstRecords(text, delimiter, HEADER_WITHIN).map(({ length }) => length), 0);
  const [best = ','] = DELIMITERS.toSorted((a, b) => known(b) - known(a) || cells(b) - cells(a));
  return { text, delimiter: best };
}

/** The first record that reads like names of columns, for a person to say what they are; data are offered to nobody. */
function likelyHeader(records: readonly FileRecord[]): Pick<AppointmentList, 'header'> {
  const [first] = records;
  const cells = first?.cells.map(cleaned) ?? [];
  const isNamed = cells.filter((cell) => cell !== '').length > KNOWN_HEADERS_NEEDED;
  return isNamed && !cells.some((cell) => /\d{2}/u.test(cell)) ? { header: cells } : {};
}

// Counted before parsing: stray quotes by the million would hold up the office for many seconds.
const holdsMore = (text: string, mark: string, most: number): boolean => text.split(mark, most + 2).length > most + 1;

const problem = (line: number, reason: ProblemReason, detail?: string): Problem => ({
  line,
  reason,
  message: messageFor(reason, detail),
});

function refused(reason: ProblemReason, ...details: readonly string[]): AppointmentList {
  const problems = details.length ? details.map((detail) => problem(0, reason, detail)) : [problem(0, reason)];
  return { rows: [], problems, warnings: [], skipped: [], columns: {}, ignoredColumns: [] };
}
