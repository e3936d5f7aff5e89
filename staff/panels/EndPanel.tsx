import { useState } from 'preact/hooks';
import type { EndVisit } from '../../shared/domain/commands.ts';
import type { StaffView, VisitCard } from '../../shared/domain/views/types.ts';
import type { ReasonId } from '../../shared/domain/vocabulary.ts';
import { useWorkplace } from '../workplace.ts';
import { Panel } from './Panel.tsx';
import { Picks } from './Picks.tsx';

type Outcome = EndVisit['outcome'];

interface Props {
  readonly card: VisitCard;
  readonly reasons: StaffView['reasons'];
  readonly onDone: (outcome: Outcome, reason: ReasonId | undefined) => void;
  readonly onClose: () => void;
}

const outcomes: readonly Outcome[] = ['served', 'incomplete', 'referred', 'left'];

/** The explicit way out: the visit ends here, and says how. */
export function EndPanel({ card, reasons, onDone, onClose }: Props) {
  const { say } = useWorkplace();
  const [outcome, setOutcome] = useState<Outcome>();
  const [reason, setReason] = useState<ReasonId>();
  const { panels } = say.words;
  const skipped = card.journey.filter(({ state }) => state === 'ahead').map((step) => say.text(step.name));
  const asked = outcome === 'incomplete' ? reasons.incomplete : outcome === 'referred' ? reasons.referral : undefined;
  const given = asked?.find(({ id }) => id === reason)?.id;
  const missing = outcome === undefined ? panels.end : asked && !given ? panels.reasonMissing : undefined;

  return (
    <Panel
      title={panels.end}
      primary={panels.endDo}
      reason={missing}
      onPrimary={() => outcome && onDone(outcome, given)}
      onClose={onClose}
    >
      <Picks
        legend={panels.end}
        titled
        options={outcomes.map((id) => ({
          id,
          name: panels.endOutcome[id],
          ...(id === 'served' && skipped.length > 0 && { note: panels.endSkips(skipped.join(', ').toLowerCase()) }),
        }))}
        picked={outcome}
        onPick={setOutcome}
      />
      {asked && (
        <Picks
          legend={panels.reason}
          from={outcomes.length + 1}
          options={asked.map(({ id, name }) => ({ id, name: say.text(name) }))}
          picked={given}
          onPick={setReason}
        />
      )}
    </Panel>
  );
}
