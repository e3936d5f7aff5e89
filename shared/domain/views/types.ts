// Long because: the views of all audiences stand side by side here, so that what each may know can be compared at a glance.
import type { AppointmentPerson, Doubt, Review } from '../appointment.ts';
import type { TooSmall } from '../legible.ts';
import type { MoveWhy } from '../moved.ts';
import type { Notice } from '../notice.ts';
import type { HelpRequest } from '../office.ts';
import type { PlanFace } from '../plan.ts';
import type {
  Direction,
  DisplaySettings,
  Drawing,
  Paper,
  Reason,
  Settings,
  SpokenLanguage,
  WindowKind,
} from '../settings.ts';
import type { Applicant, DueReason } from '../visit.ts';
import type {
  ApplicantOutcome,
  CallId,
  DayKey,
  DocumentId,
  Instant,
  LanguageTag,
  Needs,
  PriorityNeed,
  ReasonId,
  Role,
  ServiceId,
  Skill,
  StaffId,
  StepId,
  Text,
  TicketNumber,
  VisitId,
  VisitOutcome,
  WindowId,
} from '../vocabulary.ts';

/** What anybody may know of the office. */
export interface OfficeFace {
  readonly name: Text;
  readonly place: string;
  readonly timeZone: string;
  readonly languages: readonly LanguageTag[];
}

/** What anybody may know of the day. `before` opening; `open`; `ending`: no more check-in; `closed`: without hours where the office doesn't open at all that day. */
export interface DayFace {
  readonly state: 'before' | 'open' | 'ending' | 'closed';
  readonly date: DayKey;
  readonly opensAt?: Instant;
  readonly closesAt?: Instant;
  readonly checkInUntil?: Instant;
  /** Why the office doesn't open at all that day, where it says so: a holiday. */
  readonly closedFor?: Text;
  /** The next day the office opens, when it is closed. */
  readonly nextOpening?: Instant;
}

/** What anybody may know of a window: enough to find it. */
export interface WindowFace {
  readonly id: WindowId;
  readonly kind: WindowKind;
  readonly number: number;
  readonly accessible: boolean;
  readonly direction?: Direction;
}

/** Between when and when a ticket is expected to be called. */
export interface TimeRange {
  readonly from: Instant;
  readonly to: Instant;
}

/** How many people are expected in line, step by step; parts of people where it isn't sure that they come. */
export type RoomForecast = readonly { readonly at: Instant; readonly people: number }[];

/** A call as the room knows it. `current`: the visitor is still expected. */
export interface PublicCall {
  readonly callId: CallId;
  /** 1 for the call itself, 2 and more for its repetitions. */
  readonly attempt: number;
  readonly ticket: TicketNumber;
  readonly windowId: WindowId;
  readonly at: Instant;
  readonly language: LanguageTag;
  readonly current: boolean;
}

/** A notice as its display shows it. */
export interface PublicNotice extends Pick<Notice, 'id' | 'text' | 'aloud'> {
  /** The file of its picture, and whether that is a clip. */
  readonly picture?: { readonly file: string; readonly moves: boolean };
}

/** The waiting room's display: numbers and windows, nothing of anybody. */
export interface DisplayView {
  readonly audience: 'display';
  readonly office: OfficeFace;
  readonly day: DayFace;
  readonly display: DisplaySettings;
  readonly windows: readonly WindowFace[];
  /** A display with one window of its own is a sign over it: whether somebody works there, and whom they serve. */
  readonly sign?: { readonly state: 'open' | 'paused' | 'closed'; readonly serving?: TicketNumber };
  /** There is no system, since this moment. */
  readonly outage?: { readonly since: Instant };
  /** Every call that still matters, oldest first; a withdrawn call is no longer in it. */
  readonly calls: readonly PublicCall[];
  /** The next ticket of each public line. */
  readonly next: readonly { readonly line: Text; readonly ticket: TicketNumber; readonly range?: TimeRange }[];
  readonly notices: readonly PublicNotice[];
  /** The room as its readers see it, where the office has drawn it. */
  readonly plan?: PlanFace;
  /** Those who were told to come back later: who may come in now, and who at which hour. Absent where nobody is out. */
  readonly outside?: OutsideBoard;
  /** The office's own voices, by language: the mark under which the sound can be had. */
  readonly voices?: Readonly<Record<string, string>>;
}

