import { textIn } from '../../shared/i18n/format.ts';
import { Button } from '../../shared/ui/Button.tsx';
import { Frame } from '../Frame.tsx';
import type { Scene } from '../scene.ts';

/** Several languages of the region: each by its own name and its towns. One touch gives the number. */
export function Spoken({ scene }: { readonly scene: Scene }) {
  const { words, office, flow, send } = scene;
  return (
    <Frame
      scene={scene}
      title={words.spoken.title}
      lead={words.spoken.lead}
      touch={
        <div class="rows">
          {office.spoken.map(({ tag, label, towns }) => (
            <Button key={tag} icon="speech" note={towns.join(', ')} onPress={() => send({ is: 'speak', tag })}>
              {textIn(label, flow.language).words}
            </Button>
          ))}
        </div>
      }
    />
  );
}
