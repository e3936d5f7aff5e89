import { useState } from 'preact/hooks';
import type { RecordCheck } from '../../shared/protocol/record.ts';
import { Button } from '../../shared/ui/Button.tsx';
import { Icon } from '../../shared/ui/Icon.tsx';
import { useWorkplace } from '../workplace.ts';
import type { Books } from './books.ts';
import { Seal } from './Seal.tsx';

type Checked = { readonly is: 'not-yet' | 'checking' | 'failed' } | { readonly is: 'done'; readonly page: RecordCheck };

/** Whether every line of the whole record is as it was written, with the seal to be compared. */
export function Check({ books }: { readonly books: Books }) {
  const { say } = useWorkplace();
  const words = say.record.check;
  const [checked, set] = useState<Checked>({ is: 'not-yet' });

  const go = async () => {
    set({ is: 'checking' });
    const page = await books.check();
    set(page ? { is: 'done', page } : { is: 'failed' });
  };

  return (
    <section class="card check" aria-labelledby="check-title">
      <h2 id="check-title" class="title">
        {words.title}
      </h2>
      <Button onPress={() => void go()}>{words.go}</Button>
      <div role="status">
        {checked.is === 'checking' && <p>{words.checking}</p>}
        {checked.is === 'failed' && <p class="trouble">{say.figures.span.failed}</p>}
        {checked.is === 'done' && <Result page={checked.page} />}
      </div>
      <p class="definition">{words.compare}</p>
    </section>
  );
}

function Result({ page }: { readonly page: RecordCheck }) {
  const { say } = useWorkplace();
  const words = say.record.check;
  const { faults, entries, days, head } = page;
  return (
    <>
      {faults.length === 0 ? (
        <p class="check-good">
          <Icon name="check" /> {words.whole(say.count(entries), words.days(days))}
        </p>
      ) : (
        <>
          <p class="trouble">
            <Icon name="warning" /> {words.damaged(faults.length)}
          </p>
          <ul>
            {faults.map((fault) => (
              <li key={fault.es}>{fault[say.language]}</li>
            ))}
          </ul>
        </>
      )}
      {head && (
        <p>
          {words.head(say.day(head.date))} <Seal hash={head.hash} />
        </p>
      )}
    </>
  );
}
