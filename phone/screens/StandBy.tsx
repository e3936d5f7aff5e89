import { Frame } from '../Frame.tsx';
import { Leave } from '../Leave.tsx';
import type { Scene } from '../scene.ts';
import { Ahead } from './Ahead.tsx';
import { Papers } from './Papers.tsx';

interface Props {
  readonly scene: Scene;
}

/** On the stand-by list: who is before, how many places came free, and by when it is known; or that none is left today. */
export function StandBy({ scene }: Props) {
  const { ticket, words } = scene;
  if (!ticket.standBy)
    return (
      <Frame
        scene={scene}
        strip={{ tone: 'calm', icon: 'clock', ...words.standBy.over }}
        actions={<Leave scene={scene} />}
      >
        {null}
      </Frame>
    );
  return (
    <Frame
      scene={scene}
      strip={{ tone: 'calm', icon: 'calendar-check', title: words.standBy.title }}
      actions={<Leave scene={scene} />}
    >
      <Chance scene={scene} />
      <p>{words.standBy.note}</p>
      <Papers scene={scene} />
      <details>
        <summary>{words.order}</summary>
        <p>{words.standBy.rule}</p>
      </details>
    </Frame>
  );
}

function Chance({ scene: { ticket, words, format } }: Props) {
  if (!ticket.standBy) return null;
  const { ahead, freed, until } = ticket.standBy;
  return (
    <dl class="expected">
      <Ahead scene={{ words, format }} title={words.standBy.ahead} ahead={ahead} />
      <div>
        <dt>{words.standBy.freed}</dt>
        <dd>{format.count(freed)}</dd>
      </div>
      <div>
        <dt>{words.standBy.until}</dt>
        <dd>{format.time(until)}</dd>
      </div>
    </dl>
  );
}
