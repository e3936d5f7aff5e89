import type { CorrectionWhy } from '../commands.ts';
import type { LineMove, MoveWhy } from '../moved.ts';
import type { DayKey, Instant, ReasonId, TicketNumber, VisitOutcome, WindowId } from '../vocabulary.ts';

/** Whole minutes, rounded down, and how often each came up, ascending: days can be put together without losing their middle. */
export type Minutes = readonly (readonly [minutes: number, times: number])[];

/** How often, by service, reason, quarter of an hour ... */
export type Counts = Readonly<Record<string, number>>;

/** Waits until a call, and how many of them ended within the target. */
export interface Waits {
  readonly minutes: Minutes;
  readonly within: number;
}

/** What a time is sorted by. `hour` is the hour of arrival for waits, of the start for services. */
export type Cut = 'service' | 'step' | 'window' | 'hour';
export type ByCut<T> = Readonly<Record<Cut, Readonly<Record<string, T>>>>;

/** Something that bent the order of the line. It names no ticket where a need would show. */
export interface Bend {
  readonly is: 'out-of-turn' | 'needs' | 'transfer' | 'returned' | 'settings' | 'list' | 'lines';
  readonly at: Instant;
  readonly ticket?: TicketNumber;
  readonly windowId?: WindowId;
  readonly reason?: ReasonId;
  /** Of lines: which windows have taken or left which, and why. */
  readonly moves?: readonly LineMove[];
  readonly moved?: MoveWhy;
}

/** An outcome that was put right; the figures count it as it is now. */
export interface Correction {
  readonly at: Instant;
  readonly ticket: TicketNumber;
  readonly was: VisitOutcome;
  readonly outcome: VisitOutcome;
  readonly why: CorrectionWhy;
}

/** What only a record whose people are not erased can tell. */
export interface PeopleFigures {
  /** Persons with a procedure of their own; companions are not counted. */
  readonly applicants: number;
  /** Applicants whose visit ended served and who are done, by service. */
  readonly done: Counts;
  /** Visits by the language they were served in or asked for. */
  readonly languages: Counts;
  /** Visits by the municipality that the window was told; absent where none was. */
  readonly municipalities?: Counts;
  /** Ready documents that came into their holders' hands, by a visit or marked; absent where no list of them was there. */
  readonly handedOver?: number;
  /** Appointments of the day from which a visit came. */
  readonly came: number;
}

/** First calls beside the window of time on the ticket. Sums, so that days can be put together. */
export interface ToldCalls {
  readonly calls: number;
  /** Called before the window began, and after it had ended. */
  readonly early: number;
  readonly late: number;
  /** Seconds between the middle of the window and the call: their sum, and that with its sign (later is more). */
  readonly off: number;
  readonly drift: number;
}

/** How true the time told at check-in was. */
export interface ToldFigures {
  readonly service: Readonly<Record<string, ToldCalls>>;
  /** With priority, with an appointment kept in time, others. */
  readonly kind: Readonly<Record<string, ToldCalls>>;
  /** First calls that nobody could have foretold, by what had come between; not counted above. */
  readonly apart: Counts;
}

/** A service day in figures: counts alone, nobody in it. What was undone is not counted. */
export interface DayFigures {
  readonly format: 1;
  readonly date: DayKey;
  /** Whether somebody closed the day; if not, it is under way or was left "sin cierre". */
  readonly closed: boolean;
  /** Numbers given, by service. */
  readonly visits: Counts;
  /** Visits by how they ended. */
  readonly outcomes: Counts;
  readonly withoutOutcome: number;
  /** Visits that ended served, by service. */
  readonly served: Counts;
  /**
   * By service, window and hour: until a visit's first call, from its arrival or, with an appointment, from its slot if that
   * is later (with priority always from arrival). By step: until each call, from joining that line.
   */
  readonly waits: ByCut<Waits>;
  /** From arriving at the window (from the call where nobody recorded it) until the step's end there. */
  readonly stays: ByCut<Minutes>;
  /** Check-ins, by the minute of the day at which their quarter of an hour begins. */
  readonly arrivals: Counts;
  /** Minutes for which ordinary windows stood open, by the same quarters. */
  readonly windowMinutes: Counts;
  /** What an ordinary window needs per visit: minutes at windows, and visits that were at one. */
  readonly windowWork: { readonly minutes: number; readonly visits: number };
  /** The most persons that waited at once in each quarter, companions included. */
  readonly crowd: Counts;
  readonly seats: number;
  /** Visits with an appointment kept in time, and those of them first called within the target. */
  readonly punctual: { readonly of: number; readonly called: number };
  /** Absent on days that were counted before tickets' times were recorded. */
  readonly told?: ToldFigures;
  readonly calls: number;
  readonly missedCalls: number;
  /** Visits by the paper they lacked; a visit counts once for each reason. */
  readonly incomplete: Counts;
  readonly bends: readonly Bend[];
  /** Absent where no outcome was put right. */
  readonly corrections?: readonly Correction[];
  /** Appointments of the day's list for this office that were not cancelled; while it is under way, those that came or are too late to. */
  readonly booked: number;
  /** Absent when the day was counted again after its people had been erased. */
  readonly people?: PeopleFigures;
}
