import type { KioskView } from '../shared/domain/views/types.ts';
import type { Flow, Uptime } from './state.ts';

const SECOND = 1000;
const MORE_TIME = 3;
/** A CURP is copied from a card, letter by letter: twice the patience. */
const COPYING = 2;

/** How long this visitor has been still: nothing to say, a warning with the seconds left, or the end. */
export type Stillness = { readonly is: 'present' | 'gone' } | { readonly is: 'warned'; readonly seconds: number };

/** The kiosk asks "still there?" and, unanswered, wipes. An untouched first screen waits for ever. */
export function stillness(flow: Flow, settings: KioskView['kiosk'], at: Uptime): Stillness {
  if (isUntouched(flow)) return { is: 'present' };
  const still = (at - flow.touched) / SECOND;
  const factor = patience(flow);
  const onTicket = flow.screen.is === 'ticket' || flow.screen.is === 'fetching';
  // Who listens is asked first, whatever the screen.
  if (onTicket && !flow.hearing) return { is: still >= settings.ticketSeconds * factor ? 'gone' : 'present' };

  const copying = flow.screen.is === 'curp' ? COPYING : 1;
  const calm = onTicket ? settings.ticketSeconds : settings.warnAfterSeconds * copying;
  const left = (calm + settings.countdownSeconds) * factor - still;
  if (left <= 0) return { is: 'gone' };
  return left <= settings.countdownSeconds * factor ? { is: 'warned', seconds: Math.ceil(left) } : { is: 'present' };
}

/** Seconds until a ticket on the screen closes by itself. */
export function ticketSecondsLeft(flow: Flow, settings: KioskView['kiosk'], at: Uptime): number {
  return Math.max(0, Math.ceil(settings.ticketSeconds * patience(flow) - (at - flow.touched) / SECOND));
}

/** How many times longer this visitor may take: who asked for it, and who listens. */
export const patience = ({ comfort, hearing }: Flow): number => (comfort.moreTime || hearing ? MORE_TIME : 1);

/** Is this the first screen as the next visitor should find it? */
export function isUntouched(flow: Flow): boolean {
  const { text, highContrast, low, moreTime } = flow.comfort;
  const plain = text === 'usual' && !highContrast && low === undefined && !moreTime;
  const untaken = !flow.panel && !flow.wish && !flow.hearing;
  return flow.screen.is === 'start' && untaken && plain && flow.language === 'es';
}
