import type { TryoutOffer, TryoutPage } from '../../../shared/protocol/tryout.ts';
import { huajuapan } from '../sample-office.ts';

const { windows, steps, calling } = huajuapan;

/** What the example office can try: three days that are over. */
export const offer: TryoutOffer = {
  days: ['2026-11-20', '2026-11-19', '2026-11-18'],
  mostDays: 10,
  hours: { open: '8:00', close: '15:00' },
  windows: windows.map(({ id, kind, number, accessible, skills }) => ({ id, kind, number, accessible, skills })),
  skills: steps.filter(({ id }) => id !== 'documentos-menor').map(({ skill, name, at }) => ({ id: skill, name, at })),
  rule: { appointment: calling.appointment, walkIn: calling.walkIn, priority: calling.priority },
};

/** How a day would have gone with one window less. */
export const page: TryoutPage = {
  days: ['2026-11-20'],
  happened: {
    kinds: [
      {
        kind: 'booked',
        visits: 56,
        called: 56,
        median: 0,
        p95: 21,
        onTime: 48,
      },
      {
        kind: 'walkIn',
        visits: 39,
        called: 39,
        median: 11,
        p95: 32,
        onTime: 32,
      },
      {
        kind: 'priority',
        visits: 19,
        called: 19,
        median: 0,
        p95: 8,
        onTime: 19,
      },
      {
        kind: 'accessible',
        visits: 6,
        called: 6,
        median: 2,
        p95: 8,
        onTime: 6,
      },
    ],
    visits: 120,
    onTime: 105,
    unfinished: 1,
    overSeats: 58,
    biometricIdle: 132,
    lastServed: 900,
  },
  model: {
    kinds: [
      {
        kind: 'booked',
        visits: 56,
        called: 56,
        median: 0,
        p95: 21,
        onTime: 49,
      },
      {
        kind: 'walkIn',
        visits: 39,
        called: 39,
        median: 9,
        p95: 31,
        onTime: 37,
      },
      {
        kind: 'priority',
        visits: 19,
        called: 19,
        median: 0,
        p95: 8,
        onTime: 19,
      },
      {
        kind: 'accessible',
        visits: 6,
        called: 6,
        median: 3,
        p95: 11,
        onTime: 6,
      },
    ],
    visits: 120,
    onTime: 111,
    unfinished: 1,
    overSeats: 45,
    biometricIdle: 132,
    lastServed: 900,
  },
  changed: {
    kinds: [
      {
        kind: 'booked',
        visits: 56,
        called: 56,
        median: 8,
        p95: 63,
        onTime: 31,
      },
      {
        kind: 'walkIn',
        visits: 39,
        called: 39,
        median: 61,
        p95: 78,
        onTime: 14,
      },
      {
        kind: 'priority',
        visits: 19,
        called: 19,
        median: 4,
        p95: 15,
        onTime: 19,
      },
      {
        kind: 'accessible',
        visits: 6,
        called: 6,
        median: 7,
        p95: 28,
        onTime: 6,
      },
    ],
    visits: 120,
    onTime: 70,
    unfinished: 1,
    overSeats: 201,
    biometricIdle: 168,
    lastServed: 951,
  },
};
