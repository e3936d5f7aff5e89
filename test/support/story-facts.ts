import type { Event } from '../../shared/domain/events.ts';
import type { RequestKind } from '../../shared/domain/vocabulary.ts';
import type { Fact } from './story.ts';
import { visitOf } from './story.ts';
import { at } from './story-office.ts';

/** A fact about a ticket, whatever the id of its visit. */
const of = (ticket: string, fact: Partial<Event>): Fact => {
  return (office) => ({ ...fact, visitId: visitOf(office, ticket).id }) as Partial<Event>;
};

/** A fact as it stands in the record. */
export const recorded = (fact: Partial<Event>): Fact => {
  return () => fact;
};

export const checkedIn = (ticket: string, due?: string): Fact => {
  const when = due === undefined ? {} : { waiting: { due: at(due) } };
  return (office) =>
    ({ type: 'VisitCheckedIn', visitId: visitOf(office, ticket).id, ticket, ...when }) as Partial<Event>;
};
export const called = (ticket: string, windowId: string, armed = false): Fact =>
  of(ticket, { type: 'TicketCalled', windowId, armed });
export const announcedAgain = (ticket: string, attempt: number): Fact => of(ticket, { type: 'CallRepeated', attempt });
export const arrived = (ticket: string): Fact => of(ticket, { type: 'VisitorArrived' });
export const finished = (ticket: string, outcome: 'done' | 'incomplete' | 'ended' | 'sent' = 'done'): Fact =>
  of(ticket, { type: 'StepFinished', outcome });
/** In line for a step of the journey, due at this time. */
export const joined = (ticket: string, step: string, due: string): Fact => {
  return (office) => {
    const visit = visitOf(office, ticket);
    const fact = {
      type: 'LineJoined',
      visitId: visit.id,
      position: visit.journey.indexOf(step),
      waiting: { due: at(due) },
    };
    return fact as Partial<Event>;
  };
};
export const held = (ticket: string): Fact => of(ticket, { type: 'VisitHeld' });
export const missed = (ticket: string): Fact => of(ticket, { type: 'NoShowRecorded' });
export const ended = (ticket: string, outcome: 'served' | 'incomplete' | 'referred' | 'left' | 'tomorrow'): Fact =>
  of(ticket, { type: 'VisitEnded', outcome });
export const asked = (ticket: string, kind: RequestKind): Fact => of(ticket, { type: 'HelpRequested', kind });
export const takenBack = (): Fact => recorded({ type: 'Undone' });
