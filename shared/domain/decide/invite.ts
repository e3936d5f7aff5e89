import { hourFor } from '../come-back.ts';
import type { Context } from '../decision.ts';
import type { VisitInvited } from '../events.ts';
import type { WaitingVisit } from '../line.ts';
import { byDue, waitingVisits } from '../line.ts';
import type { Office } from '../office.ts';
import type { Instant } from '../vocabulary.ts';

/** Nobody is invited for less: the hour told is near enough. */
const earlyBy = 10 * 60_000;

/**
 * Invitations to come in before the hour told, because things go faster: for those whom a window would call so soon, were
 * they here, that by today's pace they would be told to come now.
 */
export function invitations(office: Office, { at, foretold }: Pick<Context, 'at' | 'foretold'>): VisitInvited[] {
  if (!foretold) return [];
  const away = waitingVisits(office).filter((visit) => isOut(visit, at));
  if (away.length === 0) return [];
  const allHere = away.reduce(backHere, office);
  return away
    .filter(({ id }) => {
      const call = foretold(allHere, id);
      return call !== undefined && hourFor(call.from) <= at;
    })
    .sort(byDue)
    .map(({ id: visitId }) => ({ type: 'VisitInvited', at, visitId }));
}

/** Away as told, for a good while yet, and not invited or called before. */
const isOut = ({ situation: { away } }: WaitingVisit, at: Instant): boolean =>
  away !== undefined && away.invited === undefined && !away.missed && away.until - at >= earlyBy;

/** The office if this visitor were back already. */
const backHere = (office: Office, visit: WaitingVisit): Office => {
  const { away: _over, ...situation } = visit.situation;
  return { ...office, visits: office.visits.with(visit.id, { ...visit, situation }) };
};
