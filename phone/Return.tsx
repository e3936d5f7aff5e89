import { Button } from '../shared/ui/Button.tsx';
import { Leave } from './Leave.tsx';
import type { Scene } from './scene.ts';

/** What can be done with a ticket whose visitor is out, set aside or told to come back: come back to the line, or give it up. */
export function Return({ scene }: { readonly scene: Scene }) {
  return (
    <>
      <Button kind="primary" reason={scene.reason} onPress={() => scene.wish({ type: 'ComeBack' })}>
        {scene.words.comeBack}
      </Button>
      <Leave scene={scene} />
    </>
  );
}
