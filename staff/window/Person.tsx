import type { VisitCard } from '../../shared/domain/views/types.ts';
import { Icon } from '../../shared/ui/Icon.tsx';
import { TicketNumber } from '../../shared/ui/TicketNumber.tsx';
import { useWorkplace } from '../workplace.ts';
import { Journey } from './Journey.tsx';
import { stopwatch } from './stopwatch.ts';

/** Who is called or being served, what for, and for how long. */
export function Person({ card }: { readonly card: VisitCard }) {
  const { say, now } = useWorkplace();
  const words = say.words.card;
  const serving = card.situation === 'serving';
  const since = serving ? (card.servingSince ?? card.calledAt) : card.calledAt;
  const people = card.applicants.length + card.companions;

  return (
    <section class="person" data-situation={card.situation} aria-labelledby="person-name">
      <div class="person-top">
        <span class="person-ticket">
          <TicketNumber number={card.ticket} />
        </span>
        <div class="person-who">
          <h1 id="person-name">{nameOf(card) || words.noName}</h1>
          <p>
            {[
              say.text(card.service),
              serving && card.slot !== undefined && words.withSlot(say.time(card.slot)),
              people > 1 && words.people(people),
            ]
              .filter(Boolean)
              .join(' · ')}
          </p>
        </div>
        <div class="timer">
          <p class="label">{serving ? words.serving : words.calledAgo}</p>
          <p class="timer-value" role="timer">
            {stopwatch(now.value - since)}
          </p>
        </div>
      </div>
      <div class="person-row">
        <Journey steps={card.journey} />
        {serving && <p class="person-usual">{words.usual(Math.round(card.expectedMinutes))}</p>}
      </div>
      {!serving && <Facts card={card} />}
    </section>
  );
}

function Facts({ card }: { readonly card: VisitCard }) {
  const { say } = useWorkplace();
  const words = say.words.card;
  const facts: readonly (readonly [string, string])[] = [
    [words.appointment, card.slot === undefined ? words.noAppointment : say.time(card.slot)],
    [words.arrived, say.time(card.checkedIn)],
    [words.due, say.time(card.due)],
    [words.waited, say.words.line.minutes(Math.floor((card.calledAt - card.checkedIn) / 60_000))],
    ...(card.cameFrom ? [[words.cameFrom, say.window(card.cameFrom)] as const] : []),
  ];
  return (
    <dl class="facts">
      {facts.map(([name, value]) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  );
}

/** The family's members, each with how they fared so far. */
export function Party({ card }: { readonly card: VisitCard }) {
  const { say } = useWorkplace();
  const words = say.words;

  return (
    <ul class="party" aria-label={words.card.party}>
      {card.applicants.map((applicant, index) => (
        <li key={index}>
          <Icon name={applicant.minor ? 'family' : 'person'} />
          <b>{applicant.name || words.panels.person(index + 1)}</b>
          {applicant.minor && <span>{words.card.minor}</span>}
          {applicant.outcome && <span>{words.panels.outcome[applicant.outcome]}</span>}
        </li>
      ))}
    </ul>
  );
}

/** The name by which a visit is spoken of: its first applicant's. */
export const nameOf = (card: VisitCard): string => card.applicants.find(({ name }) => name)?.name ?? '';
