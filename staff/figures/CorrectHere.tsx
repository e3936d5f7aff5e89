import { useState } from 'preact/hooks';
import type { StaffView } from '../../shared/domain/views/types.ts';
import type { TicketNumber } from '../../shared/domain/vocabulary.ts';
import { Button } from '../../shared/ui/Button.tsx';
import type { EndedHit } from '../reception/CorrectDialog.tsx';
import { CorrectDialog, isEnded } from '../reception/CorrectDialog.tsx';
import { useWorkplace } from '../workplace.ts';

interface Props {
  readonly ticket: TicketNumber;
  readonly reasons: StaffView['reasons'];
  /** How a visit ended has been put right. */
  readonly onEnd: () => void;
}

/** Puts right how a visit ended, where its story is read; says so where it has not ended. */
export function CorrectHere({ ticket, reasons, onEnd }: Props) {
  const { say, ask, online } = useWorkplace();
  const words = say.front.correct;
  const [hit, correct] = useState<EndedHit>();
  const [told, tell] = useState('');

  const open = async () => {
    const answer = await ask({ ask: 'search', text: ticket });
    const found = answer.ok ? answer.result.find((one) => one.ticket === ticket) : undefined;
    if (found && isEnded(found)) return correct(found);
    if (answer.ok) return tell(found ? words.notEnded(ticket) : words.notToday(ticket));
    tell(say.refusal({ refusal: answer.refusal, details: answer.details ?? {} }));
  };

  return (
    <div class="correct-here">
      <Button reason={online ? undefined : say.words.offline.reason} onPress={() => void open()}>
        {words.openOf(ticket)}
      </Button>
      <p role="status">{told}</p>
      {hit && (
        <CorrectDialog
          hit={hit}
          reasons={reasons}
          onEnd={() => {
            correct(undefined);
            onEnd();
          }}
        />
      )}
    </div>
  );
}
