import type {
  IssuedTicket,
  LineRow,
  ReceptionDesk,
  SearchHit,
  StaffView,
  StaffWindow,
  SupervisorDesk,
  VisitCard,
  WindowDesk,
} from '../../../shared/domain/views/types.ts';
import type { Instant, Needs } from '../../../shared/domain/vocabulary.ts';
import type { Health } from '../../../shared/protocol/messages.ts';
import type { SignInFace } from '../../../staff/http.ts';

/** The moment of the examples: Monday 23 November 2026, `clock` in Huajuapan (UTC-6). */
export const at = (clock: string): Instant => Date.parse(`2026-11-23T${clock.padStart(5, '0')}:00-06:00`);

export const noNeeds: Needs = { priority: [], accessibleWindow: false, escort: false };

const adult = { es: 'Pasaporte, adulto', en: 'Passport, adult' };
const minor = { es: 'Pasaporte, menor', en: 'Passport, minor' };
const information = { es: 'Informes', en: 'Information' };
const documents = { id: 'documentos', name: { es: 'Documentos', en: 'Documents' } };
const biometrics = { id: 'biometricos', name: { es: 'Biométricos', en: 'Biometrics' } };
const review = { id: 'revision', name: { es: 'Revisión', en: 'Review' } };

const row = (part: Partial<LineRow> & Pick<LineRow, 'ticket' | 'due' | 'joined' | 'why'>): LineRow => ({
  visitId: `visit-${part.ticket}`,
  service: adult,
  step: documents.name,
  priority: false,
  needs: noNeeds,
  people: 1,
  minor: false,
  checkIdentity: false,
  callable: true,
  ...part,
});

const booked = (ticket: string, slot: string, more: Partial<LineRow> = {}): LineRow =>
  row({
    ticket,
    due: at(slot) + 15 * 60_000,
    joined: at(slot) - 600_000,
    why: { is: 'appointment', slot: at(slot) },
    ...more,
  });
const walkIn = (ticket: string, joined: string): LineRow =>
  row({ ticket, service: information, due: at(joined) + 30 * 60_000, joined: at(joined), why: { is: 'walk-in' } });

/** Ten in line at window 3, the first of them for the accessible window alone. */
const line: readonly LineRow[] = [
  row({
    ticket: 'A052',
    due: at('9:38'),
    joined: at('10:08'),
    why: { is: 'walk-in' },
    priority: true,
    needs: { ...noNeeds, priority: ['disability'], accessibleWindow: true },
    callable: false,
  }),
  booked('A047', '10:10'),
  walkIn('K012', '9:56'),
  row({ ticket: 'A044', due: at('10:26'), joined: at('10:11'), why: { is: 'back-with-papers' } }),
  booked('A048', '10:15', { service: minor, needs: { ...noNeeds, interpreter: 'mix-x-hua' } }),
  booked('A050', '10:15', { needs: { ...noNeeds, priority: ['senior'] } }),
  booked('A049', '10:18', { checkIdentity: true }),
  booked('A053', '10:20'),
  booked('A054', '10:20', { service: minor, minor: true, people: 3 }),
  walkIn('K013', '10:10'),
];

const window = (part: Partial<StaffWindow> & Pick<StaffWindow, 'id' | 'number'>): StaffWindow => ({
  kind: 'window',
  accessible: false,
  state: 'open',
  steps: [documents, { id: 'informes', name: information }],
  ...part,
});

/** Lucía's window. */
const window3 = window({ id: 'V3', number: 3, holder: { id: 'lucia', name: 'Lucía R.' }, since: at('10:05') });

export const windows: readonly StaffWindow[] = [
  window({ id: 'V1', number: 1, holder: { id: 'ana', name: 'Ana T.' }, ticket: 'A050', since: at('10:08') }),
  window({ id: 'V2', number: 2, holder: { id: 'jorge', name: 'Jorge P.' }, ticket: 'A051', since: at('10:00') }),
  window3,
  window({
    id: 'V4',
    number: 4,
    state: 'paused',
    holder: { id: 'rafael', name: 'Rafael T.' },
    pausedUntil: at('10:33'),
  }),
  window({ id: 'V5', number: 5, state: 'closed' }),
  window({
    id: 'V6',
    number: 6,
    accessible: true,
    holder: { id: 'sofia', name: 'Sofía V.' },
    since: at('10:10'),
  }),
  window({
    id: 'B1',
    number: 1,
    kind: 'biometric',
    steps: [biometrics],
    holder: { id: 'noemi', name: 'Noemí C.' },
    ticket: 'A040',
    since: at('10:07'),
  }),
  window({ id: 'B2', number: 2, kind: 'biometric', steps: [biometrics], state: 'closed' }),
];

