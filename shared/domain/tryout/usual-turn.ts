import type { Visit } from '../visit.ts';
import { stepOf } from '../visit.ts';
import type { StepId } from '../vocabulary.ts';
import type { Joining, PastDay, Turn } from './past-day.ts';

const minute = 60_000;

/**
 * What a call leads to that the record does not know, as of somebody who gave up that day and is reached now: the day's
 * middle time for that step, and on to the next one.
 */
export function usualTurns({ visits, settings }: PastDay): (visit: Visit) => Turn {
  const times = new Map<StepId, number[]>();
  for (const { journey, turns } of visits) {
    let step = journey[0];
    for (const turn of turns) {
      if (turn.is === 'served' && step !== undefined) times.set(step, [...(times.get(step) ?? []), turn.ms]);
      step = stepAfter(turn, step);
    }
  }
  const middle = new Map([...times].map(([step, all]) => [step, middleOf(all)]));
  const expected = (step: StepId): number => (settings.steps.find(({ id }) => id === step)?.minutes ?? 10) * minute;

  return (visit) => {
    const step = stepOf(visit) ?? '';
    const ms = middle.get(step) ?? expected(step);
    const { journey, position } = visit;
    if (position + 1 >= journey.length)
      return { is: 'served', ms, finished: 'done', next: { is: 'ended', outcome: 'served' } };
    const joining: Joining = { why: { is: 'next-step' }, journey, position: position + 1, returned: false };
    return { is: 'served', ms, finished: 'done', next: { is: 'joins', joining } };
  };
}

const placeIn = ({ journey, position }: Pick<Joining, 'journey' | 'position'>): StepId | undefined => journey[position];

const stepAfter = (turn: Turn, step: StepId | undefined): StepId | undefined => {
  const back = turn.is === 'missed' ? turn.back : turn.next.is === 'held' ? turn.next.back : undefined;
  if (back) return placeIn(back.joining);
  return turn.is === 'served' && turn.next.is === 'joins' ? placeIn(turn.next.joining) : step;
};

const middleOf = (all: readonly number[]): number =>
  all.toSorted((a, b) => a - b)[Math.floor((all.length - 1) / 2)] ?? 0;
