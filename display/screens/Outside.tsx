import type { OutsideBoard } from '../../shared/domain/views/types.ts';
import type { Instant } from '../../shared/domain/vocabulary.ts';
import { TicketNumber } from '../../shared/ui/TicketNumber.tsx';
import { turning } from '../turning.ts';
import type { Wording } from '../wording.ts';
import '../outside.css';

/** Lines of the panel, and numbers that a line has room for. */
const LINES = 3;
const NUMBERS = 3;

interface Line {
  /** When to be back; at once where there is none. */
  readonly at?: Instant;
  readonly tickets: readonly string[];
}

interface Props {
  readonly board: OutsideBoard;
  readonly at: Instant;
  readonly wording: Wording;
}

/** For those who were told to come back later: who may come in now, then who at which hour. Where not all fit, they take turns. */
export function Outside({ board, at, wording }: Props) {
  const { now, later } = linesOn(board);
  const shown = [...turning(now, later.length > 0 ? LINES - 1 : LINES, at)];
  return (
    <section class="panel outside">
      <h2>{wording.words.outside.title}</h2>
      <ul>
        {[...shown, ...turning(later, LINES - shown.length, at)].map((line) => (
          <li key={`${line.at} ${line.tickets[0]}`} data-now={line.at === undefined || undefined}>
            <When line={line} wording={wording} />
            <Numbers tickets={line.tickets} />
          </li>
        ))}
      </ul>
    </section>
  );
}

/** The same in one line, under a board full of calls: who may come in; while nobody may, who comes back at which hour. */
export function OutsideStrip({ board, at, wording }: Props) {
  const { now, later } = linesOn(board);
  const [line] = turning(now.length > 0 ? now : later, 1, at);
  if (!line) return null;
  return (
    <section class="strip outside-strip" data-now={line.at === undefined || undefined}>
      <h2>{wording.words.outside.title}</h2>
      <p>
        <When line={line} wording={wording} />
        <Numbers tickets={line.tickets} />
      </p>
    </section>
  );
}

interface WhenProps {
  readonly line: Line;
  readonly wording: Wording;
}

function When({ line: { at, tickets }, wording: { words, format } }: WhenProps) {
  if (at === undefined) return <span class="outside-when">{words.outside.comeIn(tickets.length)}</span>;
  return (
    <span class="outside-when">
      {words.outside.back(tickets.length)} <strong>{format.time(at)}</strong>
    </span>
  );
}

const Numbers = ({ tickets }: Pick<Line, 'tickets'>) => (
  <span class="outside-numbers">
    {tickets.map((ticket) => (
      <TicketNumber key={ticket} number={ticket} />
    ))}
  </span>
);

const linesOn = ({ invited, comingBack }: OutsideBoard) => ({
  now: linesOf(invited),
  later: comingBack.flatMap(({ at, tickets }) => linesOf(tickets, at)),
});

const linesOf = (tickets: readonly string[], at?: Instant): readonly Line[] =>
  Array.from({ length: Math.ceil(tickets.length / NUMBERS) }, (_, line) => ({
    ...(at !== undefined && { at }),
    tickets: tickets.slice(line * NUMBERS, (line + 1) * NUMBERS),
  }));
