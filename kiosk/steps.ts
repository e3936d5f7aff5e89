import type { Command } from '../shared/domain/commands.ts';
import type { Flow, LookUp, OpinionGiven, PickUp, Screen, Wish } from './state.ts';

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

/** Where the visitor asks whether something is ready, if they do. */
export const pickUpOf = ({ screen, trail }: Flow): PickUp | undefined =>
  [...trail, screen].findLast((one): one is PickUp => one.is === 'pick-up' || one.is === 'ready');

/** Asks the office for the appointment of what was read or typed; or whether what it names is ready. */
export function ask(flow: Flow, question: LookUp): Flow {
  return wish(flow, { is: 'question', question: pickUpOf(flow) ? { ...question, pickUp: true } : question });
}

/** Tells the office how it went. */
export const give = (flow: Flow, question: OpinionGiven): Flow => wish(flow, { is: 'opinion', question });

/** Asks the office to do something; one wish at a time. */
export const command = (flow: Flow, wanted: Command): Flow => wish(flow, { is: 'command', command: wanted });

function wish(flow: Flow, wants: Wish['wants']): Flow {
  if (flow.wish) return flow;
  const number = flow.wishes + 1;
  return { ...flow, wishes: number, wish: { number, attempt: 1, wants } };
}
