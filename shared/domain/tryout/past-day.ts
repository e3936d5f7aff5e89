import type { StepFinished } from '../events.ts';
import type { WindowLines } from '../moved.ts';
import type { Settings } from '../settings.ts';
import type { DueReason } from '../visit.ts';
import type {
  DayKey,
  Instant,
  ReasonId,
  ServiceId,
  StepId,
  TicketNumber,
  VisitId,
  VisitOutcome,
  WindowId,
} from '../vocabulary.ts';

/** A stretch of time; without an end it lasts until nobody waits any more. */
export interface Span {
  readonly from: Instant;
  readonly to?: Instant;
}

/** Where a visit stands in line after a step or an absence. */
export interface Joining {
  readonly why: DueReason;
  readonly journey: readonly StepId[];
  readonly position: number;
  readonly returned: boolean;
  readonly onlyWindow?: WindowId;
}

/** Back in line so many ms after having been set aside; nobody came back when absent. */
export interface Return {
  readonly after: number;
  readonly joining: Joining;
}

/** What followed when a visitor had been served. */
export type Onward =
  | { readonly is: 'ended'; readonly outcome: VisitOutcome; readonly reason?: ReasonId }
  | { readonly is: 'joins'; readonly joining: Joining }
  | {
      readonly is: 'held';
      readonly reason: ReasonId;
      readonly incomplete: boolean;
      readonly onward?: { readonly journey: readonly StepId[]; readonly position: number };
      readonly back?: Return;
    };

/** What came of one call. */
export type Turn =
  | { readonly is: 'missed'; readonly ms: number; readonly back?: Return }
  | {
      readonly is: 'served';
      /** From the call to the end, so that a forgotten arrival does no harm. */
      readonly ms: number;
      /** From the call to the window, where somebody recorded it. */
      readonly walk?: number;
      /** How the step ended; absent where the visitor only went back to the line. */
      readonly finished?: StepFinished['outcome'];
      readonly next: Onward;
    };

/** A visit as it was: when it came, for what, and what each of its calls led to. No name, need or language is in it. */
export interface PastVisit {
  readonly id: VisitId;
  readonly ticket: TicketNumber;
  readonly arrives: Instant;
  readonly service: ServiceId;
  readonly slot?: Instant;
  readonly priority: boolean;
  /** Had priority and was served at accessible windows alone: taken for somebody who needs one. */
  readonly accessible: boolean;
  readonly applicants: number;
  readonly companions: number;
  readonly journey: readonly StepId[];
  /** The room was full: told to come back at this hour, and back by then or before. */
  readonly away?: { readonly until: Instant; readonly back?: Instant };
  readonly turns: readonly Turn[];
  /** Went, or was given a slip, while waiting. */
  readonly givesUp?: { readonly at: Instant; readonly outcome: VisitOutcome };
}

/** When somebody worked at a window, and when they were away from it. */
export interface PastWindow {
  readonly id: WindowId;
  readonly open: readonly Span[];
  /** Each begins once nobody stands at the window, and lasts its length. */
  readonly breaks: readonly { readonly from: Instant; readonly length: number }[];
}

/** How long a free window took to call, in ms: after the visitor before, and when somebody joined while it was idle. */
export interface Pace {
  readonly turnaround: number;
  readonly reaction: number;
}

/** A day of the record as it can be played again, under its own circumstances or others. */
export interface PastDay {
  readonly date: DayKey;
  readonly openedAt: Instant;
  readonly opensAt: Instant;
  readonly closesAt: Instant;
  /** The last that held that day. */
  readonly settings: Settings;
  readonly visits: readonly PastVisit[];
  readonly windows: readonly PastWindow[];
  readonly pausedServices: readonly (Span & { readonly service: ServiceId; readonly reason?: ReasonId })[];
  /** Lines moved to other windows, from when. */
  readonly moves: readonly { readonly at: Instant; readonly windows: readonly WindowLines[] }[];
  readonly pace: Pace;
}
