import { Frame } from '../Frame.tsx';
import { Return } from '../Return.tsx';
import type { Scene } from '../scene.ts';

/** Called and not there: the turn is not lost, and one touch brings it back. */
export function Absent({ scene }: { readonly scene: Scene }) {
  const { ticket, words, common } = scene;
  const where = ticket.window && common.windowName(ticket.window);
  return (
    <Frame
      scene={scene}
      strip={{ tone: 'missed', icon: 'warning', title: words.absent.title, text: where }}
      actions={<Return scene={scene} />}
    >
      <p class="lead">{words.absent.text}</p>
    </Frame>
  );
}
