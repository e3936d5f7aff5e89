import type { LineJoined, VisitCheckedIn } from '../shared/domain/events.ts';
import type { Waiting } from '../shared/domain/visit.ts';
import type { Instant, Needs, ServiceId, VisitOutcome } from '../shared/domain/vocabulary.ts';
import type { InLine } from './order.ts';

/** What the record has told of a visit so far. */
export interface Card {
  readonly ticket: string;
  readonly service: ServiceId;
  readonly needs: Needs;
  readonly people: number;
  readonly journey: readonly string[];
  readonly position: number;
  readonly waiting?: Waiting;
  readonly called: boolean;
  readonly outcome?: VisitOutcome;
}

/** A ticket as it was given. */
export const newCard = (event: VisitCheckedIn): Card => ({
  ticket: event.ticket,
  service: event.service,
  needs: event.needs,
  people: event.applicants.length + event.companions,
  journey: event.journey,
  position: 0,
  ...(!event.standBy && { waiting: event.waiting }),
  called: false,
});

/** Out of the line: called, at a window or set aside. */
export const aside = ({ waiting: _over, ...card }: Card): Card => ({ ...card, called: false });

/** Invited in before the hour told. */
export const invited = (card: Card, at: Instant): Card =>
  card.waiting?.away ? { ...card, waiting: { ...card.waiting, away: { ...card.waiting.away, invited: at } } } : card;

/** In a line, again or for the next step. */
export const joined = (card: Card, { journey, position, waiting }: LineJoined): Card => ({
  ...card,
  journey,
  position,
  waiting,
  called: false,
});

/** Its place in line; nothing where it has none. */
export const lineOf = ({ ticket, service, needs, journey, position, waiting }: Card): readonly InLine[] => {
  if (!waiting) return [];
  const { due, joined: since, onlyWindow, away } = waiting;
  const step = journey[position] ?? '';
  return [
    {
      ticket,
      service,
      step,
      needs,
      due,
      joined: since,
      ...(onlyWindow !== undefined && { onlyWindow }),
      ...(away && { away }),
    },
  ];
};
