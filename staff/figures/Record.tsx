import { useState } from 'preact/hooks';
import type { StaffView } from '../../shared/domain/views/types.ts';
import type { DayKey } from '../../shared/domain/vocabulary.ts';
import type { DayStory } from '../../shared/protocol/record.ts';
import { Choice } from '../../shared/ui/Choice.tsx';
import { Field } from '../../shared/ui/Field.tsx';
import { Playback } from '../playback/Playback.tsx';
import { useWorkplace } from '../workplace.ts';
import type { Books } from './books.ts';
import { Check } from './Check.tsx';
import { CorrectHere } from './CorrectHere.tsx';
import { DayFileCard } from './DayFileCard.tsx';
import { DayPick } from './DayPick.tsx';
import { OpenBook, ShutBook } from './OpenBook.tsx';
import { StoryTable } from './StoryTable.tsx';
import { linesAbout, wholeTicket } from './telling.ts';
import { useReading } from './useReading.ts';

interface Props {
  readonly books: Books;
  readonly today: DayKey;
  readonly correcting: StaffView['reasons'] | undefined;
  readonly openBook: string | undefined;
  /** Leads to where the open book can be opened; none where it is open, or for who may not decide it. */
  readonly onOpenBook: (() => void) | undefined;
}

const ways = ['read', 'see'] as const;

/** The record of a day: read as a story, or looked at again on the plan; and whether all of it is whole. */
export function Record({ books, today, correcting, openBook, onOpenBook }: Props) {
  const { say } = useWorkplace();
  const { story: words, playback } = say.record;
  const [date, setDate] = useState(today);
  const [way, go] = useState<(typeof ways)[number]>('read');
  const [ticket, setTicket] = useState('');
  const [onlyBends, setOnlyBends] = useState(false);
  const [corrections, setCorrections] = useState(0);
  const reading = useReading(`${date} ${corrections}`, () => books.story(date));
  const whole = wholeTicket(ticket);
  const lines = reading.is === 'ready' ? linesAbout(reading.page.lines, { ticket, onlyBends }) : [];

  return (
    <>
      <div class="page-head">
        <h1 class="unseen">{words.title}</h1>
        <div class="spans">
          <DayPick books={books} label={words.day} value={date} onPick={setDate} />
          {way === 'read' && (
            <>
              <Field label={words.search} type="search" value={ticket} maxLength={8} onInput={setTicket} />
              <Choice pick="many" name="bends" checked={onlyBends} onChange={setOnlyBends}>
                {words.bends}
              </Choice>
            </>
          )}
        </div>
      </div>
      <div class="record-ways">
        <fieldset class="span-picks" aria-label={playback.views.label}>
          {ways.map((one) => (
            <button type="button" key={one} aria-pressed={one === way} onClick={() => go(one)}>
              {playback.views[one]}
            </button>
          ))}
        </fieldset>
        <p class="page-note" role="status">
          {reading.is === 'loading' && say.figures.span.loading}
          {reading.is === 'failed' && say.figures.span.failed}
          {reading.is === 'ready' && way === 'read' && (lines.length === 0 ? words.none : words.count(lines.length))}
        </p>
        {correcting && whole !== undefined && way === 'read' && date === today && (
          <CorrectHere key={whole} ticket={whole} reasons={correcting} onEnd={() => setCorrections(corrections + 1)} />
        )}
      </div>
      {way === 'see' && reading.is === 'ready' && <Replayed key={date} books={books} story={reading.page} />}
      {way === 'read' && (
        <div class="record">
          {reading.is === 'ready' ? (
            <StoryTable key={`${date} ${ticket} ${onlyBends}`} story={reading.page} lines={lines} />
          ) : (
            <div />
          )}
          <div class="record-side">
            <Check books={books} />
            <DayFileCard key={date} books={books} date={date} />
            {openBook !== undefined && <OpenBook address={openBook} />}
            {onOpenBook && <ShutBook onOpen={onOpenBook} />}
          </div>
        </div>
      )}
    </>
  );
}

/** The day on the plan, once it has been read. */
function Replayed({ books, story }: { readonly books: Books; readonly story: DayStory }) {
  const { say } = useWorkplace();
  const reading = useReading(story.date, () => books.playback(story.date));
  if (reading.is === 'loading') return <p role="status">{say.figures.span.loading}</p>;
  if (reading.is === 'failed') return <p role="status">{say.figures.span.failed}</p>;
  return <Playback story={story} playback={reading.page} />;
}
