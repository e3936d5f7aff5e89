import type { Appointment, ReviewReason } from '../../shared/domain/appointment.ts';
import { reviewReasons } from '../../shared/domain/appointment.ts';
import type {
  CheckIn,
  Command,
  CorrectOutcome,
  EndVisit,
  FinishStep,
  HoldVisit,
  OpenWindow,
  PauseWindow,
  SendTo,
} from '../../shared/domain/commands.ts';
import type { MoveWhy } from '../../shared/domain/moved.ts';
import type { NoticeContent } from '../../shared/domain/notice.ts';
import type { Office } from '../../shared/domain/office.ts';
import type { Settings } from '../../shared/domain/settings.ts';
import type { Actor, ClockTime, Needs, RequestKind, VisitId } from '../../shared/domain/vocabulary.ts';
import { noNeeds } from '../../shared/domain/vocabulary.ts';
import type { Deed, Passing, Story } from './story.ts';
import { givenNothing } from './story.ts';
import { at, clerks, kiosk, list, monday, readyDocument, receptionist, schedule, supervisor } from './story-office.ts';

/** The clock goes on by so many minutes. */
export const wait = (minutes: number): Passing => ({ clock: (now) => now + minutes * 60_000 });
/** The clock on the wall shows this time. */
export const until = (time: ClockTime, date = monday): Passing => ({ clock: () => at(time, date) });

/** The same wish by somebody else. */
export const by = (actor: Actor, { wish }: Deed): Deed => ({ by: () => actor, wish });
/** The same wish by the visitor's own phone. */
export const byPhone = (ticket: string, { wish }: Deed): Deed => ({
  by: (office) => ({ kind: 'phone', id: idOf(office, ticket) }),
  wish,
});

const wish = (actor: Actor, command: Command): Deed => ({ by: () => actor, wish: () => command });

const idOf = (office: Office, ticket: string): VisitId => office.tickets.get(ticket) ?? `nobody-with-${ticket}`;
const clerkOf = (windowId: string): Actor => clerks[windowId] ?? supervisor;

const about = (actor: Actor, ticket: string, command: (visitId: VisitId) => Command): Deed => ({
  by: () => actor,
  wish: (office) => command(idOf(office, ticket)),
});

/** A wish about the standing call of a ticket, by whoever holds the window. */
const atWindow = (ticket: string, command: (callId: string) => Command): Deed => {
  const call = (office: Office) => {
    const situation = office.visits.get(idOf(office, ticket))?.situation;
    return situation?.is === 'called' || situation?.is === 'serving' ? situation : undefined;
  };
  return {
    by: (office) => {
      const staff = office.windows.get(call(office)?.windowId ?? '')?.staff;
      const everybody: readonly Actor[] = [...Object.values(clerks), supervisor];
      return everybody.find(({ id }) => id === staff?.id) ?? clerkOf('V1');
    },
    wish: (office) => command(call(office)?.callId ?? 'a-call-that-is-over'),
  };
};

export const openDay = (date = monday): Deed => wish(schedule, { type: 'OpenDay', date });
export const closeDay = (): Deed => wish(supervisor, { type: 'CloseDay' });
export const loadList = (appointments: readonly Appointment[] = list): Deed =>
  wish(receptionist, { type: 'LoadAppointments', appointments });
/** Reception has asked about an appointment, and found this out. */
export const review = (appointmentId: string, why: ReviewReason, note?: string): Deed => {
  const outcome = reviewReasons.confirmed.includes(why) ? 'confirmed' : 'cancelled';
  return wish(receptionist, {
    type: 'ReviewAppointment',
    appointmentId,
    outcome,
    why,
    ...(note !== undefined && { note }),
  });
};
/** A list of documents that are ready, each known by its folio alone. */
export const loadDocuments = (...folios: readonly string[]): Deed => ({
  by: () => receptionist,
  wish: () => ({ type: 'LoadDocuments', documents: folios.map((folio) => readyDocument(folio)) }),
});
export const markDocument = (documentId: string, handedOver = true): Deed =>
  wish(clerkOf('V4'), { type: 'MarkDocument', documentId, handedOver });
/** What is kept of one person is erased, as they asked: their appointments, and the visits with these numbers. */
export const erase = (appointments: readonly string[], ...tickets: readonly string[]): Deed => ({
  by: () => supervisor,
  wish: (office) => ({
    type: 'HandlePersonData',
    deed: 'erase',
    why: 'asked',
    appointments,
    visits: tickets.map((ticket) => idOf(office, ticket)),
  }),
});
/** Somebody of the staff gets another PIN. */
export const renewPin = (): Deed => wish(supervisor, { type: 'RenewPin', staffId: 'celia' });
/** New settings at once, or for the next day to open with. */
export const publish = (settings: Settings, from?: 'opening'): Deed =>
  wish(supervisor, { type: 'PublishSettings', settings, ...(from && { from }) });
