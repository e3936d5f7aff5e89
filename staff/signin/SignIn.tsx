import { useSignal } from '@preact/signals';
import { useRef } from 'preact/hooks';
import type { StaffId } from '../../shared/domain/vocabulary.ts';
import { Button } from '../../shared/ui/Button.tsx';
import { Key } from '../../shared/ui/Key.tsx';
import type { Me, SignInFace } from '../http.ts';
import { Plaque } from '../parts/Plaque.tsx';
import { useWorkplace } from '../workplace.ts';
import { People } from './People.tsx';
import { PinPad } from './PinPad.tsx';
import type { CheckPin } from './usePin.ts';
import { usePin } from './usePin.ts';

interface Props {
  readonly face: SignInFace;
  readonly check: CheckPin;
  readonly onIn: (token: string, me: Me) => void;
  /** Why the last session ended, when it did. */
  readonly ended: string | undefined;
}

/** More windows than these stand in columns, each by its glyph alone. */
const few = 9;

/** Who, and the PIN. The windows stand beside, so that one sees where there is a place. */
export function SignIn({ face, check, onIn, ended }: Props) {
  const { say } = useWorkplace();
  const words = say.words;
  const who = useSignal<StaffId | undefined>(undefined);
  const input = useRef<HTMLInputElement>(null);
  const pin = usePin(check, onIn);
  const enter = () => void pin.enter(who.value);
  const isMany = face.windows.length > few;
  const stateOf = (holder: string | undefined) => {
    if (holder === undefined) return words.windows.free;
    return isMany ? holder : words.windows.heldBy(holder);
  };

  return (
    <main class="signin">
      <h1 class="unseen">{words.title}</h1>
      <section>
        <h2 class="step">
          <span>1</span>
          {words.signIn.who}
        </h2>
        {face.people.length === 0 ? (
          <p>{words.signIn.nobody}</p>
        ) : (
          <People
            people={face.people}
            windows={face.windows}
            picked={who.value}
            onPick={(id) => {
              who.value = id;
            }}
            onSettled={() => input.current?.focus()}
          />
        )}
        <p class="step-hint">
          <Key name="↑" /> <Key name="↓" /> {words.signIn.listHint}
        </p>
      </section>
      <section>
        <h2 class="step">
          <span>2</span>
          {words.signIn.pin}
        </h2>
        <PinPad entry={pin} onEnter={enter} inputRef={input} />
      </section>
      <section>
        <h2 class="step step-quiet">{say.lead.floor.windows}</h2>
        <ul class="places" data-many={isMany || undefined}>
          {face.windows.map((window) => (
            <li key={window.id} data-held={window.holder !== undefined || undefined}>
              <Plaque window={window} silent />
              <div>
                <b>{say.window(window)}</b>
                <small>{stateOf(window.holder)}</small>
              </div>
            </li>
          ))}
        </ul>
      </section>
      <div class="signin-go">
        <p role="status">{ended}</p>
        <Button kind="primary" keyHint={words.keys.enter} onPress={enter}>
          {words.signIn.enter}
        </Button>
      </div>
    </main>
  );
}
