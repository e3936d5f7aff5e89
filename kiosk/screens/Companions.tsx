import { Choice } from '../../shared/ui/Choice.tsx';
import { ChoiceGroup } from '../../shared/ui/ChoiceGroup.tsx';
import type { Scene } from '../scene.ts';

interface Props {
  readonly scene: Scene;
  readonly count: number;
}

const COUNTS = [0, 1, 2, 3, 4] as const;
const MANY = 4;

/** How many come along, so that the room's seats are counted right. */
export function Companions({ scene: { words, send }, count }: Props) {
  const nameOf = (people: number) => {
    if (people === 0) return words.details.none;
    return people === MANY ? words.details.orMore(MANY) : `${people}`;
  };
  return (
    <div class="companions">
      <ChoiceGroup legend={words.details.companions}>
        {COUNTS.map((people) => (
          <Choice
            key={people}
            pick="one"
            name="companions"
            value={`${people}`}
            checked={people === count}
            onChange={() => send({ is: 'companions', count: people })}
          >
            {nameOf(people)}
          </Choice>
        ))}
      </ChoiceGroup>
    </div>
  );
}