export const giveTomorrowSlip = (...tickets: readonly string[]): Deed => ({
  by: () => supervisor,
  wish: (office) => ({ type: 'GiveTomorrowSlip', visitIds: tickets.map((ticket) => idOf(office, ticket)) }),
});
/** Slips for all who are here and at no window. */
export const giveAllTomorrowSlips = (): Deed =>
  wish(receptionist, { type: 'GiveTomorrowSlip', visitIds: 'all-waiting' });
export const keepTime = (): Deed => wish(schedule, { type: 'KeepTime' });

type CheckInMore = Partial<Omit<CheckIn, 'needs'>> & { readonly needs?: Partial<Needs> };
const asked = ({ needs, ...more }: CheckInMore): CheckIn => ({
  type: 'CheckIn',
  appointments: [],
  companions: 0,
  language: 'es',
  ...more,
  needs: { ...noNeeds, ...needs },
});
/** Check in at the kiosk for appointments of the list. */
export const checkIn = (ids: string | readonly string[], more: CheckInMore = {}): Deed =>
  wish(kiosk, asked({ appointments: typeof ids === 'string' ? [ids] : ids, ...more }));
/** Check in at the kiosk without appointment. */
export const walkIn = (service = 'informes', more: CheckInMore = {}): Deed => wish(kiosk, asked({ service, ...more }));

/** Check in at the kiosk for the stand-by list of a service by appointment. */
export const standBy = (more: CheckInMore = {}): Deed => walkIn('pasaporte', { standBy: true, ...more });

export const leave = (ticket: string): Deed => about(receptionist, ticket, (visitId) => ({ type: 'Leave', visitId }));
/** Staff take somebody off the stand-by list. */
export const takeOff = (ticket: string, reason = 'urgencia'): Deed =>
  about(receptionist, ticket, (visitId) => ({ type: 'Leave', visitId, reason }));
export const comeBack = (ticket: string): Deed => about(kiosk, ticket, (visitId) => ({ type: 'ComeBack', visitId }));
/** Found missing before any call, as the kiosk tells. */
export const fetchPapers = (ticket: string, missing: readonly string[] = ['acta']): Deed =>
  about(kiosk, ticket, (visitId) => ({ type: 'FetchPapers', visitId, missing }));
export const changeNeeds = (ticket: string, needs: Partial<Needs>, reason = 'urgencia'): Deed =>
  about(receptionist, ticket, (visitId) => ({ type: 'ChangeNeeds', visitId, needs: { ...noNeeds, ...needs }, reason }));

/** Cover during a pause, asked for at a window, of another if it is said which. */
export const askForCover = (windowId: string, to?: string): Deed =>
  wish(clerkOf(windowId), { type: 'AskForHelp', kind: 'cover', from: windowId, ...(to !== undefined && { to }) });
export const askForHelp = (kind: RequestKind = 'help', ticket?: string): Deed => ({
  by: () => kiosk,
  wish: (office) => ({
    type: 'AskForHelp',
    kind,
    from: 'kiosco-1',
    ...(ticket === undefined ? {} : { visitId: idOf(office, ticket) }),
  }),
});
const newestRequest = (office: Office): string => [...office.requests.keys()].at(-1) ?? 'no-such-request';
export const acceptRequest = (): Deed => ({
  by: () => receptionist,
  wish: (office) => ({ type: 'AcceptRequest', requestId: newestRequest(office) }),
});
export const settleRequest = (): Deed => ({
  by: () => receptionist,
  wish: (office) => ({ type: 'SettleRequest', requestId: newestRequest(office) }),
});

/** Somebody holds a window in their name; by default whoever works at it. */
export const openWindow = (windowId: string, more: Partial<OpenWindow> = {}): Deed =>
  wish(clerkOf(windowId), { type: 'OpenWindow', windowId, takeOver: false, ...more });
export const pauseWindow = (windowId: string, more: Partial<PauseWindow> = {}): Deed =>
  wish(clerkOf(windowId), { type: 'PauseWindow', windowId, reason: 'descanso', urgent: false, ...more });
export const resumeWindow = (windowId: string): Deed => wish(clerkOf(windowId), { type: 'ResumeWindow', windowId });
export const closeWindow = (windowId: string): Deed => wish(clerkOf(windowId), { type: 'CloseWindow', windowId });
export const armWindow = (windowId: string): Deed => wish(clerkOf(windowId), { type: 'ArmWindow', windowId });
export const disarmWindow = (windowId: string): Deed => wish(clerkOf(windowId), { type: 'DisarmWindow', windowId });

export const callNext = (windowId: string): Deed => wish(clerkOf(windowId), { type: 'CallNext', windowId });
export const callTicket = (windowId: string, ticket: string, reason = 'urgencia'): Deed =>
  about(clerkOf(windowId), ticket, (visitId) => ({ type: 'CallTicket', windowId, visitId, reason }));
