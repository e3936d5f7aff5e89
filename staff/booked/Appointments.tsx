import { useState } from 'preact/hooks';
import type { StaffView } from '../../shared/domain/views/types.ts';
import { LoadList } from '../lead/LoadList.tsx';
import type { Lists, SendList } from '../lead/list.ts';
import { useWorkplace } from '../workplace.ts';
import { BookedTable } from './BookedTable.tsx';
import { ReadyPart } from './ReadyPart.tsx';
import { StandByPart } from './StandByPart.tsx';

interface Props {
  readonly view: StaffView;
  readonly lists: Lists;
  readonly sendReady: SendList;
}

const kinds = ['list', 'stand-by', 'load', 'ready'] as const;
type Part = (typeof kinds)[number];

/** The day's appointments: who is expected and what is to be checked; and the list they come from. */
export function Appointments({ view, lists, sendReady }: Props) {
  const { say } = useWorkplace();
  const { counts } = view.reception;
  const [part, go] = useState<Part>(counts.booked > 0 ? 'list' : 'load');
  const words = say.booked.parts;
  const { title, booked, arrived } = say.lead.list;
  const { standBy } = view.reception;
  const offered: Readonly<Record<Part, boolean>> = {
    list: true,
    'stand-by': standBy !== undefined,
    load: true,
    ready: counts.ready !== undefined,
  };
  const names: Readonly<Record<Part, string>> = {
    list: words.list,
    'stand-by': `${say.booked.standBy.part} · ${standBy?.count ?? 0}`,
    load: words.load,
    ready: `${say.ready.part} · ${counts.ready}`,
  };
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
        {kinds
          .filter((one) => offered[one])
          .map((one) => (
            <button type="button" key={one} aria-current={one === part ? 'page' : undefined} onClick={() => go(one)}>
              {names[one]}
            </button>
          ))}
      </nav>
      {part === 'list' && <BookedTable asOf={asOf} />}
      {part === 'stand-by' && standBy && <StandByPart list={standBy} reasons={view.reasons.outOfTurn} />}
      {part === 'load' && <LoadList send={lists.send} known={lists} />}
      {part === 'ready' && <ReadyPart send={sendReady} asOf={asOf} />}
    </main>
  );
}
