import type { WindowDesk } from '../../shared/domain/views/types.ts';
import { Icon } from '../../shared/ui/Icon.tsx';
import { useWorkplace } from '../workplace.ts';
import { DeedButton } from './DeedButton.tsx';
import type { Deed } from './deeds.ts';

interface Props {
  readonly desk: WindowDesk;
  readonly pause: NonNullable<WindowDesk['pause']>;
  readonly onDeed: (deed: Deed) => void;
}

/** The window rests: why, since when, until when; one key to go on. */
export function Paused({ desk, pause, onDeed }: Props) {
  const { say, now } = useWorkplace();
  const { paused, deeds } = say.words;

  return (
    <>
      <section class="paused">
        <Icon name="pause" />
        <div>
          <h1>{pause.urgent ? paused.urgent : paused.title}</h1>
          <p>{paused.since(say.time(pause.since), say.text(pause.reason))}</p>
          {pause.until !== undefined && (
            <p>{(pause.until < now.value ? paused.over : paused.until)(say.time(pause.until))}</p>
          )}
          {pause.urgent && <p>{paused.told}</p>}
          {desk.card && <p>{paused.keeps(desk.card.ticket)}</p>}
        </div>
      </section>
      <div class="finish">
        <DeedButton deed="primary" desk={desk} onDeed={onDeed}>
          {deeds.resume}
        </DeedButton>
      </div>
      {!desk.card && (
        <div class="rest">
          <DeedButton deed="close" desk={desk} onDeed={onDeed}>
            {deeds.close}
          </DeedButton>
        </div>
      )}
    </>
  );
}
