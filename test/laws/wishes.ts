// Long because: every kind of command has its wish here, side by side.
import type { Appointment } from '../../shared/domain/appointment.ts';
import { instantOf, nextDay, wallClock } from '../../shared/domain/calendar.ts';
import type { CheckIn, Command, CommandType } from '../../shared/domain/commands.ts';
import type { Office, OpenWindowState } from '../../shared/domain/office.ts';
import { isOpen } from '../../shared/domain/office.ts';
import { outageNow, outUntil } from '../../shared/domain/outage.ts';
import { chanceOf, standingAt } from '../../shared/domain/stand-by.ts';
import type { Called, Serving, Situation, Visit } from '../../shared/domain/visit.ts';
import type { Actor, Instant, Needs } from '../../shared/domain/vocabulary.ts';
import { noNeeds } from '../../shared/domain/vocabulary.ts';
import { clerks, kiosk, receptionist, schedule, settings, supervisor, tuunSavi } from '../support/story-office.ts';
import type { Dice } from './dice.ts';
import { documentsFor, erasureIn, markIn, newAppointments, newDocuments, reviewIn } from './list-wishes.ts';
import { firstFor, isFor } from './rule.ts';

/** A wish that makes sense where it is made: by whom, and when if not now. */
export interface Wish {
  readonly by: Actor;
  readonly command: Command;
  readonly at?: Instant;
}

/** What somebody sensible could wish of this kind now; nothing when it would be pointless. */
type Maker = (office: Office, now: Instant, dice: Dice) => Wish | undefined;

type AtWindow = Visit & { readonly situation: Called | Serving };

const staff: readonly Actor[] = [...Object.values(clerks), receptionist, supervisor];
const holderOf = (office: Office, windowId: string): Actor =>
  staff.find(({ id }) => id === office.windows.get(windowId)?.staff?.id) ?? supervisor;

const present = (office: Office, ...situations: readonly Situation['is'][]): readonly Visit[] =>
  [...office.visits.values()].filter(({ situation }) => situations.includes(situation.is));

const about = (visit: Visit | undefined, by: Actor, wish: (visitId: string) => Command): Wish | undefined =>
  visit && { by, command: wish(visit.id) };

/** A wish about a call that stands, by whoever holds the window. */
const atWindow = (
  situations: readonly ('called' | 'serving')[],
  wish: (callId: string, visit: AtWindow, office: Office, dice: Dice) => Command,
): Maker => {
  return (office, _now, dice) => {
    const visit = dice.of(present(office, ...situations) as readonly AtWindow[]);
    if (!visit) return undefined;
    const { callId, windowId } = visit.situation;
    return { by: holderOf(office, windowId), command: wish(callId, visit, office, dice) };
  };
};

const windows = (office: Office, fits: (window: OpenWindowState) => boolean): readonly OpenWindowState[] =>
  [...office.windows.values()].filter(fits);
const isFree = ({ state, visitId }: OpenWindowState): boolean => state === 'open' && visitId === undefined;

const ofWindow = (
  fits: (window: OpenWindowState) => boolean,
  wish: (windowId: string, dice: Dice) => Command,
): Maker => {
  return (office, _now, dice) => {
    const window = dice.of(windows(office, fits));
    return window && { by: holderOf(office, window.id), command: wish(window.id, dice) };
  };
};

const someNeeds = (dice: Dice): Needs => ({
  priority: dice.oneIn(4) ? ['senior'] : [],
  accessibleWindow: dice.oneIn(8),
  escort: dice.oneIn(10),
  ...(dice.oneIn(8) ? { interpreter: tuunSavi } : {}),
});

const expected = (office: Office): readonly Appointment[] =>
  [...office.appointments.values()].filter(({ visitId, date }) => visitId === undefined && date === office.day?.date);

