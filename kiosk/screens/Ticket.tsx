import type { StandByChance } from '../../shared/domain/views/types.ts';
import { textIn } from '../../shared/i18n/format.ts';
import { Button } from '../../shared/ui/Button.tsx';
import { Icon } from '../../shared/ui/Icon.tsx';
import { TicketNumber } from '../../shared/ui/TicketNumber.tsx';
import { Frame } from '../Frame.tsx';
import { ticketSecondsLeft } from '../idle.ts';
import type { Scene } from '../scene.ts';
import type { Screen } from '../state.ts';
import { Follow } from './Follow.tsx';
import { WaitOrGo } from './Outage.tsx';
import { Chances } from './StandBy.tsx';
import { TicketPaper } from './TicketPaper.tsx';

interface Props {
  readonly scene: Scene;
  readonly screen: Extract<Screen, { is: 'ticket' }>;
}

/** The saved number, as large as it goes; about when, how many before, and what to have at hand. */
export function Ticket({ scene, screen }: Props) {
  const { words, office, flow, moment, send } = scene;
  const { issued } = screen;
  const full = office.room.taken >= office.room.seats;

  return (
    <Frame
      scene={scene}
      kind="ticket"
      title={words.ticket.yours}
      actions={
        <Button
          kind="primary"
          note={
            <span aria-hidden="true">{words.ticket.closes(ticketSecondsLeft(flow, office.kiosk, moment.uptime))}</span>
          }
          onPress={() => send({ is: 'end' })}
        >
          {words.done}
        </Button>
      }
      touch={
        <>
          <TicketPaper scene={scene} visitId={issued.visitId} paper={screen.paper} />
          {issued.standBy ? (
            <StandsBy scene={scene} chance={issued.standBy} />
          ) : (
            <Expected scene={scene} screen={screen} />
          )}
          <WaitOrGo scene={scene} outage={issued.outage} />
          <Follow scene={scene} code={issued.code} />
          {issued.comeBackAt !== undefined && (
            <p class="notice">
              <Icon name="door" />
              <span>
                <strong>{words.ticket.comeBack.title(scene.format.time(issued.comeBackAt))}</strong>{' '}
                {words.ticket.comeBack.text}
              </span>
            </p>
          )}
          {full && issued.comeBackAt === undefined && (
            <p class="notice">
              <Icon name="door" />
              <span>
                <strong>{words.ticket.full.title}</strong> {words.ticket.full.text}
              </span>
            </p>
          )}
          {screen.interpreter && (
            <p class="notice">
              <Icon name="speech" />
              {words.ticket.interpreter}
            </p>
          )}
          {issued.lateAs === 'queue' && (
            <p class="notice">
              <Icon name="clock" />
              {words.ticket.queue}
            </p>
          )}
          <Papers scene={scene} screen={screen} />
          <p class="aside">{words.ticket.note}</p>
        </>
      }
    >
      <p class="number">
        <TicketNumber number={issued.ticket} />
      </p>
    </Frame>
  );
}

/** On the stand-by list: no hour, and no promise. */
function StandsBy({ scene, chance }: { readonly scene: Scene; readonly chance: StandByChance }) {
  return (
    <>
      <p class="notice">
        <Icon name="clock" />
        <span>
          <strong>{scene.words.standBy.listed}.</strong> {scene.words.standBy.turn}
        </span>
      </p>
      <Chances scene={scene} chance={chance} />
    </>
  );
}

function Expected({ scene: { words, format }, screen: { issued } }: Props) {
  const { range, ahead } = issued;
  return (
    <dl class="expected">
      <div>
        <dt>{range ? words.ticket.between : words.ticket.unknown}</dt>
        {range ? (
          <dd>
            {format.time(range.from)} <small>{words.ticket.and}</small> {format.time(range.to)}
          </dd>
        ) : (
          <dd class="expected-unknown">{words.ticket.unknownNote}</dd>
        )}
      </div>
      <div>
        <dt>{words.ticket.ahead}</dt>
        {ahead > 0 ? (
          <dd>
            {ahead} <small>{words.ticket.people(ahead)}</small>
          </dd>
        ) : (
          <dd class="expected-unknown">{words.ticket.nobody}</dd>
        )}
      </div>
    </dl>
  );
}

function Papers({ scene: { words, flow, send }, screen: { issued } }: Props) {
  if (issued.papers.length === 0) return null;
  return (
    <section class="papers">
      <h2>{words.ticket.papers}</h2>
      <ul>
        {issued.papers.map(({ name, hint }) => {
          const paper = textIn(name, flow.language);
          const more = hint && textIn(hint, flow.language);
          return (
            <li key={name.es} lang={paper.lang}>
              <span>
                {paper.words}
                {more && <small lang={more.lang}>{more.words}</small>}
              </span>
            </li>
          );
        })}
      </ul>
      {issued.papers.some(({ lacking }) => lacking !== undefined) && (
        <Button onPress={() => send({ is: 'lacking' })}>{words.ticket.lacking}</Button>
      )}
    </section>
  );
}
