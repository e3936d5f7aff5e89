import type { WindowDesk } from '../../shared/domain/views/types.ts';

/** How a window stands, as its clerk sees it; each has one thing to do first. */
export type Situation = 'free' | 'nobody' | 'armed' | 'called' | 'serving' | 'paused';

/** A pause comes before everything: whoever is at the window waits until it ends. */
export function situationOf(desk: WindowDesk): Situation {
  if (desk.pause) return 'paused';
  if (desk.card) return desk.card.situation;
  if (desk.armedSince !== undefined) return 'armed';
  return desk.next ? 'free' : 'nobody';
}

/** Changes whenever the clerk is before another visitor or another question: then the space bar rests a moment. */
export const momentOf = (desk: WindowDesk): string =>
  `${situationOf(desk)} ${desk.card?.callId ?? desk.next?.visitId ?? ''}`;
