import { useState } from 'preact/hooks';
import type { GiveTomorrowSlip } from '../../shared/domain/commands.ts';
import type { SupervisorDesk } from '../../shared/domain/views/types.ts';
import { Button } from '../../shared/ui/Button.tsx';
import { useWorkplace } from '../workplace.ts';
import type { Ticked } from './slips.ts';
import { isTicked, mayGetSlip, slipsFor, tickedWith } from './slips.ts';

interface Props {
  readonly desk: SupervisorDesk;
  readonly onSlips: (visitIds: GiveTomorrowSlip['visitIds']) => void;
}

/** Visits without an outcome: a slip for tomorrow, or word that they have gone. */
export function Leftovers({ desk, onSlips }: Props) {
  const { say, acting, online } = useWorkplace();
  const { day: words } = say.lead;
  const [ticked, tick] = useState<Ticked>(new Set<string>());
  const { first, count } = desk.withoutOutcome;
  const slips = slipsFor(ticked, desk);
  const give = () => {
    tick(new Set<string>());
    onSlips(slips.visitIds);
  };

  return (
    <details class="leftovers">
      <summary>
        {words.slips} ({count})
      </summary>
      <p class="field-hint">{words.slipsNote}</p>
      <ul>
        {first.map((visit) => (
          <li key={visit.visitId}>
            <label>
              <input
                type="checkbox"
                checked={isTicked(ticked, visit)}
                disabled={!mayGetSlip(visit)}
                onChange={() => tick(tickedWith(ticked, visit, first))}
              />
              <b translate={false}>{visit.ticket}</b> {say.front.find.situation[visit.situation]}
            </label>
            <button
              type="button"
              class="link"
              aria-label={words.leftOf(visit.ticket)}
              aria-disabled={!online || undefined}
              onClick={() => online && void acting.act({ type: 'Leave', visitId: visit.visitId })}
            >
              {words.left}
            </button>
          </li>
        ))}
      </ul>
      {count > first.length && <p class="field-hint">{words.shown(first.length, count)}</p>}
      <div class="row">
        <Button reason={slips.count > 0 ? undefined : words.slipsNone} onPress={give}>
          {words.slipsDo(slips.count)}
        </Button>
        <Button onPress={() => tick('all-waiting')}>{words.all}</Button>
      </div>
    </details>
  );
}
