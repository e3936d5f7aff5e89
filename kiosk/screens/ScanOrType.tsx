import { Button } from '../../shared/ui/Button.tsx';
import type { IconName } from '../../shared/ui/icons.tsx';
import { Camera } from '../camera/Camera.tsx';
import { Frame } from '../Frame.tsx';
import type { Scene } from '../scene.ts';
import type { Input } from '../state.ts';
import { ScanPicture } from './ScanPicture.tsx';

interface Props {
  readonly scene: Scene;
  readonly title: string;
  readonly lead: string;
  /** For who has neither code nor data at hand. */
  readonly otherwise: { readonly icon: IconName; readonly words: string; readonly input: Input };
}

/** Hold a code to the reader or the camera, or type what one has. */
export function ScanOrType({ scene, title, lead, otherwise: { icon, words: without, input } }: Props) {
  const { words, send, office } = scene;
  return (
    <Frame
      scene={scene}
      step={1}
      title={title}
      lead={lead}
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
            <Button icon={icon} iconAfter="next" onPress={() => send(input)}>
              {without}
            </Button>
          </div>
        </>
      }
    >
      {office.kiosk.camera ? <Camera scene={scene} /> : <ScanPicture />}
    </Frame>
  );
}
