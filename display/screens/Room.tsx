import type { DisplayView } from '../../shared/domain/views/types.ts';
import type { Instant } from '../../shared/domain/vocabulary.ts';
import { spokenCall } from '../../shared/i18n/spoken.ts';
import { useArrivals } from '../arrivals.ts';
import type { Board } from '../board.ts';
import type { Announced, Sounding } from '../hall.ts';
import { wordingOf } from '../wording.ts';
import { Bars } from './Bars.tsx';
import { Calls } from './Calls.tsx';
import { Calm } from './Calm.tsx';
import { Head } from './Head.tsx';
import { Legend } from './Legend.tsx';
import { Next, NextStrip, OtherCalls } from './Next.tsx';
import { Notice } from './Notice.tsx';
import { Recent } from './Recent.tsx';
import { SingleCall } from './SingleCall.tsx';
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
  const isArriving = useArrivals(board, at);

  const cutSince = cutAt === undefined ? undefined : format.time(cutAt);
  const stale = cutSince !== undefined;
  const soundBlocked = sounding === 'blocked';
  const heard = sounding === 'voice' || sounding === 'chime';
  const count = board.cells.length;
  const [only] = board.cells;
  const onlyWindow = only && windows.get(only.call.windowId);
  const resting = count === 0 && (view.day.state === 'before' || view.day.state === 'closed');
  const bars = Number(stale) + Number(soundBlocked);
  const rows = bars > 0 ? MOST_ROWS - 1 : MOST_ROWS;
  const layout = resting ? 'resting' : count > rows ? 'cells' : count > 1 ? 'rows' : 'one';

  return (
    <main class="screen" data-layout={layout} data-bars={bars} data-next={view.next.length > 0}>
      <Head office={view.office} at={at} wording={wording} />
      <Bars words={words} cutSince={cutSince} soundBlocked={soundBlocked} onSound={onSound} />
      <Said featured={featured} windows={windows} />
      <div class="room">
        {count === 0 && <Calm day={view.day} wording={wording} heard={heard} />}
        {count === 1 && only && onlyWindow && (
          <SingleCall
            key={only.call.callId}
            cell={only}
            window={onlyWindow}
            wording={wording}
            heard={heard}
            arriving={isArriving(only.call.callId)}
            cutSince={cutSince}
          />
        )}
        {count > 1 && (
          <Calls
            cells={board.cells}
            windows={windows}
            wording={wording}
            heard={heard}
            isArriving={isArriving}
            stale={stale}
          />
        )}
        {layout === 'cells' && board.others.length > 0 && (
          <OtherCalls calls={board.others} windows={windows} wording={wording} />
        )}
        {layout === 'cells' && board.others.length === 0 && view.next.length > 0 && (
          <NextStrip next={view.next} at={at} wording={wording} cutSince={cutSince} />
        )}
        {layout !== 'cells' && (resting || board.recent.length === 0) && (
          <Legend windows={view.windows} wording={wording} />
        )}
        {(layout === 'one' || layout === 'rows') && (
          <>
            {board.recent.length > 0 && (
              <Recent
                title={stale ? words.recentBefore : words.recent}
                calls={board.recent}
                windows={windows}
                wording={wording}
              />
            )}
            {view.next.length > 0 && <Next next={view.next} at={at} wording={wording} cutSince={cutSince} />}
            <Notice notices={view.notices} at={at} wording={wording} stale={stale} />
          </>
        )}
      </div>
    </main>
  );
}

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
