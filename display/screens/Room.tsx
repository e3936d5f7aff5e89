import type { DisplayView } from '../../shared/domain/views/types.ts';
import type { Instant } from '../../shared/domain/vocabulary.ts';
import { spokenCall } from '../../shared/i18n/spoken.ts';
import type { Board, Cell } from '../board.ts';
import { useDrift } from '../drift.ts';
import type { Announced, Sounding } from '../hall.ts';
import { wordingOf } from '../wording.ts';
import { Bars } from './Bars.tsx';
import { Head } from './Head.tsx';
import type { Layout } from './Parts.tsx';
import { Parts } from './Parts.tsx';
import { Sign } from './Sign.tsx';
import '../display.css';
import '../calls.css';
import '../panels.css';

export interface RoomProps {
  readonly view: DisplayView;
  readonly board: Board;
  readonly featured: Announced | undefined;
  /** The office's time. */
  readonly at: Instant;
  /** When the office was last heard of, if it has been silent for too long since. */
  readonly cutAt: Instant | undefined;
  readonly sounding: Sounding;
  readonly onSound: () => void;
}

/** More calls than this take the whole width; one less where a bar takes of the height. */
const MOST_ROWS = 3;

/** The wall of the waiting room. */
export function Room({ view, board, featured, at, cutAt, sounding, onSound }: RoomProps) {
  const wording = wordingOf(view.office);
  const { words, format } = wording;
  const windows = new Map(view.windows.map((window) => [window.id, window]));
  const drift = useDrift(
    at,
    board.cells.every(({ is }) => is === 'standing'),
  );

  const cutSince = cutAt === undefined ? undefined : format.time(cutAt);
  const stale = cutSince !== undefined;
  const soundBlocked = sounding === 'blocked';
  const heard = sounding === 'voice' || sounding === 'chime';
  const count = board.cells.length;
  const [sole] = view.windows;
  const resting = count === 0 && (view.day.state === 'before' || view.day.state === 'closed');
  const bars = Number(stale) + Number(soundBlocked);
  const rows = bars > 0 ? MOST_ROWS - 1 : MOST_ROWS;
  const filled: Layout = resting ? 'resting' : count > rows ? 'cells' : count > 1 ? 'rows' : 'one';
  const layout = view.sign ? 'sign' : filled;

  return (
    <main
      class="screen"
      data-layout={layout}
      data-bars={bars}
      data-next={view.next.length > 0}
      style={{ translate: `${drift.x}px ${drift.y}px` }}
    >
      <Head office={view.office} at={at} wording={wording} />
      <Bars words={words} cutSince={cutSince} soundBlocked={soundBlocked} onSound={onSound} />
      <Said featured={featured} windows={windows} />
      <div class="room">
        {view.sign && sole ? (
          <Sign window={sole} sign={view.sign} cell={callOn(board)} wording={wording} heard={heard} stale={stale} />
        ) : (
          <Parts
            view={view}
            board={board}
            at={at}
            wording={wording}
            windows={windows}
            layout={filled}
            heard={heard}
            cutSince={cutSince}
          />
        )}
      </div>
    </main>
  );
}

/** What a sign over one window shows: its announcement, or whoever is still expected there. */
const callOn = ({ cells }: Board): Cell | undefined =>
  cells.find(({ is }) => is === 'announcing') ?? cells.findLast(({ call }) => call.current);

/** The announcement for who listens with a screen reader, in the words that are said aloud. */
function Said({
  featured,
  windows,
}: Pick<RoomProps, 'featured'> & { windows: Map<string, DisplayView['windows'][0]> }) {
  const window = featured && windows.get(featured.call.windowId);
  const said = window && spokenCall(featured.call, window, featured.call.language, featured.late);
  return (
    <p class="unseen" role="status" aria-live="polite" aria-atomic="true" lang={said?.lang}>
      {said?.text}
    </p>
  );
}
