import type { DisplayView, WindowFace } from '../../shared/domain/views/types.ts';
import { Icon } from '../../shared/ui/Icon.tsx';
import { TicketNumber } from '../../shared/ui/TicketNumber.tsx';
import type { Cell } from '../board.ts';
import type { Wording } from '../wording.ts';
import { CallLabel } from './CallLabel.tsx';
import { Plaque } from './Plaque.tsx';
import '../sign.css';

interface Props {
  readonly window: WindowFace;
  readonly sign: NonNullable<DisplayView['sign']>;
  /** Its call, while its visitor is expected. */
  readonly cell: Cell | undefined;
  readonly wording: Wording;
  readonly heard: boolean;
  /** The office is not heard of: whatever stood here may be over. */
  readonly stale: boolean;
}

/** A small screen over one window: whose turn it is there, or calmly why nobody's. */
export function Sign({ window, sign, cell, wording, heard, stale }: Props) {
  const { title, detail } = wording.words.windowTitle(window);
  const ground = !cell || stale ? 'paper' : cell.is === 'standing' ? 'board' : 'now';
  return (
    <section class="sign board" data-ground={stale ? 'stale' : ground}>
      <p class="sign-window">
        <Plaque window={window} ground={ground} />
        <strong>
          {window.accessible && <Icon name="wheelchair" />}
          {title}
        </strong>
        {detail && <span>{detail}</span>}
      </p>
      <div class="sign-state">
        {cell && !stale ? (
          <>
            <CallLabel cell={cell} wording={wording} heard={heard} />
            <TicketNumber number={cell.call.ticket} />
          </>
        ) : (
          <State sign={sign} wording={wording} />
        )}
      </div>
    </section>
  );
}

function State({ sign: { state, serving }, wording: { words } }: Pick<Props, 'sign' | 'wording'>) {
  if (state !== 'open') {
    return (
      <>
        <h2>{words.sign[state]}</h2>
        {state === 'paused' && <p>{words.keepsPlace.text}</p>}
      </>
    );
  }
  if (!serving) return <h2>{words.sign.free}</h2>;
  return (
    <>
      <p>{words.sign.serving}</p>
      <TicketNumber number={serving} />
    </>
  );
}
