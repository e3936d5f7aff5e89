import type { CorrectOutcome } from '../commands.ts';
import type { Context, Decision } from '../decision.ts';
import { accept, refuse } from '../decision.ts';
import type { OutcomeCorrected } from '../events.ts';
import { corrected } from '../evolve/visits.ts';
import type { Office } from '../office.ts';
import { isSame } from '../same.ts';
import type { Ended, Visit } from '../visit.ts';
import type { TicketNumber } from '../vocabulary.ts';
import { openDay } from './guards.ts';
import { knownResults, nobodyDone, reasonOfEnd } from './serve.ts';

/** How a visit of the open day really ended, when it is too late to undo what was recorded. */
export function correctOutcome(office: Office, command: CorrectOutcome, { at }: Context): Decision {
  const day = openDay(office);
  if (!day.ok) return day.refused;
  const visit = office.visits.get(command.visitId);
  if (!visit) return refuse('unknown-visit');
  const { situation, ticket } = visit;
  if (situation.is !== 'ended') return refuse('visit-not-ended', { ticket });
  const anew = ticketSince(office, visit);
  if (anew !== undefined) return refuse('already-checked-in', { ticket: anew });

  const event = eventOf(office, command, { ...visit, situation });
  if ('accepted' in event) return event;
  return tellsTheSame(visit, corrected(visit, { ...event, at }))
    ? refuse('nothing-to-correct', { ticket })
    : accept({ ...event, at });
}

const eventOf = (
  office: Office,
  command: CorrectOutcome,
  visit: Visit & { readonly situation: Ended },
): Omit<OutcomeCorrected, 'at'> | Decision => {
  const reason = reasonOfEnd(office, command);
  if (!reason.ok) return reason.refused;
  const applicants = command.outcome === 'served' ? (command.applicants ?? []) : [];
  const wrong = knownResults(office, visit, applicants);
  if (wrong) return wrong;

  const outcomes = visit.applicants.map(
    (_one, index) => applicants.find(({ applicant }) => applicant === index)?.outcome ?? 'done',
  );
  const { visitId, why } = command;
  return {
    type: 'OutcomeCorrected',
    visitId,
    was: visit.situation.outcome,
    outcome: nobodyDone(command.outcome === 'served' ? outcomes : []) ?? command.outcome,
    ...(reason.value && { reason: reason.value.id }),
    applicants,
    why,
  };
};

/** The number with which somebody of the party has checked in again since: their outcome is told there. */
const ticketSince = (office: Office, { id, applicants }: Visit): TicketNumber | undefined => {
  for (const { appointmentId, documentId } of applicants) {
    const known = office.appointments.get(appointmentId ?? '') ?? office.documents.get(documentId ?? '');
    if (known?.visitId !== undefined && known.visitId !== id) return office.visits.get(known.visitId)?.ticket;
  }
  return undefined;
};

/** What was left at a step of one who then went is no outcome: the people count only where somebody was served. */
const tellsTheSame = (before: Visit, after: Visit): boolean => {
  if (!isSame(before.situation, after.situation)) return false;
  return before.situation.is !== 'ended' || before.situation.outcome !== 'served' || isSame(before, after);
};
