import { useState } from 'preact/hooks';
import type { DayKey } from '../../shared/domain/vocabulary.ts';
import { Choice } from '../../shared/ui/Choice.tsx';
import { Field } from '../../shared/ui/Field.tsx';
import { useWorkplace } from '../workplace.ts';
import type { Books } from './books.ts';
import { Check } from './Check.tsx';
import { DayPick } from './DayPick.tsx';
import { StoryTable } from './StoryTable.tsx';
import { linesAbout } from './telling.ts';
import { useReading } from './useReading.ts';

interface Props {
  readonly books: Books;
  readonly today: DayKey;
}

/** The record read as a story: who did what and when, about one ticket or the whole day; and whether it is whole. */
export function Record({ books, today }: Props) {
  const { say } = useWorkplace();
  const words = say.record.story;
  const [date, setDate] = useState(today);
  const [ticket, setTicket] = useState('');
  const [onlyBends, setOnlyBends] = useState(false);
  const reading = useReading(date, () => books.story(date));
  const lines = reading.is === 'ready' ? linesAbout(reading.page.lines, { ticket, onlyBends }) : [];

  return (
    <>
      <div class="page-head">
        <h1 class="unseen">{words.title}</h1>
        <div class="spans">
          <DayPick books={books} label={words.day} value={date} onPick={setDate} />
          <Field label={words.search} type="search" value={ticket} maxLength={8} onInput={setTicket} />
          <Choice pick="many" name="bends" checked={onlyBends} onChange={setOnlyBends}>
            {words.bends}
          </Choice>
        </div>
      </div>
      <p class="page-note" role="status">
        {reading.is === 'loading' && say.figures.span.loading}
        {reading.is === 'failed' && say.figures.span.failed}
        {reading.is === 'ready' && (lines.length === 0 ? words.none : words.count(lines.length))}
      </p>
      <div class="record">
        {reading.is === 'ready' ? (
          <StoryTable key={`${date} ${ticket} ${onlyBends}`} story={reading.page} lines={lines} />
        ) : (
          <div />
        )}
        <Check books={books} />
      </div>
    </>
  );
}
