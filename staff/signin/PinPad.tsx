import type { Ref } from 'preact';
import { useWorkplace } from '../workplace.ts';
import type { PinEntry } from './usePin.ts';

interface Props {
  readonly entry: Pick<PinEntry, 'pin' | 'error' | 'type' | 'add' | 'erase'>;
  readonly onEnter: () => void;
  readonly inputRef?: Ref<HTMLInputElement>;
}

/** Digits of a PIN. */
export const pinLength = 6;

/** Six digits, by keyboard first, or by touching them. They are never shown. */
export function PinPad({ entry, onEnter, inputRef = null }: Props) {
  const { say } = useWorkplace();
  const words = say.words.signIn;
  const { pin, error, type, add, erase } = entry;

  return (
    <div class="pin">
      <div class="pin-field">
        <input
          ref={inputRef}
          class="pin-input"
          type="password"
          inputMode="numeric"
          autocomplete="off"
          aria-label={words.pinLabel}
          aria-describedby="pin-says"
          maxLength={pinLength}
          value={pin}
          onInput={({ currentTarget: field }) => {
            field.value = field.value.replace(/\D/g, '');
            type(field.value);
          }}
          onKeyDown={(event) => {
            if (event.key === 'Enter' && !event.repeat) onEnter();
          }}
        />
        <span class="pin-dots" aria-hidden="true">
          {Array.from({ length: pinLength }, (_, index) => (
            <i key={index} data-full={index < pin.length || undefined} />
          ))}
        </span>
      </div>
      <div class="pin-pad">
        {['1', '2', '3', '4', '5', '6', '7', '8', '9'].map((digit) => (
          <button type="button" key={digit} tabIndex={-1} onClick={() => add(digit)}>
            {digit}
          </button>
        ))}
        <button type="button" tabIndex={-1} class="pin-word" onClick={erase}>
          {words.erase}
        </button>
        <button type="button" tabIndex={-1} onClick={() => add('0')}>
          0
        </button>
      </div>
      <p id="pin-says" class="pin-says" role="status" data-error={error !== '' || undefined}>
        {error || words.pinHint}
      </p>
      <details class="pin-lost">
        <summary>{words.forgotten}</summary>
        <p>{words.forgottenClerk}</p>
        <p>
          {words.forgottenLead} <kbd translate={false}>node dist/server/main.js pin</kbd>
        </p>
      </details>
    </div>
  );
}
