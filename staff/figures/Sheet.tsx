import type { DayKey } from '../../shared/domain/vocabulary.ts';
import { endsOf } from '../../shared/protocol/leaving.ts';
import type { DayReport } from '../../shared/protocol/record.ts';
import { useWorkplace } from '../workplace.ts';
import { Bends } from './Bends.tsx';
import { Corrections } from './Corrections.tsx';
import { clockOf } from './clock-of.ts';
import { factsOf } from './facts.ts';
import { namingBy } from './names.ts';
import { PaperCounts, PaperTimes, tellOne, tellSum } from './PaperTables.tsx';
import { Seal } from './Seal.tsx';

interface Props {
  readonly date: DayKey;
  readonly report: DayReport;
}

/** The one page that leaves with the day: what was done, what bent the order, how it is counted, the seal, the signatures. */
export function Sheet({ date, report }: Props) {
  const { say } = useWorkplace();
  const { report: words } = say.record;
  const cifras = say.figures;
  const { figures, head, names, office, key } = report;
  const naming = namingBy(names, say);
  const outcome: Readonly<Record<string, string>> = { ...cifras.outcomes.is, without: cifras.outcomes.without };
  const ends = endsOf(figures);
  const facts = [
    { name: words.visits, figure: tellSum(ends, say), note: '' },
    { name: words.served, figure: tellOne(ends, 'served', say), note: '' },
    ...factsOf(figures, naming.reason, say, true),
  ];

  return (
    <article class="sheet" aria-label={words.title}>
      <header>
        <h2>{words.title}</h2>
        <p>
          <b>{say.text(office.name)}</b>, {office.place}
        </p>
        <p>
          <b>{say.day(date)}</b> ({date}). {figures.unclosed.includes(date) ? words.open : words.closed}
        </p>
      </header>
      <dl class="sheet-facts">
        {facts.map(({ name, figure, note }) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>
              <b>{figure}</b> <small>{note}</small>
            </dd>
          </div>
        ))}
      </dl>
      <div class="sheet-two">
        <PaperTimes title={cifras.waits.service} rows={figures.waits.service} name={naming.service} />
        <PaperTimes title={cifras.waits.hour} rows={figures.waits.hour} name={clockOf} />
        <PaperTimes title={cifras.stays.step} rows={figures.stays.step} name={naming.step} />
        <div>
          <PaperCounts title={cifras.outcomes.title} counts={ends} name={(key) => outcome[key] ?? key} />
          <PaperCounts title={cifras.incomplete.title} counts={figures.incomplete} name={naming.reason} />
        </div>
      </div>
      <Bends bends={figures.bends} naming={naming} />
      <Corrections corrections={figures.corrections} />
      <section class="sheet-small">
        <h3>{words.definitions}</h3>
        <p>
          {cifras.waits.definition} {cifras.waits.within} {cifras.stays.definition} {cifras.outcomes.definition}{' '}
          {cifras.incomplete.definition} {cifras.bent.definition} {words.marks}
        </p>
      </section>
      <section class="sheet-small">
        <h3>{words.hash}</h3>
        <p>
          <Seal hash={head.hash} />
        </p>
        <p>{words.hashNote(head.seq)}</p>
        {key !== undefined && (
          <p>
            {words.key} <Seal hash={key} />
          </p>
        )}
      </section>
      <footer>
        <p>{words.signature}</p>
        <p>{words.seen}</p>
        <small>{words.notOfficial}</small>
      </footer>
    </article>
  );
}
