import { useState } from 'preact/hooks';
import type { ApplicantResult } from '../../shared/domain/commands.ts';
import type { StaffView, VisitCard } from '../../shared/domain/views/types.ts';
import type { ApplicantOutcome, ReasonId } from '../../shared/domain/vocabulary.ts';
import { Select } from '../parts/Select.tsx';
import { useWorkplace } from '../workplace.ts';
import { Panel } from './Panel.tsx';

interface Props {
  readonly card: VisitCard;
  readonly marked: readonly ApplicantResult[];
  readonly reasons: StaffView['reasons'];
  readonly onDone: (marked: readonly ApplicantResult[]) => void;
  readonly onClose: () => void;
}

const outcomes: readonly ApplicantOutcome[] = ['done', 'incomplete', 'referred'];

/** A family's outcomes, one by one; they go to the record when the step is finished. */
export function PeoplePanel({ card, marked, reasons, onDone, onClose }: Props) {
  const { say } = useWorkplace();
  const [marks, setMarks] = useState(marked);
  const { panels } = say.words;

  const reasonsFor = (outcome: ApplicantOutcome) =>
    outcome === 'incomplete' ? reasons.incomplete : outcome === 'referred' ? reasons.referral : [];
  const mark = (applicant: number, outcome: ApplicantOutcome, reason: ReasonId | undefined) => {
    const others = marks.filter((one) => one.applicant !== applicant);
    setMarks(outcome === 'done' ? others : [...others, { applicant, outcome, ...(reason && { reason }) }]);
  };

  return (
    <Panel
      tall
      title={panels.people}
      primary={panels.peopleDo}
      reason={marks.some(({ reason }) => reason === undefined) ? panels.reasonMissing : undefined}
      onPrimary={() => onDone(marks)}
      onClose={onClose}
    >
      <p class="panel-note">{panels.peopleNote}</p>
      {card.applicants.map((applicant, index) => {
        const mine = marks.find((one) => one.applicant === index);
        const outcome = mine?.outcome ?? 'done';
        const name = applicant.name || panels.person(index + 1);
        const asked = reasonsFor(outcome);
        return (
          <div class="people-row" key={index}>
            <Select
              label={name}
              value={outcome}
              options={outcomes.map((id) => ({ id, name: panels.outcome[id] }))}
              onChange={(next) => mark(index, next, reasonsFor(next)[0]?.id)}
            />
            {asked.length > 0 && (
              <Select
                label={`${panels.reason}: ${name}`}
                value={mine?.reason ?? ''}
                options={asked.map(({ id, name: reason }) => ({ id, name: say.text(reason) }))}
                onChange={(reason) => mark(index, outcome, reason)}
              />
            )}
          </div>
        );
      })}
    </Panel>
  );
}
