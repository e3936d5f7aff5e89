import { Button } from '../../shared/ui/Button.tsx';
import { Frame } from '../Frame.tsx';
import type { Scene } from '../scene.ts';
import type { Screen } from '../state.ts';
import { CURP_LENGTH, openKeys } from '../typing.ts';
import { FULL, Keyboard } from './Keyboard.tsx';
import { Tip } from './Tip.tsx';

type CurpTyping = Extract<Screen, { is: 'curp' }>;

interface Props {
  readonly scene: Scene;
  readonly screen: CurpTyping;
}

const GROUPS = [
  { name: 'name', from: 0, to: 4 },
  { name: 'birth', from: 4, to: 10 },
  { name: 'sex', from: 10, to: 11 },
  { name: 'state', from: 11, to: 13 },
  { name: 'consonants', from: 13, to: 16 },
  { name: 'end', from: 16, to: 18 },
] as const;

/** Slips that show only once the whole is typed. */
const WHOLE = ['date', 'future', 'check-digit', 'shape'];

/** The CURP, box by box, on keys that offer only what may come next. */
export function Curp({ scene, screen }: Props) {
  const { words, send, office, flow } = scene;
  const missing = CURP_LENGTH - screen.typed.length;
  const wrong = screen.slip !== undefined && WHOLE.includes(screen.slip);
  const group = groupAt(Math.min(screen.at, CURP_LENGTH - 1));
  const giveUp = flow.failed > 0 || wrong;

  return (
    <Frame
      scene={scene}
      step={1}
      kind="dense"
      title={wrong ? words.curp.check : words.curp.title}
      lead={wrong ? words.curp.touchBox : words.curp.lead}
      actions={
        <>
          <Keyboard
            rows={FULL}
            open={openKeys(screen, office.day.date)}
            name={words.curp.keyboard}
            eraseName={words.curp.erase}
            empty={screen.typed === ''}
            onKey={(key) => send({ is: 'key', key })}
            onErase={() => send({ is: 'erase' })}
          />
          <div class="pair">
            {giveUp && <Button onPress={() => send({ is: 'go', to: 'no-data' })}>{words.curp.without}</Button>}
            <Button
              kind="primary"
              reason={missing > 0 ? words.curp.missing(missing) : undefined}
              onPress={() => send({ is: 'submit' })}
            >
              {words.curp.goOn}
            </Button>
          </div>
        </>
      }
    >
      <Boxes scene={scene} screen={screen} wrong={wrong} />
      <Tip said={screen.slip ? words.slips[screen.slip] : words.curp.hints[group]} wrong={screen.slip !== undefined} />
    </Frame>
  );
}

function Boxes({ scene: { words, send, low }, screen, wrong }: Props & { readonly wrong: boolean }) {
  const places = Array.from({ length: CURP_LENGTH }, (_, place) => place);
  const now = groupAt(Math.min(screen.at, CURP_LENGTH - 1));
  return (
    <div class="boxes">
      <p class="unseen" role="status" data-personal>
        {words.curp.typed(screen.typed)}
      </p>
      {GROUPS.map(({ name, from, to }) => (
        <div
          class="boxes-group"
          key={name}
          data-now={name === now || undefined}
          data-wrong={(wrong && isBad(screen, name)) || undefined}
        >
          <div class="boxes-row">
            {places.slice(from, to).map((place) => (
              <button
                type="button"
                class="box"
                key={place}
                tabIndex={low ? -1 : 0}
                aria-label={words.curp.box(place + 1, screen.typed[place] ?? '')}
                aria-current={place === screen.at}
                onClick={() => send({ is: 'box', at: place })}
              >
                {screen.typed[place] ?? (place === screen.at ? '_' : '')}
              </button>
            ))}
          </div>
          <span class="boxes-name">{words.curp.groups[name]}</span>
        </div>
      ))}
    </div>
  );
}

const groupAt = (place: number): (typeof GROUPS)[number]['name'] => GROUPS.find(({ to }) => place < to)?.name ?? 'end';

const isBad = ({ slip, at }: CurpTyping, group: string): boolean =>
  slip === 'date' || slip === 'future' ? group === 'birth' : slip === 'shape' && group === groupAt(at);
