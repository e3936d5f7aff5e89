import type { OpinionCounts } from '../opinion.ts';
import type { WindowFace } from '../views/types.ts';
import type { DayKey, ServiceId, Text } from '../vocabulary.ts';
import type { Bend, Correction, Counts, Cut } from './types.ts';

/** Times of one kind as they are shown: how many, half of them within `median` minutes, nine of ten within `p90`. */
export interface Spread {
  readonly key: string;
  readonly times: number;
  readonly median: number;
  readonly p90: number;
}

/** The same for waits: which of them ended within the target. */
export interface WaitSpread extends Spread {
  readonly within: number;
}

/** First calls of one kind beside the window of time on their tickets, as they are shown. */
export interface ToldRow {
  readonly key: string;
  readonly times: number;
  readonly within: number;
  /** Called before the window began, and after it had ended. */
  readonly early: number;
  readonly late: number;
  /** Minutes between the middle of the window and the call, on average: as they are, and with their sign (later is more). */
  readonly error: number;
  readonly drift: number;
}

/** How true the times on the tickets were; `all` has no key. */
export interface ToldSpan {
  readonly all: ToldRow;
  readonly service: readonly ToldRow[];
  readonly kind: readonly ToldRow[];
  readonly apart: Counts;
  /** The share of calls that should fall within the window. */
  readonly aim: number;
}

/** A quarter of an hour as an average of the days: who arrived, whom the open windows could serve, and the most that waited. */
export interface Quarter {
  /** Minute of the day at which it begins. */
  readonly minute: number;
  readonly arrivals: number;
  /** Absent where no window has served anybody yet. */
  readonly capacity?: number;
  readonly crowd: number;
}

/** Several days together, or one, ready to be shown. */
export interface SpanFigures {
  readonly from: DayKey;
  readonly to: DayKey;
  /** Days with a record, and those of them that nobody closed. */
  readonly days: number;
  readonly unclosed: readonly DayKey[];
  readonly visits: Counts;
  readonly outcomes: Counts;
  readonly withoutOutcome: number;
  readonly waits: Readonly<Record<Cut, readonly WaitSpread[]>>;
  readonly stays: Readonly<Record<Cut, readonly Spread[]>>;
  readonly quarters: readonly Quarter[];
  readonly seats: number;
  readonly punctual: { readonly of: number; readonly called: number };
  readonly told: ToldSpan;
  readonly calls: number;
  readonly missedCalls: number;
  readonly incomplete: Counts;
  /** What bent the order, by kind; of one day also each in turn. */
  readonly bent: Counts;
  readonly bends: readonly Bend[];
  /** Outcomes put right; of one day alone. */
  readonly corrections: readonly Correction[];
  /** From days whose people were not erased before they were counted; `unknown` says how many were. */
  readonly people: {
    readonly unknown: number;
    readonly applicants: number;
    readonly languages: Counts;
    readonly municipalities: Counts;
    /** Absent where no day had a list of what is ready. */
    readonly handedOver?: number;
    readonly booked: number;
    readonly came: number;
  };
}

/** What was done against what is wanted of a month or a year. */
export interface Progress {
  readonly done: number;
  readonly wanted: number;
  /** What would be done by now at an even pace over the days on which the office opens. */
  readonly byNow: number;
  /** Days on which the office still opens in this month or year, after the last one that is counted. */
  readonly daysLeft: number;
  /** What part of the last day's hours is still ahead, 0 to 1; 0 once it is over. */
  readonly ofToday: number;
}

/** What the names in the figures stand for, by the office's settings of today. */
export interface FigureNames {
  readonly services: Readonly<Record<string, Text>>;
  readonly steps: Readonly<Record<string, Text>>;
  readonly windows: Readonly<Record<string, Pick<WindowFace, 'kind' | 'number' | 'accessible'>>>;
  readonly reasons: Readonly<Record<string, Text>>;
  /** Minutes within which a visitor without appointment should be called, by service. */
  readonly targets: Readonly<Record<string, number>>;
}

/** What the page of figures is made of. */
export interface Figures {
  readonly figures: SpanFigures;
  readonly names: FigureNames;
  /** Against the target, where the office has set one: the month and the year of the span's last day. */
  readonly target?: {
    readonly services: readonly ServiceId[];
    readonly progress: { readonly month: Progress; readonly year: Progress };
  };
  /** What visitors said of the days that are over. */
  readonly opinions?: OpinionCounts;
  /** First day in the record. */
  readonly since?: DayKey;
}
