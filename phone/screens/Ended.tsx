import { Frame } from '../Frame.tsx';
import { Opinion } from '../Opinion.tsx';
import type { Scene } from '../scene.ts';

/** The visit is over: how, what follows, thanks, and the one question. */
export function Ended({ scene }: { readonly scene: Scene }) {
  const { ticket, words } = scene;
  const { outcome = 'served' } = ticket;
  const { title, text } = words.ended[outcome];
  return (
    <Frame scene={scene} strip={{ tone: 'calm', icon: outcome === 'left' ? 'close' : 'check', title }}>
      <p class="lead">{text}</p>
      <p>{words.close}</p>
      {ticket.opinion && <Opinion scene={scene} given={ticket.opinion === 'given'} />}
    </Frame>
  );
}
