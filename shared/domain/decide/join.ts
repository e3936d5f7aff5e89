import { firstDue, laterDue } from '../due.ts';
import type { LineJoined } from '../events.ts';
import type { Office } from '../office.ts';
import { serviceOf } from '../office.ts';
import type { DueReason, Visit, Waiting } from '../visit.ts';
import type { AppointmentId, Instant, StepId, WindowId } from '../vocabulary.ts';

/** Where in the journey a visit joins a line, and why. */
interface Joining {
  readonly why: DueReason;
  readonly position?: number;
  readonly journey?: readonly StepId[];
  readonly onlyWindow?: WindowId;
  readonly returned?: boolean;
}

/** A visit in line at a later step, or again at the same: its number stays, its time is 15 minutes from now. */
export function joinLine(office: Office, visit: Visit, at: Instant, joining: Joining): LineJoined {
  const { why, position = visit.position, journey = visit.journey, onlyWindow, returned = false } = joining;
  const waiting = laterDue(office.settings.calling, visit.needs, at, why);
  return {
    type: 'LineJoined',
    at,
    visitId: visit.id,
    journey,
    position,
    returned,
    waiting: onlyWindow === undefined ? waiting : { ...waiting, onlyWindow },
  };
}

/** Off the stand-by list and into the line, due like anybody without appointment from this moment; `place`: the appointment that nobody came for. */
export function placeGiven(office: Office, visit: Visit, at: Instant, place?: AppointmentId): LineJoined {
  const { journey, position, returned } = visit;
  const line = firstDue(office.settings.calling, serviceOf(office, visit.service) ?? {}, visit.needs, at, undefined);
  const waiting: Waiting = { ...line, why: { is: 'stand-by' } };
  const joined = { type: 'LineJoined', at, visitId: visit.id, journey, position, returned, waiting } as const;
  return place === undefined ? joined : { ...joined, place };
}

/** Back before any call: no earlier in line than without having gone, but for a priority declared since. */
const afterFetching = (joined: LineJoined, { due, priority }: Waiting): LineJoined =>
  joined.waiting.priority && !priority
    ? joined
    : { ...joined, waiting: { ...joined.waiting, due: Math.max(joined.waiting.due, due) } };

/** Back from a hold or an absence, by one's own announcement; or at the next step, whose document is ready; or off the stand-by list. */
export function backInLine(office: Office, visit: Visit, at: Instant): LineJoined {
  const { situation, returned } = visit;
  if (situation.is === 'stand-by') return placeGiven(office, visit, at);
  if (situation.is !== 'held') return joinLine(office, visit, at, { why: { is: 'back-after-absence' }, returned });
  if (situation.stepDone) return joinLine(office, visit, at, { why: { is: 'next-step' } });
  if (situation.from)
    return afterFetching(joinLine(office, visit, at, { why: { is: 'back-with-papers' }, returned }), situation.from);
  return joinLine(office, visit, at, { why: { is: 'back-with-papers' }, returned: true });
}
