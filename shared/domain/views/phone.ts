import { peopleAhead } from '../line.ts';
import type { Office } from '../office.ts';
import { currentStep, serviceOf } from '../office.ts';
import { windowOf } from './faces.ts';
import type { TicketView } from './types.ts';
import type { PhoneLook } from './viewer.ts';
import { rangeFor } from './viewer.ts';

/** What the holder of a ticket may know of it; nothing when there is no such ticket. A private service names no step. */
export function phoneView(office: Office, look: PhoneLook): TicketView | undefined {
  const visit = office.visits.get(look.visitId);
  if (!visit) return undefined;
  const { situation, ticket } = visit;
  const step = serviceOf(office, visit.service)?.private ? undefined : currentStep(office, visit);
  const window = windowOf(office, visit);
  const waits = situation.is === 'waiting';
  return {
    audience: 'phone',
    ticket,
    situation: situation.is,
    ...(step && situation.is !== 'ended' ? { step: step.name } : {}),
    ...(window ? { window } : {}),
    ...(waits ? { ahead: peopleAhead(office, visit), ...rangeFor(look, visit.id) } : {}),
    ...(situation.is === 'held' ? { until: situation.until } : {}),
  };
}
