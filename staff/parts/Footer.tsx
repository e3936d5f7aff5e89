import type { ComponentChildren } from 'preact';
import { Key } from '../../shared/ui/Key.tsx';
import type { Errand } from '../keys.ts';
import { keys as keysHere } from '../preferences.ts';

interface Props {
  /** What just happened, or a quiet count. */
  readonly children?: ComponentChildren;
  /** The keys that work here, and what each does. */
  readonly keys: readonly (readonly [Errand, string])[];
  readonly onErrand: (errand: Errand) => void;
}

/** One line that never moves: what just happened, and the keys that work now. */
export function Footer({ children, keys, onErrand }: Props) {
  return (
    <footer class="foot">
      <div class="foot-left">{children}</div>
      <div class="foot-keys">
        {keys.map(([errand, name]) => (
          <button type="button" key={errand} class="foot-key" onClick={() => onErrand(errand)}>
            <Key name={keysHere.value[errand]} />
            {name}
          </button>
        ))}
      </div>
    </footer>
  );
}
