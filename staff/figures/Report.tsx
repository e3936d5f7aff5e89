import { useState } from 'preact/hooks';
import type { DayKey } from '../../shared/domain/vocabulary.ts';
import { Button } from '../../shared/ui/Button.tsx';
import { useWorkplace } from '../workplace.ts';
import type { Books } from './books.ts';
import { DayPick } from './DayPick.tsx';
import { Sheet } from './Sheet.tsx';
import { useReading } from './useReading.ts';

interface Props {
  readonly books: Books;
  readonly today: DayKey;
}

/** A day's report as it will lie on paper: one page, with the record's seal and room for signatures. */
export function Report({ books, today }: Props) {
  const { say } = useWorkplace();
  const words = say.record.report;
  const [date, setDate] = useState(today);
  const reading = useReading(date, () => books.report(date));

  return (
    <>
      <div class="page-head">
        <h1 class="unseen">{words.title}</h1>
        <div class="spans">
          <DayPick books={books} label={say.record.story.day} value={date} onPick={setDate} />
          <Button kind="primary" keyHint="F4" onPress={() => window.print()}>
            {words.print}
          </Button>
        </div>
      </div>
      <p class="page-note" role="status">
        {reading.is === 'loading' && say.figures.span.loading}
        {reading.is === 'failed' && say.figures.span.failed}
      </p>
      {reading.is === 'ready' && <Sheet date={date} report={reading.page} />}
    </>
  );
}
