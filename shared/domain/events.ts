// Long because: everything that can happen in the office stands here, each fact beside the others.
import type { Appointment, Review, ReviewFindings } from './appointment.ts';
import type { ApplicantResult, CorrectionWhy, HandlePersonData } from './commands.ts';
import type { MoveWhy, WindowLines } from './moved.ts';
import type { NoticeContent } from './notice.ts';
import type { Pause } from './office.ts';
import type { ReadyDocument } from './ready.ts';
import type { Settings } from './settings.ts';
import type { TimeRange } from './views/types.ts';
import type { Applicant, ClaimedAppointment, Waiting } from './visit.ts';
import type {
  AppointmentId,
  CallId,
  CommandId,
  DayKey,
  DocumentId,
  Instant,
  LanguageTag,
  Needs,
  NoticeId,
  ReasonId,
  RequestId,
  RequestKind,
  ServiceId,
  StaffId,
  StepId,
  TicketNumber,
  VisitId,
  VisitOutcome,
  WindowId,
} from './vocabulary.ts';

interface Fact<Type extends string> {
  readonly type: Type;
  readonly at: Instant;
}

export interface DayOpened extends Fact<'DayOpened'> {
  readonly date: DayKey;
  readonly opensAt: Instant;
  readonly closesAt: Instant;
  readonly settings: Settings;
  /** The day before, when nobody had closed it ("sin cierre"), and the tickets it left without an outcome. */
  readonly left?: { readonly date: DayKey; readonly unserved: readonly TicketNumber[] };
}
export interface DayClosed extends Fact<'DayClosed'> {
  /** Visits that came and were served, for the line under the day. */
  readonly served: number;
}
export interface SettingsPublished extends Fact<'SettingsPublished'> {
  readonly settings: Settings;
  /** They wait for the next day to open with them; at once when absent. */
  readonly from?: 'opening';
  /** Today's opening and closing, where the new hours change them. */
  readonly session?: Pick<DayOpened, 'opensAt' | 'closesAt'>;
  readonly note?: string;
}
export interface AppointmentLoaded extends Fact<'AppointmentLoaded'> {
  readonly appointmentId: string;
  readonly appointment: Omit<Appointment, 'id' | 'person' | 'booking'>;
  readonly booking?: string;
  readonly person: Appointment['person'];
}

/** Somebody has found out about a doubtful appointment. */
export interface AppointmentReviewed extends Fact<'AppointmentReviewed'> {
  readonly appointmentId: string;
  readonly outcome: Review['outcome'];
  readonly staff: Review['by'];
  readonly findings: ReviewFindings;
}

/** A document waits to be handed over: as its list says, or still, when a day opens. */
export interface DocumentListed extends Fact<'DocumentListed'> {
  readonly documentId: DocumentId;
  readonly document: Omit<ReadyDocument, 'id' | 'person'>;
  readonly person: ReadyDocument['person'];
}
export interface DocumentMarked extends Fact<'DocumentMarked'> {
  readonly documentId: DocumentId;
  readonly handedOver: boolean;
}

/** What is kept of one person was looked for, handed out or erased: by whom stands beside it, of whom nowhere once the day is over. */
export interface PersonDataHandled extends Fact<'PersonDataHandled'> {
  readonly handlingId: string;
  readonly deed: HandlePersonData['deed'];
  readonly why: HandlePersonData['why'];
  /** What was erased, with all that may still be told of it. */
  readonly whose?: ErasedPerson;
}
/** Somebody of the staff got another PIN; what it is stands nowhere. */
export interface PinRenewed extends Fact<'PinRenewed'> {
  readonly staffId: StaffId;
}
/** Appointments and visits without anybody in them, and who else came with these visits. */
export interface ErasedPerson {
  readonly appointments: readonly { readonly id: AppointmentId; readonly visitId?: VisitId }[];
  readonly documents?: readonly { readonly id: DocumentId; readonly handedOver: boolean }[];
  /** Appointments of others in the party: they have come, too. */
  readonly others: readonly { readonly id: AppointmentId; readonly visitId: VisitId }[];
  readonly visits: readonly {
    readonly id: VisitId;
    readonly applicants: readonly Pick<Applicant, 'outcome' | 'reason'>[];
  }[];
}

