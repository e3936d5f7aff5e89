import type { PublicCall, WindowFace } from '../shared/domain/views/types.ts';
import type { LanguageTag } from '../shared/domain/vocabulary.ts';
import type { SpokenCall } from '../shared/i18n/spoken.ts';
import { spokenCall } from '../shared/i18n/spoken.ts';

/** What decides whether a call is said again, and in which language. */
export interface Occasion {
  /** The office's own language. */
  readonly office: LanguageTag;
  readonly late: boolean;
  /** How often this call has been said by now. */
  readonly said: number;
  /** Calls that wait to be announced after this one. */
  readonly waiting: number;
}

/**
 * What the room hears next of a call: first in the visitor's language, then in the office's; where they are the same,
 * the same again. When others wait by then, once is enough: a backlog is shortened, never dropped.
 */
export function nextSaying(call: PublicCall, window: WindowFace, occasion: Occasion): SpokenCall | undefined {
  const { office, late, said, waiting } = occasion;
  if (said === 0) return spokenCall(call, window, call.language, late);
  return said === 1 && waiting === 0 ? spokenCall(call, window, office, late) : undefined;
}