/** Numbers of those who wait outside, as their own number is all they need to find. */
export interface OutsideBoard {
  /** The first invited first. */
  readonly invited: readonly TicketNumber[];
  readonly comingBack: readonly { readonly at: Instant; readonly tickets: readonly TicketNumber[] }[];
}

/** How it stands with the stand-by list of a service: what may be said of it, never a promise. */
export interface StandByChance {
  /** On the list before this visitor. */
  readonly ahead: number;
  /** Places of today that came free, as nobody had come for them. */
  readonly freed: number;
  /** A place is free for this visitor at once. */
  readonly free?: true;
  /** Whoever has got none by then gets none today. */
  readonly until: Instant;
}

export interface KioskService {
  readonly id: ServiceId;
  readonly name: Text;
  readonly drawing?: Drawing;
  readonly booking: 'required' | 'optional' | 'none';
  readonly minors: boolean;
  readonly papers: readonly Paper[];
  /** Hands over what is ready, and a list says what is: loaded last at this moment. */
  readonly ready?: { readonly listed: Instant };
  /** Without an appointment one may stand by; absent where no place can come free any more. */
  readonly standBy?: StandByChance;
  readonly paused?: { readonly until?: Instant };
  /** Own hours of the service today, when it is not served at this moment. */
  readonly opens?: { readonly from: Instant; readonly to: Instant };
}

/** There is no system for what this visitor waits for: until when they may go out, place and time kept. */
export interface OutagePart {
  readonly outUntil: Instant;
}

/** The kiosk: what the office offers now. It knows nothing of any visitor. */
export interface KioskView {
  readonly audience: 'kiosk';
  readonly office: OfficeFace;
  readonly day: DayFace;
  readonly spoken: readonly Omit<SpokenLanguage, 'person'>[];
  /** Languages of the region in which the office has words of its own: the mark of what they are now, by language. */
  readonly variants?: Readonly<Record<LanguageTag, string>>;
  readonly services: readonly KioskService[];
  /** There is no system, since this moment. */
  readonly outage?: { readonly since: Instant };
  /** The hour is in doubt: nobody is given a number until it is right. */
  readonly clockDoubt?: true;
  /** No list was loaded today: folios and CURPs are taken to be verified. */
  readonly withoutList: boolean;
  readonly reception: boolean;
  /** Whoever leaves is asked how it went. */
  readonly opinions?: true;
  readonly folioPattern: string;
  readonly kiosk: Settings['kiosk'];
  /** Where a phone follows a ticket (its code goes after `/#`), and the network to join for it. Absent where no phone can reach the office. */
  readonly phones?: { readonly address: string; readonly wifi?: string };
  readonly waiting: number;
  readonly room: { readonly seats: number; readonly taken: number };
}

