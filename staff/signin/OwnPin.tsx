import { useState } from 'preact/hooks';
import { Button } from '../../shared/ui/Button.tsx';
import { Dialog } from '../../shared/ui/Dialog.tsx';
import { Field } from '../../shared/ui/Field.tsx';
import type { PinTyped } from '../http.ts';
import { useWorkplace } from '../workplace.ts';
import { pinLength } from './PinPad.tsx';
import { complaintOf } from './usePin.ts';

interface Props {
  /** Asks the server whether it is the PIN of whoever is signed in. */
  readonly check: (pin: string) => Promise<PinTyped | undefined>;
  /** It was typed, or they left it. */
  readonly onEnd: (typed: boolean) => void;
}

/** Before somebody else is given a way in: whoever is signed in types their own PIN, so that nobody does it who found the page open. */
export function OwnPin({ check, onEnd }: Props) {
  const { say } = useWorkplace();
  const words = say.words.signIn;
  const [pin, setPin] = useState('');
  const [error, setError] = useState<string>();

  const enter = async () => {
    if (pin.length < pinLength) return setError(words.pinShort);
    const answer = await check(pin);
    if (answer?.ok) return onEnd(true);
    setPin('');
    setError(complaintOf(say, answer));
  };

  return (
    <Dialog
      open
      title={words.own.title}
      onClose={() => onEnd(false)}
      actions={
        <>
          <Button kind="primary" keyHint={say.words.keys.enter} onPress={() => void enter()}>
            {words.own.go}
          </Button>
          <Button onPress={() => onEnd(false)}>{say.words.panels.cancel}</Button>
        </>
      }
    >
      <form
        class="own-pin"
        onSubmit={(event) => {
          event.preventDefault();
          void enter();
        }}
      >
        <p>{words.own.why}</p>
        <Field
          label={words.pin}
          type="password"
          inputMode="numeric"
          maxLength={pinLength}
          value={pin}
          error={error}
          autofocus
          onInput={(typed) => {
            setPin(typed.replace(/\D/g, ''));
            setError(undefined);
          }}
        />
      </form>
    </Dialog>
  );
}
