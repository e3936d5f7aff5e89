import type { PlanFace } from '../../shared/domain/plan.ts';
import type { DisplayView, WindowFace } from '../../shared/domain/views/types.ts';
import type { Instant, WindowId } from '../../shared/domain/vocabulary.ts';
import { useArrivals } from '../arrivals.ts';
import type { Board } from '../board.ts';
import { usePages } from '../pictures.ts';
import { turning } from '../turning.ts';
import type { Wording } from '../wording.ts';
import { Calls } from './Calls.tsx';
import { Calm } from './Calm.tsx';
import { Legend } from './Legend.tsx';
import { Next, NextStrip, OtherCalls } from './Next.tsx';
import { Notice, Poster, Slot } from './Notice.tsx';
import { Outside, OutsideStrip } from './Outside.tsx';
import { Recent } from './Recent.tsx';
import { SingleCall } from './SingleCall.tsx';
import { WayTo } from './WayTo.tsx';

/** How the wall is divided: nobody comes any more, one call, a few in rows, many over the whole width. */
export type Layout = 'resting' | 'one' | 'rows' | 'cells';

interface Props {
  readonly view: DisplayView;
  readonly board: Board;
  readonly at: Instant;
  readonly wording: Wording;
  readonly windows: ReadonlyMap<WindowId, WindowFace>;
  readonly layout: Layout;
  readonly heard: boolean;
  readonly cutSince: string | undefined;
}

/** The parts of the waiting room's wall: calls, those before, those next, a notice. */
export function Parts({ view, board, at, wording, windows, layout, heard, cutSince }: Props) {
  const { words } = wording;
  const { plan } = view;
  const { pages, onMissing } = usePages(view);
  const isArriving = useArrivals(board, at);
  const stale = cutSince !== undefined;
  const outside = stale ? undefined : view.outside;
  const count = board.cells.length;
  const fresh = board.cells.some(({ is }) => is !== 'standing');
  const [only] = board.cells;
  const posted = count === 0 && layout !== 'resting' && !stale && pages.length > 0;
  const onlyWindow = count === 1 && only ? windows.get(only.call.windowId) : undefined;
  const saysGoodbye = layout === 'resting' && view.day.state === 'closed' && pages.length > 0;
  const showsShapes = layout === 'resting' ? !saysGoodbye : layout !== 'cells' && board.recent.length === 0 && !outside;
  // The one line under a board full of calls goes to whom it calls; where both need it, by turns, and each turns its own pages half as fast.
  const strips = [...(board.others.length > 0 ? ['others'] : []), ...(outside ? ['outside'] : [])];
  const [strip] = turning(strips, 1, at);
  const ofStrip = at / Math.max(1, strips.length);
  const notice = <Notice pages={pages} at={at} onMissing={onMissing} />;
  const beside = () => {
    if (stale) return <Slot {...words.keepsPlace} />;
    if (posted) return <Slot title={words.noCalls} text={heard ? words.watchHere : words.watchHereOnly} />;
    if (!fresh && pages.length > 0) return notice;
    return plan && onlyWindow && isOn(plan, onlyWindow) ? (
      <WayTo plan={plan} windows={view.windows} to={onlyWindow} wording={wording} />
    ) : (
      <Slot {...words.order} />
    );
  };
  return (
    <>
      {count === 0 &&
        (posted ? (
          <Poster pages={pages} at={at} onMissing={onMissing} />
        ) : (
          <Calm day={view.day} wording={wording} heard={heard} stale={stale} />
        ))}
      {only && onlyWindow && (
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
      {layout === 'cells' && strip === 'others' && (
        <OtherCalls calls={board.others} at={ofStrip} windows={windows} wording={wording} />
      )}
      {layout === 'cells' && strip === 'outside' && outside && (
        <OutsideStrip board={outside} at={ofStrip} wording={wording} />
      )}
      {layout === 'cells' && !strip && view.next.length > 0 && (
        <NextStrip next={view.next} at={at} wording={wording} cutSince={cutSince} />
      )}
      {saysGoodbye && notice}
      {showsShapes && <Legend windows={view.windows} wording={wording} />}
      {(layout === 'one' || layout === 'rows') && (
        <>
          {outside && <Outside board={outside} at={at} wording={wording} />}
          {!outside && board.recent.length > 0 && (
            <Recent
              title={stale ? words.recentBefore : words.recent}
              calls={board.recent}
              windows={windows}
              wording={wording}
            />
          )}
          {view.next.length > 0 && <Next next={view.next} at={at} wording={wording} cutSince={cutSince} />}
          {beside()}
        </>
      )}
    </>
  );
}

const isOn = ({ windows }: PlanFace, { id }: WindowFace): boolean => windows.some((window) => window.id === id);
