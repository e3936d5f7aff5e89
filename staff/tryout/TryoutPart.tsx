import { useState } from 'preact/hooks';
import type { DayKey } from '../../shared/domain/vocabulary.ts';
import type { TryoutOffer, TryoutPage } from '../../shared/protocol/tryout.ts';
import { useReading } from '../figures/useReading.ts';
import { Select } from '../parts/Select.tsx';
import { useWorkplace } from '../workplace.ts';
import { Asking } from './Asking.tsx';
import type { Draft } from './drafts.ts';
import { isWhole } from './drafts.ts';
import { Result } from './Result.tsx';
import type { Tryouts } from './tryouts.ts';

type Tried =
  | { readonly is: 'not-yet' | 'trying' }
  | { readonly is: 'refused'; readonly why: string }
  | { readonly is: 'done'; readonly page: TryoutPage; readonly asked: string };

/** "What if?": a supervisor changes a few things on a day that is over, and sees what would have come of it. */
export function TryoutPart({ tryouts }: { readonly tryouts: Tryouts }) {
  const { say } = useWorkplace();
  const reading = useReading('tryouts', tryouts.offer);
  const words = say.tryout;
  if (reading.is === 'ready' && reading.page.days.length > 0)
    return <Trying tryouts={tryouts} offer={reading.page} last={reading.page.days[0] ?? ''} />;
  return (
    <>
      <div class="page-head">
        <h1 class="unseen">{words.title}</h1>
      </div>
      <p class="page-note" role="status">
        {reading.is === 'loading' && say.figures.span.loading}
        {reading.is === 'failed' && say.figures.span.failed}
        {reading.is === 'ready' && words.noDays}
      </p>
    </>
  );
}

interface Props {
  readonly tryouts: Tryouts;
  readonly offer: TryoutOffer;
  readonly last: DayKey;
}

function Trying({ tryouts, offer, last }: Props) {
  const { say, online } = useWorkplace();
  const words = say.tryout;
  const [day, setDay] = useState(last);
  const [count, setCount] = useState('1');
  const [drafts, setDrafts] = useState<readonly Draft[]>([]);
  const [tried, set] = useState<Tried>({ is: 'not-yet' });

  const before = offer.days.slice(offer.days.indexOf(day));
  const counts = [...new Set([1, 5, offer.mostDays].map((n) => Math.min(n, before.length)))];
  const chosen = counts.includes(Number(count)) ? Number(count) : 1;
  const days = before.slice(0, chosen).toReversed();
  const changes = drafts.map(({ change }) => change);
  const asked = JSON.stringify([days, changes]);
  const whyNot = ((): string | undefined => {
    if (!online) return say.words.offline.reason;
    if (tried.is === 'trying') return words.goes;
    return changes.every(isWhole) ? undefined : words.ask.backwards;
  })();

  const go = async () => {
    set({ is: 'trying' });
    const reply = await tryouts.run({ days, changes });
    if (!reply) set({ is: 'refused', why: words.unreachable });
    else if (!reply.ok) set({ is: 'refused', why: words.refusals[reply.refusal] ?? words.unreachable });
    else set({ is: 'done', page: reply, asked });
  };

  return (
    <>
      <div class="page-head">
        <h1 class="unseen">{words.title}</h1>
        <div class="spans">
          <Select
            label={words.day}
            value={day}
            options={offer.days.map((id) => ({ id, name: `${say.day(id)} · ${id}` }))}
            onChange={setDay}
          />
          <Select
            label={words.howMany}
            value={String(chosen)}
            options={counts.map((n) => ({ id: String(n), name: words.days(n) }))}
            onChange={setCount}
          />
        </div>
      </div>
      <p class={tried.is === 'refused' ? 'trouble tried-trouble' : 'unseen'} role="status">
        {tried.is === 'refused' && tried.why}
        {tried.is === 'trying' && words.goes}
        {tried.is === 'done' && words.result.title}
      </p>
      <div class="tryout">
        <Asking offer={offer} drafts={drafts} onDrafts={setDrafts} whyNot={whyNot} onGo={() => void go()} />
        {tried.is === 'done' ? <Result page={tried.page} isStale={tried.asked !== asked} /> : <HowTo />}
      </div>
    </>
  );
}

/** In three steps, before anything has been tried. */
function HowTo() {
  const { before, limits } = useWorkplace().say.tryout;
  return (
    <section class="card how-to" aria-labelledby="how-to-title">
      <h2 id="how-to-title" class="title">
        {before.title}
      </h2>
      <ol>
        {before.steps.map((step) => (
          <li key={step}>{step}</li>
        ))}
      </ol>
      <h3>{limits.title}</h3>
      <ul>
        {limits.all.map((limit) => (
          <li key={limit}>{limit}</li>
        ))}
      </ul>
    </section>
  );
}
