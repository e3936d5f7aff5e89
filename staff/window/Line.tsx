import type { LineRow, WindowDesk } from '../../shared/domain/views/types.ts';
import type { Instant } from '../../shared/domain/vocabulary.ts';
import { isAway } from '../parts/away.ts';
import { NeedIcons } from '../parts/NeedIcons.tsx';
import type { Say } from '../say.ts';
import { useWorkplace } from '../workplace.ts';
import { Aside } from './Aside.tsx';

interface Props {
  readonly desk: WindowDesk;
  /** When the line is cut: the moment at which it stood so. */
  readonly asOf: Instant | undefined;
}

/** Why a ticket stands where it does: first of all, that its visitor may be out as they were told. */
const aboutPlace = (row: LineRow, say: Say): string => {
  if (row.away) return isAway(row.away, say);
  return row.callable ? say.whyShort(row) : say.words.line.notHere;
};

/** The line of this window in its order, with the reason of each place; whoever waits for another window stands back. */
export function Line({ desk, asOf }: Props) {
  const { say } = useWorkplace();
  const { line: words, offline } = say.words;
  const elsewhere = desk.line.filter(({ callable, away }) => !callable && !away).length;
  const more = desk.waiting - desk.line.length;

  return (
    <section class="line" aria-labelledby="line-title">
      <div class="line-head">
        <h2 id="line-title">{asOf === undefined ? words.title : offline.lineAsOf(say.time(asOf))}</h2>
        <p>
          {desk.waiting > 0 && (asOf === undefined ? words.wait : offline.waited)(desk.waiting)}
          {elsewhere > 0 && asOf === undefined && ` · ${words.elsewhere(elsewhere)}`}
        </p>
      </div>
      <div class="line-scroll" id="line" tabIndex={-1}>
        {desk.line.length === 0 ? (
          <p class="line-empty">{words.empty}</p>
        ) : (
          <table class="queue">
            <thead>
              <tr>
                <th scope="col">{words.due}</th>
                <th scope="col">{words.ticket}</th>
                <th scope="col">{words.service}</th>
                <th scope="col">{words.needs}</th>
                <th scope="col">{words.why}</th>
              </tr>
            </thead>
            <tbody>
              {desk.line.map((row) => (
                <tr
                  key={row.visitId}
                  data-next={(row.visitId === desk.next?.visitId && asOf === undefined) || undefined}
                  data-elsewhere={!row.callable || undefined}
                >
                  <td class="queue-due">{say.time(row.due)}</td>
                  <th scope="row" class="queue-ticket" translate={false}>
                    {row.ticket}
                  </th>
                  <td class="queue-service">{say.text(row.service)}</td>
                  <td>
                    <NeedIcons {...row} />
                  </td>
                  <td class="queue-why">{aboutPlace(row, say)}</td>
                </tr>
              ))}
            </tbody>
          </table>
        )}
        {more > 0 && <p class="line-more">{words.more(more)}</p>}
      </div>
      {desk.aside.length > 0 && <Aside rows={desk.aside} />}
    </section>
  );
}
