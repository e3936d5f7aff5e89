import type { SpanFigures } from '../../shared/domain/figures/span-types.ts';
import { useWorkplace } from '../workplace.ts';
import { clockOf } from './clock-of.ts';

/** Who arrived in each quarter of an hour, against whom the open windows could serve and how many sat waiting. */
export function Quarters({ figures }: { readonly figures: SpanFigures }) {
  const { say } = useWorkplace();
  const { columns, arrivals: words } = say.figures;
  const { quarters, seats } = figures;
  const most = Math.max(1, ...quarters.map(({ arrivals, capacity = 0 }) => Math.max(arrivals, capacity))) * 1.04;
  const at = (n: number) => `${(100 * n) / most}%`;

  return (
    <section class="card chart">
      <table>
        <caption>
          <b>{words.title}</b>
          <small>
            {words.definition} {words.crowd(seats)}
          </small>
        </caption>
        <thead>
          <tr>
            <th scope="col">{columns.quarter}</th>
            <td />
            <th scope="col">{columns.arrivals}</th>
            <th scope="col">{columns.capacity}</th>
            <th scope="col">{columns.crowd}</th>
          </tr>
        </thead>
        <tbody>
          {quarters.map(({ minute, arrivals, capacity, crowd }) => (
            <tr key={minute}>
              <th scope="row">{clockOf(minute)}</th>
              <td class="chart-track">
                <svg class="track" aria-hidden="true">
                  <rect class="track-bar" width={at(arrivals)} y="4" height="12" />
                  {capacity !== undefined && (
                    <line class="track-end" x1={at(capacity)} x2={at(capacity)} y1="1" y2="19" />
                  )}
                </svg>
              </td>
              <td>{say.decimal(arrivals)}</td>
              <td>{capacity === undefined ? '' : say.decimal(capacity)}</td>
              <td class="chart-times">{say.count(crowd)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
