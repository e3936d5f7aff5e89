import type { Appointment } from '../../shared/domain/appointment.ts';
import { mustVerify, reviewReasons } from '../../shared/domain/appointment.ts';
import { nextDay } from '../../shared/domain/calendar.ts';
import type { HandlePersonData, ReviewAppointment } from '../../shared/domain/commands.ts';
import type { Office } from '../../shared/domain/office.ts';
import type { Instant } from '../../shared/domain/vocabulary.ts';
import type { Dice } from './dice.ts';

/** A few lines of a list, some loaded before, some on another's e-mail. */
export const newAppointments = (office: Office, now: Instant, dice: Dice): readonly Appointment[] => {
  const date = office.day?.date ?? '';
  return Array.from({ length: 1 + dice.below(6) }, () => ({
    id: `folio-${dice.below(500)}`,
    service: 'pasaporte',
    slot: now + (dice.below(180) - 60) * 60_000,
    date: dice.oneIn(12) ? nextDay(date) : date,
    status: dice.oneIn(12) ? ('verify' as const) : ('booked' as const),
    person: {
      givenNames: 'Nube',
      surnames: 'Ahuehuete',
      guardians: [],
      ...(dice.oneIn(3) && { emailHash: `mailbox-${dice.below(3)}` }),
    },
  }));
};

/** What somebody found out about an appointment in doubt, where there is one. */
export const reviewIn = (office: Office, dice: Dice): ReviewAppointment | undefined => {
  const doubtful = [...office.appointments.values()].filter((one) => one.review !== undefined || mustVerify(one));
  const appointment = dice.of(doubtful);
  if (!appointment) return undefined;
  const outcome = appointment.visitId === undefined && dice.oneIn(2) ? 'cancelled' : 'confirmed';
  const why = dice.of(reviewReasons[outcome]) ?? 'seen';
  return { type: 'ReviewAppointment', appointmentId: appointment.id, outcome, why };
};

/** Somebody who has left, or has not come yet, is erased. */
export const erasureIn = (office: Office, dice: Dice): HandlePersonData | undefined => {
  if (!office.day) return undefined;
  const gone = [...office.visits.values()].filter(({ situation }) => situation.is === 'ended');
  const visit = dice.of(gone);
  const visits = visit ? [visit.id] : [];
  const appointments = visit?.applicants.flatMap(({ appointmentId }) => appointmentId ?? []) ?? [];
  return { type: 'HandlePersonData', deed: 'erase', why: 'asked', appointments, visits };
};
