import { Plaque } from '../parts/Plaque.tsx';
import { useWorkplace } from '../workplace.ts';
import type { SeenWindow } from './seen.ts';

interface Props {
  readonly windows: readonly SeenWindow[];
  /** They stand on a plan: this is for who can't see it. */
  readonly drawn: boolean;
}

/** Each window and whom it calls or serves, in words. */
export function WindowList({ windows, drawn }: Props) {
  const { say } = useWorkplace();
  const words = say.record.playback;
  const stateOf = ({ state, ticket, is, since = 0 }: SeenWindow): string =>
    ticket === undefined || is === undefined ? words.state[state] : words[is](ticket, say.time(since));
  return (
    <ul class={drawn ? 'unseen' : 'card playback-windows'} aria-label={words.windows}>
      {windows.map((window) => (
        <li key={window.face.id} data-is={window.is}>
          <Plaque window={window.face} /> {stateOf(window)}
        </li>
      ))}
    </ul>
  );
}
