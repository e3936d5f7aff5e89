import type { PublicCall, WindowFace } from '../shared/domain/views/types.ts';
import type { LanguageTag } from '../shared/domain/vocabulary.ts';
import type { SpokenCall } from '../shared/i18n/spoken.ts';
import { spokenCall } from '../shared/i18n/spoken.ts';

/** What decides how often, and in which languages, a call is said. */
export interface Occasion {
  /** The office's own language. */
  readonly office: LanguageTag;
  readonly late: boolean;
  /** Calls that wait to be announced after this one. */
  readonly waiting: number;
}

/**
 * What the room hears of a call, one after the other: in the visitor's language, then in the office's; where they are
 * the same, the same again. While others wait, once only and in the visitor's: a backlog is shortened, never dropped.
 */
export function sayings(
  call: PublicCall,
  window: WindowFace,
  { office, late, waiting }: Occasion,
): readonly SpokenCall[] {
  const theirs = spokenCall(call, window, call.language, late);
  return waiting > 0 ? [theirs] : [theirs, spokenCall(call, window, office, late)];
}
