import type { Refusal, RefusalDetails } from '../domain/decision.ts';
import type { PlanFace } from '../domain/plan.ts';
import type { Settings } from '../domain/settings.ts';
import type { SettingsFault } from '../domain/settings-check.ts';
import type { SettingsChange } from '../domain/settings-difference.ts';
import type { Instant } from '../domain/vocabulary.ts';

/** A version of the settings, without the settings themselves. */
export interface VersionFace {
  readonly number: number;
  readonly at: Instant;
  /** A person's name; or the profile of the first start, a file edited by hand, the record. */
  readonly by: { readonly is: 'staff' | 'profile' | 'file' | 'record'; readonly name?: string };
  readonly from: 'now' | 'opening';
  readonly note?: string;
  /** How many places changed. */
  readonly changes: number;
}

/** The office's settings, as the supervisor opens them. */
export interface SettingsDesk {
  /** The latest version's: in force, or waiting for the next day. */
  readonly settings: Settings;
  readonly version: number;
  /** Whether the latest version waits for the next day to open. */
  readonly waiting: boolean;
  /** Whether the file holds them; if not, saving is tried again each minute. */
  readonly saved: boolean;
  /** Newest first. */
  readonly versions: readonly VersionFace[];
}

/** Whether settings can be published now, and why not. */
export type Publishable =
  | { readonly ok: true }
  | { readonly ok: false; readonly refusal: Refusal; readonly details?: RefusalDetails };

/** What a draft would change, what is wrong with it, and when it could be published. */
export interface DraftCheck {
  readonly faults: readonly SettingsFault[];
  readonly changes: readonly SettingsChange[];
  readonly now: Publishable;
  readonly opening: Publishable;
  /** The plan as each display with a place on it would show it. */
  readonly seen: readonly { readonly id: string; readonly name: string; readonly plan: PlanFace }[];
}
