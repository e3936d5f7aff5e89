import { useEffect } from 'preact/hooks';
import type { TicketView } from '../shared/domain/views/types.ts';
import { chime } from './chime.ts';

/** Three long shakes, in ms. */
const SHAKES = [400, 200, 400, 200, 400];

/**
 * Rings and shakes once for each call and each repetition of it. A page that is out of sight may not shake: it does so
 * when it is looked at again. A phone that can do neither still turns sand.
 */
export function useAlert(call: TicketView['call']): void {
  const announced = call && `${call.callId} ${call.attempt}`;
  useEffect(() => {
    if (!announced) return;
    chime();
    if (document.visibilityState === 'visible') {
      shake();
      return;
    }
    document.addEventListener('visibilitychange', shake, { once: true });
    return () => document.removeEventListener('visibilitychange', shake);
  }, [announced]);
}

const shake = () => {
  navigator.vibrate?.(SHAKES);
};
