import type { BookedAppointment } from '../appointment.ts';
import { shortName } from '../appointment.ts';
import { instantOf, minutesOf, wallClock } from '../calendar.ts';
import { awayUntil } from '../come-back.ts';
import type { CheckIn } from '../commands.ts';
import type { Context, Decision } from '../decision.ts';
import { accept, refuse } from '../decision.ts';
import { firstDue } from '../due.ts';
import type { Event, VisitCheckedIn } from '../events.ts';
import { evolve } from '../evolve/index.ts';
import type { Office, ServiceDay } from '../office.ts';
import { serviceOf } from '../office.ts';
import type { KeptDocument } from '../ready.ts';
import { handOverService, isHandedOver, receiverOf, visitFor } from '../ready.ts';
import type { ServiceSettings } from '../settings.ts';
import { chanceOf, isForList, standingAt } from '../stand-by.ts';
import type { Applicant } from '../visit.ts';
import type { Instant, ServiceId, TicketNumber } from '../vocabulary.ts';
import type { Checked } from './guards.ts';
import { checkInEnd, openDay } from './guards.ts';
import { placesGiven } from './stand-by.ts';

/** Letters that sound apart in a noisy room; priority is never encoded in them. */
export const seriesLetters = 'AHJKLMQRXZ';
const ticketPattern = new RegExp(`^[${seriesLetters}](?!000)\\d{3}$`, 'u');
const mostCompanions = 20;

const no = (...why: Parameters<typeof refuse>): Checked<never> => ({ ok: false, refused: refuse(...why) });

/** The next number of a series; after 999 the count begins again with the numbers that are free. */
export function nextTicket(office: Office, series: string): TicketNumber | undefined {
  const last = office.numbers.get(series) ?? 0;
  for (let i = 0; i < 999; i++) {
    const ticket = `${series}${String(((last + i) % 999) + 1).padStart(3, '0')}`;
    if (!office.tickets.get(ticket)) return ticket;
  }
  return undefined;
}

const withinHours = (office: Office, day: ServiceDay, at: Instant): Checked<true> => {
  if (at < day.opensAt) return no('not-yet-open', { from: day.opensAt });
  if (at >= checkInEnd(office, day)) return no('check-in-over');
  return { ok: true, value: true };
};

const givenUp = new Set(['left', 'unserved', 'incomplete', 'tomorrow']);

const mayStillCome = (office: Office, appointment: BookedAppointment, byStaff: boolean): Checked<true> => {
  const visit = appointment.visitId === undefined ? undefined : office.visits.get(appointment.visitId);
  if (!visit) return { ok: true, value: true };
  const { situation, ticket } = visit;
  if (situation.is === 'ended' && byStaff && givenUp.has(situation.outcome)) return { ok: true, value: true };
  return no('already-checked-in', { ticket });
};

const admissible = (
  office: Office,
  day: ServiceDay,
  appointment: BookedAppointment,
  at: Instant,
  byStaff: boolean,
  standBy = false,
): Checked<true> => {
  const { slot, status } = appointment;
  const fresh = mayStillCome(office, appointment, byStaff);
  if (!fresh.ok) return fresh;
  if (appointment.office !== undefined) return no('other-office', { office: appointment.office });
  if (appointment.date !== day.date) return no('other-day', { slot });
  if (status === 'cancelled' || (status === 'verify' && !byStaff)) return no('see-staff');
  if (byStaff) return { ok: true, value: true };

  const early = office.settings.checkIn.earlyMinutes;
  if (early !== undefined && at < slot - early * 60_000) return no('too-early', { from: slot - early * 60_000 });
  const standing = standingAt(office, appointment, at);
  const isForStaff = standing === 'staff' || (standing === 'stand-by' && !standBy);
  return isForStaff ? no('see-staff') : { ok: true, value: true };
};

