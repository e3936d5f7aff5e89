import type { Entry, Fact, Head } from './entry.ts';
import { DamagedRecord } from './failures.ts';
import type { Heading, Line } from './line.ts';
import { entryIn, isEntry, isLinked, soundHash } from './line.ts';

/** A day's file as read and checked: its whole lines, and how many bytes of a write cut short follow them. */
export interface Chain {
  /** Null where not even the first entry is whole: nothing was ever acknowledged in this file, and none of its bytes counts. */
  readonly heading: Heading | null;
  /** The entries' lines, each read from its bytes as it is come to, so that a long day is never held at once. */
  readonly lines: Iterable<Line>;
  /** The same without their places in the chain. */
  readonly entries: Iterable<Entry<Fact>>;
  /** How many entries these are. */
  readonly count: number;
  /** Bytes up to and including the last entry's newline. */
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
  let heading: Heading | null = null;
  let begins = 0;
  let count = 0;
  let prev = '';

  for (const raw of rawLines(bytes.subarray(0, length))) {
    const number = count + (heading ? 2 : 1);
    const hash = soundHash(raw);
    if (hash === null) throw new DamagedRecord(file, number, ALTERED);

    if (isEntry(raw)) {
      if (!isLinked(raw, number - 1, prev)) throw new DamagedRecord(file, number, UNLINKED);
      count += 1;
    } else {
      const parsed: Heading = JSON.parse(raw.toString());
      if (number > 1 || parsed.day !== day) throw new DamagedRecord(file, number, MISPLACED);
      heading = parsed;
      begins = raw.length + 1;
    }
    prev = hash;
  }

  refuseLostNewline(bytes.subarray(length), file, count + (heading ? 2 : 1));
  if (count === 0) return { heading: null, lines: [], entries: [], count, length: 0, torn: bytes.length, head: null };
  return {
    heading,
    lines: eachOf(bytes.subarray(begins, length), (raw) => JSON.parse(raw.toString())),
    entries: eachOf(bytes.subarray(begins, length), entryIn),
    count,
    length,
    torn: bytes.length - length,
    head: { day, seq: count, hash: prev },
  };
}

function* rawLines(bytes: Buffer): Generator<Buffer> {
  for (let start = 0; start < bytes.length; ) {
    const end = bytes.indexOf(NEWLINE, start);
    yield bytes.subarray(start, end);
    start = end + 1;
  }
}

const eachOf = <T>(bytes: Buffer, read: (raw: Buffer) => T): Iterable<T> => ({
  *[Symbol.iterator]() {
    for (const raw of rawLines(bytes)) yield read(raw);
  },
});

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
