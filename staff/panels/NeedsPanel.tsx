import { useState } from 'preact/hooks';
import type { Reason } from '../../shared/domain/settings.ts';
import type { StaffView, VisitCard } from '../../shared/domain/views/types.ts';
import type { Needs, ReasonId } from '../../shared/domain/vocabulary.ts';
import { NeedsFields } from '../parts/NeedsFields.tsx';
import { useWorkplace } from '../workplace.ts';
import { Panel } from './Panel.tsx';
import { Picks } from './Picks.tsx';

interface Props {
  readonly card: VisitCard;
  readonly spoken: StaffView['spoken'];
  readonly reasons: readonly Reason[];
  readonly onDone: (needs: Needs, reason: ReasonId) => void;
  readonly onClose: () => void;
}

/** What the visitor turned out to need; it changes the order, so it carries a reason. */
export function NeedsPanel({ card, spoken, reasons, onDone, onClose }: Props) {
  const { say } = useWorkplace();
  const [needs, setNeeds] = useState(card.needs);
  const [reason, setReason] = useState<ReasonId>();
  const { panels } = say.words;

  return (
    <Panel
      tall
      title={panels.needs}
      primary={panels.needsDo}
      reason={reason ? undefined : panels.reasonMissing}
      onPrimary={() => reason && onDone(needs, reason)}
      onClose={onClose}
    >
      <NeedsFields needs={needs} spoken={spoken} onChange={setNeeds} />
      <Picks
        legend={panels.reason}
        hint={panels.needsNote}
        options={reasons.map(({ id, name }) => ({ id, name: say.text(name) }))}
        picked={reason}
        onPick={setReason}
      />
    </Panel>
  );
}
