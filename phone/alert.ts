import { useEffect } from 'preact/hooks';
import type { TicketView } from '../shared/domain/views/types.ts';
import { chime } from './chime.ts';

/** Three long shakes, in ms. */
const SHAKES = [400, 200, 400, 200, 400];

/** Shakes and rings once for each call and each repetition of it. A phone that can do neither still turns sand. */
export function useAlert(call: TicketView['call']): void {
  const announced = call && `${call.callId} ${call.attempt}`;
  useEffect(() => {
    if (!announced) return;
    navigator.vibrate?.(SHAKES);
    chime();
  }, [announced]);
}
