import { render } from 'preact';
import '../../../shared/ui/base.css';
import { announce, keyOf, silent } from '../../../display/announcing.ts';
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
  /** All calls have been announced a while ago. */
  readonly settled?: true;
}

const {
  calls = [],
  more,
  at = tenTwelve,
  ...trouble
} = JSON.parse(decodeURIComponent(location.hash.slice(1))) as Wanted;
const view = displayView(calls, more);
const state = trouble.settled ? afterwards() : announced(at);

function announced(since: number) {
  return announce(silent, { is: 'view', at: since, date: view.day.date, calls }).state;
}

/** A minute ago they came, and each was said in its turn. */
function afterwards() {
  const each = 7000;
  let time = at - 20_000 - each * calls.length;
  let now = announced(time);
  for (const _ of calls) {
    if (now.featured)
      now = announce(now, { is: 'sound-over', at: time, key: keyOf(now.featured.call), spoken: true }).state;
    time += each;
    now = announce(now, { is: 'tick', at: time }).state;
  }
  return now;
}

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
