import { useRef } from 'preact/hooks';
import type { Instant } from '../shared/domain/vocabulary.ts';

/** Where the whole board stands, in px off its place. */
interface Place {
  readonly x: number;
  readonly y: number;
}

/** The board stands still for so long, in ms. */
const STANDS_FOR = 4 * 60_000;
/** Once around its place, so that no edge burns itself into the panel. */
const ROUND: readonly Place[] = [
  { x: 0, y: 0 },
  { x: 3, y: 0 },
  { x: 3, y: 3 },
  { x: 0, y: 3 },
  { x: -3, y: 3 },
  { x: -3, y: 0 },
  { x: -3, y: -3 },
  { x: 0, y: -3 },
  { x: 3, y: -3 },
];

/** Where the board stands at this hour. It never moves under a reader: only while nothing on it is new. */
export function useDrift(at: Instant, isStill: boolean): Place {
  const place = useRef(placeAt(at));
  if (isStill) place.current = placeAt(at);
  return place.current;
}

/** Where the board would stand if nobody were reading it. */
export function placeAt(at: Instant): Place {
  return ROUND[Math.floor(at / STANDS_FOR) % ROUND.length] ?? { x: 0, y: 0 };
}
