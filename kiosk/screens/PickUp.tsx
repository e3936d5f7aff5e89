import { Button } from '../../shared/ui/Button.tsx';
import { Frame } from '../Frame.tsx';
import type { Scene } from '../scene.ts';
import { ScanPicture } from './ScanPicture.tsx';

/** Before anybody waits: what they have come for, by its receipt, and whether it is ready. */
export function PickUp({ scene }: { readonly scene: Scene }) {
  const { words, send } = scene;
  return (
    <Frame
      scene={scene}
      step={1}
      title={words.pickUp.title}
      lead={words.pickUp.lead}
      touch={
        <>
          <p class="or">{words.identify.or}</p>
          <div class="rows">
            <Button icon="keyboard" iconAfter="next" onPress={() => send({ is: 'go', to: 'curp' })}>
              {words.identify.curp}
            </Button>
            <Button icon="list" iconAfter="next" onPress={() => send({ is: 'go', to: 'folio' })}>
              {words.identify.folio}
            </Button>
            <Button icon="ticket" iconAfter="next" onPress={() => send({ is: 'take' })}>
              {words.pickUp.without}
            </Button>
          </div>
        </>
      }
    >
      <ScanPicture />
    </Frame>
  );
}
