import type { RefusalDetails } from '../domain/decision.ts';
import type { Instant } from '../domain/vocabulary.ts';

/** The sentence with the moment that came with a refusal; nothing when none came. */
export function moment(details: RefusalDetails, name: string, say: (at: Instant) => string): string | undefined {
  const at = details[name];
  return typeof at === 'number' ? say(at) : undefined;
}

/** The words with the figure that came with a refusal, or those that do without. */
export function figure(details: RefusalDetails, name: string, say: (count: number) => string, without: string): string {
  const count = details[name];
  return typeof count === 'number' ? say(count) : without;
}
