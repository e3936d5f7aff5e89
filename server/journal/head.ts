import type { Head } from './entry.ts';
import type { Line } from './line.ts';

/** A line's place in a day that was read, with its hash: that stands in the line after it, or is the day's. */
export function headAt(lines: Iterable<Line>, last: Head | null, seq: number): Head | null {
  if (!last || seq < 1 || seq >= last.seq) return last?.seq === seq ? last : null;
  for (const line of lines) if (line.seq === seq + 1) return { day: last.day, seq, hash: line.prev };
  return null;
}

/** The place of the last line in which something of this type happened. */
export function lastWith(lines: Iterable<Line>, last: Head | null, type: string): Head | null {
  let seq = 0;
  for (const line of lines) if (line.events.some((event) => event.type === type)) seq = line.seq;
  return headAt(lines, last, seq);
}