const checkIn: Maker = (office, now, dice) => {
  if (!isOpen(office)) return undefined;
  const needs = dice.oneIn(2) ? someNeeds(dice) : noNeeds;
  const common = { type: 'CheckIn', needs, companions: dice.below(3), language: 'es' } as const;
  const booked = expected(office);
  const family = dice.oneIn(5) ? booked.slice(0, 3) : [dice.of(booked)];
  const appointments = family.flatMap((one) => (one ? [one.id] : []));
  const inHours = office.day !== undefined && now >= office.day.opensAt && now < office.day.closesAt - 30 * 60_000;
  if (!inHours && !dice.oneIn(6)) return undefined;
  const by = inHours && !dice.oneIn(4) ? kiosk : receptionist;
  const late = booked.find((one) => one.status === 'booked' && standingAt(office, one, now) === 'stand-by');
  if (late && dice.oneIn(2)) return { by, command: { ...common, appointments: [late.id], standBy: true } };
  if (appointments.length > 0 && dice.oneIn(2)) return { by, command: { ...common, appointments } };

  const open = dice.of(['informes', 'informes', 'asesoria']) ?? 'informes';
  if (chanceOf(office, 'pasaporte', now) && dice.oneIn(4))
    return { by, command: { ...common, appointments: [], service: 'pasaporte', standBy: true } };
  const ready = documentsFor(office, dice);
  if (by === receptionist && ready.length > 0 && dice.oneIn(2))
    return { by, command: { ...common, appointments: [], service: 'entrega', documents: ready } };
  const service = by === kiosk ? open : (dice.of(['informes', 'pasaporte', 'entrega', 'proteccion']) ?? open);
  const walkIn: CheckIn = { ...common, appointments: [], service };
  if (by === kiosk || !dice.oneIn(6)) return { by, command: walkIn };
  const series = office.settings.services.find(({ id }) => id === service)?.series ?? 'K';
  const ticket = `${series}${String(1 + dice.below(999)).padStart(3, '0')}`;
  return { by, command: { ...walkIn, handwritten: { ticket, at: now - dice.below(600) * 1000 } } };
};

const openDay: Maker = (office, now) => {
  if (isOpen(office) && office.present.length > 0) return undefined;
  const { timeZone } = office.settings.office;
  const date = nextDay(wallClock(now, timeZone).date);
  return { by: schedule, command: { type: 'OpenDay', date }, at: instantOf(date, 7 * 60 + 30, timeZone) };
};

/** Whoever closes the day first sees everybody off. */
const closeDay: Maker = (office, now, dice) => {
  if (!isOpen(office)) return undefined;
  if (office.present.length === 0) return { by: supervisor, command: { type: 'CloseDay' } };
  if (office.day && now < office.day.closesAt - 30 * 60_000) return undefined;
  const aside = present(office, 'waiting', 'held', 'absent', 'stand-by').map(({ id }) => id);
  if (aside.length > 0) return { by: supervisor, command: { type: 'GiveTomorrowSlip', visitIds: aside } };
  return atWindow(['called', 'serving'], (callId) => ({ type: 'EndVisit', callId, outcome: 'served' }))(
    office,
    now,
    dice,
  );
};

const openWindow: Maker = (office, _now, dice) => {
  const window = dice.of(windows(office, ({ state }) => state === 'closed' || dice.oneIn(6)));
  const by = window && (dice.oneIn(6) ? dice.of(Object.values(clerks)) : clerks[window.id]);
  if (!window || !by || !isOpen(office)) return undefined;
  return { by, command: { type: 'OpenWindow', windowId: window.id, takeOver: window.staff !== undefined } };
};

const callTicket: Maker = (office, _now, dice) => {
  const window = dice.of(windows(office, isFree));
  const theirs = office.settings.windows.find(({ id }) => id === window?.id);
  const visit = dice.of(
    present(office, 'waiting', 'held', 'absent', 'stand-by').filter(
      (one) => theirs && isFor(office, theirs, one) && !office.pausedServices.has(one.service),
    ),
  );
  if (!window || !visit) return undefined;
  const command = { type: 'CallTicket', windowId: window.id, visitId: visit.id, reason: 'urgencia' } as const;
  return { by: holderOf(office, window.id), command };
};

