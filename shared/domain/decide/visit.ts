import type { ChangeNeeds, ComeBack, GiveTomorrowSlip, Leave } from '../commands.ts';
import type { Context, Decision } from '../decision.ts';
import { accept, refuse } from '../decision.ts';
import { dueAgain } from '../due.ts';
import type { Event } from '../events.ts';
import type { Office } from '../office.ts';
import { presentVisits, serviceOf } from '../office.ts';
import type { Situation, Visit } from '../visit.ts';
import { awayNow } from '../visit.ts';
import type { Needs, VisitId } from '../vocabulary.ts';
import { knownReason, openDay, presentVisit } from './guards.ts';
import { backInLine } from './join.ts';

/** The visitor gives up the place, from wherever they are but a window that serves them; staff who take one off the stand-by list say why. */
export function leave(office: Office, { visitId, reason: id }: Leave, { at, by }: Context): Decision {
  const found = presentVisit(office, visitId);
  if (!found.ok) return found.refused;
  const { situation, ticket } = found.value;
  if (situation.is === 'serving') return refuse('visit-not-waiting', { ticket });
  const left = { type: 'VisitEnded', at, visitId, outcome: 'left' } as const;
  if (situation.is !== 'stand-by' || by.kind !== 'staff') return accept(left);

  const reason = knownReason(office.settings, 'outOfTurn', id);
  return reason.ok ? accept({ ...left, reason: reason.value.id }) : reason.refused;
}

/** Back in line after an absence or a hold, 15 minutes from now; back in the room before the hour told, with the time one had. */
export function comeBack(office: Office, { visitId }: ComeBack, { at }: Context): Decision {
  const day = openDay(office);
  if (!day.ok) return day.refused;
  const found = presentVisit(office, visitId);
  if (!found.ok) return found.refused;
  const { situation, ticket } = found.value;
  if (situation.is === 'waiting' && awayNow(situation, at)) {
    const { journey, position, returned } = found.value;
    const { away: _over, ...waiting } = situation;
    return accept({ type: 'LineJoined', at, visitId, journey, position, returned, waiting });
  }
  if (situation.is !== 'held' && situation.is !== 'absent') return refuse('visit-not-aside', { ticket });
  return accept(backInLine(office, found.value, at));
}

/** A person is summoned for a language that the visitor had not asked for until now. */
const interpreterFor = (visit: Visit, needs: Needs, { at, by, commandId }: Context): Event[] => {
  const language = needs.interpreter;
  if (language === undefined || language === visit.needs.interpreter) return [];
  const requestId = `${commandId}-interpreter`;
  return [{ type: 'HelpRequested', at, requestId, kind: 'interpreter', from: by.id, visitId: visit.id, language }];
};

/** What a visitor needs, set right; the time in line is reckoned anew from the same joining time. */
export function changeNeeds(office: Office, { visitId, needs, reason: id }: ChangeNeeds, context: Context): Decision {
  const { at } = context;
  const found = presentVisit(office, visitId);
  if (!found.ok) return found.refused;
  const reason = knownReason(office.settings, 'outOfTurn', id);
  if (!reason.ok) return reason.refused;

  const { situation, service } = found.value;
  const changed: Event = { type: 'NeedsChanged', at, visitId, needs, reason: reason.value.id };
  const summoned = interpreterFor(found.value, needs, context);
  if (situation.is !== 'waiting') return accept(changed, ...summoned);
  const waiting = dueAgain(office.settings.calling, serviceOf(office, service) ?? {}, needs, situation);
  return accept({ ...changed, waiting }, ...summoned);
}

const isAtWindow = ({ is }: Situation): boolean => is === 'called' || is === 'serving';

const atNoWindow = (office: Office): VisitId[] =>
  presentVisits(office).flatMap(({ id, situation }) => (isAtWindow(situation) ? [] : id));

/** A slip for tomorrow for those whom the windows won't reach: their outcome of today. */
export function giveTomorrowSlip(office: Office, { visitIds }: GiveTomorrowSlip, { at }: Context): Decision {
  const day = openDay(office);
  if (!day.ok) return day.refused;
  const events: Event[] = [];
  for (const visitId of new Set(visitIds === 'all-waiting' ? atNoWindow(office) : visitIds)) {
    const found = presentVisit(office, visitId);
    if (!found.ok) return found.refused;
    const { situation, ticket } = found.value;
    if (isAtWindow(situation)) return refuse('visit-not-waiting', { ticket });
    events.push({ type: 'VisitEnded', at, visitId, outcome: 'tomorrow' });
  }
  return accept(...events);
}
