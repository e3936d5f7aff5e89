import type { ReceptionDesk, StaffWindow, WindowDesk } from '../../shared/domain/views/types.ts';
import { Icon } from '../../shared/ui/Icon.tsx';
import { Plaque } from '../parts/Plaque.tsx';
import { useWorkplace } from '../workplace.ts';
import { coverFor } from './cover-for.ts';

interface Props {
  readonly desk: WindowDesk;
  readonly windows: readonly StaffWindow[];
  /** The cover that was asked for, once it was. */
  readonly request: ReceptionDesk['requests'][number] | undefined;
}

/** Who waits for this window alone, and who could cover it. */
export function Cover({ desk, windows, request }: Props) {
  const { say } = useWorkplace();
  const { panels } = say.words;
  const only = desk.line.filter(({ needs }) => needs.accessibleWindow).length;
  const cover = coverFor(desk.window.id, windows);

  return (
    <div class="cover">
      <p>{panels.coverWhy(only)}</p>
      <p class="cover-who" role="status">
        {request ? (
          <>
            <Icon name={request.acceptedBy ? 'check' : 'clock'} />
            {request.acceptedBy ? panels.coverComing(request.acceptedBy.name) : panels.coverAsked(say.time(request.at))}
          </>
        ) : cover ? (
          <>
            <Plaque window={cover} silent />
            {panels.coverWho(cover.holder?.name ?? '', say.window(cover), cover.ticket === undefined)}
          </>
        ) : (
          panels.coverNobody
        )}
      </p>
      {!request && <p class="panel-note">{panels.coverAskNote}</p>}
    </div>
  );
}