const callable = (office: Office, now: Instant): readonly OpenWindowState[] =>
  windows(office, (window) => isFree(window) && firstFor(office, window.id, now) !== undefined);

const undo: Maker = (office, now) => {
  const [staffId] = [...office.lastActs].filter(([, act]) => now - act.at <= 30_000).map(([id]) => id);
  const by = staff.find(({ id }) => id === staffId);
  return by && { by, command: { type: 'Undo' } };
};

/** Nobody sensible says "did not come" of a visitor whose escort nobody has accepted. */
const isEscorted = (office: Office, { needs, id }: Visit): boolean =>
  !needs.escort ||
  [...office.requests.values()].some(
    ({ visitId, kind, acceptedBy }) => visitId === id && kind === 'escort' && acceptedBy,
  );

const noShow: Maker = (office, now, dice) => {
  const called = present(office, 'called') as readonly AtWindow[];
  const visit = dice.of(called.filter((one) => isEscorted(office, one)));
  if (!visit) return undefined;
  const { callId, windowId, calledAt } = visit.situation;
  const command = { type: 'RecordNoShow', callId } as const;
  return { by: holderOf(office, windowId), command, at: Math.max(now, calledAt + 240_000) };
};

const request = (office: Office, taken: boolean, dice: Dice): string | undefined =>
  dice.of([...office.requests.values()].filter(({ acceptedBy }) => taken || !acceptedBy))?.id;

