import type { Spread } from '../../shared/domain/figures/span-types.ts';
import type { Counts } from '../../shared/domain/figures/types.ts';
import type { Leaving } from '../../shared/protocol/leaving.ts';
import { isFew, leavingOf, sumLeaves } from '../../shared/protocol/leaving.ts';
import type { Say } from '../say.ts';
import { useWorkplace } from '../workplace.ts';
import { few, withheld } from './marks.ts';

interface Times {
  readonly title: string;
  readonly rows: readonly (Spread & { readonly within?: number })[];
  readonly name: (key: string) => string;
}

const tellCount = (told: Leaving | undefined, count: string): string =>
  told === 'few' ? few : told === 'withheld' ? withheld : count;

/** One count of a group as it stands on paper outside the group's table: as it does there. */
export function tellOne(counts: Counts, kind: string, say: Say): string {
  const place = Object.keys(counts).indexOf(kind);
  return tellCount(leavingOf(Object.values(counts))[place] ?? 'told', say.count(counts[kind] ?? 0));
}

/** The sum of a group as it stands on paper. */
export function tellSum(counts: Counts, say: Say): string {
  const all = Object.values(counts);
  const sum = all.reduce((so, count) => so + count, 0);
  return tellCount(sumLeaves(all) ? 'told' : isFew(sum) ? 'few' : 'withheld', say.count(sum));
}

/** Times as they stand on paper: numbers alone, and none below five. */
export function PaperTimes({ title, rows, name }: Times) {
  const { say } = useWorkplace();
  const { columns } = say.figures;
  const withShare = rows.some(({ within }) => within !== undefined);
  const told = leavingOf(rows.map(({ times }) => times));
  const share = (within: number, times: number) =>
    isFew(within) || isFew(times - within) ? withheld : say.percent(within, times);
  return (
    <table>
      <caption>{title}</caption>
      <thead>
        <tr>
          <td />
          <th scope="col">{columns.median}</th>
          <th scope="col">{columns.p90}</th>
          {withShare && <th scope="col">{columns.within}</th>}
          <th scope="col">{columns.times}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map(({ key, median, p90, within, times }, index) => (
          <tr key={key}>
            <th scope="row">{name(key)}</th>
            <td>{told[index] === 'told' ? median : withheld}</td>
            <td>{told[index] === 'told' ? p90 : withheld}</td>
            {withShare && <td>{told[index] === 'told' ? share(within ?? 0, times) : withheld}</td>}
            <td>{tellCount(told[index], say.count(times))}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

interface Counted {
  readonly title: string;
  readonly counts: Counts;
  readonly name: (key: string) => string;
}

/** Counts as they stand on paper, most often first. */
export function PaperCounts({ title, counts, name }: Counted) {
  const { say } = useWorkplace();
  const rows = Object.entries(counts).sort(([, a], [, b]) => b - a);
  if (rows.length === 0) return null;
  const told = leavingOf(rows.map(([, count]) => count));
  return (
    <table>
      <caption>{title}</caption>
      <tbody>
        {rows.map(([key, count], index) => (
          <tr key={key}>
            <th scope="row">{name(key)}</th>
            <td>{tellCount(told[index], say.count(count))}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
