import type { DeclareOutage, StepOut } from '../commands.ts';
import type { Context, Decision } from '../decision.ts';
import { accept, refuse } from '../decision.ts';
import type { Event } from '../events.ts';
import type { Office } from '../office.ts';
import { serviceOf } from '../office.ts';
import { outageNow, outUntil } from '../outage.ts';
import { openDay, presentVisit } from './guards.ts';

/** There is no system: these services are paused together for as long as it takes. Whoever had told of it is answered. */
export function declareOutage(office: Office, { services }: DeclareOutage, { at }: Context): Decision {
  const day = openDay(office);
  if (!day.ok) return day.refused;
  if (outageNow(office)) return refuse('outage-stands');
  const stopped = [...new Set(services)];
  if (stopped.length === 0 || stopped.some((id) => !serviceOf(office, id))) return refuse('unknown-service');
  const pauses = stopped
    .filter((id) => !office.pausedServices.has(id))
    .map((service): Event => ({ type: 'ServicePaused', at, service, outage: true }));
  const told = [...office.requests.values()]
    .filter(({ kind }) => kind === 'outage')
    .map(({ id }): Event => ({ type: 'RequestSettled', at, requestId: id }));
  return accept({ type: 'OutageBegan', at, services: stopped }, ...pauses, ...told);
}

/** The system is back: what it had stopped goes on, in the order of before. What was paused for another reason stays so. */
export function endOutage(office: Office, { at }: Context): Decision {
  if (!outageNow(office)) return refuse('no-outage');
  const resumed = [...office.pausedServices]
    .filter(([, { outage }]) => outage)
    .map(([service]): Event => ({ type: 'ServiceResumed', at, service }));
  return accept({ type: 'OutageEnded', at }, ...resumed);
}

/** While there is no system: out, and back whenever the visitor likes until check-in ends, with place and time kept. */
export function stepOut(office: Office, { visitId }: StepOut, { at }: Context): Decision {
  const day = openDay(office);
  if (!day.ok) return day.refused;
  const found = presentVisit(office, visitId);
  if (!found.ok) return found.refused;
  const { situation, service, ticket } = found.value;
  if (situation.is !== 'waiting') return refuse('visit-not-waiting', { ticket });
  const until = outUntil(office, found.value);
  if (until === undefined) return refuse(office.pausedServices.get(service)?.outage ? 'already-out' : 'no-outage');
  return until > at ? accept({ type: 'VisitSteppedOut', at, visitId, until }) : refuse('check-in-over');
}
