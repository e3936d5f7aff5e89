import type { TimeRange } from './views/types.ts';
import type {
  ApplicantOutcome,
  AppointmentId,
  CallId,
  DocumentId,
  Instant,
  LanguageTag,
  Needs,
  ReasonId,
  ServiceId,
  StepId,
  TicketNumber,
  VisitId,
  VisitOutcome,
  WindowId,
} from './vocabulary.ts';

/** Why a ticket is due when it is: the sentence that staff read beside its time. */
export type DueReason =
  | { readonly is: 'appointment'; readonly slot: Instant }
  | { readonly is: 'late-appointment'; readonly slot: Instant }
  | { readonly is: 'walk-in' }
  | { readonly is: 'stand-by' }
  | { readonly is: 'next-step' }
  | { readonly is: 'back-with-papers' }
  | { readonly is: 'back-after-absence' }
  | { readonly is: 'transfer' }
  | { readonly is: 'returned-to-line' };

/** One person of a visit. A family is one visit with several. */
export interface Applicant {
  readonly appointmentId?: AppointmentId;
  /** The document that is handed over to them. */
  readonly documentId?: DocumentId;
  /** Given name and initial; empty where unknown. */
  readonly name: string;
  readonly minor: boolean;
  /** Guardians that must come along, as the list names them. */
  readonly guardians: readonly string[];
  readonly outcome?: ApplicantOutcome;
  readonly reason?: ReasonId;
}

/** Out with place and time kept, told to come back at this hour: not called before, unless back or invited in earlier. */
export interface Away {
  readonly until: Instant;
  /** Things go faster than foretold: invited in at this moment. The hour told still stands for whoever has not seen it. */
  readonly invited?: Instant;
  /** Went out while there was no system: back whenever they like until then. */
  readonly byWish?: true;
  /** Was called before the hour and, as told, not there: neither called nor invited again before it. */
  readonly missed?: true;
}

/** In line for a step. `due` is the order ("hora de orden"), not a promise, and never changes while it waits. */
export interface Waiting {
  readonly is: 'waiting';
  readonly joined: Instant;
  readonly due: Instant;
  readonly why: DueReason;
  /** Whether priority brought `due` forward. */
  readonly priority: boolean;
  /** Sent to this window alone, while it is open. */
  readonly onlyWindow?: WindowId;
  /** The room was full: told when to come back. */
  readonly away?: Away;
}

/** Called to a window and not there yet. `announcements` counts the calls made aloud. */
export interface Called {
  readonly is: 'called';
  readonly callId: CallId;
  readonly windowId: WindowId;
  readonly calledAt: Instant;
  readonly announcements: number;
  readonly announcedAt: Instant;
  /** Call-by time and reason it had in line, kept for the card. */
  readonly from: Waiting;
  /** Given when the ticket was called out of turn. */
  readonly outOfTurn?: ReasonId;
}

/** At a window, being served. */
export interface Serving {
  readonly is: 'serving';
  readonly callId: CallId;
  readonly windowId: WindowId;
  readonly calledAt: Instant;
  readonly since: Instant;
  readonly from: Waiting;
}

/** Gone for something, place kept until the deadline; comes back by its own announcement. */
export interface Held {
  readonly is: 'held';
  readonly since: Instant;
  readonly reason: ReasonId;
  /** Whether papers are missing (an outcome of the step) or the visitor only stepped away. */
  readonly incomplete: boolean;
  /** The step before was done; what the next one needs is being made (a document is printed). */
  readonly stepDone: boolean;
  readonly until: Instant;
  /** Absent where papers were found missing before any call. */
  readonly windowId?: WindowId;
  /** Further papers that are missing. */
  readonly also?: readonly ReasonId[];
  /** The place in line it left before any call: its time is not bettered by having been away. */
  readonly from?: Waiting;
}

/** Did not come when called: set aside until the visitor or a clerk says otherwise. */
export interface Absent {
  readonly is: 'absent';
  readonly since: Instant;
  readonly windowId: WindowId;
}

/** On the stand-by list of the service: in no line, and called by nobody in turn until a place comes free. */
export interface StandingBy {
  readonly is: 'stand-by';
  readonly since: Instant;
}

export interface Ended {
  readonly is: 'ended';
  readonly at: Instant;
  readonly outcome: VisitOutcome;
  readonly reason?: ReasonId;
}

export type Situation = Waiting | Called | Serving | Held | Absent | StandingBy | Ended;

/** A folio, or the HMAC of a CURP, that a visitor gave before any list was there. */
export interface ClaimedAppointment {
  readonly folio?: string;
  readonly curpHash?: string;
}

/** Which waits are told apart when it is asked how true the told time was: with priority, with an appointment in time, others. */
export type ToldKind = 'priority' | 'appointment' | 'walk-in';

/** What nobody could foresee when a ticket told its time. */
export type Upset = 'paused' | 'needs' | 'out-of-turn' | 'papers';

/** The window of time that a ticket told at check-in, and what came of it. */
export interface Told extends TimeRange {
  readonly kind: ToldKind;
  /** Its service was paused while it waited, its needs were changed, somebody called it out of turn, or it left for papers. */
  readonly upset?: Upset;
  /** The first call. */
  readonly calledAt?: Instant;
}

/** One visit to the office: one number, from check-in to the way out. */
export interface Visit {
  readonly id: VisitId;
  readonly ticket: TicketNumber;
  /** Opaque code of the ticket's QR; whoever holds it may follow the visit by phone. */
  readonly code: string;
  readonly checkedIn: Instant;
  readonly service: ServiceId;
  /** Earliest slot of the party, when it has an appointment. */
  readonly slot?: Instant;
  /** Checked in with data that the list did not know: staff verify them. */
  readonly unverified: boolean;
  readonly claimed?: ClaimedAppointment;
  readonly handwritten: boolean;
  readonly applicants: readonly Applicant[];
  readonly companions: number;
  readonly needs: Needs;
  readonly language: LanguageTag;
  /** Of the office's list, where it asks and they said. */
  readonly municipality?: string;
  readonly journey: readonly StepId[];
  /** Index in `journey` of the step that is waited for or under way. */
  readonly position: number;
  /** Came back after a hold: its step is expected to be shorter. */
  readonly returned: boolean;
  readonly missedCalls: number;
  /** Ordinary window that served it last; where "back to the same window" leads. */
  readonly lastWindow?: WindowId;
  readonly told?: Told;
  /** Registered on the stand-by list: the place of an appointment that they came too late for goes to whoever is first there. */
  readonly stoodBy?: true;
  readonly situation: Situation;
}

/** The step that a visit waits for or is in; nothing when the journey is over. */
export const stepOf = (visit: Visit): StepId | undefined => visit.journey[visit.position];

/** Priority anywhere: a declared need, or an accessible window asked for. */
export const hasPriority = (needs: Needs): boolean => needs.priority.length > 0 || needs.accessibleWindow;

/** So long after an invitation its visitor can be back, in ms; so long before the call they were told to be. */
export const wayBack = 10 * 60_000;

/** From when whoever was told to come back may be called without having said that they are here. */
export const callableFrom = ({ until, invited }: Away): Instant =>
  invited === undefined ? until : Math.min(until, invited + wayBack);

/** Whether a visitor is away now as they were told; nothing for everybody else. */
export function awayNow(situation: Situation, at: Instant): Away | undefined {
  const away = situation.is === 'waiting' ? situation.away : undefined;
  return away && at < away.until ? away : undefined;
}