/** For each kind of command, a wish that has a chance. */
export const sensible: Readonly<Record<CommandType, Maker>> = {
  CheckIn: checkIn,
  Leave: (office, _now, dice) =>
    about(dice.of(present(office, 'waiting', 'called', 'held', 'absent', 'stand-by')), receptionist, (visitId) => ({
      type: 'Leave',
      visitId,
      reason: 'urgencia',
    })),
  ChangeNeeds: (office, _now, dice) =>
    about(dice.of(present(office, 'waiting', 'called', 'held')), receptionist, (visitId) => {
      return { type: 'ChangeNeeds', visitId, needs: someNeeds(dice), reason: 'urgencia' };
    }),
  ComeBack: (office, _now, dice) => {
    const out = present(office, 'held', 'absent', 'waiting').filter(
      (v) => v.situation.is !== 'waiting' || v.situation.away,
    );
    return about(dice.of(out), dice.of([kiosk, supervisor]) ?? kiosk, (visitId) => ({ type: 'ComeBack', visitId }));
  },
  FetchPapers: (office, _now, dice) => {
    const fresh = present(office, 'waiting').filter(({ position }) => position === 0);
    return about(dice.of(fresh), kiosk, (visitId) => ({ type: 'FetchPapers', visitId, missing: ['acta'] }));
  },
  AskForHelp: ofWindow(isFree, (from, dice) => ({ type: 'AskForHelp', kind: dice.oneIn(2) ? 'cover' : 'help', from })),
  AcceptRequest: (office, _now, dice) => {
    const requestId = request(office, false, dice);
    return requestId === undefined
      ? undefined
      : { by: dice.of(staff) ?? supervisor, command: { type: 'AcceptRequest', requestId } };
  },
  SettleRequest: (office, _now, dice) => {
    const requestId = request(office, true, dice);
    return requestId === undefined ? undefined : { by: receptionist, command: { type: 'SettleRequest', requestId } };
  },
  OpenWindow: openWindow,
  PauseWindow: ofWindow(
    ({ state }) => state === 'open',
    (windowId, dice) => ({ type: 'PauseWindow', windowId, reason: 'descanso', urgent: dice.oneIn(2) }),
  ),
  ResumeWindow: ofWindow(
    ({ state }) => state === 'paused',
    (windowId) => ({ type: 'ResumeWindow', windowId }),
  ),
  CloseWindow: ofWindow(
    ({ state, visitId }) => state !== 'closed' && visitId === undefined,
    (windowId) => ({ type: 'CloseWindow', windowId }),
  ),
  ArmWindow: (office, now, dice) => {
    const waits = callable(office, now);
    const idle = windows(office, (window) => isFree(window) && !window.armedSince && !waits.includes(window));
    return ofWindow(
      (window) => idle.includes(window),
      (windowId) => ({ type: 'ArmWindow', windowId }),
    )(office, now, dice);
  },
  DisarmWindow: ofWindow(
    ({ armedSince }) => armedSince !== undefined,
    (windowId) => ({ type: 'DisarmWindow', windowId }),
  ),
  CallNext: (office, now, dice) => {
    const window = dice.of(callable(office, now));
    return window && { by: holderOf(office, window.id), command: { type: 'CallNext', windowId: window.id } };
  },
  CallTicket: callTicket,
  Recall: atWindow(['called'], (callId) => ({ type: 'Recall', callId })),
  RecordArrival: atWindow(['called'], (callId) => ({ type: 'RecordArrival', callId })),
  RecordMunicipality: atWindow(['called', 'serving'], (callId, { municipality }) => ({
    type: 'RecordMunicipality',
    callId,
    municipality: municipality === undefined ? 'Tezoatlán' : '',
  })),
  FinishStep: atWindow(['called', 'serving'], (callId, visit, _office, dice) => {
    const missing = { applicant: dice.below(visit.applicants.length), outcome: 'incomplete', reason: 'acta' } as const;
    return { type: 'FinishStep', callId, callNext: dice.oneIn(2), ...(dice.oneIn(5) ? { applicants: [missing] } : {}) };
  }),
  RecordIncomplete: atWindow(['called', 'serving'], (callId) => ({ type: 'RecordIncomplete', callId, reason: 'acta' })),
  EndVisit: atWindow(['called', 'serving'], (callId, _visit, _office, dice) => {
    return dice.oneIn(2)
      ? { type: 'EndVisit', callId, outcome: 'left' }
      : { type: 'EndVisit', callId, outcome: 'referred', reason: 'ministerio' };
  }),
  SendTo: atWindow(['called', 'serving'], (callId, visit, office, dice) => {
    const window = dice.of(office.settings.windows.filter(({ id }) => office.windows.get(id)?.state !== 'closed'))?.id;
    if (window !== undefined && dice.oneIn(2)) return { type: 'SendTo', callId, to: { window } };
    if (visit.lastWindow !== undefined && dice.oneIn(2)) return { type: 'SendTo', callId, to: { back: true } };
    return { type: 'SendTo', callId, to: { step: dice.of(visit.journey) ?? 'informes' } };
  }),
  HoldVisit: atWindow(['called', 'serving'], (callId, visit, _office, dice) => {
    const step = dice.oneIn(3) ? visit.journey.at(-1) : undefined;
    return { type: 'HoldVisit', callId, reason: 'copias', ...(step === undefined ? {} : { comesBackFor: step }) };
  }),
  ReturnToLine: atWindow(['called', 'serving'], (callId) => ({ type: 'ReturnToLine', callId })),
  RecordNoShow: noShow,
  Undo: undo,
  CorrectOutcome: (office, _now, dice) => {
    const ended = [...office.visits.values()].filter(({ situation }) => situation.is === 'ended');
    const outcome = dice.of(['served', 'left', 'tomorrow'] as const) ?? 'left';
    return about(dice.of(ended), supervisor, (visitId) => ({
      type: 'CorrectOutcome',
      visitId,
      outcome,
      why: 'checked',
    }));
  },
  PauseService: (office, _now, dice) => {
    const service = dice.of(office.settings.services.filter(({ id }) => !office.pausedServices.has(id)))?.id;
    if (service === undefined || !isOpen(office)) return undefined;
    return { by: supervisor, command: { type: 'PauseService', service, reason: 'descanso' } };
  },
  ResumeService: (office, _now, dice) => {
    const service = dice.of([...office.pausedServices.keys()]);
    return service === undefined ? undefined : { by: supervisor, command: { type: 'ResumeService', service } };
  },
  MoveLines: (office, _now, dice) => {
    const window = dice.of(office.settings.windows.filter(({ kind }) => kind === 'window'));
    const skill = dice.of(['documentos', 'revision', 'informes', 'entrega', 'proteccion']) ?? 'informes';
    if (!window || !isOpen(office)) return undefined;
    const others = window.skills.filter((one) => one !== skill);
    const skills = others.length < window.skills.length ? others : [...others, skill];
    return {
      by: supervisor,
      command: { type: 'MoveLines', windows: [{ windowId: window.id, skills }], why: 'long-line' },
    };
  },
  DeclareOutage: (office, _now, dice) => {
    if (!isOpen(office) || outageNow(office)) return undefined;
    const services = office.settings.services.map(({ id }) => id).filter(() => dice.oneIn(4));
    return { by: supervisor, command: { type: 'DeclareOutage', services: ['pasaporte', ...services] } };
  },
  DoubtClock: ({ clockDoubt }, now) =>
    clockDoubt ? undefined : { by: schedule, command: { type: 'DoubtClock', expected: now + 600_000 } },
  ConfirmClock: ({ clockDoubt }) => clockDoubt && { by: supervisor, command: { type: 'ConfirmClock' } },
  EndOutage: (office) => (outageNow(office) ? { by: supervisor, command: { type: 'EndOutage' } } : undefined),
  StepOut: (office, now, dice) => {
    const here = present(office, 'waiting').filter((visit) => (outUntil(office, visit) ?? 0) > now);
    return about(dice.of(here), dice.of([kiosk, receptionist]) ?? kiosk, (visitId) => ({ type: 'StepOut', visitId }));
  },
  PostNotice: (office) =>
    isOpen(office) ? { by: receptionist, command: { type: 'PostNotice', text: { es: 'Aviso' } } } : undefined,
  RemoveNotice: (office, _now, dice) => {
    const noticeId = dice.of([...office.notices.keys()]);
    return noticeId === undefined ? undefined : { by: receptionist, command: { type: 'RemoveNotice', noticeId } };
  },
  CountRoom: (office, _now, dice) =>
    isOpen(office) ? { by: receptionist, command: { type: 'CountRoom', people: dice.below(40) } } : undefined,
  OpenDay: openDay,
  CloseDay: closeDay,
  GiveTomorrowSlip: (office, _now, dice) => {
    const visits = present(office, 'waiting', 'held', 'absent', 'stand-by');
    const [first] = visits;
    if (!first) return undefined;
    return {
      by: supervisor,
      command: { type: 'GiveTomorrowSlip', visitIds: dice.oneIn(3) ? 'all-waiting' : [first.id] },
    };
  },
  LoadAppointments: (office, now, dice) => {
    if (!isOpen(office)) return undefined;
    return {
      by: receptionist,
      command: { type: 'LoadAppointments', appointments: newAppointments(office, now, dice) },
    };
  },
  LoadDocuments: (office, now, dice) => {
    const documents = newDocuments(office, now, dice);
    return isOpen(office) ? { by: receptionist, command: { type: 'LoadDocuments', documents } } : undefined;
  },
  MarkDocument: (office, _now, dice) => {
    const command = markIn(office, dice);
    return command && { by: receptionist, command };
  },
  ReviewAppointment: (office, _now, dice) => {
    const command = reviewIn(office, dice);
    return command && { by: receptionist, command };
  },
  HandlePersonData: (office, _now, dice) => {
    const command = erasureIn(office, dice);
    return command && { by: supervisor, command };
  },
  RenewPin: ({ day }) => day && { by: supervisor, command: { type: 'RenewPin', staffId: receptionist.id } },
  PublishSettings: (office, _now, dice) => {
    const lateAction = dice.of(['accept', 'queue', 'staff', 'stand-by', 'stand-by'] as const) ?? 'queue';
    const calling = { ...settings.calling, lateAction, walkIn: 20 + dice.below(40) };
    if (!isOpen(office)) return undefined;
    return { by: supervisor, command: { type: 'PublishSettings', settings: { ...settings, calling } } };
  },
  KeepTime: () => ({ by: schedule, command: { type: 'KeepTime' } }),
};
