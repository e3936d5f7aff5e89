import { withDifference } from './difference.ts';
import type { ChangeMessage, Shown, ViewMessage } from './messages.ts';

/** What a screen has been shown, and how often. */
export interface Kept extends Shown {
  readonly count: number;
}

/** What a screen has once this message is there; nothing where that follows another than its last, so that it must begin anew. */
export function shownAfter(before: Kept | undefined, message: ViewMessage | ChangeMessage): Kept | undefined {
  const { count } = message;
  if ('view' in message) return { count, view: message.view, ...(message.health && { health: message.health }) };
  if (!before || count !== before.count + 1) return undefined;
  const { view, health } = before;
  const shown: Shown = { view: { ...view }, ...(health && { health }) };
  return { ...(message.difference ? (withDifference(shown, message.difference) as Shown) : shown), count };
}
