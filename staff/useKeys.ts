import { useLayoutEffect } from 'preact/hooks';
import type { Errand, Meaning } from './keys.ts';
import { isErrand, meaningOf } from './keys.ts';
import type { Deed } from './window/deeds.ts';

interface Listening {
  readonly deeds: readonly Deed[];
  readonly letters: boolean;
  readonly keys: Readonly<Record<Meaning, string>>;
  readonly settled: () => number;
  readonly onDeed: (deed: Deed) => void;
  readonly onErrand: (errand: Errand) => void;
}

/** Listens to the keyboard for the whole screen. A key that means something here does nothing else. */
export function useKeys({ deeds, letters, keys, settled, onDeed, onErrand }: Listening): void {
  useLayoutEffect(() => {
    const down = (event: KeyboardEvent) => {
      const target = event.target instanceof HTMLElement ? event.target : document.body;
      const onPrimary = target.dataset.deed === 'primary';
      const meaning = meaningOf(
        {
          key: event.key,
          repeat: event.repeat,
          modified: event.ctrlKey || event.altKey || event.metaKey,
          typing: target.matches('input, select, textarea'),
          panel: document.querySelector('dialog[open]') !== null,
          elsewhere: !onPrimary && target.matches('button, a, summary, [tabindex="0"]'),
          settled: settled(),
        },
        deeds,
        letters,
        keys,
      );
      // The space bar on the first button is ours too: left to the browser it would press without the pause.
      if (meaning === undefined && !(onPrimary && event.key === ' ')) return;
      event.preventDefault();
      if (meaning === undefined) return;
      if (isErrand(meaning)) onErrand(meaning);
      else onDeed(meaning);
    };
    const up = (event: KeyboardEvent) => {
      if (event.key === ' ' && event.target instanceof HTMLElement && event.target.dataset.deed === 'primary')
        event.preventDefault();
    };

    document.addEventListener('keydown', down);
    document.addEventListener('keyup', up);
    return () => {
      document.removeEventListener('keydown', down);
      document.removeEventListener('keyup', up);
    };
  });
}
