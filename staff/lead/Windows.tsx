import type { StaffWindow } from '../../shared/domain/views/types.ts';
import { Icon } from '../../shared/ui/Icon.tsx';
import { TicketNumber } from '../../shared/ui/TicketNumber.tsx';
import { Plaque } from '../parts/Plaque.tsx';
import { stopwatch } from '../window/stopwatch.ts';
import { useWorkplace } from '../workplace.ts';

/** More windows than these are drawn smaller, so that the floor is seen whole. */
const few = 12;

/** Every window: who is there, whom they have, since when. */
export function Windows({ windows }: { readonly windows: readonly StaffWindow[] }) {
  const { say } = useWorkplace();
  return (
    <section class="card plan" aria-labelledby="plan-title" data-many={windows.length > few || undefined}>
      <h2 id="plan-title" class="unseen">
        {say.lead.floor.windows}
      </h2>
      <ul>
        {windows.map((window) => (
          <Cell key={window.id} window={window} />
        ))}
      </ul>
    </section>
  );
}

function Cell({ window }: { readonly window: StaffWindow }) {
  const { say, now, acting, online } = useWorkplace();
  const words = say.lead.floor;
  const state = window.state === 'open' ? (window.ticket ? 'serving' : 'free') : window.state;
  const icon = { closed: 'close', free: 'check', serving: 'person', paused: 'pause' } as const;

  return (
    <li class="cell" data-state={state}>
      <span class="cell-plaque">
        <Plaque window={window} />
      </span>
      <span class="cell-state">
        <Icon name={icon[state]} />
        <span>{words.state[state]}</span>
      </span>
      <span class="cell-ticket">{window.ticket ? <TicketNumber number={window.ticket} /> : '–'}</span>
      <span class="cell-since">
        {state === 'paused' && window.pausedUntil !== undefined
          ? words.until(say.time(window.pausedUntil))
          : state !== 'closed' && window.since !== undefined && stopwatch(now.value - window.since)}
      </span>
      <span class="cell-holder">{window.holder?.name ?? words.nobody}</span>
      {window.holder && !window.ticket && (
        <button
          type="button"
          class="cell-close link"
          aria-label={words.closeOf(say.window(window))}
          aria-disabled={!online || undefined}
          onClick={() => online && void acting.act({ type: 'CloseWindow', windowId: window.id })}
        >
          {words.close}
        </button>
      )}
    </li>
  );
}