const party = (
  office: Office,
  day: ServiceDay,
  command: CheckIn,
  at: Instant,
  byStaff: boolean,
): Checked<readonly BookedAppointment[]> => {
  const appointments: BookedAppointment[] = [];
  for (const id of new Set(command.appointments)) {
    const appointment = office.appointments.get(id);
    if (!appointment) return no('unknown-appointment');
    const admitted = admissible(office, day, appointment, at, byStaff, command.standBy);
    if (!admitted.ok) return admitted;
    appointments.push(appointment);
  }
  return { ok: true, value: appointments.sort((a, b) => a.slot - b.slot) };
};

const servedNow = (office: Office, day: ServiceDay, service: ServiceSettings, at: Instant): Checked<true> => {
  if (!service.hours) return { ok: true, value: true };
  const { timeZone } = office.settings.office;
  const from = instantOf(day.date, minutesOf(service.hours.from), timeZone);
  if (at < from) return no('service-closed-now', { from });
  if (at >= instantOf(day.date, minutesOf(service.hours.to), timeZone)) return no('service-closed-now');
  return { ok: true, value: true };
};

/**
 * Onto a list that the office runs, while a place may still come free for whoever joins it: for one place, one person.
 * With an appointment of one's own only too late for it, where the office sends the late to the list.
 */
const mayStandBy = (
  office: Office,
  { standBy }: CheckIn,
  booked: readonly BookedAppointment[],
  service: ServiceId,
  at: Instant,
): boolean => {
  if (!standBy) return true;
  const [appointment, ...more] = booked;
  if (!appointment) return chanceOf(office, service, at) !== undefined;
  return more.length === 0 && isForList(office, appointment, at);
};

const chosenService = (
  office: Office,
  day: ServiceDay,
  command: CheckIn,
  at: Instant,
  byStaff: boolean,
): Checked<ServiceSettings> => {
  const service = command.service === undefined ? undefined : serviceOf(office, command.service);
  if (!service) return no('unknown-service');
  if (byStaff) return { ok: true, value: service };
  if (service.private) return no('see-staff');
  const trusted = command.unverified !== undefined && day.listLoadedAt === undefined;
  if (service.booking === 'required' && !trusted && !command.standBy) return no('needs-appointment');
  const served = servedNow(office, day, service, at);
  return served.ok ? { ok: true, value: service } : served;
};

const givenTicket = (
  office: Office,
  day: ServiceDay,
  series: string,
  handwritten: CheckIn['handwritten'],
  at: Instant,
): Checked<TicketNumber> => {
  if (!handwritten) {
    const ticket = nextTicket(office, series);
    return ticket ? { ok: true, value: ticket } : no('ticket-taken');
  }
  const { ticket } = handwritten;
  const isToday = wallClock(handwritten.at, office.settings.office.timeZone).date === day.date && handwritten.at <= at;
  if (!ticketPattern.test(ticket) || !ticket.startsWith(series) || !isToday) {
    return no('bad-ticket', { series });
  }
  return office.tickets.get(ticket) ? no('ticket-taken', { ticket }) : { ok: true, value: ticket };
};

const applicantOf = (office: Office, appointment: BookedAppointment): Applicant => ({
  appointmentId: appointment.id,
  name: shortName(appointment.person),
  minor: serviceOf(office, appointment.service)?.minors ?? false,
  guardians: appointment.person.guardians,
});

/** The documents that the visitor has come for: each ready, and nobody here for it yet. */
const receipts = (office: Office, { documents = [], service }: CheckIn): Checked<readonly KeptDocument[]> => {
  const found: KeptDocument[] = [];
  for (const id of new Set(documents)) {
    const document = office.documents.get(id);
    if (!document || handOverService(office)?.id !== service) return no('unknown-document');
    if (isHandedOver(office, document)) return no('document-handed-over');
    const visit = visitFor(office, document);
    if (visit) return no('already-checked-in', { ticket: visit.ticket });
    found.push(document);
  }
  return { ok: true, value: found };
};

