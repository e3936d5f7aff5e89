import type { VisitCheckedIn } from './events.ts';
import type { Office } from './office.ts';
import { fullFrom, partyOf, peopleInRoom } from './room.ts';
import type { RoomForecast } from './views/types.ts';
import { hasPriority, wayBack } from './visit.ts';
import type { Instant } from './vocabulary.ts';

const minute = 60_000;
const clockStep = 5 * minute;
/** Nobody is sent away for less. */
const worthwhile = 30 * minute;

/** The hour to be back at for a call that is not expected before this moment: ten minutes ahead of it, by the five minutes. */
export const hourFor = (expected: Instant): Instant => Math.floor((expected - wayBack) / clockStep) * clockStep;

/** What is foretold of a visitor who checks in, once they have. */
export interface Ahead {
  /** The earliest moment at which the call is expected; nothing where nobody knows. */
  readonly call: Instant | undefined;
  /** How many people will be in the room, step by step, this visitor among them. */
  readonly room: () => RoomForecast;
}

/**
 * The hour to come back at, for a visitor whom the room can't seat, now or at some time before that hour; nothing while
 * there are seats, where the wait is short or unknown, and for whom leaving would be a burden.
 */
export function awayUntil(
  office: Office,
  { needs, applicants, companions }: VisitCheckedIn,
  at: Instant,
  { call, room }: Ahead,
): Instant | undefined {
  const { seats, comeBack = false } = office.settings.room;
  if (!comeBack || call === undefined) return undefined;
  if (hasPriority(needs) || needs.escort || needs.interpreter !== undefined) return undefined;
  const hour = hourFor(call);
  if (hour - at < worthwhile) return undefined;
  const fullNow = peopleInRoom(office, at) + partyOf({ applicants, companions }) > seats;
  return fullNow || fullFrom(office, room(), at) < hour ? hour : undefined;
}
