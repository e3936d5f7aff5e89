// Long because: the example office of the staff, in every state of its screens.
import type {
  BookedList,
  IssuedTicket,
  ReadyList,
  ReceptionDesk,
  SearchHit,
  StaffView,
  SupervisorDesk,
  VisitCard,
  WindowDesk,
} from '../../../shared/domain/views/types.ts';
import type { Health } from '../../../shared/protocol/messages.ts';
import type { SignInFace } from '../../../staff/http.ts';
import {
  adult,
  at,
  calledCard,
  familyCard,
  freeDesk,
  information,
  line,
  minor,
  servingCard,
  window3,
  windows,
} from './staff-desk.ts';
import { movedHere, moving } from './staff-moving.ts';

const reception: ReceptionDesk = {
  standBy: {
    first: [
      {
        place: 1,
        visitId: 'visit-71',
        ticket: 'A071',
        name: '',
        service: { es: 'Pasaporte, adulto' },
        since: at('9:35'),
      },
      {
        place: 2,
        visitId: 'visit-74',
        ticket: 'A074',
        name: 'Nube A.',
        service: { es: 'Pasaporte, adulto' },
        since: at('9:58'),
      },
    ],
    count: 2,
  },
  requests: [
    {
      id: 'r1',
      kind: 'interpreter',
      at: at('10:07'),
      from: 'Quiosco 1',
      ticket: 'A048',
      languageName: { es: "Tu'un savi" },
    },
    { id: 'r2', kind: 'escort', at: at('10:10'), from: 'Quiosco 2', ticket: 'A061' },
    {
      id: 'r3',
      kind: 'help',
      at: at('10:09'),
      from: 'Sala',
      acceptedBy: { id: 'eulalia', name: 'Eulalia M.', at: at('10:10') },
    },
  ],
  latest: ['A061', 'A060', 'K013', 'A056', 'A054'].map((ticket, index) => ({
    visitId: `visit-${ticket}`,
    ticket,
    name: ['Pablo R.', 'Elena C.', '', 'Saúl N.', 'Irene S.'][index] ?? '',
    service: index === 2 ? information : adult,
    situation: 'waiting',
    checkedIn: at('10:10') - index * 150_000,
  })),
  counts: { booked: 104, arrived: 38, waiting: 13, aside: 2, atWindows: 7, ended: 31, ready: 42 },
};

const reasonsOf = (...names: readonly string[]) => names.map((es, index) => ({ id: `r${index + 1}`, name: { es } }));

/** The supervisor's desk on an ordinary morning with two things to mind. */
export const supervisor: SupervisorDesk = {
  alerts: [
    { is: 'request-waiting', kind: 'interpreter', since: at('10:07'), from: 'Quiosco 1' },
    {
      is: 'closing-soon',
      closesAt: at('15:00'),
      unreached: {
        first: ['A091', 'A094'].map((ticket) => ({ visitId: `visit-${ticket}`, ticket })),
        count: 2,
      },
    },
  ],
  pausedServices: [{ id: 'entrega', name: { es: 'Entrega de pasaportes' }, since: at('9:40'), until: at('13:00') }],
  notices: [{ id: 'n1', text: { es: 'El lunes 30 no hay servicio.' }, until: at('15:00') }],
  room: {
    seats: 20,
    people: 14,
    forecast: [15, 16, 17, 21, 24, 22, 19, 17, 16, 14, 13, 12].map((people, index) => ({
      at: at('10:20') + index * 600_000,
      people,
    })),
    fullFrom: at('10:50'),
  },
  moving,
  lines: [
    {
      step: { es: 'Revisión de documentos', en: 'Document check' },
      count: 9,
      first: line.slice(0, 6),
    },
    {
      step: { es: 'Biométricos', en: 'Biometrics' },
      count: 2,
      first: [
        {
          visitId: 'visit-A043',
          ticket: 'A043',
          due: at('10:02'),
          joined: at('10:02'),
          why: { is: 'next-step' },
          priority: false,
        },
        {
          visitId: 'visit-A040',
          ticket: 'A040',
          due: at('10:21'),
          joined: at('10:06'),
          why: { is: 'back-with-papers' },
          priority: false,
        },
      ],
    },
  ],
  dayOpen: true,
  displays: [
    { id: 'sala', name: 'Sala' },
    { id: 'pasillo', name: 'Pasillo' },
  ],
  told: { calls: 58, within: 48 },
  withoutOutcome: {
    first: ['A041', 'A045', 'A047'].map((ticket) => ({ visitId: `visit-${ticket}`, ticket, situation: 'waiting' })),
    count: 3,
  },
  atNoWindow: 3,
};

