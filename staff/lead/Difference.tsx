import type { ListDifference } from '../../shared/domain/list-difference.ts';
import { useWorkplace } from '../workplace.ts';
import type { ListWords } from './LoadList.tsx';

interface Props {
  readonly difference: ListDifference;
  readonly words?: ListWords | undefined;
}

/** What a list brings beside what was loaded before; nothing to say where nothing was. */
export function Difference({ difference, words: own }: Props) {
  const { say } = useWorkplace();
  const words = { ...say.booked.difference, ...own };
  const { added, same, changed, gone } = difference;
  if (same + changed.length + gone.length === 0) return null;

  const counts = [
    added > 0 && words.added(added),
    changed.length > 0 && words.changed(changed.length),
    same > 0 && words.same(same),
    gone.length > 0 && words.gone(gone.length),
  ];
  return (
    <section class="difference" aria-labelledby="difference-title">
      <h3 id="difference-title" class="label">
        {words.title}
      </h3>
      <p>{counts.filter(Boolean).join(' · ')}</p>
      {changed.length + gone.length > 0 && (
        <ul class="rows">
          {[...changed, ...gone].map(({ appointmentId, name, slot, parts }) => (
            <li key={appointmentId}>
              <span>
                <b>
                  {slot !== undefined && `${say.time(slot)} `}
                  {name}
                </b>
                <small>
                  {parts.length === 0
                    ? words.isGone
                    : words.changedIn(parts.map((part) => words.part[part]).join(', '))}
                </small>
              </span>
            </li>
          ))}
        </ul>
      )}
      {gone.length > 0 && <p class="field-hint">{words.goneNote}</p>}
    </section>
  );
}
