import { useState } from 'preact/hooks';
import type { ApplicantResult, CorrectedOutcome, CorrectionWhy } from '../../shared/domain/commands.ts';
import type { SearchHit, StaffView } from '../../shared/domain/views/types.ts';
import type { ReasonId } from '../../shared/domain/vocabulary.ts';
import { Button } from '../../shared/ui/Button.tsx';
import { Dialog } from '../../shared/ui/Dialog.tsx';
import { PeopleRows } from '../panels/PeopleRows.tsx';
import { Picks } from '../panels/Picks.tsx';
import { Select } from '../parts/Select.tsx';
import { Trouble } from '../parts/Trouble.tsx';
import { useWorkplace } from '../workplace.ts';

/** A visit that was found, and has ended. */
export type EndedHit = SearchHit & Required<Pick<SearchHit, 'visitId' | 'ticket' | 'ended'>>;

/** Whether what was found is a visit that has ended. */
export const isEnded = (hit: SearchHit): hit is EndedHit =>
  hit.ended !== undefined && hit.visitId !== undefined && hit.ticket !== undefined;

interface Props {
  readonly hit: EndedHit;
  readonly reasons: StaffView['reasons'];
  readonly onEnd: () => void;
}

const outcomes: readonly CorrectedOutcome[] = ['served', 'incomplete', 'referred', 'left', 'tomorrow'];
const whys: readonly CorrectionWhy[] = ['wrong-key', 'heard-later', 'checked'];

/** How a visit really ended, when nobody can undo it any more: for a supervisor, with the reason. */
export function CorrectDialog({ hit, reasons, onEnd }: Props) {
  const { say, acting, online } = useWorkplace();
  const words = say.front.correct;
  const { ticket, visitId, name, ended } = hit;
  const [outcome, setOutcome] = useState<CorrectedOutcome>();
  const [reason, setReason] = useState<ReasonId>('');
  const [marks, setMarks] = useState<readonly ApplicantResult[]>(marksIn(ended));
  const [why, setWhy] = useState<CorrectionWhy>();
  const asked = outcome === 'incomplete' ? reasons.incomplete : outcome === 'referred' ? reasons.referral : [];
  const given = asked.find(({ id }) => id === reason)?.id;
  const isParty = outcome === 'served' && ended.people.length > 1;
  const missing = !outcome || !why || (asked.length > 0 && given === undefined);

  const leave = () => {
    acting.forget();
    onEnd();
  };
  const save = async () => {
    if (!outcome || !why) return;
    const more = { ...(given !== undefined && { reason: given }), ...(isParty && { applicants: marks }) };
    if (await acting.act({ type: 'CorrectOutcome', visitId, outcome, why, ...more })) onEnd();
  };

  return (
    <Dialog
      open
      title={words.title(ticket)}
      onClose={leave}
      actions={
        <>
          <Button
            kind="primary"
            reason={online ? (missing ? words.pick : undefined) : say.words.offline.reason}
            onPress={() => void save()}
          >
            {words.save}
          </Button>
          <Button onPress={leave}>{say.words.panels.cancel}</Button>
        </>
      }
    >
      <div class="correct">
        <p>{[name, words.was(words.outcome[ended.outcome])].filter(Boolean).join(' · ')}</p>
        <Picks
          legend={words.really}
          options={outcomes.map((id) => ({ id, name: words.outcome[id] }))}
          picked={outcome}
          onPick={setOutcome}
        />
        {asked.length > 0 && (
          <Select
            label={outcome === 'incomplete' ? words.paper : words.where}
            value={given ?? ''}
            options={[
              { id: '', name: words.choose },
              ...asked.map((one) => ({ id: one.id, name: say.text(one.name) })),
            ]}
            onChange={setReason}
          />
        )}
        {isParty && (
          <div>
            <p class="label">{say.words.panels.people}</p>
            <PeopleRows names={ended.people.map((one) => one.name)} marks={marks} reasons={reasons} onMark={setMarks} />
          </div>
        )}
        <Picks
          legend={words.why}
          from={outcomes.length + 1}
          options={whys.map((id) => ({ id, name: words.reason[id] }))}
          picked={why}
          onPick={setWhy}
        />
        <p class="field-hint">{words.note}</p>
        <Trouble />
      </div>
    </Dialog>
  );
}

const marksIn = ({ people }: EndedHit['ended']): readonly ApplicantResult[] =>
  people.flatMap(({ outcome, reason }, applicant) =>
    outcome === undefined || outcome === 'done' ? [] : { applicant, outcome, ...(reason !== undefined && { reason }) },
  );
