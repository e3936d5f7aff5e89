import type { FetchPapers } from '../commands.ts';
import type { Context, Decision } from '../decision.ts';
import { accept, refuse } from '../decision.ts';
import type { Office } from '../office.ts';
import type { ReasonId } from '../vocabulary.ts';
import { checkInEnd, knownReason, openDay, presentVisit } from './guards.ts';

/**
 * Papers found missing before the first call: the place is kept until the end of check-in, and the visitor comes back by
 * their own announcement. Refused once the visitor has been called, or where nothing known is missing.
 */
export function fetchPapers(office: Office, { visitId, missing }: FetchPapers, { at }: Context): Decision {
  const day = openDay(office);
  if (!day.ok) return day.refused;
  const found = presentVisit(office, visitId);
  if (!found.ok) return found.refused;
  const { situation, position, ticket } = found.value;
  if (situation.is !== 'waiting' || position > 0) return refuse('visit-not-waiting', { ticket });

  const reasons: ReasonId[] = [];
  for (const id of new Set(missing)) {
    const known = knownReason(office.settings, 'incomplete', id);
    if (!known.ok) return known.refused;
    reasons.push(known.value.id);
  }
  const [reason, ...also] = reasons;
  if (reason === undefined) return refuse('unknown-reason');
  const until = Math.max(at, checkInEnd(office, day.value));
  return accept({ type: 'VisitHeld', at, visitId, reason, incomplete: true, until, ...(also.length > 0 && { also }) });
}