export const recall = (ticket: string): Deed => atWindow(ticket, (callId) => ({ type: 'Recall', callId }));
export const comesFrom = (ticket: string, municipality: string): Deed =>
  atWindow(ticket, (callId) => ({ type: 'RecordMunicipality', callId, municipality }));
export const arrive = (ticket: string): Deed => atWindow(ticket, (callId) => ({ type: 'RecordArrival', callId }));
export const finish = (ticket: string, more: Partial<FinishStep> = {}): Deed =>
  atWindow(ticket, (callId) => ({ type: 'FinishStep', callNext: false, ...more, callId }));
export const incomplete = (ticket: string, reason = 'acta'): Deed =>
  atWindow(ticket, (callId) => ({ type: 'RecordIncomplete', callId, reason }));
export const endVisit = (ticket: string, outcome: EndVisit['outcome'], reason?: string): Deed =>
  atWindow(ticket, (callId) => ({ type: 'EndVisit', callId, outcome, ...(reason === undefined ? {} : { reason }) }));
export const sendTo = (ticket: string, to: SendTo['to']): Deed =>
  atWindow(ticket, (callId) => ({ type: 'SendTo', callId, to }));
export const hold = (ticket: string, more: Partial<HoldVisit> = {}): Deed =>
  atWindow(ticket, (callId) => ({ type: 'HoldVisit', reason: 'copias', ...more, callId }));
export const returnToLine = (ticket: string): Deed => atWindow(ticket, (callId) => ({ type: 'ReturnToLine', callId }));
export const noShow = (ticket: string): Deed => atWindow(ticket, (callId) => ({ type: 'RecordNoShow', callId }));
/** A supervisor puts right how a visit ended. */
export const correctOutcome = (
  ticket: string,
  outcome: CorrectOutcome['outcome'],
  more: Partial<Pick<CorrectOutcome, 'reason' | 'applicants'>> = {},
): Deed =>
  about(supervisor, ticket, (visitId) => ({ type: 'CorrectOutcome', visitId, outcome, why: 'wrong-key', ...more }));
/** Take back the last thing that whoever works at this window did. */
export const undo = (windowId: string): Deed => wish(clerkOf(windowId), { type: 'Undo' });

/** From now on these windows serve these lines, as a supervisor says. */
export const moveLines = (served: Readonly<Record<string, readonly string[]>>, why: MoveWhy = 'long-line'): Deed =>
  wish(supervisor, {
    type: 'MoveLines',
    windows: Object.entries(served).map(([windowId, skills]) => ({ windowId, skills })),
    why,
  });
/** The supervisor takes back what they did last. */
export const undoLead = (): Deed => wish(supervisor, { type: 'Undo' });

export const pauseService = (service: string, reason = 'descanso'): Deed =>
  wish(supervisor, { type: 'PauseService', service, reason });
export const resumeService = (service: string): Deed => wish(supervisor, { type: 'ResumeService', service });
/** There is no system: passports stand still, or what is named. */
export const declareOutage = (...services: readonly string[]): Deed =>
  wish(supervisor, { type: 'DeclareOutage', services: services.length > 0 ? services : ['pasaporte'] });
export const endOutage = (): Deed => wish(supervisor, { type: 'EndOutage' });
/** The server has noticed that the clock has jumped: it should say this. */
export const doubtClock = (expected: ClockTime): Deed => wish(schedule, { type: 'DoubtClock', expected: at(expected) });
export const confirmClock = (): Deed => wish(supervisor, { type: 'ConfirmClock' });
/** Somebody tells at a window that there is no system, or asks a colleague to come over. */
export const tellFromWindow = (windowId: string, kind: 'outage' | 'colleague'): Deed =>
  wish(clerkOf(windowId), { type: 'AskForHelp', kind, from: windowId });
export const stepOut = (ticket: string): Deed => about(kiosk, ticket, (visitId) => ({ type: 'StepOut', visitId }));
/** Reception has counted the people in the room. */
export const countRoom = (people: number): Deed => wish(receptionist, { type: 'CountRoom', people });
export const notice = (content: NoticeContent): Deed => wish(receptionist, { type: 'PostNotice', ...content });
export const postNotice = (es = 'Se reanuda a las 11'): Deed => notice({ text: { es } });
export const removeNotice = (): Deed => ({
  by: () => receptionist,
  wish: (office) => ({ type: 'RemoveNotice', noticeId: [...office.notices.keys()].at(-1) ?? 'no-such-notice' }),
});

/** A story of the Monday: the day is open, its list loaded, and the clock shows 8:00. */
export function given(...deeds: readonly (Deed | Passing)[]): Story {
  return givenNothing(openDay(), loadList(), ...deeds);
}
