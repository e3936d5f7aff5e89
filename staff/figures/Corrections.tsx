import type { Correction } from '../../shared/domain/figures/types.ts';
import { useWorkplace } from '../workplace.ts';

/** As many as the day's one page has room for; all of them stand in the record. */
const told = 6;

/** Outcomes that were put right that day, by the clock; nothing where there are none. */
export function Corrections({ corrections }: { readonly corrections: readonly Correction[] }) {
  const { say } = useWorkplace();
  const words = say.record.report;
  if (corrections.length === 0) return null;
  return (
    <section class="sheet-bends">
      <h3>{words.corrected(corrections.length)}</h3>
      <ul>
        {corrections.slice(0, told).map(({ at, ticket, was, outcome, why }) => (
          <li key={`${at} ${ticket}`}>
            {say.time(at)} {ticket} · {words.correction(words.outcomes[was], words.outcomes[outcome])} ·{' '}
            {words.correctedFor[why]}
          </li>
        ))}
      </ul>
      {corrections.length > told && <p>{say.figures.bent.more(corrections.length - told)}</p>}
    </section>
  );
}
