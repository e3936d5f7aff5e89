import { useState } from 'preact/hooks';
import type { Reason } from '../../shared/domain/settings.ts';
import type { WindowDesk } from '../../shared/domain/views/types.ts';
import type { ReasonId, VisitId } from '../../shared/domain/vocabulary.ts';
import { Field } from '../../shared/ui/Field.tsx';
import { useWorkplace } from '../workplace.ts';
import type { Candidate } from './candidates.ts';
import { candidatesIn, candidatesOf } from './candidates.ts';
import { Panel } from './Panel.tsx';
import { Picks } from './Picks.tsx';

interface Props {
  readonly desk: WindowDesk;
  readonly reasons: readonly Reason[];
  readonly onDone: (visitId: VisitId, reason: ReasonId) => void;
  readonly onClose: () => void;
}

/** Calls somebody out of turn; never silently: the reason and the name stand in the record. */
export function CallTicketPanel({ desk, reasons, onDone, onClose }: Props) {
  const { say, ask } = useWorkplace();
  const [text, setText] = useState('');
  const [found, setFound] = useState<readonly Candidate[]>([]);
  const [picked, pick] = useState<VisitId>();
  const [reason, setReason] = useState<ReasonId>();
  const { panels } = say.words;

  const known = candidatesIn(desk, text);
  const shown = known.length > 0 ? known : found;
  const chosen = shown.find(({ visitId }) => visitId === picked);

  const look = async (wanted: string) => {
    setText(wanted);
    setFound([]);
    if (wanted.trim().length < 3 || candidatesIn(desk, wanted).length > 0) return;
    const answer = await ask({ ask: 'search', text: wanted });
    if (answer.ok) setFound(candidatesOf(answer.result));
  };

  return (
    <Panel
      tall
      title={panels.callTicket}
      primary={chosen ? panels.callDo(chosen.ticket) : panels.callTicket}
      reason={chosen && reason ? undefined : panels.pickTicket}
      onPrimary={() => chosen && reason && onDone(chosen.visitId, reason)}
      onClose={onClose}
    >
      <div class="panel-two">
        <div>
          <Field label={panels.callTicketFind} type="search" value={text} onInput={look} autofocus />
          {shown.length === 0 && text && (
            <p class="panel-note" role="status">
              {panels.callTicketNone}
            </p>
          )}
          <div class="candidates">
            <Picks
              legend={panels.callTicketFind}
              titled
              from={10}
              options={shown.map((one) => ({
                id: one.visitId,
                name: one.ticket,
                note: [one.name, one.service && say.text(one.service)].filter(Boolean).join(' · '),
              }))}
              picked={picked}
              onPick={pick}
            />
          </div>
        </div>
        <Picks
          legend={panels.reason}
          hint={panels.callTicketNote}
          options={reasons.map(({ id, name }) => ({ id, name: say.text(name) }))}
          picked={reason}
          onPick={setReason}
        />
      </div>
    </Panel>
  );
}
