import type { StaffWindow } from '../../shared/domain/views/types.ts';
import { Icon } from '../../shared/ui/Icon.tsx';
import { Plaque } from '../parts/Plaque.tsx';
import { useWorkplace } from '../workplace.ts';
import type { MovingDesk, Served } from './moving.ts';
import { atWork, tableOf, ticked } from './moving.ts';

interface Props {
  readonly moving: MovingDesk;
  readonly windows: readonly StaffWindow[];
  readonly served: Served;
  readonly onServed: (served: Served) => void;
}

const steps: Readonly<Record<string, readonly [rows: number, columns: number]>> = {
  ArrowUp: [-1, 0],
  ArrowDown: [1, 0],
  ArrowLeft: [0, -1],
  ArrowRight: [0, 1],
};

/** Windows down, lines across: a tick where a window serves a line. Arrows go from one to the next. */
export function LinesTable({ moving, windows, served, onServed }: Props) {
  const { say } = useWorkplace();
  const words = say.lead.moving;
  const { columns, rows } = tableOf(moving, windows);

  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: arrows of the boxes inside pass through here
    <div class="moving-table" onKeyDown={goOn}>
      <table>
        <thead>
          <tr>
            <th scope="col">{words.window}</th>
            {columns.map(({ skill, name, waiting, last }) => (
              <th scope="col" key={skill}>
                {say.text(name)}
                <small>{words.waits(waiting)}</small>
                {last !== undefined && <small>{words.until(say.time(last))}</small>}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((window, row) => (
            <Row
              key={window.id}
              {...{ window, row, columns, served, onServed }}
              own={moving.windows.find(({ id }) => id === window.id)?.own ?? []}
            />
          ))}
        </tbody>
        <tfoot>
          <tr>
            <th scope="row">{words.atWork}</th>
            {columns.map((line) => {
              const count = atWork(served, windows, line);
              return (
                <td key={line.skill} data-bad={(count === 0 && line.waiting > 0) || undefined}>
                  {count === 0 ? words.noneAtWork : count}
                </td>
              );
            })}
          </tr>
        </tfoot>
      </table>
      <p class="moving-keys">{words.keys}</p>
    </div>
  );
}

interface RowProps extends Pick<Props, 'served' | 'onServed'> {
  readonly window: StaffWindow;
  readonly row: number;
  readonly columns: MovingDesk['lines'];
  readonly own: readonly string[];
}

function Row({ window, row, columns, own, served, onServed }: RowProps) {
  const { say } = useWorkplace();
  const { moving: words, floor } = say.lead;
  const { id, kind, state, holder, ticket } = window;
  const name = say.window(window);
  const standing = state === 'open' ? (ticket ? 'serving' : 'free') : state;
  return (
    <tr>
      <th scope="row">
        <span>
          <Plaque window={window} />
          <small>
            {floor.state[standing]}
            {holder && ` · ${holder.name}`}
          </small>
        </span>
      </th>
      {columns.map((line, column) => {
        const on = served.get(id)?.includes(line.skill) ?? false;
        const moved = on !== own.includes(line.skill);
        if (line.at !== kind) return <td key={line.skill} />;
        return (
          <td key={line.skill} data-moved={moved || undefined}>
            <label>
              <input
                type="checkbox"
                aria-label={`${words.serves(name, say.text(line.name))}${moved ? ` (${on ? words.extra : words.missing})` : ''}`}
                data-place={`${row} ${column}`}
                checked={on}
                onChange={({ currentTarget }) => onServed(ticked(served, id, line.skill, currentTarget.checked))}
              />
              {moved && <Icon name={on ? 'plus' : 'minus'} />}
            </label>
          </td>
        );
      })}
    </tr>
  );
}

function goOn(event: KeyboardEvent & { readonly currentTarget: HTMLElement }): void {
  const step = steps[event.key];
  const place = event.target instanceof HTMLElement ? event.target.dataset.place : undefined;
  if (!step || place === undefined) return;
  const [row = 0, column = 0] = place.split(' ').map(Number);
  const next = event.currentTarget.querySelector<HTMLElement>(`[data-place="${row + step[0]} ${column + step[1]}"]`);
  event.preventDefault();
  next?.focus();
}
