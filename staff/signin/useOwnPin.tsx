import type { ComponentChild } from 'preact';
import { useCallback, useState } from 'preact/hooks';
import type { PinTyped } from '../http.ts';
import { OwnPin } from './OwnPin.tsx';

/** Asks for the own PIN, and tells whether it was typed; the question stands where `dialog` is put. */
export function useOwnPin(check: (pin: string) => Promise<PinTyped | undefined>): {
  readonly ask: () => Promise<boolean>;
  readonly dialog: ComponentChild;
} {
  const [asked, setAsked] = useState<{ readonly end: (typed: boolean) => void }>();
  const ask = useCallback(() => new Promise<boolean>((end) => setAsked({ end })), []);
  const end = (typed: boolean) => {
    asked?.end(typed);
    setAsked(undefined);
  };
  return { ask, dialog: asked && <OwnPin check={check} onEnd={end} /> };
}