const received = (documents: readonly KeptDocument[], walkIn: Applicant): readonly Applicant[] =>
  documents.length > 0 ? documents.map(receiverOf) : [walkIn];

/**
 * One visit, one number: for one appointment, a family's, or a service without appointment.
 * A screen is held to the hours, the list and the services' rules; staff may take anybody while the day is open.
 */
export function checkIn(office: Office, command: CheckIn, context: Context): Decision {
  const day = openDay(office);
  if (!day.ok) return day.refused;
  const { at, by, commandId, code } = context;
  // After midnight nobody belongs to a day that was left open.
  if (wallClock(at, office.settings.office.timeZone).date > day.value.date) return refuse('no-day');
  const byStaff = by.kind === 'staff';
  if (command.handwritten && !byStaff) return refuse('not-allowed');
  if (!byStaff) {
    const hours = withinHours(office, day.value, at);
    if (!hours.ok) return hours.refused;
  }
  const { companions } = command;
  if (!Number.isInteger(companions) || companions < 0 || companions > mostCompanions) return refuse('bad-companions');

  const documents = receipts(office, command);
  if (!documents.ok) return documents.refused;
  const booked = party(office, day.value, command, at, byStaff);
  if (!booked.ok) return booked.refused;
  const [first] = booked.value;
  const service: Checked<ServiceSettings> = first
    ? ((known) => (known ? { ok: true, value: known } : no('unknown-service')))(serviceOf(office, first.service))
    : chosenService(office, day.value, command, at, byStaff);
  if (!service.ok) return service.refused;
  if (!mayStandBy(office, command, booked.value, service.value.id, at)) return refuse('no-stand-by');
  const ticket = givenTicket(office, day.value, service.value.series, command.handwritten, at);
  if (!ticket.ok) return ticket.refused;

  const joined = command.handwritten?.at ?? at;
  const { calling } = office.settings;
  const walkIn: Applicant = { name: command.name ?? '', minor: service.value.minors, guardians: [] };
  const visit: VisitCheckedIn = {
    type: 'VisitCheckedIn',
    at,
    visitId: commandId,
    ticket: ticket.value,
    code,
    service: service.value.id,
    ...(first ? { slot: first.slot } : {}),
    unverified: command.unverified !== undefined,
    ...(command.unverified ? { claimed: command.unverified } : {}),
    handwritten: command.handwritten !== undefined,
    applicants: first
      ? booked.value.map((appointment) => applicantOf(office, appointment))
      : received(documents.value, walkIn),
    companions,
    needs: command.needs,
    language: command.language,
    journey: service.value.journey,
    waiting: firstDue(calling, service.value, command.needs, joined, first?.slot),
    ...(command.standBy && { standBy: command.standBy }),
  };
  const events = [advised(office, visit, context), ...interpreterSummoned(visit, by.id)];
  return accept(...events, ...(command.standBy ? placesGiven(events.reduce(evolve, office), at) : []));
}

/**
 * With the hour to come back at, where the room is full or will be; and with the window of time that was foretold for this.
 * Who has a ticket written by hand is waiting already, and told no hour.
 */
const advised = (office: Office, visit: VisitCheckedIn, { at, foretold, room }: Context): VisitCheckedIn => {
  if (!office.settings.room.comeBack || visit.handwritten || visit.standBy) return visit;
  const after = evolve(office, visit);
  const told = foretold?.(after, visit.visitId);
  const until = awayUntil(office, visit, at, { call: told?.from, room: () => room?.(after) ?? [] });
  if (until !== undefined) return { ...visit, waiting: { ...visit.waiting, away: { until } } };
  return told ? { ...visit, told } : visit;
};

const interpreterSummoned = ({ at, visitId, needs }: VisitCheckedIn, from: string): Event[] =>
  needs.interpreter === undefined
    ? []
    : [
        {
          type: 'HelpRequested',
          at,
          requestId: `${visitId}-interpreter`,
          kind: 'interpreter',
          from,
          visitId,
          language: needs.interpreter,
        },
      ];
