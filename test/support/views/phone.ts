import type { TicketView, WindowFace } from '../../../shared/domain/views/types.ts';
import type { Instant } from '../../../shared/domain/vocabulary.ts';
import { tenTwelve } from './display.ts';

const MINUTE = 60_000;

/** So many minutes after 10:12 on the Tuesday of the fixtures. */
export const minutes = (count: number): Instant => tenTwelve + count * MINUTE;

/** Ticket A045, checked in for a passport. */
export function ticketView(more: Partial<TicketView> & Pick<TicketView, 'situation'>): TicketView {
  return {
    audience: 'phone',
    office: {
      name: { es: 'Oficina de Enlace', en: 'Liaison Office' },
      place: 'Huajuapan de León',
      timeZone: 'America/Mexico_City',
      languages: ['es', 'en'],
    },
    visitId: 'visit-45',
    ticket: 'A045',
    language: 'es',
    order: { appointment: 15, walkIn: 30 },
    ...more,
  };
}

const documents = { es: 'Revisión de documentos', en: 'Document check' };
const biometrics = { es: 'Toma de biométricos', en: 'Biometrics' };

const window = (number: number, direction: 'left' | 'right'): WindowFace => ({
  id: `V${number}`,
  kind: 'window',
  number,
  accessible: number === 6,
  direction,
});
const three = { window: window(3, 'left') };
const six = { window: window(6, 'right') };
const station: Pick<TicketView, 'window'> = {
  window: { id: 'B2', kind: 'biometric', number: 2, accessible: false, direction: 'right' },
};

const call = (at: Instant, attempt = 1): TicketView['call'] & object => ({ callId: 'call-1', attempt, at });

/** One view for each thing that a phone may have to say. */
export const situations = {
  waiting: ticketView({
    situation: 'waiting',
    step: documents,
    stage: { number: 1, of: 2 },
    ahead: 6,
    range: { from: minutes(13), to: minutes(33) },
    papers: [
      {
        name: { es: 'Acta de nacimiento', en: 'Birth certificate' },
        hint: { es: 'Original y una copia' },
        lacking: 'acta',
      },
      { name: { es: 'Identificación oficial con fotografía', en: 'Official photo ID' } },
      { name: { es: 'Comprobante de pago', en: 'Proof of payment' }, lacking: 'pago' },
    ],
  }),
  noRange: ticketView({ situation: 'waiting', step: documents, stage: { number: 1, of: 2 }, ahead: 14 }),
  soon: ticketView({
    situation: 'waiting',
    step: documents,
    stage: { number: 1, of: 2 },
    ahead: 1,
    range: { from: minutes(3), to: minutes(8) },
  }),
  away: ticketView({
    situation: 'waiting',
    step: documents,
    stage: { number: 1, of: 2 },
    ahead: 9,
    range: { from: minutes(38), to: minutes(58) },
    comeBackAt: minutes(28),
  }),
  invited: ticketView({
    situation: 'waiting',
    step: documents,
    stage: { number: 1, of: 2 },
    ahead: 2,
    range: { from: minutes(8), to: minutes(18) },
    comeBackAt: minutes(28),
    invitedAt: minutes(-1),
  }),
  noSystem: ticketView({
    situation: 'waiting',
    step: documents,
    stage: { number: 1, of: 2 },
    ahead: 1,
    outage: { outUntil: minutes(258) },
  }),
  out: ticketView({
    situation: 'waiting',
    step: documents,
    stage: { number: 1, of: 2 },
    ahead: 1,
    backBy: minutes(258),
  }),
  goesOn: ticketView({
    situation: 'waiting',
    step: documents,
    stage: { number: 1, of: 2 },
    ahead: 1,
    range: { from: minutes(8), to: minutes(18) },
    backBy: minutes(258),
    invitedAt: minutes(-1),
  }),
  standBy: ticketView({
    situation: 'stand-by',
    step: documents,
    stage: { number: 1, of: 2 },
    standBy: { ahead: 2, freed: 1, until: minutes(183) },
    papers: [{ name: { es: 'Acta de nacimiento', en: 'Birth certificate' } }],
  }),
  standByOver: ticketView({ situation: 'stand-by', step: documents, stage: { number: 1, of: 2 } }),
  biometricsNext: ticketView({
    situation: 'waiting',
    step: biometrics,
    stage: { number: 2, of: 2 },
    ahead: 3,
    range: { from: minutes(8), to: minutes(18) },
  }),
  called: ticketView({ situation: 'called', ...three, call: call(tenTwelve - 5000) }),
  calledAgain: ticketView({ situation: 'called', ...three, call: call(minutes(-1.5), 2) }),
  calledBiometrics: ticketView({ situation: 'called', ...station, call: call(tenTwelve) }),
  calledAccessible: ticketView({ situation: 'called', ...six, call: call(tenTwelve) }),
  serving: ticketView({ situation: 'serving', step: documents, stage: { number: 1, of: 2 }, ...three }),
  incomplete: ticketView({
    situation: 'held',
    aside: { incomplete: true, reason: { es: 'Copia del acta de nacimiento', en: 'Copy of the birth certificate' } },
    until: minutes(258),
  }),
  fetching: ticketView({
    situation: 'held',
    aside: {
      incomplete: true,
      reason: { es: 'Acta de nacimiento' },
      missing: [
        { name: { es: 'Acta de nacimiento' } },
        { name: { es: 'Comprobante de pago' }, where: { es: 'Pagos: en su banco o en línea' } },
      ],
    },
    until: minutes(258),
  }),
  stepped: ticketView({ situation: 'held', aside: { incomplete: false }, until: minutes(258) }),
  absent: ticketView({ situation: 'absent', ...three }),
  served: ticketView({ situation: 'ended', outcome: 'served' }),
  left: ticketView({ situation: 'ended', outcome: 'left' }),
  tomorrow: ticketView({ situation: 'ended', outcome: 'tomorrow' }),
  unserved: ticketView({ situation: 'ended', outcome: 'unserved' }),
  asked: ticketView({ situation: 'ended', outcome: 'served', opinion: 'asked' }),
} as const satisfies Readonly<Record<string, TicketView>>;
