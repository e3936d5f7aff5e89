import { FACES } from '../../shared/protocol/opinion.ts';
import { Button } from '../../shared/ui/Button.tsx';
import { Frame } from '../Frame.tsx';
import type { Scene } from '../scene.ts';

/** The one question to whoever leaves: one touch answers it, and nobody has to. */
export function Opinion({ scene }: { readonly scene: Scene }) {
  const { words, send } = scene;
  const { title, lead, faces, skip } = words.opinion;
  return (
    <Frame
      scene={scene}
      title={title}
      lead={lead}
      touch={
        <div class="faces">
          {FACES.map((face) => (
            <Button key={face} icon={`face-${face}`} onPress={() => send({ is: 'opinion', face })}>
              {faces[face]}
            </Button>
          ))}
        </div>
      }
      actions={<Button onPress={() => send({ is: 'end' })}>{skip}</Button>}
    />
  );
}
