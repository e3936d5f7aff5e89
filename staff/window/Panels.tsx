import type { ApplicantResult, Command } from '../../shared/domain/commands.ts';
import type { StaffView, WindowDesk } from '../../shared/domain/views/types.ts';
import { AskPanel } from '../panels/AskPanel.tsx';
import { CallTicketPanel } from '../panels/CallTicketPanel.tsx';
import { EndPanel } from '../panels/EndPanel.tsx';
import { NeedsPanel } from '../panels/NeedsPanel.tsx';
import { PausePanel } from '../panels/PausePanel.tsx';
import { PeoplePanel } from '../panels/PeoplePanel.tsx';
import { ReasonPanel } from '../panels/ReasonPanel.tsx';
import { SendPanel } from '../panels/SendPanel.tsx';
import { useWorkplace } from '../workplace.ts';
import type { PanelName } from './act.ts';

interface Props {
  readonly name: PanelName;
  readonly desk: WindowDesk;
  readonly view: StaffView;
  readonly marked: readonly ApplicantResult[];
  readonly onMark: (marked: readonly ApplicantResult[]) => void;
  /** Sends a wish; the panel closes when the office has taken it, and stays with the reason when not. */
  readonly onWish: (command: Command) => void;
  readonly onClose: () => void;
}

/** The question that a deed asks, about the visitor at the window or about the window. */
export function Panels({ name, desk, view, marked, onMark, onWish, onClose }: Props) {
  const { say } = useWorkplace();
  const { panels, deeds } = say.words;
  const { card } = desk;
  const until = view.day.checkInUntil ?? view.day.closesAt;
  const windowId = desk.window.id;

  if (name === 'pause') return <PausePanel desk={desk} view={view} onDone={onWish} onClose={onClose} />;
  if (name === 'call-ticket')
    return (
      <CallTicketPanel
        desk={desk}
        reasons={view.reasons.outOfTurn}
        onDone={(visitId, reason) => onWish({ type: 'CallTicket', windowId, visitId, reason })}
        onClose={onClose}
      />
    );
  if (name === 'ask')
    return <AskPanel onDone={(kind) => onWish({ type: 'AskForHelp', kind, from: windowId })} onClose={onClose} />;
  if (!card) return null;

  const { callId, visitId } = card;
  switch (name) {
    case 'incomplete':
      return (
        <ReasonPanel
          title={deeds.incomplete}
          question={panels.incomplete}
          reasons={view.reasons.incomplete}
          told={(paper) =>
            until === undefined ? panels.incompleteSayOpen(paper) : panels.incompleteSay(paper, say.time(until))
          }
          onDone={(reason) => onWish({ type: 'RecordIncomplete', callId, reason })}
          onClose={onClose}
        />
      );
    case 'hold':
      return (
        <ReasonPanel
          title={deeds.hold}
          question={panels.hold}
          note={panels.holdNote}
          reasons={view.reasons.hold}
          onDone={(reason) => onWish({ type: 'HoldVisit', callId, reason })}
          onClose={onClose}
        />
      );
    case 'send':
      return (
        <SendPanel
          card={card}
          here={windowId}
          windows={view.windows}
          onDone={(to) => onWish({ type: 'SendTo', callId, to })}
          onClose={onClose}
        />
      );
    case 'end':
      return (
        <EndPanel
          card={card}
          reasons={view.reasons}
          onDone={(outcome, reason) => onWish({ type: 'EndVisit', callId, outcome, ...(reason && { reason }) })}
          onClose={onClose}
        />
      );
    case 'needs':
      return (
        <NeedsPanel
          card={card}
          spoken={view.spoken}
          reasons={view.reasons.outOfTurn}
          onDone={(needs, reason) => onWish({ type: 'ChangeNeeds', visitId, needs, reason })}
          onClose={onClose}
        />
      );
    case 'people':
      return <PeoplePanel card={card} marked={marked} reasons={view.reasons} onDone={onMark} onClose={onClose} />;
  }
  return name satisfies never;
}
