import { useState } from 'preact/hooks';
import type { PauseWindow } from '../../shared/domain/commands.ts';
import type { StaffView, WindowDesk } from '../../shared/domain/views/types.ts';
import type { ReasonId } from '../../shared/domain/vocabulary.ts';
import { Button } from '../../shared/ui/Button.tsx';
import { useWorkplace } from '../workplace.ts';
import { Cover } from './Cover.tsx';
import { coverFor } from './cover-for.ts';
import { Panel } from './Panel.tsx';
import { Picks } from './Picks.tsx';

interface Props {
  readonly desk: WindowDesk;
  readonly view: StaffView;
  readonly onDone: (pause: PauseWindow) => void;
  readonly onClose: () => void;
}

const lengths = ['10', '15', '30', 'open'] as const;
type Length = (typeof lengths)[number];

/** A pause with its reason and length. The accessible window proposes cover first, and may always go without. */
export function PausePanel({ desk, view, onDone, onClose }: Props) {
  const { say, now, acting } = useWorkplace();
  const reasons = view.reasons.pause;
  const [reason, setReason] = useState<ReasonId | undefined>(reasons[0]?.id);
  const [length, setLength] = useState<Length>('15');
  const { panels } = say.words;
  const { id: windowId, accessible } = desk.window;
  const minutes = length === 'open' ? undefined : Number(length);
  const asked = view.reception.requests.find(({ kind, window }) => kind === 'cover' && window?.id === windowId);

  const pause = () =>
    reason && onDone({ type: 'PauseWindow', windowId, reason, urgent: false, ...(minutes && { minutes }) });
  const to = coverFor(windowId, view.windows)?.id;
  const askCover = () => void acting.act({ type: 'AskForHelp', kind: 'cover', from: windowId, ...(to && { to }) });
  const proposes = accessible && !asked;

  return (
    <Panel
      tall
      title={accessible ? panels.cover : panels.pause}
      primary={proposes ? panels.coverAsk : panels.pauseDo}
      reason={reason ? undefined : panels.reasonMissing}
      onPrimary={proposes ? askCover : pause}
      onClose={onClose}
      others={proposes && <Button onPress={pause}>{panels.withoutCover}</Button>}
    >
      {accessible && <Cover desk={desk} windows={view.windows} request={asked} />}
      <div class="panel-two">
        <Picks
          legend={panels.pauseWhy}
          options={reasons.map(({ id, name }) => ({ id, name: say.text(name) }))}
          picked={reason}
          onPick={setReason}
        />
        <Picks
          legend={panels.pauseHow}
          from={reasons.length + 1}
          options={lengths.map((id) => ({
            id,
            name: id === 'open' ? panels.pauseOpen : panels.pauseMinutes(Number(id)),
            ...(id !== 'open' && { note: panels.pauseUntil(say.time(now.value + Number(id) * 60_000)) }),
          }))}
          picked={length}
          onPick={setLength}
        />
      </div>
    </Panel>
  );
}