/** Nobody at the window, ten in line. */
export const freeDesk: WindowDesk = {
  window: window3,
  line,
  waiting: line.length,
  ...(line[1] && { next: line[1] }),
  aside: [
    {
      visitId: 'visit-A041',
      ticket: 'A041',
      kind: 'held',
      since: at('9:59'),
      until: at('14:30'),
      reason: { es: 'Fue por copias', en: 'Gone for copies' },
      missedCalls: 0,
    },
    { visitId: 'visit-A045', ticket: 'A045', kind: 'absent', since: at('10:08'), missedCalls: 1 },
  ],
};

/** A child with two guardians, an interpreter and an identity to be checked. */
export const calledCard: VisitCard = {
  visitId: 'visit-A021',
  callId: 'call-1',
  ticket: 'A021',
  situation: 'called',
  applicants: [{ name: 'María L.', minor: true, guardians: ['Elvira L.', 'Tomás L.'] }],
  companions: 2,
  service: minor,
  journey: [
    { ...documents, state: 'now' },
    { ...biometrics, state: 'ahead' },
    { ...review, state: 'ahead' },
  ],
  after: { step: biometrics.id, name: biometrics.name, waiting: 3 },
  slot: at('10:00'),
  checkedIn: at('9:54'),
  due: at('10:15'),
  why: { is: 'appointment', slot: at('10:00') },
  priority: false,
  needs: { ...noNeeds, interpreter: 'mix-x-hua' },
  language: 'mix-x-hua',
  unverified: false,
  checkIdentity: true,
  returned: false,
  missedCalls: 0,
  calledAt: at('10:11') - 38_000,
  announcements: 1,
  announcedAt: at('10:11') - 38_000,
  noShowFrom: at('10:11') - 38_000 + 120_000,
  expectedMinutes: 14,
};

export const servingCard: VisitCard = {
  ...calledCard,
  callId: 'call-2',
  ticket: 'A047',
  visitId: 'visit-A047',
  situation: 'serving',
  applicants: [{ name: 'Rosa M.', minor: false, guardians: [] }],
  companions: 0,
  service: adult,
  slot: at('10:10'),
  needs: noNeeds,
  checkIdentity: false,
  calledAt: at('10:04'),
  servingSince: at('10:11') - 400_000,
  expectedMinutes: 11,
};

/** A mother and two children under one number. */
export const familyCard: VisitCard = {
  ...servingCard,
  callId: 'call-3',
  ticket: 'A054',
  service: minor,
  applicants: [
    { name: 'Irene S.', minor: false, guardians: [] },
    { name: 'Hugo S.', minor: true, guardians: ['Irene S.'] },
    { name: 'Norma S.', minor: true, guardians: ['Irene S.'] },
  ],
};

const reception: ReceptionDesk = {
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
  counts: { booked: 104, arrived: 38, waiting: 13, aside: 2, atWindows: 7, ended: 31 },
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
  dayOpen: true,
  displays: [
    { id: 'sala', name: 'Sala' },
    { id: 'pasillo', name: 'Pasillo' },
  ],
  withoutOutcome: {
    first: ['A041', 'A045', 'A047'].map((ticket) => ({ visitId: `visit-${ticket}`, ticket, situation: 'waiting' })),
    count: 3,
  },
  atNoWindow: 3,
};

/** Lucía at window 3, free, ten in line. */
export const staffView: StaffView = {
  audience: 'staff',
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

type StateName = 'free' | 'called' | 'serving' | 'family' | 'paused' | 'nobody' | 'armed' | 'accessible' | 'standing';

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
  accessible: withDesk({ ...freeDesk, window: window6 }),
  standing,
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

/** A number just given at reception. */
export const issued: IssuedTicket = {
  visitId: 'visit-K014',
  ticket: 'K014',
  code: 'b2ZmaWNlLWV4YW1wbGU',
  ahead: 4,
  range: { from: at('10:30'), to: at('10:45') },
  papers: [{ name: { es: 'Identificación oficial' } }],
};
