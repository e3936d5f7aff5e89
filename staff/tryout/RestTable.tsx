import type { Column } from '../../shared/domain/tryout/try-days.ts';
import type { TryoutPage } from '../../shared/protocol/tryout.ts';
import { clockOf } from '../figures/clock-of.ts';
import type { Say } from '../say.ts';
import { useWorkplace } from '../workplace.ts';
import { columns } from './WaitBars.tsx';

/** One line of what is not a wait: how it is told, and what separates the change from the model. */
interface Line {
  readonly name: string;
  readonly told: (column: Column) => string;
  readonly difference: string;
}

/** Everything but the waits, with the difference that the change makes in the model. */
export function RestTable({ page }: { readonly page: TryoutPage }) {
  const { say } = useWorkplace();
  const words = say.tryout.result;
  return (
    <table class="tried-rest">
      <caption class="unseen">{words.rest}</caption>
      <thead>
        <tr>
          <td />
          {columns.map((one) => (
            <th scope="col" key={one}>
              {words[one]}
            </th>
          ))}
          <th scope="col">{words.difference}</th>
        </tr>
      </thead>
      <tbody>
        {linesOf(page, say).map(({ name, told, difference }) => (
          <tr key={name}>
            <th scope="row">{name}</th>
            {columns.map((one) => (
              <td key={one}>{told(page[one])}</td>
            ))}
            <td data-same={difference === words.same || undefined}>{difference}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

const shareOf = ({ onTime, visits }: Column): number => Math.round((100 * onTime) / Math.max(1, visits));

function linesOf({ model, changed }: TryoutPage, say: Say): readonly Line[] {
  const words = say.tryout.result;
  const signed = (n: number): string => (n === 0 ? words.same : `${n > 0 ? '+' : '–'}${say.count(Math.abs(n))}`);
  const counted = (name: string, of: (column: Column) => number): Line => ({
    name,
    told: (column) => say.count(of(column)),
    difference: signed(of(changed) - of(model)),
  });
  const points = shareOf(changed) - shareOf(model);
  const later = (changed.lastServed ?? 0) - (model.lastServed ?? 0);
  return [
    {
      name: words.onTime,
      told: (column) => say.percent(column.onTime, column.visits),
      difference: points === 0 ? words.same : words.points(points),
    },
    counted(words.unfinished, ({ unfinished }) => unfinished),
    counted(words.overSeats, ({ overSeats }) => overSeats),
    counted(words.biometricIdle, ({ biometricIdle }) => biometricIdle),
    {
      name: words.lastServed,
      told: ({ lastServed }) => (lastServed === undefined ? '–' : clockOf(lastServed)),
      difference: later === 0 ? words.same : later > 0 ? words.later(later) : words.earlier(-later),
    },
  ];
}
