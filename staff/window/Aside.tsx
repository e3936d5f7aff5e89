import type { AsideRow } from '../../shared/domain/views/types.ts';
import { useWorkplace } from '../workplace.ts';

/** Tickets that nothing calls by itself: gone for something, or not there when called. Any clerk can bring them back. */
export function Aside({ rows }: { readonly rows: readonly AsideRow[] }) {
  const { say, acting, now, online } = useWorkplace();
  const words = say.words.line;

  const about = (row: AsideRow): string => {
    if (row.kind === 'absent')
      return row.missedCalls > 1 ? words.absentAgain(row.missedCalls) : words.absent(say.time(row.since));
    return row.reason ? say.text(row.reason) : words.held;
  };

  return (
    <section class="aside" aria-labelledby="aside-title">
      <h3 id="aside-title">{words.aside}</h3>
      <ul>
        {rows.map((row) => (
          <li key={row.visitId}>
            <b translate={false}>{row.ticket}</b>
            <span class="aside-about">{about(row)}</span>
            <span class="aside-time">{words.minutes(Math.max(0, Math.floor((now.value - row.since) / 60_000)))}</span>
            <button
              type="button"
              class="aside-back"
              aria-label={words.reinstateOf(row.ticket)}
              aria-disabled={!online || undefined}
              onClick={() => online && void acting.act({ type: 'ComeBack', visitId: row.visitId })}
            >
              {words.reinstate}
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
