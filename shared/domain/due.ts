import type { CallingSettings, ServiceSettings } from './settings.ts';
import type { DueReason, Waiting } from './visit.ts';
import { hasPriority } from './visit.ts';
import type { Instant, Needs } from './vocabulary.ts';

const minute = 60_000;

/** How an appointment stands at check-in: within its grace it counts in full; later it joins as the office decided. */
export function lateness(
  slot: Instant,
  at: Instant,
  calling: CallingSettings,
): 'in-time' | 'in-grace' | CallingSettings['lateAction'] {
  if (at <= slot) return 'in-time';
  return at <= slot + calling.lateGrace * minute ? 'in-grace' : calling.lateAction;
}

const brought = (
  due: Instant,
  joined: Instant,
  needs: Needs,
  calling: CallingSettings,
): Pick<Waiting, 'due' | 'priority'> => {
  const priority = hasPriority(needs);
  return { due: priority ? Math.min(due, joined - calling.priority * minute) : due, priority };
};

/**
 * The call-by time of a ticket at check-in: with an appointment 15 minutes after slot or check-in, whichever is later;
 * without, or late beyond grace, the service's target (30) after check-in; priority 30 minutes before check-in.
 */
export function firstDue(
  calling: CallingSettings,
  service: Pick<ServiceSettings, 'targetMinutes'>,
  needs: Needs,
  joined: Instant,
  slot: Instant | undefined,
): Waiting {
  const target = (service.targetMinutes ?? calling.walkIn) * minute;
  const [due, why] = ((): readonly [Instant, DueReason] => {
    if (slot === undefined) return [joined + target, { is: 'walk-in' }];
    const late = lateness(slot, joined, calling);
    if (late !== 'in-time' && late !== 'in-grace' && late !== 'accept')
      return [joined + target, { is: 'late-appointment', slot }];
    return [Math.max(joined, slot) + calling.appointment * minute, { is: 'appointment', slot }];
  })();
  return { is: 'waiting', joined, why, ...brought(due, joined, needs, calling) };
}

/** The call-by time at a later step, or back from a hold, an absence or a transfer: 15 minutes after joining; priority as ever. */
export function laterDue(calling: CallingSettings, needs: Needs, joined: Instant, why: DueReason): Waiting {
  return { is: 'waiting', joined, why, ...brought(joined + calling.later * minute, joined, needs, calling) };
}

/** The call-by time after the needs have changed: reckoned anew from the same joining time. */
export function dueAgain(
  calling: CallingSettings,
  service: Pick<ServiceSettings, 'targetMinutes'>,
  needs: Needs,
  waiting: Waiting,
): Waiting {
  const { why, joined, onlyWindow, away } = waiting;
  const fresh =
    why.is === 'appointment' || why.is === 'late-appointment'
      ? firstDue(calling, service, needs, joined, why.slot)
      : why.is === 'walk-in' || why.is === 'stand-by'
        ? { ...firstDue(calling, service, needs, joined, undefined), why }
        : laterDue(calling, needs, joined, why);
  const kept = why.is === 'back-with-papers' && !fresh.priority && !waiting.priority ? { due: waiting.due } : {};
  return {
    ...fresh,
    ...kept,
    ...(onlyWindow !== undefined && { onlyWindow }),
    ...(away && !fresh.priority && { away }),
  };
}
