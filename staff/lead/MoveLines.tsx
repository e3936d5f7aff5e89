import { useState } from 'preact/hooks';
import type { MoveWhy } from '../../shared/domain/moved.ts';
import type { StaffWindow } from '../../shared/domain/views/types.ts';
import { Button } from '../../shared/ui/Button.tsx';
import { Panel } from '../panels/Panel.tsx';
import { Picks } from '../panels/Picks.tsx';
import { useWorkplace } from '../workplace.ts';
import { LinesTable } from './LinesTable.tsx';
import type { MovingDesk } from './moving.ts';
import { atWork, movesBack, movesTo, passed, servedNow, tellPreview, whys } from './moving.ts';
import { PassLine } from './PassLine.tsx';
import { useMovePreview } from './useMovePreview.ts';

interface Props {
  readonly moving: MovingDesk;
  readonly windows: readonly StaffWindow[];
  readonly onClose: () => void;
}

/** Which window serves which line until the day ends: ticked in a table, with what it would change, and why. */
export function MoveLines({ moving, windows, onClose }: Props) {
  const { say, acting, online } = useWorkplace();
  const words = say.lead.moving;
  const [served, serve] = useState(() => servedNow(moving));
  const [why, setWhy] = useState<MoveWhy>();
  const moves = movesTo(served, moving);
  const preview = useMovePreview(moves);
  const back = movesBack(moving);
  const uncovered = moving.lines.filter((line) => line.waiting > 0 && atWork(served, windows, line) === 0);

  const move = async (wish: { readonly windows: typeof moves; readonly why: MoveWhy }) => {
    if (await acting.act({ type: 'MoveLines', ...wish })) onClose();
  };
  const told = (): readonly string[] => {
    if (moves.length === 0) return [words.unchanged];
    if (!preview) return ['…'];
    if (preview.ok) return tellPreview(preview.result, say);
    const { refusal, details = {} } = preview;
    return refusal === 'offline' || refusal === 'too-many' ? [words.unforeseen] : [say.refusal({ refusal, details })];
  };
  const barrier = moves.length === 0 ? words.unchanged : why ? undefined : words.pick;

  return (
    <Panel
      tall
      title={words.title}
      primary={words.apply}
      reason={barrier}
      onPrimary={() => why && void move({ windows: moves, why })}
      onClose={onClose}
      others={
        back.length > 0 && (
          <Button
            reason={online ? undefined : say.words.offline.reason}
            onPress={() => void move({ windows: back, why: 'over' })}
          >
            {words.asSettings}
          </Button>
        )
      }
    >
      <p class="panel-note">{words.what}</p>
      <div class="moving-two">
        <div>
          <LinesTable moving={moving} windows={windows} served={served} onServed={serve} />
          <PassLine moving={moving} windows={windows} onPass={(from, to) => serve(passed(served, from, to))} />
        </div>
        <div>
          <div class="told moving-told" role="status" data-bad={(preview && !preview.ok) || undefined}>
            {told().map((sentence) => (
              <p key={sentence}>{sentence}</p>
            ))}
            {uncovered.length > 0 && <p>{words.uncovered(uncovered.map(({ name }) => say.text(name)))}</p>}
          </div>
          <Picks
            legend={words.whyTitle}
            options={whys.map((id) => ({ id, name: words.why[id] }))}
            picked={why}
            onPick={setWhy}
          />
        </div>
      </div>
    </Panel>
  );
}
