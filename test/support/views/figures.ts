import { namesIn } from '../../../shared/domain/figures/names.ts';
import { spanOf } from '../../../shared/domain/figures/span.ts';
import type { Figures } from '../../../shared/domain/figures/span-types.ts';
import type { Bend, DayFigures, Minutes, ToldCalls, Waits } from '../../../shared/domain/figures/types.ts';
import type { OpinionLine } from '../../../shared/domain/opinion.ts';
import { windowFace } from '../../../shared/domain/views/faces.ts';
import type { DayPlayback, DayReport, DayStory, NamedLine, RecordCheck } from '../../../shared/protocol/record.ts';
import { huajuapan } from '../sample-office.ts';
import { staffView } from './staff.ts';
import { at } from './staff-desk.ts';

/** The day of the staff's example views. */
export const today = staffView.day.date;
const hash = '3c7c9d1c58b0f2a4e6d1907b5a3c8e2f4d6b1a09c7e5f3d2b1a0987654321fed';

/** As many times as are wanted, around a middle and up to a nine-of-ten. */
const around = (times: number, median: number, p90: number): Minutes => {
  const low = Math.floor(times / 2);
  const high = Math.floor(times * 0.35);
  return [
    [Math.max(0, median - 3), low],
    [median, 1],
    [Math.round((median + p90) / 2), high],
    [p90, times - low - high - 1],
  ];
};
const waits = (times: number, median: number, p90: number, share = 0.95): Waits => ({
  minutes: around(times, median, p90),
  within: Math.round(times * share),
});

/** Calls beside their tickets, with mean error and delay in minutes. */
const fell = (calls: number, early: number, late: number, error: number, drift: number): ToldCalls => ({
  calls,
  early,
  late,
  off: Math.round(60 * error * calls),
  drift: Math.round(60 * drift * calls),
});

const bends: readonly Bend[] = [
  { is: 'out-of-turn', at: at('9:04'), ticket: 'A045', windowId: 'V3', reason: 'emergencia' },
  { is: 'needs', at: at('9:20'), reason: 'apoyo-no-marcado' },
  { is: 'transfer', at: at('9:41'), ticket: 'K003', windowId: 'V6' },
  { is: 'returned', at: at('10:02'), ticket: 'A019' },
  { is: 'out-of-turn', at: at('11:15'), ticket: 'A061', windowId: 'V1', reason: 'misma-familia' },
  { is: 'list', at: at('11:30') },
];

/** A full day of the example office. */
const fullDay: DayFigures = {
  format: 1,
  date: today,
  closed: true,
  visits: { 'pas-adulto': 52, 'pas-menor': 18, 'pas-perdida': 6, informes: 14, entrega: 21, 'proteccion-menores': 2 },
  outcomes: { served: 96, incomplete: 9, left: 5, tomorrow: 2, referred: 1 },
  withoutOutcome: 0,
  served: { 'pas-adulto': 44, 'pas-menor': 14, 'pas-perdida': 5, informes: 12, entrega: 20, 'proteccion-menores': 1 },
  waits: {
    service: {
      'pas-adulto': waits(52, 9, 14),
      'pas-menor': waits(18, 11, 24, 0.78),
      'pas-perdida': waits(6, 12, 15),
      informes: waits(14, 9, 24),
      entrega: waits(21, 6, 18, 0.9),
      'proteccion-menores': waits(2, 4, 11),
    },
    step: { documentos: waits(54, 9, 14), biometricos: waits(61, 5, 12), revision: waits(58, 4, 9) },
    window: { V1: waits(30, 9, 15), V6: waits(22, 7, 14) },
    hour: Object.fromEntries(
      [8, 9, 10, 11, 12, 13, 14].map((hour) => [hour * 60, waits(10 + hour, 6 + (hour % 5), 14 + 4 * (hour % 4), 0.9)]),
    ),
  },
  stays: {
    service: { 'pas-adulto': around(48, 13, 21), informes: around(14, 7, 12), entrega: around(21, 5, 9) },
    step: { documentos: around(60, 14, 22), biometricos: around(61, 7, 11), revision: around(58, 6, 10) },
    window: { V1: around(31, 12, 20), V3: around(28, 11, 19), B1: around(33, 7, 11) },
    hour: { 480: around(20, 12, 19), 540: around(24, 12, 20) },
  },
  arrivals: Object.fromEntries(Array.from({ length: 26 }, (_, index) => [480 + 15 * index, 2 + ((index * 7) % 6)])),
  windowMinutes: Object.fromEntries(Array.from({ length: 26 }, (_, index) => [480 + 15 * index, index < 2 ? 60 : 85])),
  windowWork: { minutes: 1900, visits: 113 },
  crowd: Object.fromEntries(Array.from({ length: 26 }, (_, index) => [480 + 15 * index, 4 + ((index * 5) % 17)])),
  seats: 20,
  punctual: { of: 61, called: 58 },
  told: {
    service: {
      'pas-adulto': fell(50, 3, 4, 5.4, 0.8),
      'pas-menor': fell(17, 1, 5, 9.1, 4.6),
      'pas-perdida': fell(6, 0, 0, 4.2, -0.5),
      informes: fell(13, 1, 1, 4.9, -1.2),
      entrega: fell(20, 2, 1, 3.6, -0.9),
      'proteccion-menores': fell(2, 1, 0, 8, -8),
    },
    kind: {
      appointment: fell(61, 4, 6, 5.1, 0.9),
      priority: fell(12, 2, 0, 4.4, -1.7),
      'walk-in': fell(35, 2, 5, 6.3, 1.8),
    },
    apart: { 'out-of-turn': 2, paused: 3 },
  },
  calls: 268,
  missedCalls: 7,
  incomplete: { 'comprobante-pago': 5, 'acta-nacimiento': 3, copias: 2 },
  bends,
  corrections: [{ at: at('12:40'), ticket: 'A039', was: 'left', outcome: 'served', why: 'wrong-key' }],
  booked: 80,
  people: {
    applicants: 128,
    done: { 'pas-adulto': 46, 'pas-menor': 19, 'pas-perdida': 5 },
    languages: { es: 97, 'mix-x-quitado': 12, en: 4 },
    handedOver: 19,
    came: 74,
  },
};

