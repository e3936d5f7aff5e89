import { useLayoutEffect, useState } from 'preact/hooks';
import { Button } from '../shared/ui/Button.tsx';
import { Dialog } from '../shared/ui/Dialog.tsx';
import { Icon } from '../shared/ui/Icon.tsx';
import { Key } from '../shared/ui/Key.tsx';
import { KeypadPart } from './KeypadPart.tsx';
import { hearKeypad, keypad, keypadKeys, teachKeypad } from './keypad.ts';
import type { Meaning } from './keys.ts';
import { assign } from './keys.ts';
import { assigned, keys } from './preferences.ts';
import { useWorkplace } from './workplace.ts';

interface Props {
  readonly open: boolean;
  /** What this person's screen knows of. */
  readonly offered: readonly Meaning[];
  readonly onClose: () => void;
}

/** The keyboard of this computer: each thing can be given another key, and a key of a keypad. */
export function KeyboardDialog({ open, offered, onClose }: Props) {
  const { say } = useWorkplace();
  const words = say.words.keyboard;
  const [asked, ask] = useState<Meaning>();
  const [said, tell] = useState('');
  const { deedNames, keys: errandNames, tabs } = say.words;
  const names: Readonly<Record<Meaning, string>> = { ...deedNames, ...errandNames, ...tabs, undo: words.undo };
  const nameOf = (meaning: Meaning): string => names[meaning];
  const keyName = (key: string): string => (key === ' ' ? say.words.keys.space : key);
  const leave = () => {
    ask(undefined);
    tell('');
    onClose();
  };

  useLayoutEffect(() => {
    if (!asked) return;
    const done = (text: string) => {
      ask(undefined);
      tell(text);
    };
    const down = (event: KeyboardEvent) => {
      event.preventDefault();
      event.stopPropagation();
      if (event.repeat || /^(?:Shift|Control|Alt|Meta|AltGraph)$/u.test(event.key)) return;
      if (event.key === 'Escape') return done('');
      const given = assign(assigned.value, asked, event.key);
      if (!given.ok) return tell(given.why === 'taken' ? words.taken(nameOf(given.by)) : words.unusable);
      assigned.value = given.assigned;
      done(words.given(nameOf(asked), keyName(keys.value[asked])));
    };
    document.addEventListener('keydown', down, true);
    const stop = hearKeypad('lesson', (sent) => {
      teachKeypad(sent, asked);
      done(words.taught(nameOf(asked)));
    });
    return () => {
      document.removeEventListener('keydown', down, true);
      stop();
    };
  });

  const onKeypad = new Set(keypadKeys.value.values());
  return (
    <Dialog
      open={open}
      title={words.title}
      onClose={leave}
      actions={
        <>
          <Button kind="primary" onPress={leave}>
            {say.words.help.close}
          </Button>
          <Button
            onPress={() => {
              assigned.value = {};
              tell(words.asBefore);
            }}
          >
            {words.reset}
          </Button>
        </>
      }
    >
      <p>{words.hint}</p>
      <p class="keyboard-told" role="status">
        {asked ? <strong>{words.press(nameOf(asked))}</strong> : null} {said}
      </p>
      <ul class="keyboard-keys">
        {offered.map((meaning) => (
          <li key={meaning} data-asked={asked === meaning || undefined}>
            <span>{nameOf(meaning)}</span>
            <span>
              {onKeypad.has(meaning) && <Icon name="keyboard" />}
              <Key name={keyName(keys.value[meaning])} />
            </span>
            <button
              type="button"
              class="link"
              aria-label={words.changeOf(nameOf(meaning))}
              onClick={() => {
                tell('');
                ask(meaning);
              }}
            >
              {words.change}
            </button>
          </li>
        ))}
      </ul>
      <KeypadPart state={keypad.value} />
    </Dialog>
  );
}
