import { useState } from 'preact/hooks';
import type { StaffView } from '../../shared/domain/views/types.ts';
import { LoadList } from '../lead/LoadList.tsx';
import type { Lists, SendList } from '../lead/list.ts';
import { useWorkplace } from '../workplace.ts';
import { BookedTable } from './BookedTable.tsx';
import { ReadyPart } from './ReadyPart.tsx';

interface Props {
  readonly view: StaffView;
  readonly lists: Lists;
  readonly sendReady: SendList;
}

type Part = 'list' | 'load' | 'ready';

/** The day's appointments: who is expected and what is to be checked; and the list they come from. */
export function Appointments({ view, lists, sendReady }: Props) {
  const { say } = useWorkplace();
  const { counts } = view.reception;
  const [part, go] = useState<Part>(counts.booked > 0 ? 'list' : 'load');
  const words = say.booked.parts;
  const { title, booked, arrived } = say.lead.list;
  const parts: readonly Part[] = counts.ready === undefined ? ['list', 'load'] : ['list', 'load', 'ready'];
  const asOf = `${counts.booked} ${counts.arrived} ${counts.ended} ${counts.ready}`;

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
            {one === 'ready' ? `${say.ready.part} · ${counts.ready}` : words[one]}
          </button>
        ))}
      </nav>
      {part === 'list' && <BookedTable asOf={asOf} />}
      {part === 'load' && <LoadList send={lists.send} known={lists} />}
      {part === 'ready' && <ReadyPart send={sendReady} asOf={asOf} />}
    </main>
  );
}