const names = namesIn(huajuapan);

/** The figures of that day, with the month and the year before it. */
export const figures: Figures = {
  figures: spanOf([fullDay], today, today),
  names,
  target: {
    services: huajuapan.target?.services ?? [],
    progress: {
      month: { done: 1412, wanted: 2000, byNow: 1400, daysLeft: 9, ofToday: 0.5 },
      year: { done: 20_911, wanted: 24_000, byNow: 21_300, daysLeft: 31, ofToday: 0.5 },
    },
  },
  opinions: { phone: { good: 31, fair: 9, poor: 3 }, kiosk: { good: 18, fair: 7, poor: 5 } },
  since: '2026-01-05',
};

/** What two visitors of that day wrote. */
export const lines: readonly OpinionLine[] = [
  { id: 'line-1', date: today, face: 'good', text: 'Muy amables, y me explicaron bien qué papel me faltaba.' },
  { id: 'line-2', date: today, face: 'poor', text: 'Vine desde Tezoatlán y esperé dos horas de pie.' },
];

/** That day's report. */
export const report: DayReport = {
  ...figures,
  office: { name: huajuapan.office.name, place: huajuapan.office.place },
  head: { hash, seq: 1043 },
  key: 'd75a980182b10ab7d54bfed3c964073a0ee172f3daa62325af021a68f707511a',
};

const line = (seq: number, time: string, more: Partial<NamedLine>): NamedLine => ({
  seq,
  at: at(time),
  by: { kind: 'staff', name: 'Lucía R.' },
  command: 'CallNext',
  facts: [],
  ...more,
});

/** A few lines of that day's record. */
export const story: DayStory = {
  date: today,
  names,
  lines: [
    line(1, '7:00', { by: { kind: 'system' }, facts: [{ is: 'DayOpened', until: at('15:00') }] }),
    line(2, '7:20', { by: { kind: 'api' }, facts: [{ is: 'AppointmentLoaded', times: 80 }] }),
    line(3, '8:01', {
      by: { kind: 'kiosk', name: 'Entrada' },
      facts: [{ is: 'VisitCheckedIn', ticket: 'A045', service: 'pas-adulto' }],
    }),
    line(4, '9:04', { facts: [{ is: 'TicketCalled', ticket: 'A045', windowId: 'V3', reason: 'emergencia' }] }),
    line(5, '9:05', { undone: true, facts: [{ is: 'TicketCalled', ticket: 'K003', windowId: 'V3' }] }),
    line(6, '9:05', { facts: [{ is: 'Undone' }] }),
    line(7, '9:30', {
      facts: [
        { is: 'StepFinished', ticket: 'A045', windowId: 'V3', step: 'documentos' },
        { is: 'LineJoined', ticket: 'A045', step: 'biometricos', why: 'next-step' },
      ],
    }),
  ],
};

/** The same lines, as the office's plan shows them. */
export const playback: DayPlayback = {
  date: today,
  steps: [
    {
      at: at('7:00'),
      scene: {
        ...(huajuapan.plan && { plan: huajuapan.plan }),
        windows: huajuapan.windows.map(windowFace),
        steps: huajuapan.steps.map(({ id, name }) => ({ id, name })),
      },
    },
    { at: at('7:20'), windows: { V1: 'open', V2: 'paused', V3: 'open' } },
    {
      at: at('8:01'),
      tickets: {
        A045: { is: 'waiting', step: 'documentos', joined: at('8:01'), due: at('9:15') },
        K003: { is: 'waiting', step: 'informes', joined: at('8:01'), due: at('8:31') },
        A019: { is: 'serving', windowId: 'V1', since: at('8:00') },
      },
    },
    { at: at('9:04'), tickets: { A045: { is: 'called', windowId: 'V3', since: at('9:04') } } },
    { at: at('9:05') },
    { at: at('9:05') },
    {
      at: at('9:30'),
      tickets: { A045: { is: 'waiting', step: 'biometricos', joined: at('9:30'), due: at('9:15') } },
    },
  ],
};

/** A record that is whole. */
export const check: RecordCheck = { days: 214, entries: 182_340, faults: [], head: { date: today, hash } };
