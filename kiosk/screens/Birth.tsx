import { Frame } from '../Frame.tsx';
import type { Scene } from '../scene.ts';
import type { Screen } from '../state.ts';
import { pickUpOf } from '../steps.ts';
import { DIGITS, Keyboard } from './Keyboard.tsx';
import { Tip } from './Tip.tsx';

interface Props {
  readonly scene: Scene;
  readonly screen: Extract<Screen, { is: 'birth' }>;
}

/** Day and month of birth, before a typed folio shows anything. The fourth digit goes on by itself. */
export function Birth({ scene, screen }: Props) {
  const { words, send } = scene;
  const parts = [
    { name: words.birth.day, typed: screen.typed.slice(0, 2), now: screen.typed.length < 2 },
    { name: words.birth.month, typed: screen.typed.slice(2), now: screen.typed.length >= 2 },
  ];
  return (
    <Frame
      scene={scene}
      step={1}
      kind="dense"
      title={words.birth.title}
      lead={pickUpOf(scene.flow) ? words.pickUp.birth : words.birth.lead}
      actions={
        <Keyboard
          rows={DIGITS}
          name={words.curp.keyboard}
          eraseName={words.curp.erase}
          empty={screen.typed === ''}
          onKey={(key) => send({ is: 'key', key })}
          onErase={() => send({ is: 'erase' })}
        />
      }
    >
      <div class="birthday" data-personal>
        {parts.map(({ name, typed, now }) => (
          <p key={name} data-now={now || undefined}>
            <span class="birthday-name">{name}</span>
            <span class="birthday-digits" role="status">
              {typed.padEnd(2, '_')}
            </span>
          </p>
        ))}
      </div>
      <Tip said={screen.slip ? words.slips[screen.slip] : words.birth.hint} wrong={screen.slip !== undefined} />
    </Frame>
  );
}
