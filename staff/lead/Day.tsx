import { useState } from 'preact/hooks';
import type { GiveTomorrowSlip } from '../../shared/domain/commands.ts';
import type { StaffView, SupervisorDesk } from '../../shared/domain/views/types.ts';
import { Button } from '../../shared/ui/Button.tsx';
import { Dialog } from '../../shared/ui/Dialog.tsx';
import { useWorkplace } from '../workplace.ts';
import { Leftovers } from './Leftovers.tsx';

interface Props {
  readonly view: StaffView;
  readonly desk: SupervisorDesk;
}

/** Below so many calls a share says nothing yet. */
const fewest = 10;

/** The service day: open it, give slips to whom it won't reach, close it when everybody has an outcome. */
export function Day({ view, desk }: Props) {
  const { say, acting, online } = useWorkplace();
  const { day: words } = say.lead;
  const [asking, ask] = useState(false);
  const { day } = view;
  const left = desk.withoutOutcome.count;
  const { calls, within } = desk.told;
  const enough = calls >= fewest;
  const offline = online ? undefined : say.words.offline.reason;

  const close = () => {
    ask(false);
    void acting.act({ type: 'CloseDay' });
  };
  const slips = (visitIds: GiveTomorrowSlip['visitIds']) => void acting.act({ type: 'GiveTomorrowSlip', visitIds });
  const open =
    day.opensAt !== undefined && day.closesAt !== undefined
      ? words.open(say.time(day.opensAt), say.time(day.closesAt))
      : words.opened;

  return (
    <section class="card" aria-labelledby="day-title">
      <h2 id="day-title" class="title">
        {words.title}
      </h2>
      <p>
        {desk.dayOpen ? open : words.closed} {enough && words.told(say.percent(within, calls), `${within}`, `${calls}`)}
      </p>
      {desk.dayOpen ? (
        <Button reason={offline ?? (left > 0 ? words.without(left) : undefined)} onPress={() => ask(true)}>
          {words.closeDo}
        </Button>
      ) : (
        <Button kind="primary" reason={offline} onPress={() => void acting.act({ type: 'OpenDay', date: day.date })}>
          {words.openDo}
        </Button>
      )}
      {left > 0 && <Leftovers desk={desk} onSlips={slips} />}
      <Dialog
        open={asking}
        title={words.closeTitle}
        onClose={() => ask(false)}
        actions={
          <>
            <Button kind="primary" onPress={close}>
              {words.closeDo}
            </Button>
            <Button keyHint="Esc" onPress={() => ask(false)}>
              {words.closeKeep}
            </Button>
          </>
        }
      >
        <p>{words.closeNote}</p>
      </Dialog>
    </section>
  );
}
