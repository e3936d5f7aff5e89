import type { Head } from './entry.ts';
import { DamagedRecord } from './failures.ts';
import type { Heading, Line } from './line.ts';
import { soundHash } from './line.ts';

/** A day's file as read and checked: its whole lines, and how many bytes of a write cut short follow them. */
export interface Chain {
  /** Null where not even the first line is whole: nothing was ever acknowledged in this file. */
  readonly heading: Heading | null;
  readonly lines: readonly Line[];
  /** Bytes up to and including the last newline. */
  readonly length: number;
  readonly torn: number;
  readonly head: Head | null;
}

const NEWLINE = 0x0a;

/**
 * Reads a day's file and checks every line's hash, number and link to the line before. What follows the last newline
 * was never acknowledged and is only counted; anything else that does not fit is damage.
 */
export function readChain(bytes: Buffer, file: string, day: string): Chain {
  const length = bytes.lastIndexOf(NEWLINE) + 1;
  const lines: Line[] = [];
  let heading: Heading | null = null;
  let prev = '';

  for (let start = 0, number = 1; start < length; number += 1) {
    const end = bytes.indexOf(NEWLINE, start);
    const raw = bytes.subarray(start, end);
    const hash = soundHash(raw);
    if (hash === null) throw new DamagedRecord(file, number, ALTERED);

    const parsed: Heading | Line = JSON.parse(raw.toString());
    if ('format' in parsed) {
      if (number > 1 || parsed.day !== day) throw new DamagedRecord(file, number, MISPLACED);
      heading = parsed;
    } else {
      if (parsed.seq !== number - 1 || parsed.prev !== prev) throw new DamagedRecord(file, number, UNLINKED);
      lines.push(parsed);
    }
    prev = hash;
    start = end + 1;
  }

  refuseLostNewline(bytes.subarray(length), file, lines.length + (heading ? 2 : 1));
  return {
    heading,
    lines,
    length,
    torn: bytes.length - length,
    head: heading && { day, seq: lines.length, hash: prev },
  };
}

/** A write cut short ends within a line: a whole line followed by another byte than its newline was altered later. */
function refuseLostNewline(torn: Buffer, file: string, number: number): void {
  if (soundHash(torn.subarray(0, -1)) !== null) throw new DamagedRecord(file, number, ALTERED);
}

const ALTERED = {
  es: 'sus bytes no son los que se escribieron',
  en: 'its bytes are not those that were written',
};
const MISPLACED = {
  es: 'es el encabezado de otro día, o no está al principio',
  en: "it is another day's heading, or not at the start",
};
const UNLINKED = {
  es: 'no sigue a la línea anterior (falta una línea o sobra esta)',
  en: 'it does not follow the line before (one is missing, or this one was added)',
};
