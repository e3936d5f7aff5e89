import type { DisplayView, PublicCall, WindowFace } from '../../../shared/domain/views/types.ts';
import type { Instant } from '../../../shared/domain/vocabulary.ts';

/** A Tuesday morning in Huajuapan, 10:12. */
export const tenTwelve: Instant = Date.parse('2026-11-24T16:12:20Z');

const day = '2026-11-24';
const MINUTE = 60_000;

const ordinary = (number: number, direction: 'left' | 'right'): WindowFace => ({
  id: `V${number}`,
  kind: 'window',
  number,
  accessible: number === 6,
  direction,
});
const biometric = (number: number): WindowFace => ({
  id: `B${number}`,
  kind: 'biometric',
  number,
  accessible: false,
  direction: 'right',
});

/** The windows of Huajuapan: six, the last one accessible, and two for biometrics. */
const windows: readonly WindowFace[] = [
  ordinary(1, 'left'),
  ordinary(2, 'left'),
  ordinary(3, 'left'),
  ordinary(4, 'right'),
  ordinary(5, 'right'),
  ordinary(6, 'right'),
  biometric(1),
  biometric(2),
];

/** A call in the first place; `over` says that its visitor has arrived. */
export function call(ticket: string, windowId: string, at: Instant, more: Partial<PublicCall> = {}): PublicCall {
  return { callId: `${ticket}-${windowId}`, attempt: 1, ticket, windowId, at, language: 'es', current: true, ...more };
}

/** Calls of the last half hour that are over. */
export const earlier: readonly PublicCall[] = [
  call('A043', 'V1', tenTwelve - 12 * MINUTE, { current: false }),
  call('A041', 'B1', tenTwelve - 9 * MINUTE, { current: false }),
  call('A044', 'V6', tenTwelve - 6 * MINUTE, { current: false }),
  call('H012', 'V5', tenTwelve - 4 * MINUTE, { current: false }),
];

/** The display of the waiting room at 10:12 with these calls. */
export function displayView(calls: readonly PublicCall[], more: Partial<DisplayView> = {}): DisplayView {
  const range = (from: number, to: number) => ({ from: tenTwelve + from * MINUTE, to: tenTwelve + to * MINUTE });
  return {
    audience: 'display',
    office: {
      name: { es: 'Oficina de Enlace', en: 'Liaison Office' },
      place: 'Huajuapan de León',
      timeZone: 'America/Mexico_City',
      languages: ['es', 'en'],
    },
    day: {
      state: 'open',
      date: day,
      opensAt: Date.parse('2026-11-24T14:00:00Z'),
      closesAt: Date.parse('2026-11-24T21:00:00Z'),
      checkInUntil: Date.parse('2026-11-24T20:30:00Z'),
    },
    display: { id: 'sala', name: 'Sala', windows: [], diagonalInches: 55, distanceMeters: 6 },
    windows,
    calls,
    next: [
      { line: { es: 'Pasaporte', en: 'Passport' }, ticket: 'A050', range: range(3, 13) },
      { line: { es: 'Entrega', en: 'Pick-up' }, ticket: 'H014', range: range(8, 23) },
      { line: { es: 'Biométricos', en: 'Biometrics' }, ticket: 'A039' },
    ],
    notices: [{ id: 'n1', text: { es: 'Tenga a la mano su identificación original y una copia.' } }],
    ...more,
  };
}
