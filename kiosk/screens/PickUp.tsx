import type { Scene } from '../scene.ts';
import { ScanOrType } from './ScanOrType.tsx';

/** Before anybody waits: what they have come for, by its receipt, and whether it is ready. */
export function PickUp({ scene }: { readonly scene: Scene }) {
  const { title, lead, without } = scene.words.pickUp;
  const otherwise = { icon: 'ticket', words: without, input: { is: 'take' } } as const;
  return <ScanOrType scene={scene} title={title} lead={lead} otherwise={otherwise} />;
}
