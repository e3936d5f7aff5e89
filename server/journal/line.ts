import { hash as hashOf } from 'node:crypto';
import type { Entry, Fact } from './entry.ts';

/** An entry with its place in the chain: its number in the day and the hash of the line before it. */
export interface Line extends Entry<Fact> {
  readonly seq: number;
  readonly prev: string;
}

/** The first line of a day's file: which day it is, and where the day before ended. */
export interface Heading {
  readonly format: 'ventanilla-record-1';
  readonly day: string;
  /** The service day before, or null on an office's first day. */
  readonly after: string | null;
  readonly seq: 0;
  readonly prev: string;
}

/** What the first day of all follows. */
export const NO_HASH = '0'.repeat(64);

const BEFORE = Buffer.from(',"hash":"');
const AFTER = Buffer.from('"}');
const TAIL = BEFORE.length + NO_HASH.length + AFTER.length;
const PREV = `,"prev":"${NO_HASH}"`;
const NEWLINE = Buffer.from('\n');
/** How an entry's bytes begin: its number is its first member, as the hash of the line before is its last but one. */
const NUMBER = '{"seq":';

/** A line's bytes: compact JSON whose last member is the SHA-256 of every byte before `,"hash":`. */
export function encodeLine(line: Line | Heading): { readonly bytes: Buffer; readonly hash: string } {
  const body = Buffer.from(JSON.stringify(line)).subarray(0, -1);
  const hash = sha256(body);
  return { bytes: Buffer.concat([body, BEFORE, Buffer.from(hash), AFTER, NEWLINE]), hash };
}

/** The hash a line carries (without its newline), or null where its bytes are not those it was written with. */
export function soundHash(line: Buffer): string | null {
  if (line.length <= TAIL) return null;

  const bodyEnd = line.length - TAIL;
  const hash = line.toString('latin1', bodyEnd + BEFORE.length, line.length - AFTER.length);
  const framed =
    line.subarray(bodyEnd, bodyEnd + BEFORE.length).equals(BEFORE) && line.subarray(-AFTER.length).equals(AFTER);
  return framed && hash === sha256(line.subarray(0, bodyEnd)) ? hash : null;
}

/** A sound entry without the two hashes that end it, which nobody asks it for: a quarter less to read. */
export const entryIn = (line: Buffer): Entry<Fact> =>
  JSON.parse(`${line.toString('utf8', 0, line.length - TAIL - PREV.length)}}`);

/** Whether a sound line is an entry's: it begins with its number, as a heading does not. */
export const isEntry = (line: Buffer): boolean => line.toString('latin1', 0, NUMBER.length) === NUMBER;

/** Whether a sound entry has this number in its day, and follows the line with this hash: told from its bytes, unparsed. */
export function isLinked(line: Buffer, seq: number, prev: string): boolean {
  const start = `${NUMBER}${seq},`;
  const end = `,"prev":"${prev}"`;
  const body = line.length - TAIL;
  return line.toString('latin1', 0, start.length) === start && line.toString('latin1', body - end.length, body) === end;
}

const sha256 = (bytes: Buffer): string => hashOf('sha256', bytes, 'hex');
