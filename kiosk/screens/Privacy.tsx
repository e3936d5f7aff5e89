import { Button } from '../../shared/ui/Button.tsx';
import { Frame } from '../Frame.tsx';
import type { Scene } from '../scene.ts';

/** What becomes of one's data, in four sentences. */
export function Privacy({ scene }: { readonly scene: Scene }) {
  const { words, send } = scene;
  return (
    <Frame
      scene={scene}
      title={words.privacy.title}
      actions={
        <Button kind="primary" onPress={() => send({ is: 'back' })}>
          {words.understood}
        </Button>
      }
    >
      <div class="reading">
        {words.privacy.paragraphs.map((paragraph) => (
          <p key={paragraph}>{paragraph}</p>
        ))}
      </div>
    </Frame>
  );
}
