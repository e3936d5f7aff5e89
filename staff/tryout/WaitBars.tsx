import type { Kind } from '../../shared/domain/tryout/outcome.ts';
import type { Column, KindFigures } from '../../shared/domain/tryout/try-days.ts';
import type { TryoutPage } from '../../shared/protocol/tryout.ts';
import { scaleFor } from '../figures/Track.tsx';
import { useWorkplace } from '../workplace.ts';

/** The three columns, in the order in which they are read. */
export const columns = ['happened', 'model', 'changed'] as const;

const kindIn = (column: Column, kind: Kind): KindFigures | undefined => column.kinds.find((one) => one.kind === kind);

/** Kinds of which there was anybody, on the day or with the changes. */
const kindsOf = (page: TryoutPage): readonly Kind[] =>
  page.happened.kinds
    .map(({ kind }) => kind)
    .filter((kind) => columns.some((one) => (kindIn(page[one], kind)?.visits ?? 0) > 0));

/** Waits by kind of visitor: three bars for each, one under the other, and their numbers beside them. */
export function WaitBars({ page }: { readonly page: TryoutPage }) {
  const { say } = useWorkplace();
  const words = say.tryout.result;
  const kinds = kindsOf(page);
  const { top, ticks } = scaleFor(columns.flatMap((one) => page[one].kinds.map(({ p95 = 0 }) => p95)));
  return (
    <table class="bars">
      <caption>
        <b>{words.waits}</b>
        <small>{words.legend}</small>
      </caption>
      <thead>
        <tr>
          <th scope="col" rowSpan={2}>
            {words.who}
          </th>
          <td rowSpan={2} class="chart-axis">
            <svg aria-hidden="true">
              {ticks.map((tick) => (
                <text key={tick} x={`${(100 * tick) / top}%`} y="12">
                  {tick}
                </text>
              ))}
            </svg>
          </td>
          {columns.map((one) => (
            <th scope="colgroup" colSpan={2} key={one} data-column={one}>
              <span class="bars-key" aria-hidden="true" />
              {words[one]}
            </th>
          ))}
        </tr>
        <tr>
          {columns.map((one) => [
            <th scope="col" key={`${one} median`} data-column={one}>
              {words.median}
            </th>,
            <th scope="col" key={`${one} p95`}>
              {words.p95}
            </th>,
          ])}
        </tr>
      </thead>
      <tbody>
        {kinds.map((kind) => (
          <tr key={kind}>
            <th scope="row">
              {say.tryout.people[kind]}
              <small>{words.visits(kindIn(page.changed, kind)?.visits ?? 0)}</small>
            </th>
            <td class="chart-track">
              <Bars page={page} kind={kind} top={top} />
            </td>
            {columns.map((one) => (
              <Numbers key={one} column={one} figures={kindIn(page[one], kind)} />
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

interface BarsProps {
  readonly page: TryoutPage;
  readonly kind: Kind;
  readonly top: number;
}

function Bars({ page, kind, top }: BarsProps) {
  const at = (minutes: number) => `${(100 * minutes) / top}%`;
  return (
    <svg class="bars-picture" aria-hidden="true">
      {columns.map((one, index) => {
        const { median, p95 } = kindIn(page[one], kind) ?? {};
        if (median === undefined || p95 === undefined) return null;
        const y = 2 + 15 * index;
        return (
          <g key={one} data-column={one}>
            <rect x="0" y={y} width={at(p95)} height="11" />
            <line x1={at(p95)} x2={at(p95)} y1={y} y2={y + 11} />
            <line class="bars-median" x1={at(median)} x2={at(median)} y1={y} y2={y + 11} />
          </g>
        );
      })}
    </svg>
  );
}

interface NumbersProps {
  readonly column: (typeof columns)[number];
  readonly figures: KindFigures | undefined;
}

function Numbers({ column, figures }: NumbersProps) {
  const words = useWorkplace().say.tryout.result;
  if (!figures || figures.called === 0)
    return (
      <td colSpan={2} data-column={column} class="bars-none">
        {figures && figures.visits > 0 ? words.notCalled : words.nobody}
      </td>
    );
  return (
    <>
      <td data-column={column}>{figures.median}</td>
      <td>
        <b>{figures.p95}</b>
      </td>
    </>
  );
}
