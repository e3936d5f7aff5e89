import { useState } from 'preact/hooks';
import type { StaffView } from '../../shared/domain/views/types.ts';
import { LoadList } from '../lead/LoadList.tsx';
import type { SendList } from '../lead/list.ts';
import { useWorkplace } from '../workplace.ts';
import { BookedTable } from './BookedTable.tsx';

interface Props {
  readonly view: StaffView;
  readonly send: SendList;
}

type Part = 'list' | 'load';
const parts: readonly Part[] = ['list', 'load'];

/** The day's appointments: who is expected and what is to be checked; and the list they come from. */
export function Appointments({ view, send }: Props) {
  const { say } = useWorkplace();
  const { counts } = view.reception;
  const [part, go] = useState<Part>(counts.booked > 0 ? 'list' : 'load');
  const words = say.booked.parts;
  const { title, booked, arrived } = say.lead.list;

  return (
    <main class="page">
      <div class="page-head">
        <h1>{title}</h1>
        <p>
          {booked}: <b>{counts.booked}</b> · {arrived}: <b>{counts.arrived}</b>
        </p>
      </div>
      <nav class="parts" aria-label={words.label}>
        {parts.map((one) => (
          <button type="button" key={one} aria-current={one === part ? 'page' : undefined} onClick={() => go(one)}>
            {words[one]}
          </button>
        ))}
      </nav>
      {part === 'list' ? (
        <BookedTable asOf={`${counts.booked} ${counts.arrived} ${counts.ended}`} />
      ) : (
        <LoadList send={send} />
      )}
    </main>
  );
}
