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
export function Outside({ board, at, wording: { words, format } }: Props) {
  const now = linesOf(board.invited);
  const later = board.comingBack.flatMap(({ at: hour, tickets }) => linesOf(tickets, hour));
  const shown = [...turning(now, later.length > 0 ? LINES - 1 : LINES, at)];
  return (
    <section class="panel outside">
      <h2>{words.outside.title}</h2>
      <ul>
        {[...shown, ...turning(later, LINES - shown.length, at)].map((line) => (
          <li key={`${line.at} ${line.tickets[0]}`} data-now={line.at === undefined || undefined}>
            <span class="outside-when">
              {line.at === undefined ? (
                words.outside.comeIn(line.tickets.length)
              ) : (
                <>
                  {words.outside.back(line.tickets.length)} <strong>{format.time(line.at)}</strong>
                </>
              )}
            </span>
            <span class="outside-numbers">
              {line.tickets.map((ticket) => (
                <TicketNumber key={ticket} number={ticket} />
              ))}
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}

const linesOf = (tickets: readonly string[], at?: Instant): readonly Line[] =>
  Array.from({ length: Math.ceil(tickets.length / NUMBERS) }, (_, line) => ({
    ...(at !== undefined && { at }),
    tickets: tickets.slice(line * NUMBERS, (line + 1) * NUMBERS),
  }));
