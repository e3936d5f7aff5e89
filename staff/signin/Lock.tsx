import { useEffect, useRef } from 'preact/hooks';
import { Button } from '../../shared/ui/Button.tsx';
import type { Me } from '../http.ts';
import { useWorkplace } from '../workplace.ts';
import { PinPad } from './PinPad.tsx';
import type { CheckPin } from './usePin.ts';
import { usePin } from './usePin.ts';

interface Props {
  readonly me: Me;
  readonly check: CheckPin;
  readonly onIn: (token: string, me: Me) => void;
  readonly onLeave: () => void;
}

/** The screen was left alone: nothing of anybody is shown until its person is back. The window stays theirs. */
export function Lock({ me, check, onIn, onLeave }: Props) {
  const { say } = useWorkplace();
  const words = say.words.signIn;
  const input = useRef<HTMLInputElement>(null);
  const pin = usePin(check, onIn);
  const enter = () => void pin.enter(me.id);

  useEffect(() => input.current?.focus(), []);

  return (
    <main class="lock">
      <h1>{words.lockedTitle(me.name)}</h1>
      <p>{words.lockedNote}</p>
      <PinPad entry={pin} onEnter={enter} inputRef={input} />
      <div class="lock-go">
        <Button kind="primary" keyHint={say.words.keys.enter} onPress={enter}>
          {words.enter}
        </Button>
        <Button onPress={onLeave}>{words.someoneElse}</Button>
      </div>
    </main>
  );
}
