import type { BookedAppointment } from './appointment.ts';
import type { MovedLines } from './moved.ts';
import type { Notice } from './notice.ts';
import { oncePerState } from './once.ts';
import type { Outage } from './outage.ts';
import type { KeptDocument } from './ready.ts';
import { Roll } from './roll.ts';
import type { RoomCount } from './room.ts';
import type { ServiceSettings, Settings, StepSettings, WindowSettings } from './settings.ts';
import { Table } from './table.ts';
import type { Visit } from './visit.ts';
import { stepOf } from './visit.ts';
import type {
  CallId,
  CommandId,
  DayKey,
  Instant,
  LanguageTag,
  NoticeId,
  ReasonId,
  RequestId,
  RequestKind,
  ServiceId,
  StaffId,
  StepId,
  TicketNumber,
  VisitId,
  WindowId,
} from './vocabulary.ts';

/** The service day: open from its first entry until somebody closes it, or the next day opens. */
export interface ServiceDay {
  readonly date: DayKey;
  readonly opensAt: Instant;
  readonly closesAt: Instant;
  readonly closedAt?: Instant;
  /** The day before, when nobody had closed it, and the tickets it left without an outcome. */
  readonly left?: { readonly date: DayKey; readonly unserved: readonly TicketNumber[] };
  /** When a list of appointments was last loaded. */
  readonly listLoadedAt?: Instant;
}

export interface Pause {
  readonly reason: ReasonId;
  readonly urgent: boolean;
  readonly since: Instant;
  /** Planned end; nothing when it isn't known. */
  readonly until?: Instant;
}

/** A window as it stands: who holds it, and whom it serves. */
export interface OpenWindowState {
  readonly id: WindowId;
  readonly state: 'closed' | 'open' | 'paused';
  readonly staff?: { readonly id: StaffId; readonly name: string };
  readonly pause?: Pause;
  /** The visit called to it or at it. */
  readonly visitId?: VisitId;
  /** Free since, for the order among armed windows. */
  readonly freeSince: Instant;
  /** Calls the next to arrive by itself, since this moment. */
  readonly armedSince?: Instant;
  /** When its pauses of today began, and breaks that others covered: which of its planned breaks have been taken. */
  readonly pauses?: readonly Instant[];
}

/** Something said in the room: a call, or its repetition. The newest stand last. */
export interface Announcement {
  readonly callId: CallId;
  readonly attempt: number;
  readonly visitId: VisitId;
  readonly ticket: TicketNumber;
  readonly windowId: WindowId;
  readonly at: Instant;
  readonly language: LanguageTag;
}

export interface HelpRequest {
  readonly id: RequestId;
  readonly kind: RequestKind;
  readonly at: Instant;
  /** The screen or window it came from, by name. */
  readonly from: string;
  readonly visitId?: VisitId;
  readonly language?: LanguageTag;
  /** The window that is asked to give cover. */
  readonly to?: WindowId;
  readonly acceptedBy?: { readonly id: StaffId; readonly name: string; readonly at: Instant };
}

/** No ticket of a service is called: since when, until when if anybody knows, and whether it is for want of the system. */
export interface ServicePause {
  readonly since: Instant;
  readonly until?: Instant;
  readonly outage?: true;
}

/** The clock has jumped: what it showed then, and what it should have shown, or at least. */
export interface ClockDoubt {
  readonly since: Instant;
  readonly expected: Instant;
}

/** What one person did last, kept whole for the seconds in which it can be undone. */
export interface LastAct {
  readonly commandId: CommandId;
  readonly command: string;
  readonly at: Instant;
  /** Ticket or window it was about, for the sentence beside "undo". */
  readonly about: string;
  readonly visits: readonly { readonly before: Visit; readonly after: Visit }[];
  readonly windows: readonly { readonly before: OpenWindowState; readonly after: OpenWindowState }[];
  /** Lines that it moved: what held before and after. */
  readonly lines?: { readonly before: Pick<Office, 'settings' | 'moved'>; readonly after: Settings };
  /** Requests that it changed: a cover that it promised, or one that it made unnecessary, such as the escort of a call that it ended. */
  readonly requests: readonly { readonly before: HelpRequest; readonly after?: HelpRequest }[];
}

