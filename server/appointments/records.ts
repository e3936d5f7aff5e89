import Papa from 'papaparse';

/** One record of the file and the line on which it begins; a quoted cell may stretch it over several lines. */
export interface FileRecord {
  readonly line: number;
  readonly cells: readonly string[];
}

/** All records of a file, and the lines whose quotes do not close. */
export interface FileRecords {
  readonly records: readonly FileRecord[];
  readonly brokenLines: readonly number[];
  /** The line at which reading was given up, after too many broken ones. */
  readonly stoppedAt?: number;
}

const MOST_BROKEN_LINES = 20;

// Beyond these a file is no list, and reading on would keep the office waiting.
const MOST_STRAY_QUOTES = 1_000;

/** Splits text into records. After a quote that doesn't close, reading goes on at the very next line, so one slip costs one line. */
export function recordsOf(text: string, delimiter: string): FileRecords {
  const lines = text.split('\n');
  const records: FileRecord[] = [];
  const brokenLines: number[] = [];
  let done = 0;

  while (done < lines.length) {
    if (brokenLines.length === MOST_BROKEN_LINES) return { records, brokenLines, stoppedAt: done + 1 };

    const { data, errors } = Papa.parse<string[]>(lines.slice(done).join('\n'), { delimiter, newline: '\n' });
    const broken = errors[0]?.row ?? data.length;
    let line = done + 1;
    for (const cells of data.slice(0, broken)) {
      if (cells.some((cell) => cell.trim())) records.push({ line, cells });
      line += linesIn(cells);
    }
    if (broken === data.length) break;

    brokenLines.push(line);
    done = line;
    if (errors.length > MOST_STRAY_QUOTES) return { records, brokenLines, stoppedAt: done + 1 };
  }
  return { records, brokenLines };
}

/** The first records of a file, for finding out how it is written. */
export function firstRecords(text: string, delimiter: string, count: number): readonly (readonly string[])[] {
  return Papa.parse<string[]>(text, { delimiter, newline: '\n', preview: count }).data;
}

const linesIn = (cells: readonly string[]): number => cells.join('').split('\n').length;
