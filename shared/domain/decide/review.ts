import { mustVerify, reviewReasons } from '../appointment.ts';
import type { ReviewAppointment } from '../commands.ts';
import type { Context, Decision } from '../decision.ts';
import { accept, refuse } from '../decision.ts';
import type { Office } from '../office.ts';

/** What somebody found out by asking, about an appointment in doubt or one reviewed before. Nobody who is here is cancelled. */
export function reviewAppointment(office: Office, command: ReviewAppointment, { at, by }: Context): Decision {
  const { appointmentId, outcome, why, note } = command;
  if (!office.day) return refuse('no-day');
  const appointment = office.appointments.get(appointmentId);
  if (!appointment) return refuse('unknown-appointment');
  if (!appointment.review && !mustVerify(appointment)) return refuse('nothing-to-review');
  if (!reviewReasons[outcome].includes(why)) return refuse('unknown-reason');
  const visit = appointment.visitId === undefined ? undefined : office.visits.get(appointment.visitId);
  if (outcome === 'cancelled' && visit) return refuse('visitor-is-here', { ticket: visit.ticket });
  if (by.kind !== 'staff') return refuse('not-allowed');

  const settled = appointment.person.doubts ?? [];
  const findings = { why, ...(note === undefined ? {} : { note }), settled };
  const staff = { id: by.id, name: by.name };
  return accept({ type: 'AppointmentReviewed', at, appointmentId, outcome, staff, findings });
}
