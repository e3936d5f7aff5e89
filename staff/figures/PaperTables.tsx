import type { Spread } from '../../shared/domain/figures/span-types.ts';
import type { Counts } from '../../shared/domain/figures/types.ts';
import { useWorkplace } from '../workplace.ts';

interface Times {
  readonly title: string;
  readonly rows: readonly (Spread & { readonly within?: number })[];
  readonly name: (key: string) => string;
}

/** Times as they stand on paper: numbers alone. */
export function PaperTimes({ title, rows, name }: Times) {
  const { say } = useWorkplace();
  const { columns } = say.figures;
  const withShare = rows.some(({ within }) => within !== undefined);
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
        {rows.map(({ key, median, p90, within, times }) => (
          <tr key={key}>
            <th scope="row">{name(key)}</th>
            <td>{median}</td>
            <td>{p90}</td>
            {withShare && <td>{say.percent(within ?? 0, times)}</td>}
            <td>{say.count(times)}</td>
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
  return (
    <table>
      <caption>{title}</caption>
      <tbody>
        {rows.map(([key, count]) => (
          <tr key={key}>
            <th scope="row">{name(key)}</th>
            <td>{say.count(count)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