export interface VisitCheckedIn extends Fact<'VisitCheckedIn'> {
  readonly visitId: VisitId;
  readonly ticket: TicketNumber;
  readonly code: string;
  readonly service: ServiceId;
  readonly slot?: Instant;
  readonly unverified: boolean;
  /** What the visitor gave where no list could confirm it. */
  readonly claimed?: ClaimedAppointment;
  readonly handwritten: boolean;
  readonly applicants: readonly Applicant[];
  readonly companions: number;
  readonly needs: Needs;
  readonly language: LanguageTag;
  readonly journey: readonly StepId[];
  readonly waiting: Waiting;
  /** In no line yet: on the stand-by list of the service. */
  readonly standBy?: true;
  /** The window of time on the ticket: absent where none could be told, or the number was written by hand. */
  readonly told?: TimeRange;
}
export interface NeedsChanged extends Fact<'NeedsChanged'> {
  readonly visitId: VisitId;
  readonly needs: Needs;
  readonly reason: ReasonId;
  readonly waiting?: Waiting;
}
/** A ticket stands in a line again: at the next step, after a hold, an absence or a transfer. */
export interface LineJoined extends Fact<'LineJoined'> {
  readonly visitId: VisitId;
  readonly journey: readonly StepId[];
  readonly position: number;
  readonly waiting: Waiting;
  readonly returned: boolean;
  /** From the stand-by list: the appointment that nobody came for, and whose place this is. */
  readonly place?: AppointmentId;
}
/** Told to come back at an hour, and invited in before it: things go faster. */
export interface VisitInvited extends Fact<'VisitInvited'> {
  readonly visitId: VisitId;
}
/** Out while there is no system: back whenever they like until then, place and time kept. */
export interface VisitSteppedOut extends Fact<'VisitSteppedOut'> {
  readonly visitId: VisitId;
  readonly until: Instant;
}
export interface VisitEnded extends Fact<'VisitEnded'> {
  readonly visitId: VisitId;
  readonly outcome: VisitOutcome;
  readonly reason?: ReasonId;
}
/** A visit had not ended as it was recorded. It ended when it did, but so. */
export interface OutcomeCorrected extends Fact<'OutcomeCorrected'> {
  readonly visitId: VisitId;
  readonly was: VisitOutcome;
  readonly outcome: VisitOutcome;
  readonly reason?: ReasonId;
  /** Of a party, those who are not done. */
  readonly applicants: readonly ApplicantResult[];
  readonly why: CorrectionWhy;
}

export interface HelpRequested extends Fact<'HelpRequested'> {
  readonly requestId: RequestId;
  readonly kind: RequestKind;
  readonly from: string;
  readonly visitId?: VisitId;
  readonly language?: LanguageTag;
  /** The window that is asked to give cover. */
  readonly to?: WindowId;
}
export interface RequestAccepted extends Fact<'RequestAccepted'> {
  readonly requestId: RequestId;
  readonly staff: { readonly id: StaffId; readonly name: string };
}
export interface RequestSettled extends Fact<'RequestSettled'> {
  readonly requestId: RequestId;
}

export interface WindowOpened extends Fact<'WindowOpened'> {
  readonly windowId: WindowId;
  readonly staff: { readonly id: StaffId; readonly name: string };
  readonly takenOver: boolean;
  /** To cover the break of whoever held it. */
  readonly covers?: true;
}
export interface WindowPaused extends Fact<'WindowPaused'> {
  readonly windowId: WindowId;
  readonly pause: Pause;
}
export interface WindowResumed extends Fact<'WindowResumed'> {
  readonly windowId: WindowId;
}
export interface WindowClosed extends Fact<'WindowClosed'> {
  readonly windowId: WindowId;
}
export interface WindowArmed extends Fact<'WindowArmed'> {
  readonly windowId: WindowId;
}
export interface WindowDisarmed extends Fact<'WindowDisarmed'> {
  readonly windowId: WindowId;
}

