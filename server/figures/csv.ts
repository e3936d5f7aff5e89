import Papa from 'papaparse';
import type { Figures, Spread, ToldRow, WaitSpread } from '../../shared/domain/figures/span-types.ts';
import type { Counts } from '../../shared/domain/figures/types.ts';
import { NO_OPINIONS } from '../../shared/domain/opinion.ts';
import type { Text } from '../../shared/domain/vocabulary.ts';
import type { StaffLanguage } from '../../shared/i18n/catalogue.ts';
import { wordsFor } from '../../shared/i18n/catalogue.ts';
import { figures as english } from '../../shared/i18n/en/figures.ts';
import type { FigureWords } from '../../shared/i18n/es/figures.ts';
import { figures as spanish } from '../../shared/i18n/es/figures.ts';
import { textIn } from '../../shared/i18n/format.ts';
import { endsOf, leavingOf, shareLeaving } from '../../shared/protocol/leaving.ts';
import { OPINION_PLACES } from '../../shared/protocol/opinion.ts';

type Cell = string | number;
interface Row {
  readonly name: string;
  readonly times: number;
  readonly more: readonly Cell[];
}

/**
 * The figures as a file that may leave the office: no cell under five, nothing by window (which is nearly a person), no total
 * from which a withheld cell could be worked out, and no cell that a spreadsheet would take for a formula.
 */
export function csvOf({ figures, names, opinions = NO_OPINIONS }: Figures, language: StaffLanguage): string {
  const words: FigureWords = wordsFor({ es: spanish, en: english }, language);
  const { csv, columns } = words;
  const named = (texts: Readonly<Record<string, Text>>) => (key: string) => {
    const text = texts[key];
    return text ? textIn(text, language).words : key;
  };
  const service = named(names.services);
  const step = named(names.steps);
  const reason = named(names.reasons);
  const { waits, stays, told, people } = figures;
  const absent = Math.max(0, people.booked - people.came);
  const ends = { ...words.outcomes.is, without: words.outcomes.without };

  const groups: readonly (readonly [measure: string, kind: string, rows: readonly Row[]])[] = [
    [csv.visits, columns.service, counted(figures.visits, service)],
    [csv.waits, columns.service, waits.service.map((one) => waited(one, service))],
    [csv.waits, columns.step, waits.step.map((one) => waited(one, step))],
    [csv.waits, columns.hour, waits.hour.map((one) => waited(one, clock))],
    [csv.stays, columns.service, stays.service.map((one) => stayed(one, service))],
    [csv.stays, columns.step, stays.step.map((one) => stayed(one, step))],
    [csv.told, columns.service, told.service.map((one) => fell(one, service))],
    [csv.told, words.told.kind, told.kind.map((one) => fell(one, (key) => wordIn(words.told.is, key)))],
    [csv.toldApart, '', counted(told.apart, (key) => wordIn(words.told.apartIs, key))],
    [csv.incomplete, '', counted(figures.incomplete, reason)],
    [csv.outcomes, '', counted(endsOf(figures), (key) => wordIn(ends, key))],
    [csv.languages, '', counted(people.languages, (key) => key)],
    [csv.municipalities, '', counted(people.municipalities, (key) => key)],
    ...OPINION_PLACES.map(
      (place) => [csv.opinions[place], '', counted(opinions[place], (key) => wordIn(words.opinions.is, key))] as const,
    ),
    [csv.bent, '', counted(figures.bent, (key) => wordIn(words.bent.is, key))],
    ['', '', [{ name: csv.handedOver, times: people.handedOver ?? 0, more: [] }]],
    [csv.calls, '', [{ name: csv.missed, times: figures.missedCalls, more: [] }]],
    [
      '',
      '',
      [
        { name: csv.came, times: people.came, more: [] },
        { name: csv.absent, times: absent, more: [] },
      ],
    ],
  ];
  const head = [
    ...[csv.from, csv.to, csv.measure, csv.kind, csv.name, csv.times, csv.median, csv.p90, csv.within],
    ...[csv.toldWithin, csv.toldError, csv.toldDrift],
  ];
  const rows = groups.flatMap(([measure, kind, group]) =>
    withoutFew(group, csv).map((cells) => [figures.from, figures.to, measure, kind, ...cells]),
  );
  const padded = rows.map((row) => [...row, ...new Array<Cell>(head.length - row.length).fill('')]);
  return `\uFEFF${Papa.unparse([head, ...padded], { escapeFormulae: true, newline: '\r\n' })}\r\n`;
}

const clock = (minute: string): string =>
  `${Math.floor(Number(minute) / 60)}:${String(Number(minute) % 60).padStart(2, '0')}`;

const counted = (counts: Counts, name: (key: string) => string): readonly Row[] =>
  Object.entries(counts).map(([key, times]) => ({ name: name(key), times, more: [] }));

const stayed = ({ key, times, median, p90 }: Spread, name: (key: string) => string): Row => ({
  name: name(key),
  times,
  more: [median, p90],
});

const shareOf = (of: Pick<WaitSpread, 'times' | 'within'>): Cell => shareLeaving(of) ?? '';

const waited = (wait: WaitSpread, name: (key: string) => string): Row => {
  const row = stayed(wait, name);
  return { ...row, more: [...row.more, shareOf(wait)] };
};

const tenths = (minutes: number): number => Math.round(10 * minutes) / 10;

const fell = (row: ToldRow, name: (key: string) => string): Row => ({
  name: name(row.key),
  times: row.times,
  more: ['', '', '', shareOf(row), tenths(row.error), tenths(row.drift)],
});

const withoutFew = (rows: readonly Row[], { few, hidden }: FigureWords['csv']): readonly (readonly Cell[])[] => {
  const some = rows.filter(({ times }) => times > 0);
  const leaving = leavingOf(some.map(({ times }) => times));
  return some.map(({ name, times, more }, place) => {
    if (leaving[place] === 'told') return [name, times, ...more];
    return [name, leaving[place] === 'few' ? few : hidden];
  });
};

const wordIn = (words: Readonly<Record<string, string>>, key: string): string => words[key] ?? key;
