import type { Appointment } from '../../shared/domain/appointment.ts';
import { instantOf, minutesOf } from '../../shared/domain/calendar.ts';
import type { ReadyDocument } from '../../shared/domain/ready.ts';
import type { Settings, StepSettings, WindowSettings } from '../../shared/domain/settings.ts';
import type { Actor, ClockTime, DayKey, Instant, Role } from '../../shared/domain/vocabulary.ts';

/** The Monday on which stories happen. */
export const monday: DayKey = '2026-11-23';

/** Tu'un savi, as the office of stories writes it. */
export const tuunSavi = 'omq-x-tuunsavi';

const step = (id: string, minutes: number, skill = id, at: StepSettings['at'] = 'window'): StepSettings => ({
  id,
  name: { es: id },
  skill,
  at,
  minutes,
});

const window = (number: number, skills: readonly string[], more: Partial<WindowSettings> = {}): WindowSettings => ({
  id: `V${number}`,
  kind: 'window',
  number,
  accessible: false,
  skills,
  languages: ['es'],
  ...more,
});

const biometric = (number: number): WindowSettings =>
  window(number, ['biometricos'], { id: `B${number}`, kind: 'biometric', accessible: true });

const shared = { booking: 'none', private: false, minors: false, papers: [], listNames: [] } as const;
const passport = ['documentos', 'biometricos', 'revision'];
const reason = (id: string) => ({ id, name: { es: id } });

/** A small office with every kind of window, step and service that the rules speak of. V2 speaks tu'un savi, V6 is accessible. */
export const settings: Settings = {
  format: 1,
  office: {
    id: 'cuentos',
    kind: 'liaison',
    name: { es: 'Oficina' },
    place: 'Huajuapan',
    timeZone: 'America/Mexico_City',
  },
  languages: ['es', 'en'],
  municipalities: { ask: true, names: ['Huajuapan', 'Tezoatlán'] },
  spoken: [{ tag: tuunSavi, label: { es: 'tu’un savi' }, towns: ['Huajuapan'] }],
  hours: {
    week: [1, 2, 3, 4, 5].map((day) => ({ weekday: day as 1 | 2 | 3 | 4 | 5, open: '8:00', close: '15:00' })),
    closed: [],
    extra: [],
    lastCheckInMinutes: 30,
  },
  room: { seats: 20 },
  reception: { staffed: true },
  steps: [
    step('documentos', 10),
    step('biometricos', 7, 'biometricos', 'biometric'),
    step('revision', 5),
    step('informes', 7),
    step('entrega', 5),
    step('atencion', 28, 'proteccion'),
  ],
  services: [
    {
      ...shared,
      id: 'pasaporte',
      name: { es: 'Pasaporte' },
      series: 'A',
      journey: passport,
      booking: 'required',
      standBy: true,
    },
    { ...shared, id: 'informes', name: { es: 'Informes' }, series: 'K', journey: ['informes'] },
    {
      ...shared,
      id: 'entrega',
      name: { es: 'Entrega' },
      series: 'H',
      journey: ['entrega'],
      targetMinutes: 20,
      pickUp: true,
      hours: { from: '13:00', to: '15:00' },
    },
    {
      ...shared,
      id: 'proteccion',
      name: { es: 'Protección' },
      series: 'A',
      journey: ['atencion'],
      private: true,
    },
    { ...shared, id: 'asesoria', name: { es: 'Asesoría' }, series: 'L', journey: ['atencion'] },
  ],
  windows: [
    window(1, ['documentos', 'revision']),
    window(2, ['documentos', 'revision'], { languages: ['es', tuunSavi] }),
    window(3, ['documentos', 'informes']),
    window(4, ['documentos', 'revision', 'entrega']),
    window(5, ['informes', 'entrega', 'proteccion']),
    window(6, ['documentos', 'revision', 'informes', 'entrega', 'proteccion'], { accessible: true }),
    biometric(1),
    biometric(2),
  ],
  displays: [{ id: 'sala', name: 'Sala', windows: [], diagonalInches: 55, distanceMeters: 6 }],
  calling: {
    appointment: 15,
    walkIn: 30,
    later: 15,
    priority: 30,
    lateGrace: 15,
    lateAction: 'queue',
    longStep: 20,
    interpreter: 10,
  },
  absence: { noShowAfter: 120, secondCallAfter: 60 },
  undoSeconds: 30,
  checkIn: { folioPattern: '^\\d{4,12}$' },
  kiosk: { warnAfterSeconds: 40, countdownSeconds: 20, ticketSeconds: 20, diagonalInches: 22, mountMillimeters: 730 },
  reasons: {
    incomplete: [reason('acta')],
    hold: [reason('copias')],
    outOfTurn: [reason('urgencia')],
    pause: [reason('descanso')],
    referral: [reason('ministerio')],
  },
};

/** A moment of the day of stories, by the clock on the office's wall. */
export const at = (time: ClockTime, date: DayKey = monday): Instant =>
  instantOf(date, minutesOf(time), settings.office.timeZone);

/** An appointment for a passport at this time, under the folio `cita-` and the time. */
export function appointment(slot: ClockTime, more: Partial<Appointment> = {}): Appointment {
  const date = more.date ?? monday;
  return {
    id: `cita-${slot}`,
    service: 'pasaporte',
    slot: at(slot, date),
    date,
    status: 'booked',
    person: { givenNames: 'Nube', surnames: 'Ahuehuete', guardians: [] },
    ...more,
  };
}

/** The list of the day: an appointment every half hour, a family at 9:00, and those that need a closer look. */
export const list: readonly Appointment[] = [
  ...['8:00', '8:30', '9:00', '9:30', '10:00', '10:30', '11:00', '11:30', '12:00'].map((slot) => appointment(slot)),
  appointment('9:00', { id: 'familia-1', booking: 'FAM' }),
  appointment('9:10', { id: 'familia-2', booking: 'FAM' }),
  appointment('10:00', { id: 'otro-dia', date: '2026-11-24' }),
  appointment('10:00', { id: 'otra-oficina', office: 'Oaxaca' }),
  appointment('10:00', { id: 'cancelada', status: 'cancelled' }),
  appointment('10:00', { id: 'por-verificar', status: 'verify' }),
];

/** A document ready since the Friday before, under its folio, on the list of 8:00. */
export function readyDocument(folio: string, more: Partial<ReadyDocument> = {}): ReadyDocument {
  const owner = { givenNames: 'Nube', surnames: 'Ahuehuete', folio };
  return { id: folio, since: '2026-11-20', listed: at('8:00'), person: owner, ...more };
}

const person = (id: string, name: string, ...roles: readonly Role[]): Actor => ({ kind: 'staff', id, name, roles });

/** Who works at each window of stories. */
export const clerks: Readonly<Record<string, Actor>> = {
  V1: person('abril', 'Abril', 'window'),
  V2: person('benito', 'Benito', 'window'),
  V3: person('cielo', 'Cielo', 'window'),
  V4: person('dario', 'Darío', 'window'),
  V5: person('elia', 'Elia', 'window'),
  V6: person('fermin', 'Fermín', 'window'),
  B1: person('gema', 'Gema', 'window'),
  B2: person('homero', 'Homero', 'window'),
};

export const receptionist = person('itzel', 'Itzel', 'reception');
export const supervisor = person('jacinto', 'Jacinto', 'window', 'supervisor');
export const auditor = person('karla', 'Karla', 'auditor');
export const kiosk: Actor = { kind: 'kiosk', id: 'kiosco-1' };
export const schedule: Actor = { kind: 'system', id: 'schedule' };