/** What a visitor may know of their own ticket, on the phone and when it is scanned at the kiosk. */
export interface TicketView {
  readonly audience: 'phone';
  readonly office: OfficeFace;
  /** Named in what its holder may wish: to leave, to come back. */
  readonly visitId: VisitId;
  /** Anybody may read today's order. */
  readonly openBook?: true;
  readonly ticket: TicketNumber;
  /** Chosen at the kiosk. */
  readonly language: LanguageTag;
  readonly situation: 'waiting' | 'called' | 'serving' | 'held' | 'absent' | 'stand-by' | 'ended';
  /** What is waited for or under way, and which step of how many it is; a private service tells neither. */
  readonly step?: Text;
  readonly stage?: { readonly number: number; readonly of: number };
  /** Where the visitor is expected or served; after a missed call, where it was. */
  readonly window?: WindowFace;
  /** The call that the visitor is expected to follow; `attempt` is 2 and more for its repetitions. */
  readonly call?: { readonly callId: CallId; readonly attempt: number; readonly at: Instant };
  readonly ahead?: number;
  readonly range?: TimeRange;
  /** On the stand-by list; absent where no place can come free for this visitor any more. */
  readonly standBy?: StandByChance;
  /** Until then the visitor may stay away, place kept. */
  readonly comeBackAt?: Instant;
  /** Out by their own wish while there was no system: back whenever they like until then. */
  readonly backBy?: Instant;
  readonly outage?: OutagePart;
  /** Things go faster than told, or go on: invited in at this moment. */
  readonly invitedAt?: Instant;
  /** The rule of the order in its figures: minutes after slot or arrival with an appointment, after arrival without one. */
  readonly order: { readonly appointment: number; readonly walkIn: number };
  /** To have at hand while waiting. */
  readonly papers?: readonly Paper[];
  /** Set aside: what is missing or why, and until when the place is kept. */
  readonly aside?: {
    readonly incomplete: boolean;
    readonly reason?: Text;
    /** What is missing beside that, and where each of all can be had. */
    readonly missing?: readonly Pick<Reason, 'name' | 'where'>[];
  };
  readonly until?: Instant;
  readonly outcome?: VisitOutcome;
  /** The visit is over, and the office asks how it went; or has been told. */
  readonly opinion?: 'asked' | 'given';
}

/** A ticket in a line, for staff: its order and why. */
export interface LineRow {
  readonly visitId: VisitId;
  readonly ticket: TicketNumber;
  readonly service: Text;
  readonly step: Text;
  /** "Hora de orden". */
  readonly due: Instant;
  readonly joined: Instant;
  readonly why: DueReason;
  readonly priority: boolean;
  readonly needs: Needs;
  readonly people: number;
  readonly minor: boolean;
  readonly checkIdentity: boolean;
  /** May be called by this window now; if not, it waits for another window or for its time. */
  readonly callable: boolean;
  /** Told to come back at this hour, or out by their own wish until then; and invited in before it, if so. */
  readonly away?: { readonly until: Instant; readonly invited?: Instant; readonly byWish?: true };
  readonly range?: TimeRange;
}

/** The line for one step of the journeys, across its windows: the first of it, and how many wait. */
export interface StepLine
  extends FirstOf<Pick<LineRow, 'visitId' | 'ticket' | 'due' | 'joined' | 'why' | 'priority' | 'away'>> {
  readonly step: Text;
}

/** A ticket set aside: gone for something, or absent when called. */
export interface AsideRow {
  readonly visitId: VisitId;
  readonly ticket: TicketNumber;
  readonly kind: 'held' | 'absent';
  readonly since: Instant;
  readonly until?: Instant;
  readonly reason?: Text;
  readonly missedCalls: number;
}

