import { Button } from '../../shared/ui/Button.tsx';
import { TicketNumber } from '../../shared/ui/TicketNumber.tsx';
import { Frame } from '../Frame.tsx';
import type { Scene } from '../scene.ts';
import type { Screen } from '../state.ts';
import { Mark } from './Message.tsx';
import { WaitOrGo } from './Outage.tsx';

interface Props {
  readonly scene: Scene;
  readonly screen: Extract<Screen, { is: 'already' }>;
}

/** The same ticket again, never a second. Who was called in vain, went for something or was told to come back later comes back here. */
export function Already({ scene, screen }: Props) {
  const { words, send } = scene;
  const away = screen.comeBackAt !== undefined;
  const over = screen.situation === 'ended';
  const aside = away || screen.situation === 'absent' || screen.situation === 'held';
  return (
    <Frame
      scene={scene}
      kind="message"
      mark={<Mark icon="check" />}
      title={over ? words.refused['visit-ended'].title : words.already.title}
      actions={
        <>
          {scene.office.opinions && over && (
            <Button icon="face-good" onPress={() => send({ is: 'go', to: 'opinion' })}>
              {words.opinion.ask}
            </Button>
          )}
          {aside && <Button onPress={() => send({ is: 'end' })}>{words.actions.start}</Button>}
          <Button kind="primary" onPress={() => send({ is: aside ? 'come-back' : 'end' })}>
            {aside ? words.already.here : words.understood}
          </Button>
        </>
      }
    >
      <p class="lead">{over ? words.refused['visit-ended'].text : words.already[away ? 'held' : screen.situation]}</p>
      {!over && (
        <p class="still">
          <span>{words.already.still}</span>
          <TicketNumber number={screen.ticket} />
        </p>
      )}
      <WaitOrGo scene={scene} outage={screen.outage} />
    </Frame>
  );
}
