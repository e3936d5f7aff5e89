import { useState } from 'preact/hooks';
import type { ApplicantResult } from '../../shared/domain/commands.ts';
import type { StaffView, VisitCard } from '../../shared/domain/views/types.ts';
import { useWorkplace } from '../workplace.ts';
import { Panel } from './Panel.tsx';
import { PeopleRows } from './PeopleRows.tsx';

interface Props {
  readonly card: VisitCard;
  readonly marked: readonly ApplicantResult[];
  readonly reasons: StaffView['reasons'];
  readonly onDone: (marked: readonly ApplicantResult[]) => void;
  readonly onClose: () => void;
}

/** A family's outcomes, one by one; they go to the record when the step is finished. */
export function PeoplePanel({ card, marked, reasons, onDone, onClose }: Props) {
  const { say } = useWorkplace();
  const [marks, setMarks] = useState(marked);
  const { panels } = say.words;

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
      <PeopleRows names={card.applicants.map(({ name }) => name)} marks={marks} reasons={reasons} onMark={setMarks} />
    </Panel>
  );
}
