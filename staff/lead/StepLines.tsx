import { useState } from 'preact/hooks';
import type { StaffView, SupervisorDesk } from '../../shared/domain/views/types.ts';
import { Button } from '../../shared/ui/Button.tsx';
import { isAway } from '../parts/away.ts';
import { useWorkplace } from '../workplace.ts';
import { Moved } from './Moved.tsx';
import { MoveLines } from './MoveLines.tsx';
import { tableOf } from './moving.ts';

interface Props {
  readonly view: StaffView;
  readonly desk: SupervisorDesk;
}

/** Who waits for which step: by due time, with the reason of each place and since when. Lines are moved to other windows here. */
export function StepLines({ view, desk: { lines, moving, dayOpen } }: Props) {
  const { say, online } = useWorkplace();
  const [asking, ask] = useState(false);
  const isMovable = dayOpen && tableOf(moving, view.windows).rows.length > 1;
  const { lines: words } = say.lead;
  const { line } = say.words;

  return (
    <section class="card steplines" aria-labelledby="steplines-title">
      <div class="steplines-head">
        <h2 id="steplines-title" class="title">
          {words.title}
        </h2>
        {isMovable && (
          <Button reason={online ? undefined : say.words.offline.reason} onPress={() => ask(true)}>
            {say.lead.moving.open}
          </Button>
        )}
      </div>
      <Moved moved={moving.moved} windows={view.windows} />
      {asking && <MoveLines moving={moving} windows={view.windows} onClose={() => ask(false)} />}
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
