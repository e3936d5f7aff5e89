import type { Scene } from './scene.ts';
import { isSoon } from './scene.ts';

/** How the ticket stands, in one sentence: what a screen reader says when it changes, and what the tab is called. */
export function headline({ ticket, words, common, at }: Scene): string {
  const { situation, window, aside, outcome } = ticket;
  switch (situation) {
    case 'waiting':
      if (ticket.invitedAt !== undefined) return `${words.invited.title}. ${words.invited.text}`;
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
    case 'ended':
      return words.ended[outcome ?? 'served'].title;
  }
  return situation satisfies never;
}