/** The visitor at a window, as the clerk sees them. */
export interface VisitCard {
  readonly visitId: VisitId;
  readonly callId: CallId;
  readonly ticket: TicketNumber;
  readonly situation: 'called' | 'serving';
  readonly applicants: readonly {
    readonly name: string;
    readonly minor: boolean;
    readonly guardians: readonly string[];
    readonly outcome?: ApplicantOutcome;
  }[];
  readonly companions: number;
  readonly service: Text;
  /** Called on no display and by no voice: whoever serves fetches the person. */
  readonly silent?: true;
  readonly journey: readonly { readonly id: StepId; readonly name: Text; readonly state: 'done' | 'now' | 'ahead' }[];
  /** What finishing leads to: a step with the number already waiting for it; nothing when the visit ends served. */
  readonly after?: { readonly step: StepId; readonly name: Text; readonly waiting: number };
  readonly slot?: Instant;
  readonly checkedIn: Instant;
  readonly due: Instant;
  readonly why: DueReason;
  readonly priority: boolean;
  readonly needs: Needs;
  readonly language: LanguageTag;
  readonly unverified: boolean;
  /** The folio that the visitor gave, where no list could confirm it. */
  readonly claimedFolio?: string;
  readonly checkIdentity: boolean;
  readonly returned: boolean;
  readonly missedCalls: number;
  readonly calledAt: Instant;
  readonly announcements: number;
  readonly announcedAt: Instant;
  readonly servingSince?: Instant;
  readonly outOfTurn?: Text;
  /** From when "did not come" is open; absent while an escort is asked for and nobody has accepted. */
  readonly noShowFrom?: Instant;
  readonly expectedMinutes: number;
  /** Their service stands still: sent back to the line they keep the time that they had. */
  readonly stopped?: true;
  readonly cameFrom?: WindowFace;
  /** What they said, where the office asks. */
  readonly municipality?: string;
}

/** A window as all staff see it. */
export interface StaffWindow extends WindowFace {
  readonly state: 'closed' | 'open' | 'paused';
  readonly holder?: { readonly id: StaffId; readonly name: string };
  readonly steps: readonly { readonly id: StepId; readonly name: Text }[];
  readonly ticket?: TicketNumber;
  readonly since?: Instant;
  readonly pausedUntil?: Instant;
}

/** Lines that a window serves today though the settings do not say so, and those that it leaves; since when and why. */
export interface MovedWindow {
  readonly since: Instant;
  readonly why: MoveWhy;
  readonly takes: readonly Text[];
  readonly leaves: readonly Text[];
}

/** The work of the window that this person holds. */
export interface WindowDesk {
  readonly window: StaffWindow;
  readonly pause?: {
    readonly reason: Text;
    readonly urgent: boolean;
    readonly since: Instant;
    readonly until?: Instant;
  };
  readonly armedSince?: Instant;
  readonly moved?: MovedWindow;
  readonly card?: VisitCard;
  /** First twenty of the line of this window, in order, and how many there are. */
  readonly line: readonly LineRow[];
  readonly waiting: number;
  /** Whom "call next" would call now. */
  readonly next?: LineRow;
  readonly aside: readonly AsideRow[];
}

/** A visit or an appointment of today, as reception sees it. */
export interface ReceptionRow {
  readonly visitId: VisitId;
  readonly ticket: TicketNumber;
  readonly name: string;
  readonly service: Text;
  readonly situation: TicketView['situation'];
  readonly window?: WindowFace;
  readonly checkedIn: Instant;
  readonly slot?: Instant;
}

/** Somebody on the stand-by list, for staff; `place`: their turn among those of the same service, from 1. */
export interface StandByRow {
  readonly place: number;
  readonly visitId: VisitId;
  readonly ticket: TicketNumber;
  readonly name: string;
  readonly service: Text;
  readonly since: Instant;
}

export interface ReceptionDesk {
  /** Requests that nobody has settled, oldest first. */
  readonly requests: readonly (HelpRequest & {
    readonly ticket?: TicketNumber;
    readonly window?: WindowFace;
    readonly languageName?: Text;
    /** Who is summoned for that language, where the office has named somebody. */
    readonly summoned?: string;
  })[];
  /** The last twenty check-ins, newest first. */
  readonly latest: readonly ReceptionRow[];
  /** Who stands by, in the order in which they registered; absent where the office runs no such list. */
  readonly standBy?: FirstOf<StandByRow>;
  readonly counts: {
    readonly booked: number;
    readonly arrived: number;
    readonly waiting: number;
    readonly aside: number;
    readonly atWindows: number;
    readonly ended: number;
    /** What is ready to be handed over, where the office hands over what was made on another day. */
    readonly ready?: number;
  };
}

