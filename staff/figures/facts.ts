import type { SpanFigures } from '../../shared/domain/figures/span-types.ts';
import type { Say } from '../say.ts';
import { few, isFew } from './few.ts';

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
  const hides = (n: number): boolean => leaves && isFew(n);
  const count = (n: number): string => (hides(n) ? few : say.count(n));
  const percent = (part: number, of: number): string => (hides(part) || hides(of - part) ? few : say.percent(part, of));
  const { facts } = say.figures;
  const { incomplete, visits, people, punctual, calls, missedCalls, bent } = figures;
  const [most] = Object.entries(incomplete).sort(([, a], [, b]) => b - a);
  const absent = people.booked - people.came;
  return [
    {
      name: facts.incomplete,
      figure: percent(sum(incomplete), sum(visits)),
      note: most ? facts.incompleteNote(reason(most[0]).toLowerCase()) : facts.incompleteDefinition,
    },
    {
      name: facts.noShow,
      figure: people.booked === 0 ? facts.unknown : percent(absent, people.booked),
      note: facts.noShowNote(count(absent), count(people.booked)),
    },
    {
      name: facts.punctual,
      figure: percent(punctual.called, punctual.of),
      note: facts.punctualNote(count(punctual.called), count(punctual.of)),
    },
    {
      name: facts.missed,
      figure: percent(missedCalls, calls),
      note: facts.missedNote(count(missedCalls), count(calls)),
    },
    { name: facts.outOfTurn, figure: say.count(bent['out-of-turn'] ?? 0), note: facts.outOfTurnNote },
  ];
}
