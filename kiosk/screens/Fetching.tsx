import { textIn } from '../../shared/i18n/format.ts';
import { Button } from '../../shared/ui/Button.tsx';
import { TicketNumber } from '../../shared/ui/TicketNumber.tsx';
import { Frame } from '../Frame.tsx';
import { ticketSecondsLeft } from '../idle.ts';
import type { Scene } from '../scene.ts';
import type { Screen } from '../state.ts';

interface Props {
  readonly scene: Scene;
  readonly screen: Extract<Screen, { is: 'fetching' }>;
}

/** What to fetch, where, until when the place is kept, and how to come back without starting over. */
export function Fetching({ scene, screen: { issued, missing, until } }: Props) {
  const { words, flow, format, office, moment, send } = scene;
  const said = words.fetching;
  const papers = issued.papers.filter(({ lacking }) => lacking !== undefined && missing.includes(lacking));
  return (
    <Frame
      scene={scene}
      kind="ticket"
      title={said.title}
      touch={
        <>
          <dl class="expected">
            <div>
              <dt>{said.until}</dt>
              <dd>{format.time(until)}</dd>
            </div>
          </dl>
          <section class="papers">
            <h2>{said.missing}</h2>
            <ul>
              {papers.map(({ name, where }) => {
                const paper = textIn(name, flow.language);
                const place = where && textIn(where, flow.language);
                return (
                  <li key={name.es} lang={paper.lang}>
                    <span>
                      {paper.words}
                      {place && <small lang={place.lang}>{place.words}</small>}
                    </span>
                  </li>
                );
              })}
            </ul>
          </section>
          <p class="aside">{said.back(office.reception)}</p>
        </>
      }
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
    >
      <p class="number">
        <TicketNumber number={issued.ticket} />
      </p>
    </Frame>
  );
}
