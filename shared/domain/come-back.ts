import type { VisitCheckedIn } from './events.ts';
import type { Office } from './office.ts';
import { partyOf, peopleInRoom } from './room.ts';
import { hasPriority, wayBack } from './visit.ts';
import type { Instant } from './vocabulary.ts';

const minute = 60_000;
const clockStep = 5 * minute;
/** Nobody is sent away for less. */
const worthwhile = 30 * minute;

/** The hour to be back at for a call that is not expected before this moment: ten minutes ahead of it, by the five minutes. */
export const hourFor = (expected: Instant): Instant => Math.floor((expected - wayBack) / clockStep) * clockStep;

/**
 * The hour to come back at, for a visitor whom the full room can't seat; nothing while there are seats, where the wait is
 * short or unknown, and for whom leaving would be a burden.
 */
export function awayUntil(
  office: Office,
  { needs, applicants, companions }: VisitCheckedIn,
  at: Instant,
  expected: Instant | undefined,
): Instant | undefined {
  const { seats, comeBack = false } = office.settings.room;
  if (!comeBack || expected === undefined) return undefined;
  if (hasPriority(needs) || needs.escort || needs.interpreter !== undefined) return undefined;
  if (peopleInRoom(office, at) + partyOf({ applicants, companions }) <= seats) return undefined;
  const hour = hourFor(expected);
  return hour - at >= worthwhile ? hour : undefined;
}
