import type { Counts as Figures } from '../../shared/domain/figures/types.ts';
import { useWorkplace } from '../workplace.ts';

interface Props {
  readonly title: string;
  readonly definition: string;
  readonly counts: Figures;
  readonly name: (key: string) => string;
  /** What stands instead of an empty table. */
  readonly none?: string;
  readonly note?: string | undefined;
}

/** How often each kind came up, most often first, with its bar and its share. */
export function Counts({ title, definition, counts, name, none, note }: Props) {
  const { say } = useWorkplace();
  const rows = Object.entries(counts).sort(([, a], [, b]) => b - a);
  const most = Math.max(1, ...rows.map(([, count]) => count));
  const total = rows.reduce((sum, [, count]) => sum + count, 0);

  return (
    <section class="card chart">
      <table>
        <caption>
          <b>{title}</b>
          <small>{definition}</small>
          {note && <small>{note}</small>}
        </caption>
        <tbody>
          {rows.length === 0 && none && (
            <tr>
              <td>{none}</td>
            </tr>
          )}
          {rows.map(([key, count]) => (
            <tr key={key}>
              <th scope="row">{name(key)}</th>
              <td class="chart-track">
                <svg class="track" aria-hidden="true">
                  <rect class="track-bar" width={`${(100 * count) / most}%`} y="4" height="12" />
                </svg>
              </td>
              <td>{say.count(count)}</td>
              <td class="chart-times">{say.percent(count, total)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