/** The first twenty of a list that may be long, and how many it holds. */
export interface FirstOf<Row> {
  readonly first: readonly Row[];
  readonly count: number;
}

/** A ticket by which a visit is named to the supervisor. */
export interface NamedVisit {
  readonly visitId: VisitId;
  readonly ticket: TicketNumber;
}

/** Something the supervisor should do something about. */
export type Alert =
  | { readonly is: 'no-list'; readonly opensAt: Instant }
  | { readonly is: 'day-abandoned'; readonly date: DayKey; readonly unserved: number }
  | { readonly is: 'closing-soon'; readonly closesAt: Instant; readonly unreached: FirstOf<NamedVisit> }
  | { readonly is: 'after-closing'; readonly present: FirstOf<NamedVisit> }
  | {
      readonly is: 'request-waiting';
      readonly kind: HelpRequest['kind'];
      readonly since: Instant;
      readonly from: string;
    }
  | { readonly is: 'outage-told'; readonly since: Instant; readonly from: string }
  | { readonly is: 'window-paused-urgently'; readonly windowId: WindowId; readonly since: Instant }
  /** Services that were paused one by one while somebody waits for them, and since when the first of them is. */
  | {
      readonly is: 'services-paused';
      readonly services: readonly Text[];
      readonly since: Instant;
      readonly waiting: number;
    }
  | { readonly is: 'nobody-serves'; readonly step: Text; readonly waiting: number }
  /** Lists of papers whose last day is over, and since when the first of them is. */
  | { readonly is: 'papers-expired'; readonly services: readonly Text[]; readonly until: DayKey }
  | { readonly is: 'numbers-running-out'; readonly series: string; readonly last: number };

export interface SupervisorDesk {
  readonly alerts: readonly Alert[];
  readonly pausedServices: readonly {
    readonly id: ServiceId;
    readonly name: Text;
    readonly since: Instant;
    readonly until?: Instant;
  }[];
  readonly notices: readonly Notice[];
  /** People in the room and its seats; how many there will be, and from when they won't all sit. */
  readonly room: {
    readonly seats: number;
    readonly people: number;
    readonly forecast: readonly { readonly at: Instant; readonly people: number }[];
    readonly fullFrom?: Instant;
  };
  /** Who waits for each step, in the order of their due times; steps for which nobody waits are left out. */
  readonly lines: readonly StepLine[];
  /** Which window serves which line today: `own` is what the settings say. `last`: by when all who wait are expected to be called. */
  readonly moving: {
    readonly lines: readonly {
      readonly skill: Skill;
      readonly at: WindowKind;
      readonly name: Text;
      readonly waiting: number;
      readonly last?: Instant;
    }[];
    readonly windows: readonly {
      readonly id: WindowId;
      readonly skills: readonly Skill[];
      readonly own: readonly Skill[];
    }[];
    readonly moved: readonly (MovedWindow & { readonly windowId: WindowId })[];
  };
  /** Today's first calls beside the window of time on the ticket. */
  readonly told: { readonly calls: number; readonly within: number };
  readonly dayOpen: boolean;
  /** The displays that the settings know, for a new screen to be one of them. */
  readonly displays: readonly { readonly id: string; readonly name: string; readonly tooSmall?: TooSmall }[];
  /** Visits still without an outcome; the day can't be closed while there are any. */
  readonly withoutOutcome: FirstOf<NamedVisit & { readonly situation: TicketView['situation'] }>;
  /** Of these, how many are at no window: who would get a slip if all who wait did. */
  readonly atNoWindow: number;
  /** The settings keep the open book shut: nobody but the staff may read today's order. */
  readonly bookShut?: true;
}

/** What moving lines would do to those who wait: by when the last of each line is called, before and after, and for how many it is sooner or later. */
export interface MovePreview {
  readonly lines: readonly { readonly name: Text; readonly before: Instant; readonly after: Instant }[];
  readonly sooner: number;
  readonly later: number;
}

