import { useState } from 'preact/hooks';
import { Button } from '../shared/ui/Button.tsx';
import type { KeypadState } from './keypad.ts';
import { chooseKeypad, keypadKeys } from './keypad.ts';
import { useWorkplace } from './workplace.ts';

/** A keypad beside the keyboard: how it stands with it, and the way to choose one. */
export function KeypadPart({ state }: { readonly state: KeypadState }) {
  const { say } = useWorkplace();
  const words = say.words.keyboard.keypad;
  const [failed, setFailed] = useState(false);
  const choose = () => {
    setFailed(false);
    chooseKeypad().catch(() => setFailed(true));
  };

  return (
    <section class="keypad" aria-labelledby="keypad-title">
      <h3 id="keypad-title">{words.title}</h3>
      <p role="status">{failed ? words.notOpened : words.state[state.is]('name' in state ? state.name : '')}</p>
      {state.is !== 'impossible' && (
        <div class="row">
          <Button icon="keyboard" onPress={choose}>
            {words.choose}
          </Button>
          {keypadKeys.value.size > 0 && (
            <Button
              onPress={() => {
                keypadKeys.value = new Map();
              }}
            >
              {words.forget}
            </Button>
          )}
        </div>
      )}
      <p class="field-hint">{words.numeric}</p>
    </section>
  );
}
