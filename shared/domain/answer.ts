import type { Entry } from './decision.ts';
import { peopleAhead } from './line.ts';
import type { Office } from './office.ts';
import { serviceOf } from './office.ts';
import type { IssuedTicket, TimeRange } from './views/types.ts';
import type { RequestId, TicketNumber, VisitId, WindowId } from './vocabulary.ts';

/** What a saved command gives back to whoever wished it, beside "saved". */
export interface CommandResult {
  readonly ticket?: IssuedTicket;
  readonly called?: { readonly ticket: TicketNumber; readonly windowId: WindowId };
  readonly requestId?: RequestId;
}

/** A ticket as its visitor gets it: number, people ahead now, papers to have at hand. */
export function issuedTicket(
  office: Office,
  visitId: VisitId,
  ranges?: ReadonlyMap<VisitId, TimeRange>,
): IssuedTicket | undefined {
  const visit = office.visits.get(visitId);
  if (!visit) return undefined;
  const { ticket, code, situation } = visit;
  const range = ranges?.get(visitId);
  const late = situation.is === 'waiting' && situation.why.is === 'late-appointment';
  return {
    visitId,
    ticket,
    code,
    ahead: peopleAhead(office, visit),
    papers: serviceOf(office, visit.service)?.papers ?? [],
    ...(range ? { range } : {}),
    ...(situation.is === 'waiting' && situation.away ? { comeBackAt: situation.away.until } : {}),
    ...(late ? { lateAs: 'queue' as const } : {}),
  };
}

/** The result of an entry of the record: a repeated command gets the same ticket or call again, with the people ahead as they are now. */
export function resultOf(office: Office, entry: Entry, ranges?: () => ReadonlyMap<VisitId, TimeRange>): CommandResult {
  const result: { -readonly [Key in keyof CommandResult]: CommandResult[Key] } = {};
  for (const event of entry.events) {
    if (event.type === 'VisitCheckedIn') {
      const ticket = issuedTicket(office, event.visitId, ranges?.());
      if (ticket) result.ticket = ticket;
    }
    if (event.type === 'TicketCalled' && !event.armed) {
      const ticket = office.visits.get(event.visitId)?.ticket;
      if (ticket) result.called = { ticket, windowId: event.windowId };
    }
    if (event.type === 'HelpRequested') result.requestId = event.requestId;
  }
  return result;
}