/** Lucía at window 3, free, ten in line. */
export const staffView: StaffView = {
  audience: 'staff',
  openBook: 'http://192.168.1.20:3001/libro',
  office: {
    name: { es: 'Oficina de Enlace', en: 'Liaison office' },
    place: 'Huajuapan de León',
    timeZone: 'America/Mexico_City',
    languages: ['es', 'en'],
  },
  day: { state: 'open', date: '2026-11-23', opensAt: at('8:00'), closesAt: at('15:00'), checkInUntil: at('14:30') },
  me: { id: 'lucia', name: 'Lucía R.', roles: ['window'] },
  windows,
  services: [
    { id: 'pas-adulto', name: adult, booking: 'required', paused: false },
    { id: 'pas-menor', name: minor, booking: 'required', paused: false },
    { id: 'entrega', name: { es: 'Entrega de pasaportes' }, booking: 'none', paused: true },
    { id: 'informes', name: information, booking: 'none', paused: false },
  ],
  spoken: [{ tag: 'mix-x-hua', label: { es: "Tu'un savi" }, towns: ['Huajuapan de León'] }],
  reasons: {
    incomplete: reasonsOf(
      'Acta de nacimiento',
      'Identificación oficial',
      'Comprobante de pago',
      'Copias',
      'Los datos no coinciden',
      'Falta el padre o la madre',
    ),
    hold: reasonsOf('Fue por copias', 'Fue a pagar', 'Salió un momento'),
    outOfTurn: reasonsOf('Emergencia comprobada', 'Corrección de un error', 'Lo autoriza supervisión'),
    pause: reasonsOf('Descanso', 'Comida', 'Falla del equipo'),
    referral: reasonsOf('Registro Civil', 'Otra oficina de pasaportes'),
  },
  desk: freeDesk,
  reception,
};

/** The same office with another desk. */
export const withDesk = (desk: WindowDesk, more: Partial<StaffView> = {}): StaffView => ({
  ...staffView,
  ...more,
  desk,
});

/** Somebody is called to, or served at, the window. */
export const withCard = (card: VisitCard): WindowDesk => {
  const rest = line.filter(({ ticket }) => ticket !== card.ticket);
  const next = rest.find(({ callable }) => callable);
  return { ...freeDesk, card, line: rest, waiting: rest.length, ...(next && { next }) };
};

export const health: Health = {
  screens: [
    { id: 's1', name: 'Quiosco 1', kind: 'kiosk', online: true, since: at('7:50'), soundBlocked: false },
    { id: 's2', name: 'Sala', kind: 'display', online: true, since: at('7:50'), soundBlocked: true },
    { id: 's3', name: 'Afuera', kind: 'display', online: false, since: at('10:02'), soundBlocked: false },
  ],
  pairing: [{ code: '4821', kind: 'kiosk', since: at('10:10') }],
  receipts: [{ callId: 'call-1', attempt: 1, shown: ['s2'], shownAt: at('10:11') - 37_000, spoken: ['s2'] }],
  saving: true,
};

const { next: _next, ...nobody } = { ...freeDesk, line: [], waiting: 0, aside: [] };
const { desk: _desk, ...standing } = staffView;
const window6 = windows.find(({ id }) => id === 'V6') ?? window3;
const pause = { reason: { es: 'Descanso' }, urgent: false, since: at('10:05'), until: at('10:20') };

/** Two who were told to come back later, one of them invited in. */
const outLine: WindowDesk['line'] = [
  ...line,
  ...line.slice(-1).flatMap((row) => [
    { ...row, visitId: 'out-1', ticket: 'K014', callable: false, away: { until: at('10:40') } },
    { ...row, visitId: 'out-2', ticket: 'K015', callable: false, away: { until: at('10:45'), invited: at('10:10') } },
  ]),
];
const asksCover: Partial<StaffView> = {
  reception: {
    ...reception,
    requests: [{ id: 'r9', kind: 'cover', at: at('10:10'), from: 'V6', to: 'V3', window: window6 }],
  },
};

const asksHelp: Partial<StaffView> = {
  reception: {
    ...reception,
    requests: [
      { id: 'r7', kind: 'colleague', at: at('10:10'), from: 'V6', window: window6 },
      { id: 'r8', kind: 'colleague', at: at('10:08'), from: 'V3', window: window3 },
    ],
  },
};

type StateName =
  | 'asked'
  | 'outage'
  | 'cover'
  | 'free'
  | 'called'
  | 'serving'
  | 'family'
  | 'paused'
  | 'nobody'
  | 'armed'
  | 'accessible'
  | 'moved'
  | 'standing';

