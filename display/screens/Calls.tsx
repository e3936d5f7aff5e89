import type { WindowFace } from '../../shared/domain/views/types.ts';
import type { CallId, WindowId } from '../../shared/domain/vocabulary.ts';
import { Icon } from '../../shared/ui/Icon.tsx';
import { TicketNumber } from '../../shared/ui/TicketNumber.tsx';
import type { Cell } from '../board.ts';
import type { Wording } from '../wording.ts';
import { BriefLabel } from './CallLabel.tsx';
import { Plaque } from './Plaque.tsx';
import '../many.css';

interface Props {
  readonly cells: readonly Cell[];
  readonly windows: ReadonlyMap<WindowId, WindowFace>;
  readonly wording: Wording;
  readonly heard: boolean;
  readonly isArriving: (callId: CallId) => boolean;
  readonly stale: boolean;
}

/** Several calls at once: all of them say "come now", so nobody waits to be spoken to. */
export function Calls({ cells, windows, wording, heard, isArriving, stale }: Props) {
  return (
    <ul class="calls" data-count={cells.length}>
      {cells.map((cell) => {
        const window = windows.get(cell.call.windowId);
        if (!window) return null;
        const ground = cell.is === 'standing' ? 'board' : 'now';
        const { title, detail } = wording.words.windowWord(window);
        return (
          <li
            key={cell.call.callId}
            class="board call"
            data-ground={stale ? 'stale' : ground}
            data-arriving={isArriving(cell.call.callId) || undefined}
          >
            {stale ? (
              <p class="call-label">{wording.format.time(cell.call.at)}</p>
            ) : (
              <BriefLabel cell={cell} wording={wording} heard={heard} />
            )}
            <TicketNumber number={cell.call.ticket} />
            <p class="call-word" data-detail={detail}>
              <span>{title}</span> {detail && <span>{detail}</span>}
            </p>
            <p class="call-way" data-direction={window.direction}>
              {window.direction && (
                <Icon name={`arrow-${window.direction}`} label={wording.common.direction[window.direction]} />
              )}
              <Plaque window={window} ground={stale ? 'paper' : ground} label={wording.common.windowName(window)} />
            </p>
          </li>
        );
      })}
    </ul>
  );
}
