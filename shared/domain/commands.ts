// Long because: everything that anybody may wish of the office stands here, each wish beside the others.
import type { Appointment, Review, ReviewReason } from './appointment.ts';
import type { MoveWhy, WindowLines } from './moved.ts';
import type { NoticeContent } from './notice.ts';
import type { ReadyDocument } from './ready.ts';
import type { Settings } from './settings.ts';
import type {
  ApplicantOutcome,
  AppointmentId,
  CallId,
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

/** Take a number: for appointments (one, or a family's), or for a service without one. */
export interface CheckIn {
  readonly type: 'CheckIn';
  readonly appointments: readonly AppointmentId[];
  /** The service asked for; needed without an appointment, else the appointment's own. */
  readonly service?: ServiceId;
  /** Ready documents that the visitor has come for. */
  readonly documents?: readonly DocumentId[];
  readonly needs: Needs;
  readonly companions: number;
  readonly language: LanguageTag;
  /** For a service by appointment, without one or too late for one's own: onto its stand-by list. */
  readonly standBy?: true;
  /** Data that no list could confirm: taken "por verificar". Times are checked by staff. */
  readonly unverified?: { readonly folio?: string; readonly curpHash?: string };
  /** Name given to the staff by a visitor without appointment; never asked at the kiosk. */
  readonly name?: string;
  /** A number written by hand while the system was down, entered afterwards. */
  readonly handwritten?: { readonly ticket: TicketNumber; readonly at: Instant };
}

export interface Leave {
  readonly type: 'Leave';
  readonly visitId: VisitId;
  /** Why somebody of the staff takes the visitor off the stand-by list; needed for that, and for nothing else. */
  readonly reason?: ReasonId;
}
export interface ChangeNeeds {
  readonly type: 'ChangeNeeds';
  readonly visitId: VisitId;
  readonly needs: Needs;
  readonly reason: ReasonId;
}
/** A visitor not yet called has found papers missing, and goes for them. */
export interface FetchPapers {
  readonly type: 'FetchPapers';
  readonly visitId: VisitId;
  /** The papers by their reasons. */
  readonly missing: readonly ReasonId[];
}
/** Out while there is no system, and back later with the place kept. */
export interface StepOut {
  readonly type: 'StepOut';
  readonly visitId: VisitId;
}
/** Back in the line after an absence, or with the missing paper, or sooner than the clerk expected. */
export interface ComeBack {
  readonly type: 'ComeBack';
  readonly visitId: VisitId;
}

export interface AskForHelp {
  readonly type: 'AskForHelp';
  readonly kind: RequestKind;
  /** The screen by its name as paired, or the window by its id: a kiosk's is set by the server. Cover is asked from a window. */
  readonly from: string;
  readonly visitId?: VisitId;
  readonly language?: LanguageTag;
  /** For cover: the window that is asked to give it. */
  readonly to?: WindowId;
}
export interface AcceptRequest {
  readonly type: 'AcceptRequest';
  readonly requestId: RequestId;
}
export interface SettleRequest {
  readonly type: 'SettleRequest';
  readonly requestId: RequestId;
}

/** Hold a window in one's own name; with `takeOver`, from whoever holds it. */
export interface OpenWindow {
  readonly type: 'OpenWindow';
  readonly windowId: WindowId;
  readonly takeOver: boolean;
}
export interface PauseWindow {
  readonly type: 'PauseWindow';
  readonly windowId: WindowId;
  readonly reason: ReasonId;
  readonly urgent: boolean;
  readonly minutes?: number;
}
export interface ResumeWindow {
  readonly type: 'ResumeWindow';
  readonly windowId: WindowId;
}
export interface CloseWindow {
  readonly type: 'CloseWindow';
  readonly windowId: WindowId;
}
/** Nobody waits: call the next to arrive, by itself. */
export interface ArmWindow {
  readonly type: 'ArmWindow';
  readonly windowId: WindowId;
}
export interface DisarmWindow {
  readonly type: 'DisarmWindow';
  readonly windowId: WindowId;
}

export interface CallNext {
  readonly type: 'CallNext';
  readonly windowId: WindowId;
}
/** Call out of turn; the reason stands in the record. */
export interface CallTicket {
  readonly type: 'CallTicket';
  readonly windowId: WindowId;
  readonly visitId: VisitId;
  readonly reason: ReasonId;
}
export interface Recall {
  readonly type: 'Recall';
  readonly callId: CallId;
}
export interface RecordArrival {
  readonly type: 'RecordArrival';
  readonly callId: CallId;
}
/** From which municipality they come, where the office asks; asked again, the later answer counts, and an empty one takes it back. */
export interface RecordMunicipality {
  readonly type: 'RecordMunicipality';
  readonly callId: CallId;
  readonly municipality: string;
}

/** How one applicant of a party fared; those not named are done. */
export interface ApplicantResult {
  readonly applicant: number;
  readonly outcome: ApplicantOutcome;
  readonly reason?: ReasonId;
}
/** The step is done: on to the next of the journey, or served. */
export interface FinishStep {
  readonly type: 'FinishStep';
  readonly callId: CallId;
  readonly applicants?: readonly ApplicantResult[];
  readonly callNext: boolean;
}
/** Papers are missing: a hold until the end of check-in, with its reason. */
export interface RecordIncomplete {
  readonly type: 'RecordIncomplete';
  readonly callId: CallId;
  readonly reason: ReasonId;
}
/** The explicit exit: the visit ends here, without the rest of its journey. */
export interface EndVisit {
  readonly type: 'EndVisit';
  readonly callId: CallId;
  readonly outcome: 'served' | 'incomplete' | 'referred' | 'left';
  readonly reason?: ReasonId;
}
export interface SendTo {
  readonly type: 'SendTo';
  readonly callId: CallId;
  readonly to:
    | { readonly step: StepId }
    | { readonly window: WindowId }
    /** The window that served it before. */
    | { readonly back: true };
}
export interface HoldVisit {
  readonly type: 'HoldVisit';
  readonly callId: CallId;
  readonly reason: ReasonId;
  /** The step here is done, and a document for this one is being made: the visitor comes back for it. */
  readonly comesBackFor?: StepId;
}
export interface ReturnToLine {
  readonly type: 'ReturnToLine';
  readonly callId: CallId;
}
export interface RecordNoShow {
  readonly type: 'RecordNoShow';
  readonly callId: CallId;
}
export interface Undo {
  readonly type: 'Undo';
}
/** Why an outcome is put right: somebody pressed the wrong key, heard more afterwards, or compared it with the papers. */
export type CorrectionWhy = 'wrong-key' | 'heard-later' | 'checked';
/** How a visit may turn out to have ended. */
export type CorrectedOutcome = Exclude<VisitOutcome, 'unserved'>;
/** A visit that has ended did not end as it was recorded: it ended so, too late to undo. */
export interface CorrectOutcome {
  readonly type: 'CorrectOutcome';
  readonly visitId: VisitId;
  readonly outcome: CorrectedOutcome;
  /** Which paper was missing, or where they were sent; needed for these two outcomes. */
  readonly reason?: ReasonId;
  /** Of a visit that was served: those of the party who are not done. */
  readonly applicants?: readonly ApplicantResult[];
  readonly why: CorrectionWhy;
}

export interface PauseService {
  readonly type: 'PauseService';
  readonly service: ServiceId;
  readonly reason: ReasonId;
  readonly until?: Instant;
}
export interface ResumeService {
  readonly type: 'ResumeService';
  readonly service: ServiceId;
}
/** Until the day ends these windows serve these lines and no others, whatever the settings say. */
export interface MoveLines {
  readonly type: 'MoveLines';
  readonly windows: readonly WindowLines[];
  readonly why: MoveWhy;
}
/** There is no system: these services stand still until it is back, and nobody is promised an hour. */
export interface DeclareOutage {
  readonly type: 'DeclareOutage';
  readonly services: readonly ServiceId[];
}
export interface EndOutage {
  readonly type: 'EndOutage';
}
/** The clock has jumped, as the server has noticed: it shows another hour than this, or should show a later one. */
export interface DoubtClock {
  readonly type: 'DoubtClock';
  readonly expected: Instant;
}
/** The hour that the clock shows is right. */
export interface ConfirmClock {
  readonly type: 'ConfirmClock';
}
export interface PostNotice extends NoticeContent {
  readonly type: 'PostNotice';
}
export interface RemoveNotice {
  readonly type: 'RemoveNotice';
  readonly noticeId: NoticeId;
}

/** Say how many people are in the room: the office only infers it. */
export interface CountRoom {
  readonly type: 'CountRoom';
  readonly people: number;
}

/** Start a service day, whatever became of the day before. */
export interface OpenDay {
  readonly type: 'OpenDay';
  readonly date: DayKey;
}
export interface CloseDay {
  readonly type: 'CloseDay';
}
/** Those whom the windows won't reach today leave with a slip for tomorrow: these, or all who are here and at no window. */
export interface GiveTomorrowSlip {
  readonly type: 'GiveTomorrowSlip';
  readonly visitIds: readonly VisitId[] | 'all-waiting';
}
export interface LoadAppointments {
  readonly type: 'LoadAppointments';
  readonly appointments: readonly Appointment[];
}
/** Somebody has asked about a doubtful appointment, and says what was found out. */
export interface ReviewAppointment {
  readonly type: 'ReviewAppointment';
  readonly appointmentId: AppointmentId;
  readonly outcome: Review['outcome'];
  readonly why: ReviewReason;
  readonly note?: string;
}
/** A list of documents that wait to be handed over. */
export interface LoadDocuments {
  readonly type: 'LoadDocuments';
  readonly documents: readonly ReadyDocument[];
}
/** A document was handed over without a ticket; or it was not, after all. */
export interface MarkDocument {
  readonly type: 'MarkDocument';
  readonly documentId: DocumentId;
  readonly handedOver: boolean;
}
/** Why somebody asks for all that is kept of one person: they wish it, an authority orders it, or it should not be here. */
export type PersonWhy = 'asked' | 'ordered' | 'mistake';

/** Look for, hand out or erase what is kept of one person, whose appointments and visits these are. */
export interface HandlePersonData {
  readonly type: 'HandlePersonData';
  readonly deed: 'find' | 'export' | 'erase';
  readonly why: PersonWhy;
  readonly appointments: readonly AppointmentId[];
  readonly visits: readonly VisitId[];
  readonly documents?: readonly DocumentId[];
}
/** Somebody gets another PIN: on record before the new one is told, and without it. */
export interface RenewPin {
  readonly type: 'RenewPin';
  readonly staffId: StaffId;
}
/** New settings: at once, or kept for the next day to open with. */
export interface PublishSettings {
  readonly type: 'PublishSettings';
  readonly settings: Settings;
  /** At once when absent. */
  readonly from?: 'opening';
  /** Why, in the supervisor's own words; it stands in the record. */
  readonly note?: string;
}
/** The clock's own command: second announcements, armed windows whose long ticket has become due. Records nothing when nothing is due. */
export interface KeepTime {
  readonly type: 'KeepTime';
}

/** Everything that anybody may wish of the office. */
export type Command =
  | CheckIn
  | Leave
  | ChangeNeeds
  | StepOut
  | ComeBack
  | FetchPapers
  | AskForHelp
  | AcceptRequest
  | SettleRequest
  | OpenWindow
  | PauseWindow
  | ResumeWindow
  | CloseWindow
  | ArmWindow
  | DisarmWindow
  | CallNext
  | CallTicket
  | Recall
  | RecordArrival
  | RecordMunicipality
  | FinishStep
  | RecordIncomplete
  | EndVisit
  | SendTo
  | HoldVisit
  | ReturnToLine
  | RecordNoShow
  | Undo
  | CorrectOutcome
  | PauseService
  | ResumeService
  | MoveLines
  | DeclareOutage
  | EndOutage
  | DoubtClock
  | ConfirmClock
  | PostNotice
  | RemoveNotice
  | CountRoom
  | OpenDay
  | CloseDay
  | GiveTomorrowSlip
  | LoadAppointments
  | LoadDocuments
  | MarkDocument
  | ReviewAppointment
  | HandlePersonData
  | RenewPin
  | PublishSettings
  | KeepTime;

export type CommandType = Command['type'];
