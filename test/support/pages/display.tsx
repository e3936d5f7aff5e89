import { render } from 'preact';
import '../../../shared/ui/base.css';
import { announce, silent } from '../../../display/announcing.ts';
import { arrange, emptyBoard } from '../../../display/board.ts';
import type { Sounding } from '../../../display/hall.ts';
import { Room } from '../../../display/screens/Room.tsx';
import type { DisplayView, PublicCall } from '../../../shared/domain/views/types.ts';
import { displayView, tenTwelve } from '../views/display.ts';

/** What a test wants to see on the wall. Written into the page's address. */
export interface Wanted {
  readonly calls?: readonly PublicCall[];
  readonly more?: Partial<DisplayView>;
  readonly at?: number;
  readonly cutAt?: number;
  readonly sounding?: Sounding;
}

const {
  calls = [],
  more,
  at = tenTwelve,
  ...trouble
} = JSON.parse(decodeURIComponent(location.hash.slice(1))) as Wanted;
const view = displayView(calls, more);
const { state } = announce(silent, { is: 'view', at, date: view.day.date, calls });

const root = document.querySelector('#root');
if (root)
  render(
    <Room
      view={view}
      board={arrange(emptyBoard, state, at)}
      featured={state.featured}
      at={at}
      cutAt={trouble.cutAt}
      sounding={trouble.sounding ?? 'voice'}
      onSound={() => {}}
    />,
    root,
  );
