import type { ToldRow, ToldSpan } from '../../shared/domain/figures/span-types.ts';
import { Icon } from '../../shared/ui/Icon.tsx';
import { useWorkplace } from '../workplace.ts';

interface Props {
  readonly told: ToldSpan;
  readonly service: (id: string) => string;
}

/** Below so many calls a share is no cause for alarm. */
const fewest = 10;

/** How true the time on the tickets was: all of them, then with and without appointment, then by service. */
export function Told({ told, service }: Props) {
  const { say } = useWorkplace();
  const { told: words, columns } = say.figures;
  const { all, kind, apart, aim } = told;
  const named = (of: Readonly<Record<string, string>>) => (key: string) => of[key] ?? key;
  const kinds = kind.toSorted((a, b) => b.times - a.times);
  const services = told.service.toSorted((a, b) => b.times - a.times);
  const which = Object.entries(apart).map(([key, n]) => `${say.count(n)} · ${named(words.apartIs)(key)}`);

  return (
    <section class="card chart accuracy">
      <table>
        <caption>
          <b>{words.title}</b>
          <small>
            {words.definition} {words.left} {which.length > 0 && words.apart(which.join('; '))}
          </small>
          <small>{words.minutes}</small>
          <ToldLegend />
        </caption>
        <thead>
          <tr>
            <th scope="col">{words.columns.who}</th>
            <td />
            <th scope="col">{words.columns.within}</th>
            <th scope="col">{words.columns.early}</th>
            <th scope="col">{words.columns.late}</th>
            <th scope="col">{words.columns.error}</th>
            <th scope="col">{words.columns.drift}</th>
            <th scope="col">{columns.times}</th>
          </tr>
        </thead>
        {all.times === 0 ? (
          <tbody>
            <tr>
              <td colSpan={8}>{words.none}</td>
            </tr>
          </tbody>
        ) : (
          <>
            <Rows aim={aim} rows={[all]} name={() => words.all} />
            <Rows aim={aim} rows={kinds} name={named(words.is)} />
            <Rows aim={aim} rows={services} name={service} />
          </>
        )}
      </table>
    </section>
  );
}

interface Shown {
  readonly rows: readonly ToldRow[];
  readonly aim: number;
  readonly name: (key: string) => string;
}

function Rows({ rows, aim, name }: Shown) {
  const { say } = useWorkplace();
  const { under } = say.figures.told;
  return (
    <tbody>
      {rows.map(({ key, times, within, early, late, error, drift }) => {
        const isUnder = times >= fewest && within < aim * times;
        const share = say.percent(within, times);
        return (
          <tr key={key}>
            <th scope="row">{name(key)}</th>
            <td class="chart-track">
              <Shares within={within / times} early={early / times} aim={aim} />
            </td>
            <td data-over={isUnder || undefined}>
              {isUnder && <Icon name="warning" />}
              <span class={isUnder ? 'unseen' : undefined}>{isUnder ? under(share) : share}</span>
              {isUnder && <span aria-hidden="true">{share}</span>}
            </td>
            <td>{say.percent(early, times)}</td>
            <td>{say.percent(late, times)}</td>
            <td>{say.decimal(error)}</td>
            <td>{signed(drift, say.decimal)}</td>
            <td class="chart-times">{say.count(times)}</td>
          </tr>
        );
      })}
    </tbody>
  );
}

/** Within the time told, then before it, then (what is left) after it; the stroke is the aim. */
function Shares({ within, early, aim }: Readonly<Record<'within' | 'early' | 'aim', number>>) {
  const at = (share: number) => `${100 * share}%`;
  return (
    <svg class="track" aria-hidden="true">
      <rect class="told-late" width="100%" y="4" height="12" />
      <rect class="told-early" width={at(within + early)} y="4" height="12" />
      <rect class="track-bar" width={at(within)} y="4" height="12" />
      <line class="track-end" x1={at(aim)} x2={at(aim)} y1="0" y2="20" />
    </svg>
  );
}

function ToldLegend() {
  const { legend } = useWorkplace().say.figures.told;
  return (
    <span class="legend">
      {(['within', 'early', 'late'] as const).map((part) => (
        <span key={part}>
          <svg class="swatch" aria-hidden="true">
            <rect class={part === 'within' ? 'track-bar' : `told-${part}`} width="100%" height="12" />
          </svg>
          {legend[part]}
        </span>
      ))}
      <span>{legend.target}</span>
    </span>
  );
}

/** Minutes with their sign, where there are any. */
const signed = (minutes: number, decimal: (figure: number) => string): string => {
  const tenths = decimal(Math.abs(minutes));
  if (tenths === '0') return tenths;
  return minutes > 0 ? `+${tenths}` : `–${tenths}`;
};
