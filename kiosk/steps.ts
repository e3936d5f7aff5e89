import type { Command } from '../shared/domain/commands.ts';
import type { Flow, LookUp, OpinionGiven, Screen, Wish } from './state.ts';

/** On to a screen, from which "back" returns here. */
export const go = (flow: Flow, screen: Screen): Flow => ({ ...flow, screen, trail: [...flow.trail, flow.screen] });

/** The same place, with something changed on it. */
export const replace = (flow: Flow, screen: Screen): Flow => ({ ...flow, screen });

/** On to a screen from which nothing is taken back: it is written down. */
export const arrive = (flow: Flow, screen: Screen): Flow => ({ ...flow, screen, trail: [] });

/** One screen back; an answer still under way is no longer waited for. */
export function back(flow: Flow): Flow {
  const screen = flow.trail.at(-1) ?? { is: 'start' };
  return { ...flow, screen, trail: flow.trail.slice(0, -1), panel: undefined, wish: undefined };
}

/** Asks the office for the appointment of what was read or typed. */
export const ask = (flow: Flow, question: LookUp): Flow => wish(flow, { is: 'question', question });

/** Tells the office how it went. */
export const give = (flow: Flow, question: OpinionGiven): Flow => wish(flow, { is: 'opinion', question });

/** Asks the office to do something; one wish at a time. */
export const command = (flow: Flow, wanted: Command): Flow => wish(flow, { is: 'command', command: wanted });

function wish(flow: Flow, wants: Wish['wants']): Flow {
  if (flow.wish) return flow;
  const number = flow.wishes + 1;
  return { ...flow, wishes: number, wish: { number, attempt: 1, wants } };
}
