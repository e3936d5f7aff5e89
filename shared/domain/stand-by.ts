import type { BookedAppointment } from './appointment.ts';
import { instantOf, minutesOf } from './calendar.ts';
import { checkInEnd } from './decide/guards.ts';
import { lateness } from './due.ts';
import type { Office } from './office.ts';
import { presentVisits, serviceOf } from './office.ts';
import { oncePerState } from './once.ts';
import type { StandByChance } from './views/types.ts';
import type { StandingBy, Visit } from './visit.ts';
import type { Instant, ServiceId } from './vocabulary.ts';

/** A visit on the stand-by list. */
export type StandByVisit = Visit & { readonly situation: StandingBy };

const minute = 60_000;

/** Everybody who stands by, for whatever service: who registered first stands first. */
export const standByList = oncePerState((office): readonly StandByVisit[] =>
  presentVisits(office)
    .filter((visit): visit is StandByVisit => visit.situation.is === 'stand-by')
    .sort((a, b) => a.situation.since - b.situation.since || (a.ticket < b.ticket ? -1 : 1)),
);

/** Those who stand by for one service, in their order. */
export const standByOfService = (office: Office, service: ServiceId): readonly StandByVisit[] =>
  standByList(office).filter((visit) => visit.service === service);

/** Until when the place of an appointment is its visitor's alone. */
const keptUntil = (office: Office, { slot }: BookedAppointment): Instant =>
  slot + office.settings.calling.lateGrace * minute;

/** From when no place of a service is given any more: check-in is over, or the service's own hours are. */
const givenUntil = (office: Office, service: ServiceId): Instant => {
  const { day, settings } = office;
  if (!day) return 0;
  const { hours } = serviceOf(office, service) ?? {};
  const over = hours ? instantOf(day.date, minutesOf(hours.to), settings.office.timeZone) : day.closesAt;
  return Math.min(checkInEnd(office, day), over);
};

/** The places of a service today: those that came free and are nobody's yet, how many came free in all, and until when each of the others is kept. */
interface Places {
  readonly free: readonly BookedAppointment[];
  readonly freed: number;
  readonly kept: readonly Instant[];
}

const byHour = (a: BookedAppointment, b: BookedAppointment): number => a.slot - b.slot || (a.id < b.id ? -1 : 1);

/**
 * A place comes free when slot and grace have passed and nobody has come; whoever was booked is late then, and still welcome.
 * Where they register on the list themselves, it stays free until it is given.
 */
function placesOf(office: Office, service: ServiceId, at: Instant): Places {
  const free: BookedAppointment[] = [];
  const kept: Instant[] = [];
  let given = 0;
  for (const one of office.appointments.values()) {
    const isHere = one.service === service && one.date === office.day?.date && one.office === undefined;
    if (!isHere || one.status === 'cancelled') continue;
    if (one.placeTo !== undefined) given++;
    else if (one.visitId !== undefined && !office.visits.get(one.visitId)?.stoodBy) continue;
    else if (at > keptUntil(office, one)) free.push(one);
    else kept.push(keptUntil(office, one));
  }
  return { free: free.sort(byHour), freed: free.length + given, kept };
}

/** The places of a service that may be given now, the earliest first; none while it stands still. */
export function freePlaces(office: Office, service: ServiceId, at: Instant): readonly BookedAppointment[] {
  if (at >= givenUntil(office, service) || office.pausedServices.has(service)) return [];
  return placesOf(office, service, at).free;
}

/** What may honestly be said to whoever has so many before them on the list; nothing where no place can reach them today. */
function chance(office: Office, service: ServiceId, at: Instant, ahead: number): StandByChance | undefined {
  const end = givenUntil(office, service);
  if (at >= end) return undefined;
  const { free, freed, kept } = placesOf(office, service, at);
  const hours = kept.filter((hour) => hour < end);
  if (ahead >= free.length + hours.length) return undefined;
  const isFree = ahead < free.length && !office.pausedServices.has(service);
  return { ahead, freed, ...(isFree && { free: true }), until: Math.max(at, ...hours) };
}

/** How it stands for a newcomer to the stand-by list of a service; nothing where the office runs none, or it is of no use today. */
export function chanceOf(office: Office, service: ServiceId, at: Instant): StandByChance | undefined {
  if (!office.day || !serviceOf(office, service)?.standBy) return undefined;
  return chance(office, service, at, standByOfService(office, service).length);
}

/** Too late, in an office that sends the late to the stand-by list, and a place of the service may still come free. */
export const isForList = (office: Office, { slot, service }: BookedAppointment, at: Instant): boolean =>
  lateness(slot, at, office.settings.calling) === 'stand-by' && chanceOf(office, service, at) !== undefined;

/**
 * How this appointment stands at check-in by a screen. Onto the stand-by list goes whoever is booked alone, while a place may come free;
 * for everybody else whom the office sends there, a person decides.
 */
export function standingAt(office: Office, appointment: BookedAppointment, at: Instant): ReturnType<typeof lateness> {
  const { slot, booking } = appointment;
  const standing = lateness(slot, at, office.settings.calling);
  if (standing !== 'stand-by') return standing;
  const isFamily = [...office.appointments.values()].some(
    (one) => one.id !== appointment.id && booking !== undefined && one.booking === booking && isExpected(office, one),
  );
  return isFamily || !isForList(office, appointment, at) ? 'staff' : standing;
}

const isExpected = (office: Office, { date, office: other, status, visitId }: BookedAppointment): boolean =>
  date === office.day?.date && other === undefined && status !== 'cancelled' && visitId === undefined;

/** How it stands for somebody on the list; empty where no place can come free for them any more. */
export function standByOf(office: Office, visit: Visit, at: Instant): { readonly standBy?: StandByChance } {
  if (visit.situation.is !== 'stand-by') return {};
  const ahead = standByOfService(office, visit.service).findIndex(({ id }) => id === visit.id);
  const standBy = chance(office, visit.service, at, ahead);
  return standBy ? { standBy } : {};
}
