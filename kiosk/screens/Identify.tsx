import type { Scene } from '../scene.ts';
import { ScanOrType } from './ScanOrType.tsx';

/** Hold the code to the reader, or type what one has. */
export function Identify({ scene }: { readonly scene: Scene }) {
  const { title, lead, camera, none } = scene.words.identify;
  const { office, flow } = scene;
  const isSeen = office.kiosk.camera === true && (flow.camera ?? 'works') === 'works';
  const otherwise = { icon: 'person', words: none, input: { is: 'go', to: 'no-data' } } as const;
  return <ScanOrType scene={scene} title={isSeen ? camera.title : title} lead={lead} otherwise={otherwise} />;
}
