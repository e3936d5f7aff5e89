import type { Entry } from './decision.ts';
import { peopleAhead } from './line.ts';
import type { Office } from './office.ts';
import { serviceOf } from './office.ts';
import { outagePart } from './outage.ts';
import { standByOf } from './stand-by.ts';
import type { IssuedTicket, PaperAtHand, TimeRange } from './views/types.ts';
import type { Away } from './visit.ts';
import type { Instant, RequestId, ServiceId, TicketNumber, VisitId, WindowId } from './vocabulary.ts';

/** What a saved command gives back to whoever wished it, beside "saved". */
export interface CommandResult {
  readonly ticket?: IssuedTicket;
  readonly called?: { readonly ticket: TicketNumber; readonly windowId: WindowId };
  readonly requestId?: RequestId;
  /** Until when the place of whoever went for papers is kept. */
  readonly keptUntil?: Instant;
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
  const range = situation.is === 'waiting' ? ranges?.get(visitId) : undefined;
  const late = situation.is === 'waiting' && situation.why.is === 'late-appointment';
  return {
    visitId,
    ticket,
    code,
    ahead: peopleAhead(office, visit, range?.to),
    papers: papersOf(office, visit.service),
    ...(range ? { range } : {}),
    ...(situation.is === 'waiting' && situation.away ? backOf(situation.away) : {}),
    ...outagePart(office, visit),
    ...(situation.is === 'stand-by' ? standByOf(office, visit, situation.since) : {}),
    ...(late ? { lateAs: 'queue' as const } : {}),
  };
}

const papersOf = (office: Office, service: ServiceId): readonly PaperAtHand[] => {
  const { incomplete } = office.settings.reasons;
  return (serviceOf(office, service)?.papers ?? []).map((paper) => {
    const where = paper.lacking && incomplete.find(({ id }) => id === paper.lacking)?.where;
    return where ? { ...paper, where } : paper;
  });
};

const backOf = ({ until, byWish }: Away): Pick<IssuedTicket, 'comeBackAt' | 'backBy'> =>
  byWish ? { backBy: until } : { comeBackAt: until };

/** What an entry of the record has made that its command's answer tells of: all that must be kept to answer it again. */
export interface Made {
  readonly checkedIn?: VisitId;
  /** The window of time that the ticket was told. */
  readonly told?: TimeRange;
  readonly called?: { readonly visitId: VisitId; readonly windowId: WindowId };
  readonly requestId?: RequestId;
  readonly keptUntil?: Instant;
}

const nothing: Made = {};

/** What an entry has made; most make nothing. */
export function madeBy({ events }: Entry): Made {
  let made = nothing;
  for (const event of events) {
    if (event.type === 'VisitCheckedIn') {
      made = { ...made, checkedIn: event.visitId, ...(event.told ? { told: event.told } : {}) };
    }
    if (event.type === 'TicketCalled' && !event.armed) {
      made = { ...made, called: { visitId: event.visitId, windowId: event.windowId } };
    }
    if (event.type === 'VisitHeld') made = { ...made, keptUntil: event.until };
    if (event.type === 'HelpRequested') made = { ...made, requestId: event.requestId };
  }
  return made;
}

/** The result of what a command has made: repeated, it gets the same ticket or call again, with the people ahead as they are now. */
export function resultOf(
  office: Office,
  { checkedIn, told, called, requestId, keptUntil }: Made,
  ranges?: () => ReadonlyMap<VisitId, TimeRange>,
): CommandResult {
  const ranged = () => (checkedIn !== undefined && told ? new Map([[checkedIn, told]]) : ranges?.());
  const ticket = checkedIn === undefined ? undefined : issuedTicket(office, checkedIn, ranged());
  const visit = called && office.visits.get(called.visitId);
  return {
    ...(ticket ? { ticket } : {}),
    ...(called && visit ? { called: { ticket: visit.ticket, windowId: called.windowId } } : {}),
    ...(requestId === undefined ? {} : { requestId }),
    ...(keptUntil === undefined ? {} : { keptUntil }),
  };
}
