import { Button } from '../../shared/ui/Button.tsx';
import { Frame } from '../Frame.tsx';
import type { Scene } from '../scene.ts';
import { Mark } from './Message.tsx';

interface Props {
  readonly scene: Scene;
  readonly ticket: string;
}

/** "I'm here now" was written down. */
export function BackInLine({ scene, ticket }: Props) {
  const { words, send } = scene;
  const said = words.already.back(ticket);
  return (
    <Frame
      scene={scene}
      kind="message"
      mark={<Mark icon="check" />}
      title={said.title}
      lead={said.text}
      actions={
        <Button kind="primary" onPress={() => send({ is: 'end' })}>
          {words.done}
        </Button>
      }
    />
  );
}
