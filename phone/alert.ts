import { useEffect } from 'preact/hooks';
import type { TicketView } from '../shared/domain/views/types.ts';
import { chime } from './chime.ts';

/** Three long shakes, in ms. */
const SHAKES = [400, 200, 400, 200, 400];

/** What a phone rings for: a call and each repetition of it, and an invitation to come in. */
export const newsOf = ({ call, invitedAt }: Pick<TicketView, 'call' | 'invitedAt'>): string | undefined =>
  call ? `${call.callId} ${call.attempt}` : invitedAt === undefined ? undefined : `invited ${invitedAt}`;

/**
 * Rings and shakes once for each piece of news. A page that is out of sight may not shake: it does so
 * when it is looked at again. A phone that can do neither still turns sand.
 */
export function useAlert(announced: string | undefined): void {
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
