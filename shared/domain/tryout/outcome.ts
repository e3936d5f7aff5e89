import type { Minutes } from '../figures/types.ts';
import type { Instant } from '../vocabulary.ts';

/** What a visitor is told apart by, each visit once: with an appointment, without, with priority, or in need of an accessible window. */
export type Kind = 'booked' | 'walkIn' | 'priority' | 'accessible';

export const kinds: readonly Kind[] = ['booked', 'walkIn', 'priority', 'accessible'];

/** How visits of one kind fared. */
export interface KindOutcome {
  readonly visits: number;
  /** Whole minutes until the first call, as in the figures. */
  readonly waits: Minutes;
  /** Called by the time that the rule of that day gave them, not counting what priority brings forward. */
  readonly onTime: number;
}

/** How a day went, or would have gone. */
export interface DayOutcome {
  readonly kinds: Readonly<Record<Kind, KindOutcome>>;
  /** Minutes in line, of everybody, at every step. */
  readonly lineMinutes: number;
  /** Visits that ended without having been seen to: gone, with a slip for tomorrow, or not back. */
  readonly unfinished: number;
  /** Minutes with more people in the room than seats. */
  readonly overSeats: number;
  /** Minutes for which a biometric window stood open with nobody, between opening and closing. */
  readonly biometricIdle: number;
  /** When the last visitor left a window; nothing where none was served. */
  readonly lastServedAt?: Instant;
}
