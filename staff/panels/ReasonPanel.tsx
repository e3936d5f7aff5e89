import { useState } from 'preact/hooks';
import type { Reason } from '../../shared/domain/settings.ts';
import type { ReasonId } from '../../shared/domain/vocabulary.ts';
import { useWorkplace } from '../workplace.ts';
import { Panel } from './Panel.tsx';
import { Picks } from './Picks.tsx';

interface Props {
  readonly title: string;
  readonly question: string;
  readonly note?: string;
  readonly reasons: readonly Reason[];
  /** What the visitor is told, once a reason is picked. */
  readonly told?: (reason: string) => string;
  readonly onDone: (reason: ReasonId) => void;
  readonly onClose: () => void;
}

/** Asks for one of the office's reasons, and shows what the visitor is to be told. */
export function ReasonPanel({ title, question, note, reasons, told, onDone, onClose }: Props) {
  const { say } = useWorkplace();
  const [picked, pick] = useState<ReasonId>();
  const { panels } = say.words;
  const reason = reasons.find(({ id }) => id === picked);

  return (
    <Panel
      title={title}
      primary={panels.save}
      reason={reason ? undefined : question}
      onPrimary={() => reason && onDone(reason.id)}
      onClose={onClose}
    >
      <Picks
        legend={question}
        options={reasons.map(({ id, name }) => ({ id, name: say.text(name) }))}
        picked={picked}
        onPick={pick}
        {...(note !== undefined && { hint: note })}
      />
      {told && (
        <div class="told" role="status">
          {reason && (
            <>
              <p class="label">{panels.toTell}</p>
              <p>{told(say.text(reason.name).toLowerCase())}</p>
            </>
          )}
        </div>
      )}
    </Panel>
  );
}
