import type { WindowFace } from '../../shared/domain/views/types.ts';
import { Icon } from '../../shared/ui/Icon.tsx';
import { TicketNumber } from '../../shared/ui/TicketNumber.tsx';
import type { Cell } from '../board.ts';
import type { Wording } from '../wording.ts';
import { CallLabel } from './CallLabel.tsx';
import { Plaque } from './Plaque.tsx';

interface Props {
  readonly cell: Cell;
  readonly window: WindowFace;
  readonly wording: Wording;
  readonly heard: boolean;
  readonly arriving: boolean;
  /** When the office was last heard of, while it isn't. */
  readonly cutSince: string | undefined;
}

/** One call has the whole board: number, shape, window and way. */
export function SingleCall({ cell, window, wording, heard, arriving, cutSince }: Props) {
  const { title, detail } = wording.words.windowTitle(window);
  const isNow = cell.is !== 'standing' && !cutSince;
  const { direction } = window;
  return (
    <section
      class="board single"
      data-ground={cutSince ? 'stale' : isNow ? 'now' : 'board'}
      data-arriving={arriving || undefined}
    >
      {cutSince ? (
        <p class="call-label">{wording.words.lastCall(wording.format.time(cell.call.at))}</p>
      ) : (
        <CallLabel cell={cell} wording={wording} heard={heard} />
      )}
      <p class="single-what">
        <TicketNumber number={cell.call.ticket} />
        <Plaque window={window} ground={cutSince ? 'paper' : isNow ? 'now' : 'board'} />
      </p>
      <p class="single-go">
        {window.accessible && <Icon name="wheelchair" />}
        <span class="single-window">
          {title}
          {detail && <small>{detail}</small>}
        </span>
        {direction && (
          <span class="single-way" data-direction={direction}>
            <Icon name={`arrow-${direction}`} />
            <span>{wording.common.direction[direction]}</span>
          </span>
        )}
      </p>
    </section>
  );
}
