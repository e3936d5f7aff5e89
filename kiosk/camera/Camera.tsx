import { useEffect, useRef, useState } from 'preact/hooks';
import type { Scene } from '../scene.ts';
import { ScanPicture } from '../screens/ScanPicture.tsx';
import './camera.css';
import { look } from './eye.ts';

/** What the camera sees, as in a mirror, while the kiosk looks for a code in it; a drawing where it sees nothing. */
export function Camera({ scene: { flow, words, send } }: { readonly scene: Scene }) {
  const video = useRef<HTMLVideoElement>(null);
  const [isSeeing, setSeeing] = useState(false);
  const seenBefore = flow.failed > 0;

  useEffect(() => {
    if (!video.current) return;
    return look({
      video: video.current,
      seenBefore,
      onCode: (text) => send({ is: 'scan', text }),
      onState: (state) => {
        setSeeing(state === 'works');
        send({ is: 'camera', state });
      },
    });
  }, []);

  return (
    <>
      {!isSeeing && <ScanPicture />}
      <figure class="camera" hidden={!isSeeing}>
        <video ref={video} muted playsInline />
        <figcaption>{words.identify.camera.note}</figcaption>
      </figure>
    </>
  );
}
