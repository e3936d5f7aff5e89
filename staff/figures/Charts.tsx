import type { Figures } from '../../shared/domain/figures/span-types.ts';
import type { DayKey } from '../../shared/domain/vocabulary.ts';
import { endsOf } from '../../shared/protocol/leaving.ts';
import { useWorkplace } from '../workplace.ts';
import { Counts } from './Counts.tsx';
import { clockOf } from './clock-of.ts';
import { Facts } from './Facts.tsx';
import { factsOf } from './facts.ts';
import { Legend } from './Legend.tsx';
import { namingBy } from './names.ts';
import { Opinions } from './Opinions.tsx';
import { Quarters } from './Quarters.tsx';
import { Spreads } from './Spreads.tsx';
import { Target } from './Target.tsx';
import { Told } from './Told.tsx';

const mostFirst = <T extends { readonly times: number }>(rows: readonly T[]): readonly T[] =>
  rows.toSorted((a, b) => b.times - a.times);

/** A span of days in pictures that are tables, each with how it is counted. */
export function Charts({ page, today }: { readonly page: Figures; readonly today: DayKey }) {
  const { say } = useWorkplace();
  const words = say.figures;
  const { figures, names, target, opinions } = page;
  const naming = namingBy(names, say);
  const { waits, stays, people } = figures;
  const unclosed = figures.unclosed.filter((day) => day !== today);
  const ends = endsOf(figures);
  const outcome: Readonly<Record<string, string>> = { ...words.outcomes.is, without: words.outcomes.without };
  const bend: Readonly<Record<string, string>> = words.bent.is;

  return (
    <>
      <p class="page-note">
        {figures.days === 0 ? words.span.none : words.span.days(figures.days)}{' '}
        {unclosed.length > 0 && words.span.unclosed(unclosed.map(say.day).join(', '))}{' '}
        {figures.unclosed.includes(today) && words.span.underWay}
      </p>
      {target && (
        <Target
          target={target.progress}
          services={target.services.map(naming.service).join(', ')}
          erased={people.unknown > 0}
          until={figures.to < today ? figures.to : undefined}
        />
      )}
      <div class="charts">
        <Spreads
          title={words.waits.hour}
          by={words.columns.hour}
          definition={words.waits.definition}
          rows={waits.hour}
          name={clockOf}
        />
        <Spreads
          title={words.waits.service}
          by={words.columns.service}
          definition={words.waits.within}
          rows={mostFirst(waits.service)}
          name={naming.service}
          target={(key) => names.targets[key]}
        />
      </div>
      <Legend />
      <Facts facts={factsOf(figures, naming.reason, say)} />
      <Told told={figures.told} service={naming.service} />
      <div class="charts">
        <Quarters figures={figures} />
        <div class="charts-stack">
          <Counts {...words.outcomes} counts={ends} name={(key) => outcome[key] ?? key} />
          <Counts {...words.incomplete} counts={figures.incomplete} name={naming.reason} />
          {opinions && <Opinions opinions={opinions} />}
          <Counts {...words.bent} counts={figures.bent} name={(key) => bend[key] ?? key} />
          {Object.keys(people.municipalities).length > 0 && (
            <Counts
              {...words.municipalities}
              counts={people.municipalities}
              name={(key) => key}
              note={people.unknown > 0 ? words.languages.unknown(people.unknown) : undefined}
            />
          )}
          <Counts
            title={words.languages.title}
            definition={words.languages.definition}
            counts={people.languages}
            name={say.languageName}
            note={people.unknown > 0 ? words.languages.unknown(people.unknown) : undefined}
          />
        </div>
        <Spreads
          title={words.waits.step}
          by={words.columns.step}
          definition={words.waits.stepDefinition}
          rows={mostFirst(waits.step)}
          name={naming.step}
        />
        <Spreads
          title={words.stays.step}
          by={words.columns.step}
          definition={words.stays.definition}
          rows={mostFirst(stays.step)}
          name={naming.step}
        />
        <Spreads
          title={words.stays.service}
          by={words.columns.service}
          definition={words.stays.definition}
          rows={mostFirst(stays.service)}
          name={naming.service}
        />
        <Spreads
          title={words.stays.window}
          by={words.columns.window}
          definition={words.stays.windowNote}
          rows={stays.window}
          name={naming.window}
        />
      </div>
    </>
  );
}
