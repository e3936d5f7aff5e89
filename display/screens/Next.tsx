import type { ComponentChildren } from 'preact';
import type { DisplayView, PublicCall, TimeRange, WindowFace } from '../../shared/domain/views/types.ts';
import type { Instant, Text, WindowId } from '../../shared/domain/vocabulary.ts';
import { textIn } from '../../shared/i18n/format.ts';
import { TicketNumber } from '../../shared/ui/TicketNumber.tsx';
import { turning } from '../turning.ts';
import type { Wording } from '../wording.ts';
import { Plaque } from './Plaque.tsx';

/** Lines shown at once; where the office has more, they take turns. */
const LINES = 3;
/** Calls beside the board at once: on a wall that is wide, and on one that is high. */
const OTHERS = { wide: 4, high: 2 };
/** "Very soon" instead of a range that ends within this time, in ms. */
const SOON = 5 * 60_000;

interface Props {
  readonly next: DisplayView['next'];
  readonly at: Instant;
  readonly wording: Wording;
  /** When the office was last heard of, while it isn't: its times are no longer true. */
  readonly cutSince: string | undefined;
}

/** The next ticket of each public line, and about when; nothing is promised where nothing is known. */
export function Next({ next, at, wording, cutSince }: Props) {
  const { words, language } = wording;
  return (
    <section class="panel">
      <h2>{cutSince ? words.wereNext(cutSince) : words.next}</h2>
      <ul class="next">
        {turning(next, LINES, at).map(({ line, ticket, range }) => (
          <Line key={ticket} line={line} ticket={ticket} language={language}>
            {cutSince ? (
              <span class="next-unknown">{words.rangeUnknown}</span>
            ) : (
              range && <Range range={range} at={at} wording={wording} />
            )}
          </Line>
        ))}
      </ul>
    </section>
  );
}

interface LineProps {
  readonly line: Text;
  readonly ticket: string;
  readonly language: Wording['language'];
  readonly children?: ComponentChildren;
}

function Line({ line, ticket, language, children }: LineProps) {
  const name = textIn(line, language);
  return (
    <li>
      <span class="next-line" lang={name.lang}>
        {name.words}
      </span>
      <TicketNumber number={ticket} />
      {children}
    </li>
  );
}

function Range({ range, at, wording: { words, format } }: { range: TimeRange; at: Instant; wording: Wording }) {
  if (range.to - at < SOON) return <span class="next-range">{words.soon}</span>;
  return (
    <span class="next-range">
      <em>{words.between.from}</em> {format.time(range.from)} <em>{words.between.to}</em> {format.time(range.to)}
    </span>
  );
}

/** The same in one line, under a board full of calls. */
export function NextStrip({ next, at, wording: { words, language }, cutSince }: Props) {
  return (
    <section class="strip">
      <h2>{cutSince ? words.wereNext(cutSince) : words.next}</h2>
      <ul>
        {turning(next, LINES, at).map(({ line, ticket }) => (
          <Line key={ticket} line={line} ticket={ticket} language={language} />
        ))}
      </ul>
    </section>
  );
}

interface OthersProps {
  readonly calls: readonly PublicCall[];
  readonly at: Instant;
  readonly windows: ReadonlyMap<WindowId, WindowFace>;
  readonly wording: Wording;
}

/** Calls for which the board has no cell left: small, but there. Where not all fit, they take turns. */
export function OtherCalls({ calls, at, windows, wording: { words, common } }: OthersProps) {
  return (
    <section class="strip" data-ground="others">
      <h2>{words.alsoNow}</h2>
      <ul>
        {turning(calls, isHigh() ? OTHERS.high : OTHERS.wide, at).map(({ callId, ticket, windowId }) => {
          const window = windows.get(windowId);
          return (
            <li key={callId}>
              <TicketNumber number={ticket} />
              {window && <Plaque window={window} label={common.windowName(window)} />}
            </li>
          );
        })}
      </ul>
    </section>
  );
}

const isHigh = (): boolean => matchMedia('(orientation: portrait)').matches;
