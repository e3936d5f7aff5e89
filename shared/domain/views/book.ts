import type { WaitingVisit } from '../line.ts';
import { peopleAhead, waitingVisits } from '../line.ts';
import type { Office } from '../office.ts';
import { currentStep, isOpen, presentVisits } from '../office.ts';
import { outageFace } from '../outage.ts';
import { awayNow } from '../visit.ts';
import { noNeeds } from '../vocabulary.ts';
import type { BookRow, BookView } from './book-types.ts';
import { isSilent, publicLines } from './display.ts';
import { dayFace, officeFace, windowOf } from './faces.ts';
import type { Look } from './viewer.ts';
import { rangeFor } from './viewer.ts';

/**
 * Today's order by number, as anybody may read it: who is called, and in each line how many come before each number and about
 * when it will be called. What walls don't show isn't here either.
 */
export function bookView(office: Office, look: Look): BookView {
  const { settings } = office;
  const { appointment, walkIn } = settings.calling;
  const isToday = isOpen(office);
  return {
    office: officeFace(settings),
    day: dayFace(office, look.at),
    at: look.at,
    order: { appointment, walkIn },
    ...outageFace(office),
    called: isToday ? calledIn(office) : [],
    lines: isToday ? linesIn(office, look) : [],
  };
}

const byTicket = (a: { readonly ticket: string }, b: { readonly ticket: string }): number =>
  a.ticket < b.ticket ? -1 : 1;

const calledIn = (office: Office): BookView['called'] =>
  presentVisits(office)
    .filter((visit) => visit.situation.is === 'called' && !isSilent(office, visit))
    .flatMap((visit) => {
      const window = windowOf(office, visit);
      return window ? [{ ticket: visit.ticket, window }] : [];
    })
    .sort(byTicket);

const linesIn = (office: Office, look: Look): BookView['lines'] =>
  publicLines(office, office.settings.windows).flatMap(({ skill, name }) => {
    const rows = waitingVisits(office)
      .filter((visit) => currentStep(office, visit)?.skill === skill && !isSilent(office, visit))
      .map((visit) => rowOf(office, visit, look))
      .sort((a, b) => a.ahead - b.ahead || byTicket(a, b));
    return rows.length > 0 ? [{ name, rows }] : [];
  });

/** Counted as if any window would do: otherwise a number that only waits for the accessible one would stand out. */
const rowOf = (office: Office, visit: WaitingVisit, look: Look): BookRow => {
  const { id, ticket, situation } = visit;
  const { range } = rangeFor(look, id);
  const row = { ticket, ahead: peopleAhead(office, { ...visit, needs: noNeeds }, range?.to) };
  const away = awayNow(situation, look.at);
  if (!away || away.invited !== undefined) return { ...row, ...(range && { range }) };
  return away.byWish ? row : { ...row, comeBackAt: away.until };
};
