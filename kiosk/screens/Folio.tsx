import { Button } from '../../shared/ui/Button.tsx';
import { Frame } from '../Frame.tsx';
import type { Scene } from '../scene.ts';
import type { Screen } from '../state.ts';
import { pickUpOf } from '../steps.ts';
import { folioKeys } from '../typing.ts';
import { DIGITS, FULL, Keyboard } from './Keyboard.tsx';
import { Tip } from './Tip.tsx';

interface Props {
  readonly scene: Scene;
  readonly screen: Extract<Screen, { is: 'folio' }>;
}

const FULL_WITH_HYPHEN = [...FULL.slice(0, 3), 'ZXCVBNM-'] as const;

/** The folio, on the keys that this office's folios are made of. */
export function Folio({ scene, screen }: Props) {
  const { words, send, office, flow } = scene;
  const pickUp = pickUpOf(flow) !== undefined;
  const said = pickUp ? words.pickUp.folio : words.folio;
  return (
    <Frame
      scene={scene}
      step={1}
      kind="dense"
      title={said.title}
      lead={said.lead}
      actions={
        <>
          <Keyboard
            rows={pickUp ? FULL_WITH_HYPHEN : rowsFor(office.folioPattern)}
            name={words.curp.keyboard}
            eraseName={words.folio.erase}
            empty={screen.typed === ''}
            onKey={(key) => send({ is: 'key', key })}
            onErase={() => send({ is: 'erase' })}
          />
          <Button
            kind="primary"
            reason={screen.typed === '' ? words.folio.empty : undefined}
            onPress={() => send({ is: 'submit' })}
          >
            {said.goOn}
          </Button>
        </>
      }
    >
      <p class="typed" role="status" data-personal aria-label={`${words.folio.label}: ${[...screen.typed].join(' ')}`}>
        {screen.typed}
        <span class="caret" aria-hidden="true" />
      </p>
      {screen.slip && <Tip said={words.slips[screen.slip]} wrong />}
    </Frame>
  );
}

function rowsFor(pattern: string): readonly string[] {
  const { letters, hyphen } = folioKeys(pattern);
  if (letters) return FULL_WITH_HYPHEN;
  return hyphen ? DIGITS_WITH_HYPHEN : DIGITS;
}

const DIGITS_WITH_HYPHEN = ['123', '456', '789', '-0'] as const;
