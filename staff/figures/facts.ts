import type { SpanFigures } from '../../shared/domain/figures/span-types.ts';
import { isFew } from '../../shared/protocol/leaving.ts';
import type { Say } from '../say.ts';
import { few, withheld } from './marks.ts';

/** A figure that stands alone, with the counts it was made of. */
export interface Fact {
  readonly name: string;
  readonly figure: string;
  readonly note: string;
}

const sum = (counts: Readonly<Record<string, number>>): number =>
  Object.values(counts).reduce((so, count) => so + count, 0);

/** The few figures by which a day or a month is told at a glance; on paper that leaves the office, without small counts. */
export function factsOf(
  figures: SpanFigures,
  reason: (id: string) => string,
  say: Say,
  leaves = false,
): readonly Fact[] {
  const { facts } = say.figures;
  const hides = (n: number): boolean => leaves && isFew(n);
  const count = (n: number): string => (hides(n) ? few : say.count(n));
  /** A count is withheld, too, where what is left of the whole would be a small one. */
  const share = (part: number, of: number, note: (part: string, of: string) => string) => ({
    figure: hides(part) ? few : hides(of - part) ? withheld : say.percent(part, of),
    note: hides(of - part) && !hides(part) ? facts.nearlyAll : note(count(part), count(of)),
  });
  const { incomplete, visits, people, punctual, told, calls, missedCalls, bent } = figures;
  const [most] = Object.entries(incomplete).sort(([, a], [, b]) => b - a);
  const absent = people.booked - people.came;
  const papers = share(sum(incomplete), sum(visits), () =>
    most ? facts.incompleteNote(reason(most[0]).toLowerCase()) : facts.incompleteDefinition,
  );
  const noShows = share(absent, people.booked, facts.noShowNote);
  return [
    { name: facts.incomplete, ...papers },
    { name: facts.noShow, ...noShows, ...(people.booked === 0 && { figure: facts.unknown }) },
    { name: facts.punctual, ...share(punctual.called, punctual.of, facts.punctualNote) },
    { name: facts.missed, ...share(missedCalls, calls, facts.missedNote) },
    { name: facts.told, ...share(told.all.within, told.all.times, facts.toldNote) },
    ...(people.handedOver === undefined
      ? []
      : [{ name: facts.handedOver, figure: count(people.handedOver), note: facts.handedOverNote }]),
    { name: facts.outOfTurn, figure: say.count(bent['out-of-turn'] ?? 0), note: facts.outOfTurnNote },
  ];
}
