import type { StepLine } from '../../shared/domain/views/types.ts';
import { isAway } from '../parts/away.ts';
import { useWorkplace } from '../workplace.ts';

/** Who waits for which step: by due time, with the reason of each place and since when. */
export function StepLines({ lines }: { readonly lines: readonly StepLine[] }) {
  const { say } = useWorkplace();
  const { lines: words } = say.lead;
  const { line } = say.words;

  return (
    <section class="card steplines" aria-labelledby="steplines-title">
      <h2 id="steplines-title" class="title">
        {words.title}
      </h2>
      {lines.length === 0 && <p class="line-empty">{words.none}</p>}
      <div class="steplines-all">
        {lines.map(({ step, first, count }) => (
          <table key={step.es}>
            <caption>
              <b>{say.text(step)}</b> {line.wait(count)}
            </caption>
            <thead>
              <tr>
                <th scope="col">{line.due}</th>
                <th scope="col">{line.ticket}</th>
                <th scope="col">{words.why}</th>
                <th scope="col">{words.since}</th>
              </tr>
            </thead>
            <tbody>
              {first.map((row) => (
                <tr key={row.visitId}>
                  <td>{say.time(row.due)}</td>
                  <th scope="row" translate={false}>
                    {row.ticket}
                  </th>
                  <td class="steplines-why">{row.away ? isAway(row.away, say) : say.whyShort(row)}</td>
                  <td>{say.time(row.joined)}</td>
                </tr>
              ))}
            </tbody>
            {count > first.length && (
              <tfoot>
                <tr>
                  <td colSpan={4}>{line.more(count - first.length)}</td>
                </tr>
              </tfoot>
            )}
          </table>
        ))}
      </div>
    </section>
  );
}
