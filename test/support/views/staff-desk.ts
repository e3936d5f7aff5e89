import type { LineRow, StaffWindow, VisitCard, WindowDesk } from '../../../shared/domain/views/types.ts';
import type { Instant, Needs } from '../../../shared/domain/vocabulary.ts';

/** The moment of the examples: Monday 23 November 2026, `clock` in Huajuapan (UTC-6). */
export const at = (clock: string): Instant => Date.parse(`2026-11-23T${clock.padStart(5, '0')}:00-06:00`);

export const noNeeds: Needs = { priority: [], accessibleWindow: false, escort: false };

export const adult = { es: 'Pasaporte, adulto', en: 'Passport, adult' };
export const minor = { es: 'Pasaporte, menor', en: 'Passport, minor' };
export const information = { es: 'Informes', en: 'Information' };
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
export const line: readonly LineRow[] = [
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
export const window3 = window({ id: 'V3', number: 3, holder: { id: 'lucia', name: 'Lucía R.' }, since: at('10:05') });

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
