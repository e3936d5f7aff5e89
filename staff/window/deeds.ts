import type { VisitCard, WindowDesk } from '../../shared/domain/views/types.ts';
import type { Instant } from '../../shared/domain/vocabulary.ts';
import type { Situation } from './situation.ts';
import { situationOf } from './situation.ts';

/** What a clerk can do at a window. `primary` is the first thing to do in each situation. */
export type Deed =
  | 'primary'
  | 'recall'
  | 'no-show'
  | 'onward'
  | 'incomplete'
  | 'hold'
  | 'send'
  | 'end'
  | 'return'
  | 'needs'
  | 'people'
  | 'call-ticket'
  | 'ask'
  | 'disarm'
  | 'pause'
  | 'urgent-pause'
  | 'close';

/** Why something on the screen can't be done now. It is said, never only shown in grey. */
export type Barrier =
  | { readonly is: 'offline' }
  | { readonly is: 'escort-awaited' }
  | { readonly is: 'from'; readonly at: Instant };

const offered: Readonly<Record<Situation, readonly Deed[]>> = {
  free: ['primary', 'call-ticket', 'ask', 'pause', 'urgent-pause', 'close'],
  nobody: ['primary', 'call-ticket', 'ask', 'pause', 'urgent-pause', 'close'],
  armed: ['disarm', 'call-ticket', 'ask', 'pause', 'urgent-pause', 'close'],
  called: ['primary', 'recall', 'no-show', 'send', 'return', 'needs', 'ask', 'urgent-pause'],
  serving: ['primary', 'onward', 'incomplete', 'hold', 'send', 'end', 'return', 'needs', 'ask', 'urgent-pause'],
  paused: ['primary', 'close'],
};

/** The deeds that stand on the screen now, possible or not; a family can also be told apart. */
export function deedsOf(desk: WindowDesk): readonly Deed[] {
  const situation = situationOf(desk);
  const deeds = offered[situation];
  if (situation === 'paused' && desk.card) return ['primary'];
  if (situation === 'serving' && isFamily(desk.card)) return [...deeds, 'people'];
  return deeds;
}

/** What stands in the way of a deed that is on the screen; nothing when it can be done. */
export function barrierOf(deed: Deed, desk: WindowDesk, now: Instant, online: boolean): Barrier | undefined {
  if (!online) return { is: 'offline' };
  if (deed !== 'no-show' || !desk.card) return undefined;
  const { noShowFrom } = desk.card;
  if (noShowFrom === undefined) return { is: 'escort-awaited' };
  return now < noShowFrom ? { is: 'from', at: noShowFrom } : undefined;
}

/** Several applicants under one number: each may fare differently. */
export const isFamily = (card: VisitCard | undefined): boolean => card !== undefined && card.applicants.length > 1;
