import { useState } from 'preact/hooks';
import type { DayKey } from '../../shared/domain/vocabulary.ts';
import { Button } from '../../shared/ui/Button.tsx';
import { Field } from '../../shared/ui/Field.tsx';
import { useWorkplace } from '../workplace.ts';
import type { Books } from './books.ts';
import { Charts } from './Charts.tsx';
import { Lines } from './Lines.tsx';
import type { OpinionLines } from './opinion-lines.ts';
import { save } from './save.ts';
import { useReading } from './useReading.ts';

interface Props {
  readonly books: Books;
  /** What visitors wrote, for whoever may read it. */
  readonly written: OpinionLines | undefined;
  readonly today: DayKey;
}

/** The figures of today, of a month, of a year or of any days in between; and the file that may leave the office. */
export function Spans({ books, written, today }: Props) {
  const { say } = useWorkplace();
  const words = say.figures;
  const [from, setFrom] = useState(today);
  const [to, setTo] = useState(today);
  const [failed, setFailed] = useState(false);
  const inOrder = from !== '' && to !== '' && from <= to;
  const reading = useReading(inOrder ? `${from} ${to}` : undefined, () => books.figures(from, to));

  const spans = [
    [words.span.today, today],
    [words.span.month, `${today.slice(0, 7)}-01`],
    [words.span.year, `${today.slice(0, 4)}-01-01`],
  ] as const;
  const show = (first: DayKey) => {
    setFrom(first);
    setTo(today);
  };
  const download = async () => {
    const csv = await books.csv(from, to, say.language);
    setFailed(csv === undefined);
    if (csv) save(csv, `ventanilla-${from === to ? from : `${from}_${to}`}.csv`);
  };

  return (
    <>
      <div class="page-head">
        <h1 class="unseen">{words.title}</h1>
        <div class="spans">
          <fieldset class="span-picks">
            <legend class="unseen">{words.span.label}</legend>
            {spans.map(([name, first]) => (
              <button
                type="button"
                key={name}
                aria-pressed={to === today && from === first}
                onClick={() => show(first)}
              >
                {name}
              </button>
            ))}
          </fieldset>
          <Field label={words.span.from} type="date" value={from} onInput={setFrom} />
          <Field label={words.span.to} type="date" value={to} onInput={setTo} />
          <Button kind="primary" aria-describedby="csv-note" onPress={() => void download()}>
            {words.download}
          </Button>
        </div>
        <p id="csv-note" class="definition">
          {words.downloadNote}
        </p>
      </div>
      <p class="trouble" role="status">
        {(failed || reading.is === 'failed') && words.span.failed}
        {inOrder && reading.is === 'loading' && words.span.loading}
      </p>
      {reading.is === 'ready' && <Charts page={reading.page} today={today} />}
      {written && inOrder && <Lines key={`${from} ${to}`} from={from} to={to} written={written} />}
    </>
  );
}
