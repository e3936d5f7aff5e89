import type { Event } from '../events.ts';
import { evolve } from '../evolve/index.ts';
import type { HelpRequest, Office, OpenWindowState } from '../office.ts';
import { isOpen, windowSettings } from '../office.ts';
import type { Instant } from '../vocabulary.ts';

/**
 * Breaks that are swapped once these events have happened: whoever accepted to cover a window goes there as soon as nobody
 * stands at either, and their own closes.
 */
export function coverMoves(office: Office, events: readonly Event[], at: Instant): Event[] {
  const mayMove =
    [...office.requests.values()].some(isAccepted) || events.some(({ type }) => type === 'RequestAccepted');
  if (!mayMove || !isOpen(office)) return [];
  let after = events.reduce(evolve, office);
  const moves: Event[] = [];
  for (const request of [...after.requests.values()].filter(isAccepted)) {
    const move = moveFor(after, request, at);
    after = move.reduce(evolve, after);
    moves.push(...move);
  }
  return moves;
}

const isAccepted = ({ kind, acceptedBy }: HelpRequest): boolean => kind === 'cover' && acceptedBy !== undefined;

const moveFor = (office: Office, { id: requestId, from, acceptedBy }: HelpRequest, at: Instant): Event[] => {
  const asked = office.windows.get(from);
  const own = [...office.windows.values()].find(({ staff }) => staff !== undefined && staff.id === acceptedBy?.id);
  if (!asked || !own || !acceptedBy || own.id === from || !isSwap(office, asked, own)) return [];
  const { id, name } = acceptedBy;
  const takenOver = asked.staff !== undefined;
  return [
    { type: 'WindowClosed', at, windowId: own.id },
    { type: 'WindowOpened', at, windowId: from, staff: { id, name }, takenOver, covers: true },
    ...(asked.pause ? [{ type: 'WindowResumed' as const, at, windowId: from }] : []),
    { type: 'RequestSettled', at, requestId },
  ];
};

const isSwap = (office: Office, asked: OpenWindowState, own: OpenWindowState): boolean =>
  asked.visitId === undefined &&
  own.visitId === undefined &&
  windowSettings(office, asked.id)?.kind === windowSettings(office, own.id)?.kind;
