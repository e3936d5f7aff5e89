import type { TryoutPage } from '../../shared/protocol/tryout.ts';
import { useWorkplace } from '../workplace.ts';
import { headlineOf } from './headline.ts';
import { RestTable } from './RestTable.tsx';
import { WaitBars } from './WaitBars.tsx';

interface Props {
  readonly page: TryoutPage;
  /** The question was changed since. */
  readonly isStale: boolean;
}

/** What would have happened: in one sentence, as a picture with its numbers, and the rest in a table. */
export function Result({ page, isStale }: Props) {
  const { say } = useWorkplace();
  const { result, limits } = say.tryout;
  return (
    <section class="card tried" aria-labelledby="tried-title">
      <h2 id="tried-title" class="title">
        {result.title} <small>{result.of(page.days.map(say.day))}</small>
      </h2>
      <p class="tried-headline" data-stale={isStale || undefined}>
        {isStale ? result.stale : headlineOf(page, say.tryout).join(' ')}
      </p>
      <WaitBars page={page} />
      <RestTable page={page} />
      <p class="definition">{result.compare}</p>
      <details class="definition">
        <summary>{limits.title}</summary>
        <ul>
          {limits.all.map((limit) => (
            <li key={limit}>{limit}</li>
          ))}
        </ul>
      </details>
    </section>
  );
}
