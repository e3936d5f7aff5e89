import type { OutagePart } from '../../shared/domain/views/types.ts';
import { Button } from '../../shared/ui/Button.tsx';
import { Icon } from '../../shared/ui/Icon.tsx';
import { TicketNumber } from '../../shared/ui/TicketNumber.tsx';
import { Frame } from '../Frame.tsx';
import type { Scene } from '../scene.ts';
import type { Screen } from '../state.ts';
import { Mark } from './Message.tsx';

/** There is no system: said before anything is touched, with what can be done all the same. */
export function NoSystem({ scene: { office, words } }: { readonly scene: Scene }) {
  if (!office.outage) return null;
  return (
    <p class="notice">
      <Icon name="info" />
      <span>
        <strong>{words.outage.title}</strong> {words.outage.start}
      </span>
    </p>
  );
}

interface WaitProps {
  readonly scene: Scene;
  readonly outage: OutagePart | undefined;
}

/** To whoever has a number: their place is kept, here or outside. */
export function WaitOrGo({ scene: { words, format, send }, outage }: WaitProps) {
  if (!outage) return null;
  return (
    <div class="paper">
      <p>
        <Icon name="info" />
        <span>
          <strong>{words.outage.title}</strong> {words.outage.wait(format.time(outage.outUntil))}
        </span>
      </p>
      <Button icon="door" onPress={() => send({ is: 'step-out' })}>
        {words.outage.go}
      </Button>
    </div>
  );
}

interface OutProps {
  readonly scene: Scene;
  readonly screen: Extract<Screen, { is: 'out' }>;
}

/** Written down: out, with the place kept, and how to be back in line. */
export function Out({ scene, screen }: OutProps) {
  const { words, format, office, send } = scene;
  const said = words.outage.out(format.time(screen.until), office.reception);
  return (
    <Frame
      scene={scene}
      kind="message"
      mark={<Mark icon="door" />}
      title={said.title}
      lead={said.text}
      actions={
        <Button kind="primary" onPress={() => send({ is: 'end' })}>
          {words.done}
        </Button>
      }
    >
      <p class="still">
        <span>{words.already.still}</span>
        <TicketNumber number={screen.ticket} />
      </p>
    </Frame>
  );
}
