import { useEffect, useRef } from 'preact/hooks';
import type { Receipt } from '../shared/protocol/messages.ts';
import type { Key } from './announcing.ts';
import { keyOf } from './announcing.ts';
import type { Board } from './board.ts';

/** Tells the office which calls stand on this wall, once each, after they have been painted; again after a cut. */
export function useShown({ cells, others }: Board, online: boolean, report: (receipt: Receipt) => void): void {
  const reported = useRef(new Set<Key>());
  const standing = [...cells.map(({ call }) => call), ...others];
  const standingKeys = new Set(standing.map(keyOf));
  const keys = [...standingKeys].join(' ');

  useEffect(() => {
    for (const key of reported.current) if (!standingKeys.has(key)) reported.current.delete(key);
    if (!online) return;
    const waiting = standing.filter((call) => !reported.current.has(keyOf(call)));
    if (waiting.length === 0) return;

    let timer: ReturnType<typeof setTimeout> | undefined;
    const frame = requestAnimationFrame(() => {
      timer = setTimeout(() => {
        for (const call of waiting) {
          reported.current.add(keyOf(call));
          report({ is: 'shown', callId: call.callId, attempt: call.attempt });
        }
      });
    });
    return () => {
      cancelAnimationFrame(frame);
      clearTimeout(timer);
    };
  }, [keys, online, report]);
}
