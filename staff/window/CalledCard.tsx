import type { VisitCard, WindowDesk } from '../../shared/domain/views/types.ts';
import { useWorkplace } from '../workplace.ts';
import { DeedButton } from './DeedButton.tsx';
import type { Deed } from './deeds.ts';
import { isFamily } from './deeds.ts';
import { Flags } from './Flags.tsx';
import { Party, Person } from './Person.tsx';
import { Receipts } from './Receipts.tsx';
import type { RoomHealth } from './receipts.ts';

interface Props {
  readonly desk: WindowDesk;
  readonly card: VisitCard;
  readonly room: RoomHealth;
  readonly onDeed: (deed: Deed) => void;
}

/** Somebody has been called: who comes, what to mind, whether the room heard it; arrived, again, or not there. */
export function CalledCard({ desk, card, room, onDeed }: Props) {
  const { say, now } = useWorkplace();
  const { deeds, receipts: words } = say.words;
  const whole = card.noShowFrom === undefined ? undefined : card.noShowFrom - card.calledAt;

  return (
    <>
      <Person card={card} />
      <div class="work-scroll">
        {isFamily(card) && (
          <div class="party-row">
            <Party card={card} />
          </div>
        )}
        <Flags card={card} />
      </div>
      <div class="called">
        <Receipts card={card} room={room} />
        {whole !== undefined && (
          <progress
            class="wait"
            max={whole}
            value={Math.min(whole, Math.max(0, now.value - card.calledAt))}
            aria-label={words.sinceCall}
          />
        )}
        <p class="wait-legend">
          <span>{say.exactTime(card.calledAt)}</span>
          {whole !== undefined && <span>{words.second}</span>}
          <span>{whole === undefined ? words.escortAwaited : words.mayMark}</span>
        </p>
        <div class="called-deeds">
          <DeedButton deed="primary" desk={desk} onDeed={onDeed} note={deeds.arrivedNote}>
            {deeds.arrived}
          </DeedButton>
          <DeedButton deed="recall" desk={desk} onDeed={onDeed} note={deeds.recallNote(card.announcements)}>
            {deeds.recall}
          </DeedButton>
          <DeedButton deed="no-show" desk={desk} onDeed={onDeed} note={deeds.noShowNote}>
            {deeds.noShow}
          </DeedButton>
        </div>
        <div class="rest">
          <DeedButton deed="send" desk={desk} onDeed={onDeed}>
            {say.words.deedNames.send}
          </DeedButton>
          <DeedButton deed="return" desk={desk} onDeed={onDeed}>
            {say.words.deedNames.return}
          </DeedButton>
          <DeedButton deed="needs" desk={desk} onDeed={onDeed}>
            {say.words.deedNames.needs}
          </DeedButton>
          <DeedButton deed="ask" desk={desk} onDeed={onDeed}>
            {deeds.ask}
          </DeedButton>
          <DeedButton deed="urgent-pause" desk={desk} onDeed={onDeed}>
            {deeds.urgentPause}
          </DeedButton>
        </div>
      </div>
    </>
  );
}
