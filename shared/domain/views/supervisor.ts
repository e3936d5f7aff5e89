import { callsTogether, toldFiguresOf } from '../figures/told.ts';
import type { ToldCalls } from '../figures/types.ts';
import { tooSmall } from '../legible.ts';
import type { Office } from '../office.ts';
import { isOpen, presentVisits, serviceOf } from '../office.ts';
import type { Visit } from '../visit.ts';
import { alertsOf } from './alerts.ts';
import { movingDesk } from './moving.ts';
import { roomDesk } from './room.ts';
import { firstOf, stepLines } from './rows.ts';
import type { SupervisorDesk } from './types.ts';
import type { Look } from './viewer.ts';

/** What the supervisor alone sees: what to do something about, and what stands between now and closing. */
export function supervisorDesk(office: Office, look: Look): SupervisorDesk {
  const byTicket = presentVisits(office).toSorted((a, b) => (a.ticket < b.ticket ? -1 : 1));
  return {
    alerts: alertsOf(office, look),
    pausedServices: [...office.pausedServices].map(([id, { since, until }]) => ({
      id,
      name: serviceOf(office, id)?.name ?? { es: id },
      since,
      ...(until === undefined ? {} : { until }),
    })),
    notices: [...office.notices.values()],
    room: roomDesk(office, look),
    lines: stepLines(office, look),
    moving: movingDesk(office, look),
    told: toldToday(office),
    dayOpen: isOpen(office),
    displays: office.settings.displays.map((display) => {
      const small = tooSmall(display);
      return { id: display.id, name: display.name, ...(small && { tooSmall: small }) };
    }),
    withoutOutcome: firstOf(
      byTicket.map(({ id, ticket, situation }) => ({ visitId: id, ticket, situation: situation.is })),
    ),
    atNoWindow: byTicket.filter(({ situation: { is } }) => is !== 'called' && is !== 'serving').length,
    ...(!office.settings.openBook && { bookShut: true }),
  };
}

/** First calls beside what their tickets told, of visits counted already. */
const toldKnown = new WeakMap<object, ToldCalls>();

const toldOf = (visits: readonly Visit[]): ToldCalls => callsTogether(Object.values(toldFiguresOf(visits).kind));

const toldToday = ({ visits }: Office): SupervisorDesk['told'] => {
  const { calls, early, late } = callsTogether(visits.counted(toldOf, toldKnown));
  return { calls, within: calls - early - late };
};