export interface TicketCalled extends Fact<'TicketCalled'> {
  readonly callId: CallId;
  readonly visitId: VisitId;
  readonly windowId: WindowId;
  /** Given when it was called out of turn. */
  readonly reason?: ReasonId;
  /** Called by an armed window, by itself. */
  readonly armed: boolean;
}
export interface CallRepeated extends Fact<'CallRepeated'> {
  readonly callId: CallId;
  readonly visitId: VisitId;
  readonly attempt: number;
}
/** From which municipality of the office's list they come; empty where it is not known after all. */
export interface MunicipalityRecorded extends Fact<'MunicipalityRecorded'> {
  readonly visitId: VisitId;
  /** Empty where it was erased. */
  readonly municipality: string;
}
export interface VisitorArrived extends Fact<'VisitorArrived'> {
  readonly callId: CallId;
  readonly visitId: VisitId;
}
/** A step came to its end at a window; what follows stands in the next event. */
export interface StepFinished extends Fact<'StepFinished'> {
  readonly callId: CallId;
  readonly visitId: VisitId;
  readonly windowId: WindowId;
  readonly step: StepId;
  readonly outcome: 'done' | 'incomplete' | 'ended' | 'sent';
  readonly applicants: readonly ApplicantResult[];
}
export interface VisitHeld extends Fact<'VisitHeld'> {
  readonly visitId: VisitId;
  /** Absent where the visitor has found papers missing before any call. */
  readonly windowId?: WindowId;
  readonly reason: ReasonId;
  /** Further papers that are missing. */
  readonly also?: readonly ReasonId[];
  readonly incomplete: boolean;
  readonly until: Instant;
  /** Where the visit goes on, when the step was done and something for this one is being made. */
  readonly onward?: { readonly journey: readonly StepId[]; readonly position: number };
}
export interface NoShowRecorded extends Fact<'NoShowRecorded'> {
  readonly callId: CallId;
  readonly visitId: VisitId;
  readonly windowId: WindowId;
}
/** Somebody's own last command was taken back, whole. */
export interface Undone extends Fact<'Undone'> {
  readonly staffId: StaffId;
  readonly commandId: CommandId;
}

/** There is no system; each service that stands still for it has a fact of its own. */
export interface OutageBegan extends Fact<'OutageBegan'> {
  readonly services: readonly ServiceId[];
}
export type OutageEnded = Fact<'OutageEnded'>;
/** The clock has jumped: it shows another hour than expected, or should show a later one. The day waits. */
export interface ClockDoubted extends Fact<'ClockDoubted'> {
  readonly expected: Instant;
}
export type ClockConfirmed = Fact<'ClockConfirmed'>;
export interface ServicePaused extends Fact<'ServicePaused'> {
  readonly service: ServiceId;
  /** Absent where it stands still because there is no system. */
  readonly reason?: ReasonId;
  readonly outage?: true;
  readonly until?: Instant;
}
export interface ServiceResumed extends Fact<'ServiceResumed'> {
  readonly service: ServiceId;
}
/** From now until the day ends these windows serve these lines and no others. */
export interface LinesMoved extends Fact<'LinesMoved'> {
  readonly windows: readonly WindowLines[];
  readonly why: MoveWhy;
}
export interface NoticePosted extends Fact<'NoticePosted'>, NoticeContent {
  readonly noticeId: NoticeId;
}
export interface NoticeRemoved extends Fact<'NoticeRemoved'> {
  readonly noticeId: NoticeId;
}

/** Somebody counted the people in the room; `inferred` is what the office believed. */
export interface RoomCounted extends Fact<'RoomCounted'> {
  readonly people: number;
  readonly inferred: number;
}

/** Everything that can have happened. */
export type Event =
  | DayOpened
  | DayClosed
  | SettingsPublished
  | AppointmentLoaded
  | AppointmentReviewed
  | DocumentListed
  | DocumentMarked
  | PersonDataHandled
  | PinRenewed
  | VisitCheckedIn
  | NeedsChanged
  | LineJoined
  | VisitInvited
  | VisitSteppedOut
  | VisitEnded
  | OutcomeCorrected
  | HelpRequested
  | RequestAccepted
  | RequestSettled
  | WindowOpened
  | WindowPaused
  | WindowResumed
  | WindowClosed
  | WindowArmed
  | WindowDisarmed
  | TicketCalled
  | CallRepeated
  | VisitorArrived
  | MunicipalityRecorded
  | StepFinished
  | VisitHeld
  | NoShowRecorded
  | Undone
  | OutageBegan
  | OutageEnded
  | ClockDoubted
  | ClockConfirmed
  | ServicePaused
  | ServiceResumed
  | LinesMoved
  | NoticePosted
  | NoticeRemoved
  | RoomCounted;
