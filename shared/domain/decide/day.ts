import type { Appointment, BookedAppointment } from '../appointment.ts';
import { asListed, statusAfter } from '../appointment.ts';
import { hoursOn, instantOf, minutesOf, wallClock } from '../calendar.ts';
import type { LoadAppointments, OpenDay } from '../commands.ts';
import type { Context, Decision } from '../decision.ts';
import { accept, refuse } from '../decision.ts';
import { withDoubts } from '../doubts.ts';
import type { AppointmentLoaded, DayOpened, Event } from '../events.ts';
import { asPublished } from '../moved.ts';
import type { Office } from '../office.ts';
import { isOpen } from '../office.ts';
import { isSame } from '../same.ts';
import type { Settings } from '../settings.ts';
import type { DayKey, Instant } from '../vocabulary.ts';
import { openDay as dayInHand } from './guards.ts';
import { stillReady } from './ready.ts';

const endOfDay = 24 * 60 - 1;

/** The hours of a day: those of the settings; opened by hand when they are over or none are set, from now to midnight. */
const sessionOn = (settings: Settings, date: DayKey, at: Instant): Pick<DayOpened, 'opensAt' | 'closesAt'> => {
  const { timeZone } = settings.office;
  const hours = hoursOn(settings.hours, date);
  const closesAt = hours && instantOf(date, minutesOf(hours.close), timeZone);
  if (hours && closesAt !== undefined && at < closesAt)
    return { opensAt: instantOf(date, minutesOf(hours.open), timeZone), closesAt };
  return { opensAt: at, closesAt: instantOf(date, endOfDay, timeZone) };
};

const loaded = ({ id, person, booking, ...appointment }: Appointment, at: Instant): AppointmentLoaded => ({
  type: 'AppointmentLoaded',
  at,
  appointmentId: id,
  appointment,
  ...(booking === undefined ? {} : { booking }),
  person,
});

/** An appointment still ahead, with what was found out about it. */
const carriedOver = (appointment: BookedAppointment, at: Instant): readonly Event[] => {
  const { id: appointmentId, review } = appointment;
  const again = loaded(asListed(appointment), at);
  if (!review) return [again];
  const { outcome, at: reviewed, by: staff, findings } = review;
  return [again, { type: 'AppointmentReviewed', at: reviewed, appointmentId, outcome, staff, findings }];
};

/** A day opens whatever became of the one before: what that one left is told, and appointments still ahead are carried over. */
export function openDay(office: Office, { date }: OpenDay, { at }: Context): Decision {
  const { day } = office;
  const settings = office.planned ?? asPublished(office);
  if (wallClock(at, settings.office.timeZone).date !== date) return refuse('day-is-past', { date });
  if (day?.date === date) return refuse(isOpen(office) ? 'day-is-open' : 'day-already-held', { date });
  if (day && date < day.date) return refuse('day-is-past', { date });

  const unserved = [...office.present].flatMap((id) => office.visits.get(id)?.ticket ?? []).sort();
  const left = day && isOpen(office) ? { left: { date: day.date, unserved } } : {};
  const carried: Event[] = [];
  for (const appointment of office.appointments.values()) {
    if (appointment.date >= date) carried.push(...carriedOver(appointment, at));
  }
  carried.push(...stillReady(office, date, at));
  return accept({ type: 'DayOpened', at, date, ...sessionOn(settings, date, at), settings, ...left }, ...carried);
}

/** The day ends when every visit has an outcome: served, gone, or a slip for tomorrow. */
export function closeDay(office: Office, { at }: Context): Decision {
  const day = dayInHand(office);
  if (!day.ok) return day.refused;
  if (office.present.length > 0) return refuse('visits-without-outcome', { count: office.present.length });
  let served = 0;
  for (const { situation } of office.visits.values())
    if (situation.is === 'ended' && situation.outcome === 'served') served++;
  return accept({ type: 'DayClosed', at, served });
}

const isNews = (office: Office, appointment: Appointment): boolean => {
  const known = office.appointments.get(appointment.id);
  if (!known) return true;
  return !isSame(asListed(known), { ...appointment, status: statusAfter(known.review, appointment.status) });
};

/** A list of appointments, with the doubts that it raises. What is known already changes nothing, so a list may be loaded twice. */
export function loadAppointments(office: Office, { appointments }: LoadAppointments, { at }: Context): Decision {
  if (!office.day) return refuse('no-day');
  if (appointments.some(({ service }) => !office.settings.services.some(({ id }) => id === service)))
    return refuse('unknown-service');
  return accept(
    ...withDoubts(
      office,
      appointments.filter(({ id }) => !office.appointments.get(id)?.erased),
    )
      .filter((appointment) => isNews(office, appointment))
      .map((appointment) => loaded(appointment, at)),
  );
}
