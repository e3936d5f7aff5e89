import type { Figures, Progress } from '../../shared/domain/figures/span-types.ts';
import type { DayKey } from '../../shared/domain/vocabulary.ts';
import { useWorkplace } from '../workplace.ts';

interface Props {
  readonly target: NonNullable<Figures['target']>['progress'];
  /** Names of the services that count. */
  readonly services: string;
  readonly erased: boolean;
  /** The last day that is counted, where it is over. */
  readonly until: DayKey | undefined;
}

/** What was done in a month and a year against what is wanted, and against an even pace. */
export function Target({ target, services, erased, until }: Props) {
  const { say } = useWorkplace();
  const words = say.figures.target;
  const last = until === undefined ? undefined : say.day(until);
  return (
    <section class="card target" aria-labelledby="target-title">
      <h2 id="target-title" class="title">
        {words.title}
      </h2>
      <Line name={last === undefined ? words.month : words.monthUntil(last)} progress={target.month} />
      <Line name={last === undefined ? words.year : words.yearUntil(last)} progress={target.year} />
      <p class="definition">
        {words.definition(services)} {erased && words.erased}
      </p>
    </section>
  );
}

function Line({ name, progress }: { readonly name: string; readonly progress: Progress }) {
  const { say } = useWorkplace();
  const words = say.figures.target;
  const { done, wanted, byNow } = progress;
  const at = (n: number) => `${Math.min(100, (100 * n) / wanted)}%`;
  const ahead = done - byNow;
  const pace = ahead === 0 ? words.even : ahead > 0 ? words.ahead(say.count(ahead)) : words.behind(say.count(-ahead));

  return (
    <div class="target-line">
      <p class="target-done">
        <small>{name}</small>
        <b>{say.count(done)}</b> {words.of(say.count(wanted))}
      </p>
      <svg class="target-bar" aria-hidden="true">
        <rect class="track-band" width="100%" y="6" height="20" />
        <rect class="track-bar" width={at(done)} y="6" height="20" />
        <line class="target-pace" x1={at(byNow)} x2={at(byNow)} y1="0" y2="32" />
      </svg>
      <p>
        <b>{pace}.</b> {toGo(progress, say)}
      </p>
    </div>
  );
}

function toGo({ done, wanted, daysLeft, ofToday }: Progress, say: ReturnType<typeof useWorkplace>['say']): string {
  const words = say.figures.target;
  const left = wanted - done;
  if (left <= 0) return words.reached;
  if (daysLeft === 0) return (ofToday > 0 ? words.lastToday : words.last)(say.count(left));
  const tell = ofToday > 0 ? words.toGoToday : words.toGo;
  return tell(say.count(left), words.days(daysLeft), say.count(Math.ceil(left / (daysLeft + ofToday))));
}
