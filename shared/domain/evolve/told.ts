import type { VisitCheckedIn } from '../events.ts';
import type { Office } from '../office.ts';
import { presentVisits } from '../office.ts';
import type { Told, Upset, Visit, Waiting } from '../visit.ts';
import type { Instant, ServiceId } from '../vocabulary.ts';
import { putVisit } from './change.ts';

/** What a ticket told at check-in, kept with its visit until the first call shows how true it was. */
export function toldAt({ told, waiting }: VisitCheckedIn): { readonly told?: Told } {
  return told ? { told: { from: told.from, to: told.to, kind: kindOf(waiting) } } : {};
}

/** The visit at its first call; a later one says nothing of what the ticket told. */
export function toldCalled(visit: Visit, calledAt: Instant, outOfTurn: boolean): Visit {
  if (!visit.told || visit.told.calledAt !== undefined) return visit;
  const moved = outOfTurn ? upset(visit, 'out-of-turn') : visit;
  return moved.told ? { ...moved, told: { ...moved.told, calledAt } } : moved;
}

/** The visit once something has come between what its ticket told and its first call. The first such thing stands. */
export function upset(visit: Visit, by: Upset): Visit {
  const { told } = visit;
  if (!told || told.upset !== undefined || told.calledAt !== undefined) return visit;
  return { ...visit, told: { ...told, upset: by } };
}

/** Everybody in line for a service that is paused. */
export function upsetByPause(office: Office, service: ServiceId): Office {
  let after = office;
  for (const visit of presentVisits(office)) {
    const moved = visit.service === service ? upset(visit, 'paused') : visit;
    if (moved !== visit) after = putVisit(after, moved);
  }
  return after;
}

const kindOf = ({ priority, why }: Waiting): Told['kind'] => {
  if (priority) return 'priority';
  return why.is === 'appointment' ? 'appointment' : 'walk-in';
};
