import { useRef } from 'preact/hooks';
import type { CallId, Instant } from '../shared/domain/vocabulary.ts';
import type { Board } from './board.ts';

/** A line runs along a call within this time of its first appearance, in ms; then never again. */
const NEW_FOR = 1000;

/** Which calls are just coming onto the board. What hung there when the page was opened is not new. */
export function useArrivals({ cells }: Board, at: Instant): (callId: CallId) => boolean {
  const seen = useRef<ReadonlyMap<CallId, Instant> | undefined>(undefined);
  const before = seen.current;
  const since = new Map(cells.map(({ call: { callId } }) => [callId, before ? (before.get(callId) ?? at) : 0]));
  seen.current = since;
  return (callId) => {
    const age = at - (since.get(callId) ?? 0);
    return age >= 0 && age < NEW_FOR; // a clock set back makes nothing new again
  };
}
