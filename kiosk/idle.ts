import type { KioskView } from '../shared/domain/views/types.ts';
import type { Instant } from '../shared/domain/vocabulary.ts';
import type { Flow } from './state.ts';

const SECOND = 1000;
const MORE_TIME = 3;
/** A CURP is copied from a card, letter by letter: twice the patience. */
const COPYING = 2;

/** How long this visitor has been still: nothing to say, a warning with the seconds left, or the end. */
export type Stillness = { readonly is: 'present' | 'gone' } | { readonly is: 'warned'; readonly seconds: number };

/** The kiosk asks "still there?" and, unanswered, wipes. An untouched first screen waits for ever. */
export function stillness(flow: Flow, settings: KioskView['kiosk'], at: Instant): Stillness {
  if (isUntouched(flow)) return { is: 'present' };
  const still = (at - flow.touched) / SECOND;
  if (flow.screen.is === 'ticket') return { is: still >= ticketSeconds(flow, settings) ? 'gone' : 'present' };

  const factor = patience(flow);
  const copying = flow.screen.is === 'curp' ? COPYING : 1;
  const left = settings.warnAfterSeconds * copying * factor + settings.countdownSeconds * factor - still;
  if (left <= 0) return { is: 'gone' };
  return left <= settings.countdownSeconds * factor ? { is: 'warned', seconds: Math.ceil(left) } : { is: 'present' };
}

/** Seconds until a ticket on the screen closes by itself. */
export function ticketSecondsLeft(flow: Flow, settings: KioskView['kiosk'], at: Instant): number {
  return Math.max(0, Math.ceil(ticketSeconds(flow, settings) - (at - flow.touched) / SECOND));
}

/** Is this the first screen as the next visitor should find it? */
export function isUntouched(flow: Flow): boolean {
  const { largeText, highContrast, low, moreTime } = flow.comfort;
  const plain = !largeText && !highContrast && low === undefined && !moreTime;
  return flow.screen.is === 'start' && !flow.panel && !flow.wish && plain && flow.language === 'es';
}

const patience = (flow: Flow): number => (flow.comfort.moreTime ? MORE_TIME : 1);
const ticketSeconds = (flow: Flow, settings: KioskView['kiosk']): number => settings.ticketSeconds * patience(flow);
