import { checkInEnd } from './decide/guards.ts';
import type { Office } from './office.ts';
import type { OutagePart } from './views/types.ts';
import type { Visit } from './visit.ts';
import type { Instant, ServiceId } from './vocabulary.ts';

/** There was no system: since when, which services stood still for it, and until when, once it is over. */
export interface Outage {
  readonly since: Instant;
  readonly services: readonly ServiceId[];
  readonly over?: Instant;
}

/** The outage that the office lives through now. Nobody knows its end, so nothing in it promises an hour. */
export function outageNow({ outages }: Pick<Office, 'outages'>): Outage | undefined {
  const last = outages.at(-1);
  return last?.over === undefined ? last : undefined;
}

/** For how long a service stood still between two moments because there was no system, in ms. */
export function stoodStill(
  { outages }: Pick<Office, 'outages'>,
  service: ServiceId,
  from: Instant,
  to: Instant,
): number {
  return outages
    .filter(({ services }) => services.includes(service))
    .reduce((sum, { since, over = to }) => sum + Math.max(0, Math.min(to, over) - Math.max(from, since)), 0);
}

/** Until when whoever waits may go out with their place kept, as there is no system; nothing while there is, or for who is out already. */
export function outUntil(office: Office, { service, situation }: Visit): Instant | undefined {
  const isStopped = office.pausedServices.get(service)?.outage === true;
  if (situation.is !== 'waiting' || situation.away || !isStopped || !office.day) return undefined;
  return checkInEnd(office, office.day);
}

/** The same as a part of what a visitor is told. */
export function outagePart(office: Office, visit: Visit): { readonly outage?: OutagePart } {
  const until = outUntil(office, visit);
  return until === undefined ? {} : { outage: { outUntil: until } };
}

/** What everybody may know: since when there has been no system. */
export function outageFace(office: Office): { readonly outage?: { readonly since: Instant } } {
  const outage = outageNow(office);
  return outage ? { outage: { since: outage.since } } : {};
}
