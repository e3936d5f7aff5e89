import type { CallingSettings } from '../settings.ts';
import type { ClockTime, Skill, WindowId } from '../vocabulary.ts';

/** The dials of the rule that can be tried, in minutes. */
export type TriedDials = Pick<CallingSettings, 'appointment' | 'walkIn' | 'priority'>;

/** One thing that might have been otherwise on a day of the record. Times are those of the office's wall. */
export type Change =
  /** A window that nobody works at for so long. Until closing or later: it does not open again. */
  | { readonly is: 'close'; readonly windowId: WindowId; readonly from: ClockTime; readonly to: ClockTime }
  /** One more window, which does what this one does. Until closing or later: it stays for whoever is left. */
  | { readonly is: 'add'; readonly like: WindowId; readonly from: ClockTime; readonly to: ClockTime }
  /** This break instead of those that the window had. */
  | { readonly is: 'break'; readonly windowId: WindowId; readonly from: ClockTime; readonly to: ClockTime }
  /** What the window can do, instead of what it could. */
  | { readonly is: 'serve'; readonly windowId: WindowId; readonly skills: readonly Skill[] }
  | ({ readonly is: 'rule' } & TriedDials)
  /** So many times as many visits: 1.2 is a fifth more. */
  | { readonly is: 'people'; readonly times: number }
  /** The share of visits that come with an appointment, 0 to 1. */
  | { readonly is: 'booked'; readonly share: number };
