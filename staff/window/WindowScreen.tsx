import type { StaffView, WindowDesk } from '../../shared/domain/views/types.ts';
import type { Instant } from '../../shared/domain/vocabulary.ts';
import { Trouble } from '../parts/Trouble.tsx';
import { Asked } from './Asked.tsx';
import { CalledCard } from './CalledCard.tsx';
import { CoverAsked } from './CoverAsked.tsx';
import { Free } from './Free.tsx';
import { Line } from './Line.tsx';
import { MovedHere } from './MovedHere.tsx';
import { Note } from './Note.tsx';
import { Panels } from './Panels.tsx';
import { Paused } from './Paused.tsx';
import type { RoomHealth } from './receipts.ts';
import { ServingCard } from './ServingCard.tsx';
import type { WindowWork } from './work.ts';

interface Props {
  readonly view: StaffView;
  readonly desk: WindowDesk;
  readonly room: RoomHealth;
  readonly work: WindowWork;
  /** Set while the line is cut: everything stands as it was then. */
  readonly asOf: Instant | undefined;
}

/** A window at work: the visitor on the left, the line on the right, in every state. */
export function WindowScreen({ view, desk, room, work, asOf }: Props) {
  const { card, pause } = desk;
  const panel = work.panel.value;
  const serving = !pause && card?.situation === 'serving';
  const note = asOf !== undefined && <Note />;

  return (
    <main class="desk">
      <div class="work">
        <CoverAsked view={view} desk={desk} />
        <Asked view={view} desk={desk} />
        <MovedHere desk={desk} />
        {pause ? (
          <Paused desk={desk} pause={pause} onDeed={work.perform} />
        ) : card?.situation === 'called' ? (
          <CalledCard desk={desk} card={card} room={room} onDeed={work.perform} />
        ) : card ? (
          <ServingCard
            desk={desk}
            card={card}
            municipalities={view.municipalities}
            marked={work.marked.value}
            onDeed={work.perform}
            note={note}
          />
        ) : (
          <Free desk={desk} onDeed={work.perform} />
        )}
        {!serving && note}
        {panel === undefined && <Trouble />}
      </div>
      <Line desk={desk} asOf={asOf} />
      {panel !== undefined && (
        <Panels
          key={panel}
          name={panel}
          desk={desk}
          view={view}
          marked={work.marked.value}
          onMark={work.mark}
          onWish={(command) => void work.wish(command)}
          onClose={work.close}
        />
      )}
    </main>
  );
}
