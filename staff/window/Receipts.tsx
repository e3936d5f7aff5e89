import type { VisitCard } from '../../shared/domain/views/types.ts';
import { Icon } from '../../shared/ui/Icon.tsx';
import { useWorkplace } from '../workplace.ts';
import type { RoomHealth } from './receipts.ts';
import { heardOf } from './receipts.ts';

interface Props {
  readonly card: VisitCard;
  readonly room: RoomHealth;
}

/** Whether the room has seen and heard this call, said plainly. */
export function Receipts({ card, room }: Props) {
  const { say, now } = useWorkplace();
  const words = say.words.receipts;
  const heard = heardOf(card, room, now.value);

  return (
    <p class="receipts" role="status" data-heard={heard.is}>
      {heard.is === 'waiting' && (
        <span>
          <Icon name="clock" />
          {words.waiting}
        </span>
      )}
      {heard.is === 'silent' && (
        <span>
          <Icon name="speaker-off" />
          {words.silent}
        </span>
      )}
      {heard.is === 'unseen' && (
        <span>
          <Icon name="warning" />
          {words.nobody}
        </span>
      )}
      {heard.is === 'seen' && (
        <>
          <span>
            <Icon name="check" />
            {words.shown(say.exactTime(heard.at))}
          </span>
          <span data-not={!heard.spoken || undefined}>
            <Icon name={heard.spoken ? 'check' : heard.unsaid ? 'speaker-off' : 'clock'} />
            {heard.spoken ? words.spoken : heard.unsaid ? words.unsaid[heard.unsaid] : words.unspoken}
          </span>
        </>
      )}
    </p>
  );
}
