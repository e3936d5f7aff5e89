import type { PublicCall, WindowFace } from '../../shared/domain/views/types.ts';
import type { WindowId } from '../../shared/domain/vocabulary.ts';
import { TicketNumber } from '../../shared/ui/TicketNumber.tsx';
import type { Wording } from '../wording.ts';
import { Plaque } from './Plaque.tsx';

/** As many as the wall has room for. */
const ROWS = 4;

interface Props {
  readonly title: string;
  readonly calls: readonly PublicCall[];
  readonly windows: ReadonlyMap<WindowId, WindowFace>;
  readonly wording: Wording;
}

/** Calls that are over: for whoever looked away. */
export function Recent({ title, calls, windows, wording }: Props) {
  return (
    <section class="panel">
      <h2>{title}</h2>
      <ul class="recent">
        {calls.slice(0, ROWS).map(({ callId, ticket, windowId }) => {
          const window = windows.get(windowId);
          return (
            <li key={callId}>
              <TicketNumber number={ticket} />
              {window && <Plaque window={window} label={wording.common.windowName(window)} />}
            </li>
          );
        })}
      </ul>
    </section>
  );
}
