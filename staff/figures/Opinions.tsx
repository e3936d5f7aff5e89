import type { OpinionCounts } from '../../shared/domain/opinion.ts';
import { FACES } from '../../shared/protocol/opinion.ts';
import { Icon } from '../../shared/ui/Icon.tsx';
import { useWorkplace } from '../workplace.ts';

/** What those who answered said, face by face, with its share, and where they said it. */
export function Opinions({ opinions: { phone, kiosk } }: { readonly opinions: OpinionCounts }) {
  const { say } = useWorkplace();
  const words = say.figures.opinions;
  const total = FACES.reduce((sum, face) => sum + phone[face] + kiosk[face], 0);
  return (
    <section class="card chart opinions">
      <table>
        <caption>
          <b>{words.title}</b>
          <small>{words.definition}</small>
          {total > 0 && <small>{words.places}</small>}
        </caption>
        {total === 0 ? (
          <tbody>
            <tr>
              <td>{words.none}</td>
            </tr>
          </tbody>
        ) : (
          <>
            <thead>
              <tr>
                <th scope="col">{words.columns.face}</th>
                <td />
                <th scope="col">{words.columns.all}</th>
                <th scope="col">{words.columns.phone}</th>
                <th scope="col">{words.columns.kiosk}</th>
              </tr>
            </thead>
            <tbody>
              {FACES.map((face) => {
                const all = phone[face] + kiosk[face];
                return (
                  <tr key={face}>
                    <th scope="row">
                      <Icon name={`face-${face}`} />
                      {words.is[face]}
                    </th>
                    <td class="chart-track">
                      <svg class="track" aria-hidden="true">
                        <rect class="track-bar" width={`${(100 * all) / total}%`} y="4" height="12" />
                      </svg>
                    </td>
                    <td>
                      {say.count(all)} · {say.percent(all, total)}
                    </td>
                    <td class="chart-times">{say.count(phone[face])}</td>
                    <td class="chart-times">{say.count(kiosk[face])}</td>
                  </tr>
                );
              })}
            </tbody>
          </>
        )}
      </table>
    </section>
  );
}
