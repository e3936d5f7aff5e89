import type { ApplicantResult } from '../../shared/domain/commands.ts';
import type { StaffView } from '../../shared/domain/views/types.ts';
import type { ApplicantOutcome, ReasonId } from '../../shared/domain/vocabulary.ts';
import { Select } from '../parts/Select.tsx';
import { useWorkplace } from '../workplace.ts';

interface Props {
  readonly names: readonly string[];
  /** Those who are not done. */
  readonly marks: readonly ApplicantResult[];
  readonly reasons: StaffView['reasons'];
  readonly onMark: (marks: readonly ApplicantResult[]) => void;
}

const outcomes: readonly ApplicantOutcome[] = ['done', 'incomplete', 'referred'];

/** How each person of a party fared; whoever is not marked is done. */
export function PeopleRows({ names, marks, reasons, onMark }: Props) {
  const { say } = useWorkplace();
  const { panels } = say.words;

  const reasonsFor = (outcome: ApplicantOutcome) =>
    outcome === 'incomplete' ? reasons.incomplete : outcome === 'referred' ? reasons.referral : [];
  const mark = (applicant: number, outcome: ApplicantOutcome, reason: ReasonId | undefined) => {
    const others = marks.filter((one) => one.applicant !== applicant);
    onMark(outcome === 'done' ? others : [...others, { applicant, outcome, ...(reason && { reason }) }]);
  };

  return (
    <>
      {names.map((known, index) => {
        const mine = marks.find((one) => one.applicant === index);
        const outcome = mine?.outcome ?? 'done';
        const name = known || panels.person(index + 1);
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
    </>
  );
}