/** A window's screen in every state. */
export const states: Readonly<Record<StateName, StaffView>> = {
  free: staffView,
  called: withDesk(withCard(calledCard)),
  serving: withDesk(withCard(servingCard), {
    undo: { command: 'RecordNoShow', about: 'A045', until: at('10:11') + 24_000 },
  }),
  family: withDesk(withCard(familyCard)),
  paused: withDesk({ ...freeDesk, pause }),
  nobody: withDesk(nobody),
  armed: withDesk({ ...nobody, armedSince: at('10:09') }),
  cover: withDesk({ ...freeDesk, line: outLine, waiting: outLine.length }, asksCover),
  accessible: withDesk({ ...freeDesk, window: window6 }),
  moved: withDesk({ ...freeDesk, moved: movedHere }),
  standing,
  asked: { ...withDesk(withCard(calledCard)), ...asksHelp },
  outage: {
    ...withDesk(withCard(servingCard)),
    outage: { since: at('9:50'), services: [adult, minor], here: 12, out: 3 },
  },
};

/** The door of the office. */
export const face: SignInFace = {
  office: staffView.office,
  people: ['Ana T.', 'Eulalia M.', 'Jorge P.', 'Lucía R.', 'Sofía V.'].map((name) => ({ id: name, name })),
  windows: windows.map(({ id, kind, number, accessible, holder }) => ({
    id,
    kind,
    number,
    accessible,
    ...(holder && { holder: holder.name }),
  })),
};

/** What a search for "rosa" finds. */
export const hits: readonly SearchHit[] = [
  { appointmentId: 'F4431', name: 'Rosa M.', service: adult, slot: at('11:20'), status: 'booked' },
  {
    visitId: 'visit-A041',
    ticket: 'A041',
    name: 'Rosa T.',
    service: adult,
    slot: at('9:20'),
    status: 'checked-in',
    situation: 'held',
  },
];

/** A family whose visit has ended served. */
export const endedHit: SearchHit = {
  visitId: 'visit-A039',
  ticket: 'A039',
  name: 'Inés P., Tomás P.',
  service: minor,
  slot: at('9:00'),
  status: 'ended',
  situation: 'ended',
  ended: {
    outcome: 'served',
    people: [
      { name: 'Inés P.', outcome: 'done' },
      { name: 'Tomás P.', outcome: 'done' },
    ],
  },
};

/** The day's appointments: one to be checked, one that was, one whose hour is over. */
export const bookedList: BookedList = {
  rows: [
    {
      appointmentId: '40012',
      name: 'Bruma Oyamel Encino',
      service: adult,
      slot: at('8:20'),
      status: 'booked',
      missed: true,
    },
    {
      appointmentId: '40017',
      visitId: 'visit-A041',
      ticket: 'A041',
      name: 'Rosa Tepozán Copal',
      service: minor,
      slot: at('9:20'),
      status: 'checked-in',
      situation: 'serving',
    },
    {
      appointmentId: '40031',
      name: 'Rosa Mezquite Huizache',
      service: adult,
      slot: at('11:20'),
      status: 'booked',
      doubts: ['shared-email', 'disposable-email'],
      contact: { email: 'rosa@ejemplo.invalid', phone: '9530000001' },
    },
    {
      appointmentId: '40032',
      name: 'Viento Guamúchil',
      service: adult,
      slot: at('11:30'),
      status: 'booked',
      review: {
        outcome: 'confirmed',
        at: at('9:55'),
        by: { id: 'eulalia', name: 'Eulalia M.' },
        findings: { why: 'helped', settled: ['shared-phone'] },
      },
    },
  ],
  count: 104,
  counts: { all: 104, doubtful: 1, missed: 1 },
};

/** A number just given at reception. */
export const issued: IssuedTicket = {
  visitId: 'visit-K014',
  ticket: 'K014',
  code: 'b2ZmaWNlLWV4YW1wbGU',
  ahead: 4,
  range: { from: at('10:30'), to: at('10:45') },
  papers: [{ name: { es: 'Identificación oficial' } }],
};

/** What is ready this morning: one whose holder is here, one that waits, one handed over. */
export const readyDocuments: ReadyList = {
  rows: [
    {
      documentId: 'listo-1',
      name: 'Cascada Vado Ocote',
      folio: 'P-2041',
      since: '2026-11-18',
      where: 'V4',
      state: 'here',
      ticket: 'H014',
    },
    { documentId: 'listo-2', name: 'Brisa Fresno Laja', folio: 'P-2044', since: '2026-11-19', state: 'ready' },
    { documentId: 'listo-3', name: '', folio: 'P-1998', since: '2026-11-12', where: 'reception', state: 'handed-over' },
  ],
  count: 3,
  waiting: 42,
  handedOver: 7,
  listed: at('8:05'),
};
