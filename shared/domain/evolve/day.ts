import type { AppointmentPerson } from '../appointment.ts';
import { statusAfter } from '../appointment.ts';
import type {
  AppointmentLoaded,
  AppointmentReviewed,
  DayClosed,
  DayOpened,
  HelpRequested,
  RequestAccepted,
  SettingsPublished,
} from '../events.ts';
import { asPublished, publishedOver } from '../moved.ts';
import type { HelpRequest, Office } from '../office.ts';
import { closedWindow, newOffice, presentVisits } from '../office.ts';
import { Roll } from '../roll.ts';
import { isSame } from '../same.ts';
import type { AppointmentId, Instant, VisitId } from '../vocabulary.ts';

/** A new day starts from settings alone: its record can be read without the day before. */
export function dayOpened({ date, opensAt, closesAt, settings, left }: DayOpened): Office {
  return { ...newOffice(settings), day: { date, opensAt, closesAt, ...(left ? { left } : {}) } };
}

export function dayClosed(office: Office, { at }: DayClosed): Office {
  const windows = Roll.of([...office.windows.keys()].map((id) => [id, closedWindow(id)]));
  return { ...office, windows, lastActs: Roll.of(), ...(office.day ? { day: { ...office.day, closedAt: at } } : {}) };
}

/**
 * Windows that the new settings know keep their state, and as far as they can the lines moved to them; the others are gone. What
 * waits for the next day changes nothing today.
 */
export function settingsPublished(office: Office, { settings, from, session }: SettingsPublished): Office {
  const { planned: _superseded, ...today } = office;
  if (from === 'opening') return isSame(settings, asPublished(office)) ? today : { ...today, planned: settings };
  const { moved: _before, ...rest } = today;
  const windows = Roll.of(settings.windows.map(({ id }) => [id, office.windows.get(id) ?? closedWindow(id)]));
  return {
    ...rest,
    ...publishedOver(office, settings),
    windows,
    ...(session && office.day ? { day: { ...office.day, ...session } } : {}),
  };
}

/** The visit that checked in for this appointment before the list was there, so that it does so once. */
const claimantOf = (office: Office, folio: AppointmentId, { curpHash }: AppointmentPerson): VisitId | undefined =>
  presentVisits(office).find(
    ({ claimed }) =>
      claimed !== undefined &&
      (claimed.folio === folio || (claimed.curpHash !== undefined && claimed.curpHash === curpHash)),
  )?.id;

export function appointmentLoaded(
  office: Office,
  { at, appointmentId, appointment, booking, person }: AppointmentLoaded,
): Office {
  const known = office.appointments.get(appointmentId);
  const visitId = known?.visitId ?? claimantOf(office, appointmentId, person);
  const booked = {
    id: appointmentId,
    ...appointment,
    status: statusAfter(known?.review, appointment.status),
    ...(known?.review && { review: known.review }),
    ...(booking === undefined ? {} : { booking }),
    person,
    ...(visitId === undefined ? {} : { visitId }),
    ...(known?.placeTo !== undefined && { placeTo: known.placeTo }),
  };
  const loaded = { ...office, appointments: office.appointments.with(appointmentId, booked) };
  // A list of another day says nothing of who is expected today.
  return office.day?.date === booked.date ? { ...loaded, day: { ...office.day, listLoadedAt: at } } : loaded;
}

/** What was found out stands over the list: confirmed it is an appointment like any other, cancelled it is none. */
export function appointmentReviewed(office: Office, event: AppointmentReviewed): Office {
  const { appointmentId, outcome, at, staff: by, findings } = event;
  const known = office.appointments.get(appointmentId);
  if (!known) return office;
  const status = outcome === 'cancelled' ? 'cancelled' : 'booked';
  const reviewed = { ...known, status, review: { outcome, at, by, findings } } as const;
  return { ...office, appointments: office.appointments.with(appointmentId, reviewed) };
}

export function helpRequested(
  office: Office,
  { requestId: id, kind, at, from, visitId, language, to }: HelpRequested,
): Office {
  const request: HelpRequest = {
    id,
    kind,
    at,
    from,
    ...(visitId === undefined ? {} : { visitId }),
    ...(language === undefined ? {} : { language }),
    ...(to === undefined ? {} : { to }),
  };
  return { ...office, requests: new Map(office.requests).set(id, request) };
}

/** The system is back. */
export function outageEnded(office: Office, over: Instant): Office {
  const last = office.outages.at(-1);
  return last ? { ...office, outages: [...office.outages.slice(0, -1), { ...last, over }] } : office;
}

export function requestAccepted(office: Office, { requestId, at, staff }: RequestAccepted): Office {
  const request = office.requests.get(requestId);
  if (!request) return office;
  return { ...office, requests: new Map(office.requests).set(requestId, { ...request, acceptedBy: { ...staff, at } }) };
}

/** A map without one key. */
export function without<K, V>(map: ReadonlyMap<K, V>, key: K): ReadonlyMap<K, V> {
  const rest = new Map(map);
  rest.delete(key);
  return rest;
}