/** An outage as all staff see it. */
export interface StaffOutage {
  readonly since: Instant;
  readonly services: readonly Text[];
  /** In line and here; out, with their place kept. */
  readonly here: number;
  readonly out: number;
}

/** Everything a person of the staff works with. Parts that they have no right to are absent. */
export interface StaffView {
  readonly audience: 'staff';
  readonly office: OfficeFace;
  readonly day: DayFace;
  readonly me: { readonly id: StaffId; readonly name: string; readonly roles: readonly Role[] };
  readonly windows: readonly StaffWindow[];
  readonly services: readonly {
    readonly id: ServiceId;
    readonly name: Text;
    readonly booking: 'required' | 'optional' | 'none';
    readonly paused: boolean;
    /** Without an appointment one may still be put on its stand-by list. */
    readonly standBy?: true;
  }[];
  /** There is no system: since when, for which services, and how it stands with those who wait for them. */
  readonly outage?: StaffOutage;
  /** The hour is in doubt, and the day waits: what the computer says now, and what it should say, or at least. */
  readonly clockDoubt?: { readonly says: Instant; readonly expected: Instant };
  readonly spoken: readonly Omit<SpokenLanguage, 'person'>[];
  readonly reasons: Readonly<Record<keyof Settings['reasons'], readonly Reason[]>>;
  /** The municipalities among which a visitor's is asked at the window; absent where the office does not ask. */
  readonly municipalities?: readonly string[];
  readonly desk?: WindowDesk;
  /** One's own last command, while it can be undone. */
  readonly undo?: { readonly command: string; readonly about: string; readonly until: Instant };
  readonly reception: ReceptionDesk;
  readonly supervisor?: SupervisorDesk;
  /** Where anybody may read today's order; absent where nobody can. */
  readonly openBook?: string;
}

/** All views by audience. */
export interface Views {
  readonly display: DisplayView;
  readonly kiosk: KioskView;
  readonly staff: StaffView;
  readonly phone: TicketView;
}
export type Audience = keyof Views;

/** Answers of the kiosk's look-up; none tells anything about a person who is not there. */
export type AppointmentAnswer =
  | {
      readonly is: 'found';
      readonly appointments: readonly FoundAppointment[];
      readonly late: 'in-time' | 'in-grace' | 'queue' | 'accept' | 'staff' | 'stand-by';
      /** Too late: the service on whose stand-by list they may register. */
      readonly standBy?: ServiceId;
    }
  /** The folio is on the list; day and month of birth are asked before anything is shown. */
  | { readonly is: 'ask-birth' }
  | {
      readonly is: 'already';
      readonly visitId: VisitId;
      readonly ticket: TicketNumber;
      readonly situation: TicketView['situation'];
      /** Out until this hour, as they were told or wished. */
      readonly comeBackAt?: Instant;
      readonly outage?: OutagePart;
    }
  | { readonly is: 'other-day'; readonly slot: Instant }
  | { readonly is: 'other-office'; readonly office: string; readonly slot: Instant }
  | { readonly is: 'too-early'; readonly slot: Instant; readonly from: Instant }
  | { readonly is: 'see-staff' }
  | { readonly is: 'not-found' }
  /** A document waits for its holder. */
  | { readonly is: 'ready'; readonly document: FoundDocument; readonly service: ServiceId }
  /** Not on the list of what is ready, as it was loaded at this moment. */
  | { readonly is: 'not-ready'; readonly listed: Instant }
  /** In its holder's hands already. */
  | { readonly is: 'handed-over' }
  /** No list today: may be taken to be verified. */
  | { readonly is: 'unlisted' }
  /** Too many tries: a minute's rest. */
  | { readonly is: 'rest'; readonly until: Instant };

