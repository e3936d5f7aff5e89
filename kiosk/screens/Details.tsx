import { stateName } from '../../shared/domain/curp.ts';
import { textIn } from '../../shared/i18n/format.ts';
import { Button } from '../../shared/ui/Button.tsx';
import { Icon } from '../../shared/ui/Icon.tsx';
import { Frame } from '../Frame.tsx';
import type { Scene } from '../scene.ts';
import type { Details as DetailsScreen } from '../state.ts';
import { Companions } from './Companions.tsx';
import { Guests } from './Guests.tsx';
import { NeedsChoices } from './NeedsChoices.tsx';

interface Props {
  readonly scene: Scene;
  readonly screen: DetailsScreen;
}

/** The last look before the number: whose appointment it is, what they need, and how many come along. */
export function Details({ scene, screen }: Props) {
  const { words, send, flow } = scene;
  const booked = screen.guests.length > 0;
  const many = screen.guests.length > 1;
  const somebody = !booked || screen.guests.some((guest) => guest.coming);

  return (
    <Frame
      scene={scene}
      step={2}
      kind="dense"
      title={titleOf(scene, screen)}
      touch={
        <>
          {many && <Guests scene={scene} guests={screen.guests} />}
          <NeedsChoices scene={scene} needs={screen.needs} />
          <Companions scene={scene} count={screen.companions} />
        </>
      }
      actions={
        <Button
          kind="primary"
          reason={somebody ? undefined : words.details.nobody}
          onPress={() => flow.wish || send({ is: 'confirm' })}
        >
          {booked ? (many ? words.details.confirmMany : words.details.confirm) : words.details.take}
        </Button>
      }
    >
      {booked && !many && <Appointment scene={scene} screen={screen} />}
      <Notes scene={scene} screen={screen} />
    </Frame>
  );
}

function titleOf({ words, office, flow }: Scene, screen: DetailsScreen): string {
  if (screen.guests.length > 1) return words.details.foundMany;
  if (screen.guests.length === 1) return words.details.found;
  const service = office.services.find(({ id }) => id === screen.service);
  return service ? textIn(service.name, flow.language).words : words.details.yours;
}

function Appointment({ scene: { words, format, flow }, screen }: Props) {
  const [guest] = screen.guests;
  if (!guest) return null;
  const { facts } = screen;
  const before = flow.trail.at(-1);
  return (
    <div class="appointment" data-personal>
      {before?.is === 'curp' && <p class="unseen">{words.curp.typed(before.typed)}</p>}
      <strong>{guest.initials}</strong>
      <span>
        {words.details.at(format.time(guest.slot))}
        <small>
          {facts
            ? words.details.born(
                birthday(format.day(facts.birth)),
                facts.birth.slice(0, 4),
                stateName(facts.state) ?? '',
              )
            : `${words.details.yours}${guest.minor ? ` · ${words.details.minor}` : ''}`}
        </small>
      </span>
    </div>
  );
}

/** What else to know before touching "yes". */
function Notes({ scene: { words, format }, screen }: Props) {
  const { late, guests, unverified, notJoined } = screen;
  const slot = Math.min(...guests.map((guest) => guest.slot));
  return (
    <>
      {late !== 'in-time' && (
        <p class="notice" data-personal>
          <Icon name="clock" />
          {words.details.late[late](format.time(slot))}
        </p>
      )}
      {unverified && (
        <p class="notice">
          <Icon name="info" />
          {words.details.unverified}
        </p>
      )}
      <p class="aside" role="status">
        {guests.length > 0 && (notJoined ? words.details.notJoined : words.details.addMore)}
      </p>
    </>
  );
}

/** A birthday without the weekday on which it happens to fall. */
const birthday = (day: string): string => day.replace(/^\p{L}+,? /u, '');
