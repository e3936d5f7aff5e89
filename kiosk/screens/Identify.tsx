import { Button } from '../../shared/ui/Button.tsx';
import { Camera } from '../camera/Camera.tsx';
import { Frame } from '../Frame.tsx';
import type { Scene } from '../scene.ts';
import { ScanPicture } from './ScanPicture.tsx';

/** Hold the code to the reader, or type what one has. */
export function Identify({ scene }: { readonly scene: Scene }) {
  const { words, send, office, flow } = scene;
  const isSeen = office.kiosk.camera === true && (flow.camera ?? 'works') === 'works';
  return (
    <Frame
      scene={scene}
      step={1}
      title={isSeen ? words.identify.camera.title : words.identify.title}
      lead={words.identify.lead}
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
            <Button icon="person" iconAfter="next" onPress={() => send({ is: 'go', to: 'no-data' })}>
              {words.identify.none}
            </Button>
          </div>
        </>
      }
    >
      {office.kiosk.camera ? <Camera scene={scene} /> : <ScanPicture />}
    </Frame>
  );
}