/** One office on one service day: the whole truth that commands are decided on. */
export interface Office {
  /** What holds now: as published, with the lines that were moved today. */
  readonly settings: Settings;
  readonly moved?: MovedLines;
  /** What the next day opens with, where that was published ahead. */
  readonly planned?: Settings;
  readonly day?: ServiceDay;
  readonly appointments: Table<BookedAppointment>;
  /** What is ready to be handed over, or was handed over today. */
  readonly documents: Table<KeptDocument>;
  readonly visits: Table<Visit>;
  /** Visits that have not ended. */
  readonly present: readonly VisitId[];
  readonly windows: Roll<OpenWindowState>;
  /** Last number given, by series. */
  readonly numbers: ReadonlyMap<string, number>;
  /** Visits by the number on their ticket, so that none is given twice. */
  readonly tickets: Table<VisitId>;
  /** How many people have come along with visitors so far. */
  readonly companions: number;
  /** The last to check in, the newest first. */
  readonly latest: readonly VisitId[];
  /** The last calls made, oldest first. */
  readonly announcements: readonly Announcement[];
  readonly requests: ReadonlyMap<RequestId, HelpRequest>;
  readonly pausedServices: ReadonlyMap<ServiceId, ServicePause>;
  /** When there was no system today, the latest last: its end is open while it lasts. */
  readonly outages: readonly Outage[];
  /** The hour is in doubt: until it is confirmed or corrected the day waits. */
  readonly clockDoubt?: ClockDoubt;
  readonly notices: ReadonlyMap<NoticeId, Notice>;
  /** Erasures of the day: which appointments and visits were somebody's whose data are gone. */
  readonly erasures: ReadonlyMap<CommandId, readonly string[]>;
  readonly lastActs: Roll<LastAct>;
  /** The last time that somebody counted the people in the room. */
  readonly roomCount?: RoomCount;
}

/** Calls kept for displays that were away; more than any display can have missed and still matter. */
export const announcementsKept = 60;

/** Check-ins kept at hand for reception, which sees no more of them at once. */
export const latestKept = 20;

/** An office before its first day. */
export function newOffice(settings: Settings): Office {
  return {
    settings,
    appointments: Table.empty(),
    documents: Table.empty(),
    visits: Table.empty(),
    present: [],
    windows: Roll.of(settings.windows.map(({ id }) => [id, closedWindow(id)])),
    numbers: new Map(),
    tickets: Table.empty(),
    companions: 0,
    latest: [],
    announcements: [],
    requests: new Map(),
    pausedServices: new Map(),
    outages: [],
    notices: new Map(),
    erasures: new Map(),
    lastActs: Roll.of(),
  };
}

/** A window that nobody holds. */
export const closedWindow = (id: WindowId): OpenWindowState => ({ id, state: 'closed', freeSince: 0 });

/** Whether commands of the day are taken: a day is open and nobody has closed it. */
export const isOpen = (office: Office): boolean => office.day !== undefined && office.day.closedAt === undefined;

export const serviceOf = (office: Office, id: ServiceId): ServiceSettings | undefined =>
  office.settings.services.find((service) => service.id === id);

export const stepSettings = (office: Office, id: StepId | undefined): StepSettings | undefined =>
  office.settings.steps.find((step) => step.id === id);

export const windowSettings = (office: Office, id: WindowId): WindowSettings | undefined =>
  office.settings.windows.find((window) => window.id === id);

/** The step that a visit waits for or is in, with what the office says of it. */
export const currentStep = (office: Office, visit: Visit): StepSettings | undefined =>
  stepSettings(office, stepOf(visit));

/** The visits that have not ended, in no particular order. */
export const presentVisits = oncePerState((office): readonly Visit[] => {
  const visits: Visit[] = [];
  for (const id of office.present) {
    const visit = office.visits.get(id);
    if (visit) visits.push(visit);
  }
  return visits;
});

/** The visit whose current call this is, called or being served. */
export function visitOfCall(office: Office, callId: CallId): Visit | undefined {
  const isIts = (visit: Visit | undefined): boolean =>
    (visit?.situation.is === 'called' || visit?.situation.is === 'serving') && visit.situation.callId === callId;
  for (const { visitId } of office.windows.values()) {
    const visit = visitId === undefined ? undefined : office.visits.get(visitId);
    if (isIts(visit)) return visit;
  }
  return presentVisits(office).find(isIts); // its window is in the settings no longer
}

/** The municipalities among which a visitor's is asked; none where the office does not ask. */
export const municipalitiesAsked = ({ municipalities }: Settings): readonly string[] =>
  municipalities?.ask ? municipalities.names : [];
