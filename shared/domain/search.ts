import type { BookedAppointment } from './appointment.ts';
import { mustVerify, openDoubts } from './appointment.ts';
import { folded, wordsIn } from './folded.ts';
import type { Office } from './office.ts';
import { serviceOf } from './office.ts';
import { outUntil } from './outage.ts';
import { isForList } from './stand-by.ts';
import type { SearchHit } from './views/types.ts';
import type { Visit } from './visit.ts';
import type { Instant, ServiceId, Text } from './vocabulary.ts';

const mostHits = 20;

/** Every word asked for begins a word of the name. */
const isNamed = (asked: readonly string[], name: string): boolean => {
  const words = wordsIn(name);
  return asked.length > 0 && asked.every((part) => words.some((word) => word.startsWith(part)));
};

/** `a45`, `A-45` and `A045` are one ticket. */
const ticketIn = (text: string): string | undefined => {
  const [, letter, number] = /^\s*(\p{L})[\s-]?0*(\d{1,3})\s*$/u.exec(text) ?? [];
  return letter !== undefined && number !== undefined ? `${letter.toUpperCase()}${number.padStart(3, '0')}` : undefined;
};

const serviceName = (office: Office, id: ServiceId): Text => serviceOf(office, id)?.name ?? { es: id };

const visitPart = (office: Office, visit: Visit): Partial<SearchHit> => {
  const { id, ticket, situation } = visit;
  const found = { visitId: id, ticket, situation: situation.is };
  if (situation.is === 'ended') {
    const { outcome, reason } = situation;
    const people = visit.applicants.map(({ name, outcome: fared, reason: why }) => ({
      name,
      ...(fared !== undefined && { outcome: fared }),
      ...(why !== undefined && { reason: why }),
    }));
    return { ...found, ended: { outcome, people, ...(reason !== undefined && { reason }) } };
  }
  if (situation.is === 'waiting' && situation.away) return { ...found, may: 'come-back' };
  return outUntil(office, visit) === undefined ? found : { ...found, may: 'step-out' };
};

const stateOf = ({ situation }: Visit): SearchHit['status'] => (situation.is === 'ended' ? 'ended' : 'checked-in');

/** An appointment as reception and supervision see it. */
export function hitOf(office: Office, appointment: BookedAppointment, at: Instant): SearchHit {
  const { id, person, service, slot, status, visitId, review } = appointment;
  const visit = visitId === undefined ? undefined : office.visits.get(visitId);
  return {
    appointmentId: id,
    name: `${person.givenNames} ${person.surnames}`.trim(),
    service: serviceName(office, service),
    slot,
    ...(visit ? { ...visitPart(office, visit), status: stateOf(visit) } : { status }),
    ...(!visit && isForList(office, appointment, at) && { standBy: true as const }),
    ...doubtsOf(appointment),
    ...(review && { review }),
  };
}

const doubtsOf = (appointment: BookedAppointment): Pick<SearchHit, 'doubts' | 'contact'> => {
  if (!mustVerify(appointment)) return {};
  const { email, phone } = appointment.person;
  const contact = { ...(email !== undefined && { email }), ...(phone !== undefined && { phone }) };
  return { doubts: openDoubts(appointment), contact };
};

const ofVisit = (office: Office, visit: Visit): SearchHit => ({
  ...visitPart(office, visit),
  name: visit.applicants.map(({ name }) => name).join(', '),
  service: serviceName(office, visit.service),
  ...(visit.slot === undefined ? {} : { slot: visit.slot }),
  status: stateOf(visit),
});

/** How an appointment is known by what somebody writes: folio or CURP exactly; the beginning of a folio, or of names. */
export function sought(text: string, curpHash: string | undefined) {
  const asked = wordsIn(text);
  const folio = folded(text.trim());
  return {
    isExact: ({ id, person }: BookedAppointment): boolean =>
      folded(id) === folio || (curpHash !== undefined && person.curpHash === curpHash),
    isLike: ({ id, person }: BookedAppointment): boolean =>
      folded(id).startsWith(folio) || isNamed(asked, `${person.givenNames} ${person.surnames}`),
  };
}

/** What reception finds by ticket, folio, CURP or the beginnings of a name: at most twenty, the exact ones first, then by hour. */
export function search(office: Office, text: string, at: Instant, curpHash?: string): readonly SearchHit[] {
  const ticket = ticketIn(text);
  const visitId = ticket === undefined ? undefined : office.tickets.get(ticket);
  const visit = visitId === undefined ? undefined : office.visits.get(visitId);
  const byTicket = visit ? [ofVisit(office, visit)] : [];

  const asked = wordsIn(text);
  if (text.trim() === '') return byTicket;
  const { isExact, isLike } = sought(text, curpHash);

  const booked = [...office.appointments.values()].filter((one) => isExact(one) || isLike(one));
  booked.sort((a, b) => Number(isExact(b)) - Number(isExact(a)) || a.slot - b.slot || (a.id < b.id ? -1 : 1));
  const walkIns = [...office.visits.values()].filter(({ applicants }) =>
    applicants.some(({ appointmentId, name }) => appointmentId === undefined && isNamed(asked, name)),
  );
  const hits = [
    ...byTicket,
    ...booked
      .filter((one) => one.visitId === undefined || one.visitId !== visitId)
      .map((one) => hitOf(office, one, at)),
    ...walkIns.filter(({ id }) => id !== visitId).map((one) => ofVisit(office, one)),
  ];
  return hits.slice(0, mostHits);
}
