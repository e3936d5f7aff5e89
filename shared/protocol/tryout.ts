import type { WindowSettings } from '../domain/settings.ts';
import type { Change, TriedDials } from '../domain/tryout/change.ts';
import type { Comparison } from '../domain/tryout/try-days.ts';
import type { ClockTime, DayKey, Skill, Text } from '../domain/vocabulary.ts';

/** What can be tried: the days that are over, the latest first, and the office as it is set up now. */
export interface TryoutOffer {
  readonly days: readonly DayKey[];
  /** So many days at most are tried together. */
  readonly mostDays: number;
  readonly hours: { readonly open: ClockTime; readonly close: ClockTime };
  readonly windows: readonly Pick<WindowSettings, 'id' | 'kind' | 'number' | 'accessible' | 'skills'>[];
  /** What a window can be given to do, by the names of the steps. */
  readonly skills: readonly { readonly id: Skill; readonly name: Text; readonly at: WindowSettings['kind'] }[];
  readonly rule: TriedDials;
}

/** A question to the record: how would these days have gone? */
export interface TryoutWish {
  readonly days: readonly DayKey[];
  readonly changes: readonly Change[];
}

/** How the days went and would have gone. */
export type TryoutPage = Comparison;
