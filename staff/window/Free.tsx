import type { WindowDesk } from '../../shared/domain/views/types.ts';
import { Icon } from '../../shared/ui/Icon.tsx';
import { TicketNumber } from '../../shared/ui/TicketNumber.tsx';
import { useWorkplace } from '../workplace.ts';
import { DeedButton } from './DeedButton.tsx';
import type { Deed } from './deeds.ts';
import { situationOf } from './situation.ts';

interface Props {
  readonly desk: WindowDesk;
  readonly onDeed: (deed: Deed) => void;
}

/** Nobody at the window: one big key for the next, whom it would call and why; or nobody waits. */
export function Free({ desk, onDeed }: Props) {
  const { say } = useWorkplace();
  const { next, deeds } = say.words;
  const situation = situationOf(desk);

  return (
    <>
      {situation === 'armed' ? (
        <section class="armed" role="status">
          <Icon name="bell" />
          <div>
            <h1>{next.armed}</h1>
            <p>{next.armedSince(say.time(desk.armedSince ?? 0))}</p>
          </div>
          <DeedButton deed="disarm" desk={desk} onDeed={onDeed}>
            {next.disarm}
          </DeedButton>
        </section>
      ) : (
        <div class="call-next">
          <h1 class="unseen">{say.window(desk.window)}</h1>
          <DeedButton
            deed="primary"
            desk={desk}
            onDeed={onDeed}
            {...(situation === 'nobody' && { note: next.armNote })}
          >
            {situation === 'nobody' ? next.arm : next.call}
          </DeedButton>
        </div>
      )}
      {desk.next ? (
        <Would desk={desk} next={desk.next} />
      ) : (
        situation === 'nobody' && <p class="calm">{next.nobodyBody}</p>
      )}
      <div class="rest">
        <DeedButton deed="call-ticket" desk={desk} onDeed={onDeed}>
          {deeds.callTicket}
        </DeedButton>
        <DeedButton deed="pause" desk={desk} onDeed={onDeed}>
          {deeds.pause}
        </DeedButton>
        <DeedButton deed="ask" desk={desk} onDeed={onDeed}>
          {deeds.ask}
        </DeedButton>
        <DeedButton deed="urgent-pause" desk={desk} onDeed={onDeed}>
          {deeds.urgentPause}
        </DeedButton>
        <DeedButton deed="close" desk={desk} onDeed={onDeed}>
          {deeds.close}
        </DeedButton>
      </div>
    </>
  );
}

function Would({ desk, next }: { readonly desk: WindowDesk; readonly next: NonNullable<WindowDesk['next']> }) {
  const { say } = useWorkplace();
  const { why, next: words } = say.words;
  const before = desk.line.find(({ callable, away, due }) => !callable && !away && due < next.due);
  const earliest = desk.line.every(({ callable, due }) => !callable || due >= next.due);

  return (
    <div class="would">
      <span class="would-ticket">
        <TicketNumber number={next.ticket} />
      </span>
      <div>
        <p class="label">{words.would}</p>
        <p class="would-service">{say.text(next.service)}</p>
      </div>
      <div class="why">
        <Icon name="clock" />
        <p>
          <strong>{(earliest ? why.earliest : why.firstHere)(say.time(next.due))}</strong> {say.whyLong(next)}
          {before && ` ${why.before(before.ticket)}`}
        </p>
      </div>
    </div>
  );
}
