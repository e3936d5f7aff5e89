import { useState } from 'preact/hooks';
import type { SupervisorDesk } from '../../shared/domain/views/types.ts';
import type { VisitId } from '../../shared/domain/vocabulary.ts';
import { Button } from '../../shared/ui/Button.tsx';
import { useWorkplace } from '../workplace.ts';

interface Props {
  readonly visits: SupervisorDesk['withoutOutcome'];
  readonly onSlips: (visitIds: readonly VisitId[]) => void;
}

/** Visits without an outcome: a slip for tomorrow, or word that they have gone. */
export function Leftovers({ visits, onSlips }: Props) {
  const { say, acting, online } = useWorkplace();
  const { day: words } = say.lead;
  const [picked, pick] = useState<ReadonlySet<VisitId>>(new Set());
  const chosen = visits.filter(({ visitId }) => picked.has(visitId));
  const toggle = (visitId: VisitId) => {
    const next = new Set(picked);
    if (!next.delete(visitId)) next.add(visitId);
    pick(next);
  };

  return (
    <details class="leftovers">
      <summary>
        {words.slips} ({visits.length})
      </summary>
      <p class="field-hint">{words.slipsNote}</p>
      <ul>
        {visits.map(({ visitId, ticket, situation }) => (
          <li key={visitId}>
            <label>
              <input type="checkbox" checked={picked.has(visitId)} onChange={() => toggle(visitId)} />
              <b translate={false}>{ticket}</b> {say.front.find.situation[situation]}
            </label>
            <button
              type="button"
              class="link"
              aria-label={words.leftOf(ticket)}
              aria-disabled={!online || undefined}
              onClick={() => online && void acting.act({ type: 'Leave', visitId })}
            >
              {words.left}
            </button>
          </li>
        ))}
      </ul>
      <div class="row">
        <Button
          reason={chosen.length > 0 ? undefined : words.slipsNone}
          onPress={() => onSlips(chosen.map(({ visitId }) => visitId))}
        >
          {words.slipsDo(chosen.length)}
        </Button>
        <Button onPress={() => pick(new Set(visits.map(({ visitId }) => visitId)))}>{words.all}</Button>
      </div>
    </details>
  );
}
