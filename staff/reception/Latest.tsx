import type { ReceptionRow } from '../../shared/domain/views/types.ts';
import { useWorkplace } from '../workplace.ts';

interface Props {
  readonly rows: readonly ReceptionRow[];
  readonly onShow: (visitId: string) => void;
}

/** Who came last; each number opens its ticket again. */
export function Latest({ rows, onShow }: Props) {
  const { say } = useWorkplace();
  const { latest: words, find } = say.front;

  return (
    <section class="latest" aria-labelledby="latest-title">
      <div class="line-head">
        <h2 id="latest-title">{words.title}</h2>
      </div>
      {rows.length === 0 ? (
        <p class="line-empty">{words.none}</p>
      ) : (
        <div class="line-scroll">
          <table class="queue">
            <thead>
              <tr>
                <th scope="col">{words.at}</th>
                <th scope="col">{words.ticket}</th>
                <th scope="col">{words.name}</th>
                <th scope="col">{words.service}</th>
                <th scope="col">{words.state}</th>
              </tr>
            </thead>
            <tbody>
              {rows.map((row) => (
                <tr key={row.visitId}>
                  <td>{say.time(row.checkedIn)}</td>
                  <th scope="row" class="queue-ticket" translate={false}>
                    <button type="button" class="queue-open" onClick={() => onShow(row.visitId)}>
                      {row.ticket}
                    </button>
                  </th>
                  <td>{row.name}</td>
                  <td class="queue-service">{say.text(row.service)}</td>
                  <td class="queue-why">{row.window ? say.window(row.window) : find.situation[row.situation]}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
    </section>
  );
}
