import { untouched } from '../../../kiosk/flow.ts';
import type { Flow, Screen } from '../../../kiosk/state.ts';
import type { FoundAppointment, FoundDocument, IssuedTicket, KioskView } from '../../../shared/domain/views/types.ts';

/** Monday 23 November 2026, 9:42 in Huajuapan. */
export const nine42 = Date.UTC(2026, 10, 23, 15, 42);
/** The same moment at a page that has counted as far. */
export const moment = { at: nine42, uptime: nine42 };
const minute = 60_000;
/** So many minutes after (or before) 9:42. */
export const after = (minutes: number): number => nine42 + minutes * minute;

/** A made-up CURP that checks. */
export const goodCurp = 'VAOX040229MOCSJMB7';

/** An ordinary morning, with a list loaded. */
export const kioskView: KioskView = {
  audience: 'kiosk',
  office: {
    name: { es: 'Oficina de Enlace', en: 'Liaison Office' },
    place: 'Huajuapan de León, Oaxaca',
    timeZone: 'America/Mexico_City',
    languages: ['es', 'en'],
  },
  day: { state: 'open', date: '2026-11-23', opensAt: after(-102), closesAt: after(318), checkInUntil: after(288) },
  spoken: [
    {
      tag: 'mix-x-huajuapan',
      label: { es: 'tu’un savi', en: 'Tu’un Savi' },
      towns: ['Santiago Miltepec', 'Zapotitlán Palmas'],
    },
  ],
  services: [
    {
      id: 'information',
      name: { es: 'Informes', en: 'Information' },
      drawing: 'info',
      booking: 'none',
      minors: true,
      papers: [],
    },
    {
      id: 'pick-up',
      name: { es: 'Recoger mi pasaporte', en: 'Collect my passport' },
      drawing: 'hand-over',
      booking: 'none',
      minors: true,
      papers: [{ name: { es: 'Identificación oficial', en: 'Official ID' } }],
      opens: { from: after(198), to: after(318) },
    },
    {
      id: 'adult',
      name: { es: 'Pasaporte, adulto', en: 'Passport, adult' },
      drawing: 'passport',
      booking: 'required',
      minors: false,
      papers: [],
      standBy: { ahead: 2, freed: 1, until: after(198) },
    },
    {
      id: 'lost',
      name: { es: 'Pasaporte perdido o robado', en: 'Lost or stolen passport' },
      drawing: 'passport-lost',
      booking: 'optional',
      minors: false,
      papers: [],
      paused: { until: after(78) },
    },
  ],
  withoutList: false,
  reception: true,
  opinions: true,
  folioPattern: '\\d{5}',
  kiosk: { warnAfterSeconds: 45, countdownSeconds: 20, ticketSeconds: 20, diagonalInches: 22, mountMillimeters: 900 },
  waiting: 6,
  room: { seats: 20, taken: 11 },
};

/** One appointment at 10:00, and her son's beside it. */
export const rosa: FoundAppointment = {
  appointmentId: '40007',
  initials: 'R. M.',
  slot: after(18),
  minor: false,
  papers: [],
};
export const son: FoundAppointment = { ...rosa, appointmentId: '40008', initials: 'L. M.', minor: true };

/** Her passport, ready since Friday, and her son's. */
const readyPassport: FoundDocument = {
  documentId: 'listo-1',
  initials: 'R. M.',
  since: '2026-11-20',
  where: 4,
};
const sonsPassport: FoundDocument = {
  documentId: 'listo-2',
  initials: 'L. M.',
  since: '2026-11-18',
  where: 'reception',
};

export const issued: IssuedTicket = {
  visitId: 'visit-45',
  ticket: 'A045',
  code: 'an-opaque-code-of-96-bits',
  ahead: 6,
  range: { from: after(23), to: after(43) },
  papers: [
    {
      name: { es: 'Acta de nacimiento o pasaporte anterior', en: 'Birth certificate or previous passport' },
      hint: { es: 'Original y una copia', en: 'Original and one copy' },
      lacking: 'acta',
    },
    { name: { es: 'Identificación oficial vigente', en: 'Valid official ID' }, lacking: 'identificacion' },
    {
      name: { es: 'Comprobante de pago', en: 'Proof of payment' },
      lacking: 'pago',
      where: { es: 'Pagos: en su banco o en línea', en: 'Payments: at your bank or online' },
    },
  ],
};

const { range: _range, ...untimed } = issued;
/** The same number while there is no system. */
const stopped: IssuedTicket = { ...untimed, outage: { outUntil: after(288) } };

/** The same number on the stand-by list. */
const listed: IssuedTicket = { ...untimed, ahead: 0, standBy: { ahead: 2, freed: 1, until: after(198) } };

const noNeeds = { priority: [], accessibleWindow: false, escort: false } as const;
const look = { ask: 'appointment', text: '40007', typed: 'folio' } as const;