/** What is shown of an appointment for its holder to recognise: initials and the hour, never the service. */
export interface FoundAppointment {
  readonly appointmentId: string;
  /** `R. M.`: initials of given name and surname. */
  readonly initials: string;
  readonly slot: Instant;
  readonly minor: boolean;
  /** Papers of its service. */
  readonly papers: readonly Paper[];
}

/** What is shown of a ready document for its holder to recognise. */
export interface FoundDocument {
  readonly documentId: DocumentId;
  /** `R. M.`; absent where the folio alone was shown, and the list has no birthday to ask for. */
  readonly initials?: string;
  readonly since: DayKey;
  /** The number of the window at which it is handed over, or reception. */
  readonly where?: number | 'reception';
}

/** What reception finds when it searches by name, folio or ticket. */
export interface SearchHit {
  readonly appointmentId?: string;
  readonly visitId?: VisitId;
  readonly ticket?: TicketNumber;
  readonly name: string;
  readonly service: Text;
  readonly slot?: Instant;
  readonly status: 'booked' | 'cancelled' | 'verify' | 'checked-in' | 'ended';
  readonly situation?: TicketView['situation'];
  /** How it ended, as is recorded, and how each of its people fared. */
  readonly ended?: {
    readonly outcome: VisitOutcome;
    readonly reason?: ReasonId;
    readonly people: readonly Pick<Applicant, 'name' | 'outcome' | 'reason'>[];
  };
  /** In line, and out with the place kept: back now, or may go out now. */
  readonly may?: 'come-back' | 'step-out';
  /** Why the papers are to be looked at, as nobody has found out yet; and how the person can be asked. */
  readonly doubts?: readonly Doubt[];
  readonly contact?: Pick<AppointmentPerson, 'email' | 'phone'>;
  readonly review?: Review;
  /** The hour and its grace are over, and nobody came. */
  readonly missed?: true;
  /** Too late, and nobody came: may be put on the stand-by list of the service. */
  readonly standBy?: true;
}

/** Which appointments of the day are listed: all, those in doubt, or those whose hour is over. */
export type BookedShown = 'all' | 'doubtful' | 'missed';

/** The day's appointments, or some of them: so many at once, and how many there are. */
export interface BookedList {
  readonly rows: readonly SearchHit[];
  readonly count: number;
  readonly counts: Readonly<Record<BookedShown, number>>;
}

/** A document on the list of what is ready, for staff. */
export interface ReadyRow {
  readonly documentId: DocumentId;
  readonly name: string;
  readonly folio?: string;
  readonly since: DayKey;
  readonly where?: WindowId | 'reception';
  /** Waits; its holder is here for it; in its holder's hands. */
  readonly state: 'ready' | 'here' | 'handed-over';
  readonly ticket?: TicketNumber;
}

/** What is ready, or some of it: so many at once, and how many there are. */
export interface ReadyList {
  readonly rows: readonly ReadyRow[];
  readonly count: number;
  readonly waiting: number;
  /** Today. */
  readonly handedOver: number;
  /** When the freshest list was loaded. */
  readonly listed?: Instant;
}

/** A paper to have at hand, and where it is to be had when it is missing. */
export interface PaperAtHand extends Paper {
  readonly where?: Text;
}

/** What a check-in gives its visitor. */
export interface IssuedTicket {
  readonly visitId: VisitId;
  readonly ticket: TicketNumber;
  readonly code: string;
  readonly ahead: number;
  readonly range?: TimeRange;
  /** The room is full: the hour to come back at, place kept. */
  readonly comeBackAt?: Instant;
  /** Out by their own wish, until then. */
  readonly backBy?: Instant;
  readonly outage?: OutagePart;
  readonly lateAs?: 'queue' | 'accept';
  /** On the stand-by list, and in no line yet. */
  readonly standBy?: StandByChance;
  readonly papers: readonly PaperAtHand[];
}

/** Priority needs in the order in which screens list them. */
export const priorityNeeds: readonly PriorityNeed[] = ['senior', 'disability', 'pregnant', 'infant'];
