import type { Scene } from './scene.ts';
import { isSoon } from './scene.ts';

/** Why one may come in already: things go faster than told, or go on. */
export const whyInvited = ({ backBy }: Scene['ticket'], { invited, outage }: Scene['words']): string =>
  backBy === undefined ? invited.text : outage.invited;

/** How the ticket stands, in one sentence: what a screen reader says when it changes, and what the tab is called. */
export function headline({ ticket, words, common, at }: Scene): string {
  const { situation, window, aside, outcome } = ticket;
  switch (situation) {
    case 'waiting':
      if (ticket.invitedAt !== undefined) return `${words.invited.title}. ${whyInvited(ticket, words)}`;
      if (ticket.outage) return words.outage.title;
      return isSoon(ticket, at) ? `${words.soon.title}. ${words.soon.text}.` : words.yours;
    case 'called': {
      const place = window && [common.windowName(window), window.direction && common.direction[window.direction]];
      return [words.called.title, place?.filter(Boolean).join(', ')].filter(Boolean).join('. ');
    }
    case 'serving':
      return words.serving.title;
    case 'held':
      return aside?.incomplete ? words.held.incomplete : words.held.stepped;
    case 'absent':
      return words.absent.title;
    case 'stand-by':
      return ticket.standBy ? words.standBy.title : words.standBy.over.title;
    case 'ended':
      return words.ended[outcome ?? 'served'].title;
  }
  return situation satisfies never;
}
