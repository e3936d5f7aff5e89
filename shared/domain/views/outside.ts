import type { WaitingVisit } from '../line.ts';
import { waitingVisits } from '../line.ts';
import type { Office } from '../office.ts';
import { serviceOf } from '../office.ts';
import type { DisplaySettings } from '../settings.ts';
import type { Away } from '../visit.ts';
import { awayNow } from '../visit.ts';
import type { Instant, TicketNumber } from '../vocabulary.ts';
import type { DisplayView, OutsideBoard } from './types.ts';

type Out = Away & { readonly ticket: TicketNumber };

/** What a display tells those who wait outside, and were told an hour or invited in; nothing where nobody does, or where another display hangs outside. */
export function outsideFor(office: Office, display: DisplaySettings, at: Instant): Pick<DisplayView, 'outside'> {
  const hangsThere = display.outside ?? office.settings.displays.every(({ outside }) => !outside);
  const out = hangsThere ? waitingVisits(office).flatMap((visit) => outNow(office, visit, at)) : [];
  const board = boardOf(out);
  return board.invited.length > 0 || board.comingBack.length > 0 ? { outside: board } : {};
}

/** A silent service is on no wall, here either. */
const outNow = (office: Office, visit: WaitingVisit, at: Instant): readonly Out[] => {
  const away = awayNow(visit.situation, at);
  return away && !serviceOf(office, visit.service)?.silent ? [{ ...away, ticket: visit.ticket }] : [];
};

const byTicket = (a: Out, b: Out): number => (a.ticket < b.ticket ? -1 : 1);

const boardOf = (out: readonly Out[]): OutsideBoard => {
  const invited = out
    .filter((one) => one.invited !== undefined)
    .sort((a, b) => (a.invited ?? 0) - (b.invited ?? 0) || byTicket(a, b));
  const later = out
    .filter(({ invited, byWish }) => invited === undefined && !byWish)
    .sort((a, b) => a.until - b.until || byTicket(a, b));
  const hours = [...new Set(later.map(({ until }) => until))];
  return {
    invited: invited.map(({ ticket }) => ticket),
    comingBack: hours.map((at) => ({
      at,
      tickets: later.filter(({ until }) => until === at).map(({ ticket }) => ticket),
    })),
  };
};
