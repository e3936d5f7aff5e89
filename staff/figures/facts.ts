import type { SpanFigures } from '../../shared/domain/figures/span-types.ts';
import type { Say } from '../say.ts';

/** A figure that stands alone, with the counts it was made of. */
export interface Fact {
  readonly name: string;
  readonly figure: string;
  readonly note: string;
}

const sum = (counts: Readonly<Record<string, number>>): number =>
  Object.values(counts).reduce((so, count) => so + count, 0);

/** The few figures by which a day or a month is told at a glance. */
export function factsOf(figures: SpanFigures, reason: (id: string) => string, say: Say): readonly Fact[] {
  const { facts } = say.figures;
  const { incomplete, visits, people, punctual, calls, missedCalls, bent } = figures;
  const [most] = Object.entries(incomplete).sort(([, a], [, b]) => b - a);
  const absent = people.booked - people.came;
  return [
    {
      name: facts.incomplete,
      figure: say.percent(sum(incomplete), sum(visits)),
      note: most ? facts.incompleteNote(reason(most[0]).toLowerCase()) : facts.incompleteDefinition,
    },
    {
      name: facts.noShow,
      figure: people.booked === 0 ? facts.unknown : say.percent(absent, people.booked),
      note: facts.noShowNote(say.count(absent), say.count(people.booked)),
    },
    {
      name: facts.punctual,
      figure: say.percent(punctual.called, punctual.of),
      note: facts.punctualNote(say.count(punctual.called), say.count(punctual.of)),
    },
    {
      name: facts.missed,
      figure: say.percent(missedCalls, calls),
      note: facts.missedNote(say.count(missedCalls), say.count(calls)),
    },
    { name: facts.outOfTurn, figure: say.count(bent['out-of-turn'] ?? 0), note: facts.outOfTurnNote },
  ];
}
