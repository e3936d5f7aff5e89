import type { Instant, Text, TicketNumber } from '../vocabulary.ts';
import type { DayFace, OfficeFace, TimeRange, WindowFace } from './types.ts';

/** A number in the open book: how many are called before it, and between when and when it will be; never its due time. */
export interface BookRow {
  readonly ticket: TicketNumber;
  readonly ahead: number;
  /** Absent where nothing is foretold. */
  readonly range?: TimeRange;
  /** Told to come back at this hour. */
  readonly comeBackAt?: Instant;
}

/** A line of the open book, by the name of its step. */
export interface BookLine {
  readonly name: Text;
  readonly rows: readonly BookRow[];
}

/** The open book: today's order by number, for anybody. */
export interface BookView {
  readonly office: OfficeFace;
  readonly day: DayFace;
  /** When it was written. */
  readonly at: Instant;
  /** Minutes within which visitors with and without appointment are called, for the public sentence. */
  readonly order: { readonly appointment: number; readonly walkIn: number };
  /** There is no system: since when. */
  readonly outage?: { readonly since: Instant };
  readonly called: readonly { readonly ticket: TicketNumber; readonly window: WindowFace }[];
  readonly lines: readonly BookLine[];
}
