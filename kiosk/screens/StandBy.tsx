import type { KioskService, StandByChance } from '../../shared/domain/views/types.ts';
import { textIn } from '../../shared/i18n/format.ts';
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
  const service = office.services.find((offered) => offered.id === id);
  const chance = service?.standBy;
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
        <Button kind="primary" icon={chance.free ? 'ticket' : 'list'} onPress={() => send({ is: 'stand-by' })}>
          {chance.free ? said.take : said.join}
        </Button>
      }
    >
      {!late && <ServiceName scene={scene} service={service} />}
      <p class="aside">{said.rule}</p>
      <p class="notice">
        <Icon name="people" />
        {said.group(office.reception)}
      </p>
    </Frame>
  );
}

interface ServiceNameProps {
  readonly scene: Scene;
  readonly service: KioskService;
}

/** What the list is for, as it was touched before: by its drawing and its name. */
function ServiceName({ scene: { flow }, service }: ServiceNameProps) {
  const name = textIn(service.name, flow.language);
  return (
    <p class="for-service">
      {service.drawing && <Icon name={service.drawing} />}
      <strong lang={name.lang}>{name.words}</strong>
    </p>
  );
}

interface ChancesProps {
  readonly scene: Scene;
  readonly chance: StandByChance;
}

/** How many are before, and until when one may hope. */
export function Chances({ scene: { words, format }, chance: { ahead, until } }: ChancesProps) {
  return (
    <dl class="expected chances">
      <div>
        <dt>
          <Icon name="people" />
          {words.standBy.ahead}
        </dt>
        {ahead > 0 ? (
          <dd>
            {ahead} <small>{words.ticket.people(ahead)}</small>
          </dd>
        ) : (
          <dd class="expected-unknown">{words.standBy.nobody}</dd>
        )}
      </div>
      <div>
        <dt>
          <Icon name="clock" />
          {words.standBy.until}
        </dt>
        <dd>{format.time(until)}</dd>
      </div>
    </dl>
  );
}
