import type { Context } from '../decision.ts';
import type { Event, VisitCheckedIn } from '../events.ts';
import { evolve } from '../evolve/index.ts';
import type { Office } from '../office.ts';

/**
 * The facts of a check-in with the window of time that its ticket tells, so that it is known later what was told. A ticket
 * called at once needs none, and one written by hand has none on it. What was foretold already is not foretold again.
 */
export function withTold(office: Office, events: readonly Event[], { foretold }: Context): readonly Event[] {
  const newcomer = events.find((event): event is VisitCheckedIn => event.type === 'VisitCheckedIn');
  if (!foretold || !newcomer) return events;

  const { told: foreseen, ...untold } = newcomer;
  const after = events.reduce(evolve, office);
  const isTold = !newcomer.handwritten && after.visits.get(newcomer.visitId)?.situation.is === 'waiting';
  const told = isTold ? (foreseen ?? foretold(after, newcomer.visitId)) : undefined;
  return events.map((event) => (event === newcomer ? { ...untold, ...(told && { told }) } : event));
}
