import type { Spread } from '../../shared/domain/figures/span-types.ts';
import { Icon } from '../../shared/ui/Icon.tsx';
import { useWorkplace } from '../workplace.ts';
import { scaleFor, Track } from './Track.tsx';

interface Props {
  readonly title: string;
  /** What the first column names. */
  readonly by: string;
  readonly definition: string;
  readonly rows: readonly (Spread & { readonly within?: number })[];
  readonly name: (key: string) => string;
  /** Minutes that nobody should exceed, where there is such a measure. */
  readonly target?: (key: string) => number | undefined;
}

/** Times as picture and table in one: each row carries its own dot, stroke and numbers. */
export function Spreads({ title, by, definition, rows, name, target }: Props) {
  const { say } = useWorkplace();
  const { columns, over } = say.figures;
  const { top, ticks } = scaleFor(rows.map(({ key, p90 }) => Math.max(p90, target?.(key) ?? 0)));
  const withShare = rows.some(({ within }) => within !== undefined);

  return (
    <section class="card chart">
      <table>
        <caption>
          <b>{title}</b>
          <small>{definition}</small>
        </caption>
        <thead>
          <tr>
            <th scope="col">{by}</th>
            <td class="chart-axis">
              <svg aria-hidden="true">
                {ticks.map((tick) => (
                  <text key={tick} x={`${(100 * tick) / top}%`} y="12">
                    {tick}
                  </text>
                ))}
              </svg>
            </td>
            <th scope="col">{columns.median}</th>
            <th scope="col">{columns.p90}</th>
            {withShare && <th scope="col">{columns.within}</th>}
            <th scope="col">{columns.times}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map(({ key, median, p90, within, times }) => {
            const most = target?.(key);
            const isOver = most !== undefined && p90 > most;
            return (
              <tr key={key}>
                <th scope="row">{name(key)}</th>
                <td class="chart-track">
                  <Track top={top} median={median} p90={p90} target={most} />
                </td>
                <td>{median}</td>
                <td data-over={isOver || undefined}>
                  {isOver && <Icon name="warning" />}
                  <span class={isOver ? 'unseen' : undefined}>{isOver ? over(p90) : p90}</span>
                  {isOver && <span aria-hidden="true">{p90}</span>}
                </td>
                {withShare && <td>{say.percent(within ?? 0, times)}</td>}
                <td class="chart-times">{say.count(times)}</td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </section>
  );
}
