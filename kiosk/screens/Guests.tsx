import { Choice } from '../../shared/ui/Choice.tsx';
import { ChoiceGroup } from '../../shared/ui/ChoiceGroup.tsx';
import type { Scene } from '../scene.ts';
import type { Guest } from '../state.ts';

interface Props {
  readonly scene: Scene;
  readonly guests: readonly Guest[];
}

/** A family booked together: all are marked, and who stayed at home is taken off. */
export function Guests({ scene: { words, format, send }, guests }: Props) {
  return (
    <div class="guests" data-personal>
      <ChoiceGroup legend={words.details.who}>
        {guests.map((guest) => (
          <Choice
            key={guest.appointmentId}
            pick="many"
            name={`guest-${guest.appointmentId}`}
            checked={guest.coming}
            note={`${words.details.at(format.time(guest.slot))}${guest.minor ? ` · ${words.details.minor}` : ''}`}
            onChange={(coming) => send({ is: 'guest', id: guest.appointmentId, coming })}
          >
            {guest.initials}
          </Choice>
        ))}
      </ChoiceGroup>
    </div>
  );
}
