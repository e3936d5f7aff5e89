import type { VisitOutcome } from '../../shared/domain/vocabulary.ts';
import type { IconName } from '../../shared/ui/icons.tsx';
import { Frame } from '../Frame.tsx';
import { Opinion } from '../Opinion.tsx';
import type { Scene } from '../scene.ts';

const ICONS: Readonly<Partial<Record<VisitOutcome, IconName>>> = {
  left: 'close',
  tomorrow: 'clock',
  unserved: 'clock',
};

/** The visit is over: how, what follows, thanks, and the one question. */
export function Ended({ scene }: { readonly scene: Scene }) {
  const { ticket, words } = scene;
  const { outcome = 'served' } = ticket;
  const { title, text } = words.ended[outcome];
  return (
    <Frame scene={scene} strip={{ tone: 'calm', icon: ICONS[outcome] ?? 'check', title }}>
      <p class="lead">{text}</p>
      <p>{words.close}</p>
      {ticket.opinion && <Opinion scene={scene} given={ticket.opinion === 'given'} />}
    </Frame>
  );
}
