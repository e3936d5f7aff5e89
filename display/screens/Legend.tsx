import type { WindowFace } from '../../shared/domain/views/types.ts';
import type { Wording } from '../wording.ts';
import { Plaque } from './Plaque.tsx';

interface Props {
  readonly windows: readonly WindowFace[];
  readonly wording: Wording;
}

/** Teaches the shapes of the windows before the first call. */
export function Legend({ windows, wording: { words } }: Props) {
  const ordinary = windows.filter(({ kind, accessible }) => kind === 'window' && !accessible);
  const accessible = windows.filter(({ accessible }) => accessible);
  const biometric = windows.filter(({ kind }) => kind === 'biometric');
  const [first] = ordinary;
  const last = ordinary.at(-1);
  return (
    <section class="panel legend">
      <h2>{words.windows}</h2>
      <ul>
        {first && last && (
          <li>
            {words.windowsFromTo(first.number, last.number)}
            <Plaque window={first} />
          </li>
        )}
        {accessible[0] && (
          <li>
            {words.accessibleWindow}
            <Plaque window={accessible[0]} />
          </li>
        )}
        {biometric[0] && (
          <li>
            {words.windowWord(biometric[0]).title}
            <Plaque window={biometric[0]} />
          </li>
        )}
      </ul>
    </section>
  );
}