/** Every screen, by a name of its own. */
export const screens = {
  start: { is: 'start' },
  identify: { is: 'identify' },
  curp: { is: 'curp', typed: goodCurp.slice(0, 11), at: 11 },
  'curp-wrong': { is: 'curp', typed: 'VAOX040292MOCSJMB7', at: 4, slip: 'date' },
  'curp-voter-key': { is: 'curp', typed: 'VAOX', at: 4, slip: 'voter-key' },
  folio: { is: 'folio', typed: '4000' },
  'folio-wrong': { is: 'folio', typed: '4000', slip: 'folio-shape' },
  birth: { is: 'birth', of: look, typed: '29' },
  details: {
    is: 'details',
    guests: [{ ...rosa, coming: true }],
    late: 'in-time',
    needs: { ...noNeeds, priority: ['infant'] },
    companions: 1,
    notJoined: false,
  },
  'details-curp': {
    is: 'details',
    guests: [{ ...rosa, coming: true }],
    late: 'in-grace',
    facts: { birth: '2004-02-29', state: 'OC' },
    needs: noNeeds,
    companions: 0,
    notJoined: false,
  },
  'details-family': {
    is: 'details',
    guests: [
      { ...rosa, coming: true },
      { ...son, coming: true },
    ],
    late: 'in-time',
    needs: noNeeds,
    companions: 0,
    notJoined: true,
  },
  'details-walk-in': {
    is: 'details',
    guests: [],
    late: 'in-time',
    service: 'information',
    needs: noNeeds,
    companions: 0,
    notJoined: false,
  },
  services: { is: 'services' },
  'services-unlisted': { is: 'services', unverified: { folio: '40007' } },
  'pick-up': { is: 'pick-up', service: 'pick-up', documents: [] },
  ready: { is: 'ready', service: 'information', documents: [readyPassport] },
  'ready-later': { is: 'ready', service: 'pick-up', documents: [readyPassport, sonsPassport] },
  'not-ready': { is: 'message', message: { is: 'not-ready', listed: after(-80) } },
  'handed-over': { is: 'message', message: { is: 'handed-over' } },
  spoken: { is: 'spoken' },
  privacy: { is: 'privacy' },
  'not-found': { is: 'message', message: { is: 'not-found' } },
  'two-tries': { is: 'message', message: { is: 'two-tries' } },
  'no-data': { is: 'message', message: { is: 'no-data' } },
  'see-staff': { is: 'message', message: { is: 'see-staff' } },
  rest: { is: 'message', message: { is: 'rest', until: after(1) } },
  'too-early': { is: 'message', message: { is: 'too-early', slot: after(48), from: after(18) } },
  'other-day': { is: 'message', message: { is: 'other-day', slot: after(2 * 1440 - 42) } },
  'other-office': { is: 'message', message: { is: 'other-office', office: 'Oaxaca de Juárez', slot: after(18) } },
  late: { is: 'message', message: { is: 'late', slot: after(-72) } },
  'needs-appointment': { is: 'message', message: { is: 'needs-appointment', service: 'adult' } },
  paused: { is: 'message', message: { is: 'paused', service: 'lost' } },
  'own-hours': { is: 'message', message: { is: 'own-hours', service: 'pick-up' } },
  refused: { is: 'message', message: { is: 'refused', refusal: 'check-in-over', details: {} } },
  'called-staff': { is: 'message', message: { is: 'called-staff', kind: 'help' } },
  emergency: { is: 'message', message: { is: 'called-staff', kind: 'emergency' } },
  unsaved: {
    is: 'message',
    message: {
      is: 'unsaved',
      wish: { number: 1, attempt: 1, wants: { is: 'question', question: look } },
    },
  },
  already: { is: 'already', visitId: 'visit-45', ticket: 'A045', situation: 'waiting' },
  absent: { is: 'already', visitId: 'visit-45', ticket: 'A045', situation: 'absent' },
  ended: { is: 'already', visitId: 'visit-45', ticket: 'A045', situation: 'ended' },
  opinion: { is: 'opinion' },
  thanks: { is: 'message', message: { is: 'thanks' } },
  'enough-answers': { is: 'message', message: { is: 'enough-answers' } },
  back: { is: 'back', ticket: 'A045' },
  'already-outage': {
    is: 'already',
    visitId: 'visit-45',
    ticket: 'A045',
    situation: 'waiting',
    outage: { outUntil: after(288) },
  },
  out: { is: 'out', ticket: 'A045', until: after(288) },
  'stand-by': { is: 'stand-by', service: 'adult' },
  'stand-by-late': { is: 'stand-by', service: 'adult', late: { guest: { ...rosa, slot: after(-72), coming: true } } },
  'already-stand-by': { is: 'already', visitId: 'visit-45', ticket: 'A045', situation: 'stand-by' },
  'ticket-stand-by': { is: 'ticket', issued: listed, interpreter: false },
  'ticket-outage': { is: 'ticket', issued: stopped, interpreter: false },
  ticket: { is: 'ticket', issued, interpreter: false },
  'ticket-printed': { is: 'ticket', issued, interpreter: false, paper: 'printed' },
  'ticket-no-paper': { is: 'ticket', issued, interpreter: false, paper: 'no-paper' },
  'ticket-failed': { is: 'ticket', issued, interpreter: false, paper: 'failed' },
  lacking: { is: 'lacking', issued, missing: [] },
  'lacking-one': { is: 'lacking', issued, missing: ['pago'] },
  fetching: { is: 'fetching', issued, missing: ['acta', 'pago'], until: after(288) },
  'ticket-missing': { is: 'ticket', issued, interpreter: false, paper: 'missing' },
} as const satisfies Record<string, Screen>;

/** A visitor who stands before this screen. */
export function flowAt(name: keyof typeof screens, known: Partial<Flow> = {}): Flow {
  const trail: readonly Screen[] =
    name === 'start' || name.startsWith('ticket') || name === 'fetching' ? [] : [{ is: 'start' }];
  return { ...untouched(nine42), screen: screens[name], trail, ...known };
}
