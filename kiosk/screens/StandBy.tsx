import type { StandByChance } from '../../shared/domain/views/types.ts';
import { Button } from '../../shared/ui/Button.tsx';
import { Icon } from '../../shared/ui/Icon.tsx';
import { Frame } from '../Frame.tsx';
import type { Scene } from '../scene.ts';
import type { Screen } from '../state.ts';
import { Message } from './Message.tsx';

interface Props {
  readonly scene: Scene;
  readonly screen: Extract<Screen, { is: 'stand-by' }>;
}

/** By appointment, and without one, or too late for it: what may honestly be said of the stand-by list before anybody joins it. */
export function StandBy({ scene, screen: { service: id, late } }: Props) {
  const { words, format, office, send } = scene;
  const chance = office.services.find((service) => service.id === id)?.standBy;
  const slot = late?.guest.slot;
  if (!chance) {
    const message =
      slot === undefined ? ({ is: 'needs-appointment', service: id } as const) : ({ is: 'late', slot } as const);
    return <Message scene={scene} message={message} />;
  }
  const said = words.standBy;
  return (
    <Frame
      scene={scene}
      step={2}
      kind="dense"
      title={slot === undefined ? said.title : words.messages.late(format.time(slot), office.reception).title}
      lead={chance.free ? (late ? said.stillFree : said.free) : said.lead}
      touch={
        !chance.free && (
          <>
            <Chances scene={scene} chance={chance} />
            <p class="notice">
              <Icon name="calendar-check" />
              {said.freed(chance.freed)}
            </p>
          </>
        )
      }
      actions={
        <Button kind="primary" onPress={() => send({ is: 'stand-by' })}>
          {chance.free ? said.take : said.join}
        </Button>
      }
    >
      <p class="aside">{said.rule}</p>
    </Frame>
  );
}

interface ChancesProps {
  readonly scene: Scene;
  readonly chance: StandByChance;
}

/** How many are before, and until when one may hope. */
export function Chances({ scene: { words, format }, chance: { ahead, until } }: ChancesProps) {
  return (
    <dl class="expected">
      <div>
        <dt>{words.standBy.ahead}</dt>
        {ahead > 0 ? (
          <dd>
            {ahead} <small>{words.ticket.people(ahead)}</small>
          </dd>
        ) : (
          <dd class="expected-unknown">{words.standBy.nobody}</dd>
        )}
      </div>
      <div>
        <dt>{words.standBy.until}</dt>
        <dd>{format.time(until)}</dd>
      </div>
    </dl>
  );
}
