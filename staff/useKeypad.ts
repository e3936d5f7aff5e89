import { useEffect } from 'preact/hooks';
import { findKeypad, hearKeypad, keypadKeys } from './keypad.ts';
import type { Errand, Meaning } from './keys.ts';
import { deafFor, isErrand } from './keys.ts';
import type { Deed } from './window/deeds.ts';

interface Listening {
  readonly deeds: readonly Deed[];
  readonly settled: () => number;
  readonly onDeed: (deed: Deed) => void;
  readonly onErrand: (errand: Errand) => void;
}

/** Listens to the keypad for the whole screen. Its keys do what stands on the screen, and nothing while a question is open. */
export function useKeypad({ deeds, settled, onDeed, onErrand }: Listening): void {
  useEffect(() => void findKeypad(), []);
  useEffect(() => {
    const act = (meaning: Meaning) => {
      if (document.querySelector('dialog[open]')) return;
      if (isErrand(meaning)) onErrand(meaning);
      else if (deeds.includes(meaning) && (meaning !== 'primary' || settled() >= deafFor)) onDeed(meaning);
    };
    return hearKeypad('work', (sent) => {
      const meaning = keypadKeys.value.get(sent);
      if (meaning) act(meaning);
    });
  });
}
