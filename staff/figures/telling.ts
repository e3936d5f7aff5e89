import type { LineMove } from '../../shared/domain/moved.ts';
import type { StoryFact } from '../../shared/domain/story.ts';
import type { TicketNumber } from '../../shared/domain/vocabulary.ts';
import type { SaidMove } from '../../shared/i18n/es/record.ts';
import type { NamedLine } from '../../shared/protocol/record.ts';
import type { Say } from '../say.ts';
import type { Naming } from './names.ts';

/** Who did it, as the office calls them. */
export function whoDid({ by }: NamedLine, say: Say): string {
  return by.name ?? say.record.who[by.kind];
}

/** What a line of the record tells, in one sentence without its author. */
export function tellLine({ facts }: NamedLine, naming: Naming, say: Say): string {
  return facts.map((fact) => tellFact(fact, naming, say)).join('; ');
}

function tellFact(fact: StoryFact, naming: Naming, say: Say): string {
  const {
    ticket = '',
    windowId,
    service,
    step,
    reason,
    until,
    times = 1,
    outcome,
    why,
    request,
    deed,
    wanted,
    was,
    corrected,
    moves,
    moved,
  } = fact;
  return say.record.story.tell[fact.is]({
    ticket,
    window: windowId === undefined ? '' : naming.window(windowId),
    service: service === undefined ? '' : naming.service(service),
    step: step === undefined ? '' : naming.step(step),
    reason: reason === undefined ? '' : naming.reason(reason).toLowerCase(),
    until: until === undefined ? '' : say.time(until),
    times,
    especially: fact.especially ?? false,
    standBy: fact.standBy ?? false,
    incomplete: fact.incomplete ?? false,
    ...(outcome && { outcome }),
    ...(moves && { moves: moves.map((move) => namedMove(move, naming)) }),
    ...(moved && { moved }),
    ...(was && { was }),
    ...(corrected && { corrected }),
    ...(why && { why }),
    ...(request && { request }),
    ...(deed && { deed }),
    ...(wanted && { wanted }),
  });
}

/** Lines moved, by the names of windows and steps. */
export const namedMove = ({ windows, takes, leaves }: LineMove, naming: Naming): SaidMove => ({
  windows: windows.map(naming.window),
  takes: takes.map(naming.step),
  leaves: leaves.map(naming.step),
});

const bends = ({ is, reason, why }: StoryFact): boolean =>
  is === 'NeedsChanged' ||
  is === 'LinesMoved' ||
  is === 'SettingsPublished' ||
  (is === 'TicketCalled' && reason !== undefined) ||
  (is === 'LineJoined' && (why === 'transfer' || why === 'returned-to-line'));

const plain = (ticket: string): string => ticket.replace(/[\s-]/gu, '').toUpperCase();

/** The one ticket that is asked for; nothing while it is only its beginning. */
export function wholeTicket(asked: string): TicketNumber | undefined {
  const ticket = plain(asked);
  return /^\p{L}\d{3}$/u.test(ticket) ? ticket : undefined;
}

/** The lines about a ticket (all of them where none is asked for), or of these only what bent the order. */
export function linesAbout(
  lines: readonly NamedLine[],
  { ticket, onlyBends }: { readonly ticket: string; readonly onlyBends: boolean },
): readonly NamedLine[] {
  const wanted = plain(ticket);
  return lines.filter(({ facts }) => {
    if (onlyBends && !facts.some(bends)) return false;
    return wanted === '' || facts.some((fact) => fact.ticket?.startsWith(wanted));
  });
}
