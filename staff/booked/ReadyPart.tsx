import { useEffect, useRef, useState } from 'preact/hooks';
import type { ReadyList, ReadyRow } from '../../shared/domain/views/types.ts';
import { Button } from '../../shared/ui/Button.tsx';
import { Field } from '../../shared/ui/Field.tsx';
import { LoadList } from '../lead/LoadList.tsx';
import type { SendList } from '../lead/list.ts';
import type { Say } from '../say.ts';
import { useWorkplace } from '../workplace.ts';
import { Heads } from './Heads.tsx';

interface Props {
  readonly send: SendList;
  /** Changes when the list may have. */
  readonly asOf: string;
}

/** What waits to be handed over: who is here for it, what has waited longest; and the list that it comes from. */
export function ReadyPart({ send, asOf }: Props) {
  const { say, ask, acting, online } = useWorkplace();
  const words = say.ready;
  const [text, setText] = useState('');
  const [sought, seek] = useState('');
  const [list, setList] = useState<ReadyList>();
  const [declined, setDeclined] = useState('');
  const [turn, again] = useState(0);
  const newest = useRef(0);

  const read = async (seen: readonly ReadyRow[]) => {
    newest.current += 1;
    const mine = newest.current;
    const answer = await ask({ ask: 'ready', text: sought, skip: seen.length });
    if (mine !== newest.current) return;
    if (answer.ok) setList({ ...answer.result, rows: [...seen, ...answer.result.rows] });
    setDeclined(answer.ok ? '' : say.refusal({ refusal: answer.refusal, details: answer.details ?? {} }));
  };
  useEffect(() => {
    if (online) void read([]);
  }, [sought, asOf, turn, online]);
  const mark = async ({ documentId, state }: ReadyRow) => {
    await acting.act({ type: 'MarkDocument', documentId, handedOver: state !== 'handed-over' });
    again((now) => now + 1);
  };

  const rows = list?.rows ?? [];
  return (
    <>
      <section class="card booked" aria-label={words.caption}>
        <form
          class="booked-ask"
          onSubmit={(event) => {
            event.preventDefault();
            seek(text.trim());
          }}
        >
          <Field label={say.booked.search} type="search" value={text} onInput={setText} error={declined || undefined} />
          <Button type="submit" icon="search" reason={online ? undefined : say.words.offline.reason}>
            {say.booked.go}
          </Button>
          {list && (
            <p class="ready-counts" role="status">
              {words.counts(list.waiting, list.handedOver)}
              {list.listed !== undefined && <small>{words.listed(say.time(list.listed), say.date(list.listed))}</small>}
            </p>
          )}
        </form>
        {list && rows.length === 0 && (
          <p class="line-empty" role="status">
            {sought === '' ? words.none : words.noneWith(sought)}
          </p>
        )}
        {rows.length > 0 && <Rows rows={rows} onMark={(row) => void mark(row)} />}
        {list && list.count > rows.length && (
          <Button onPress={() => void read(rows)}>{say.booked.more(list.count - rows.length)}</Button>
        )}
      </section>
      <LoadList send={send} words={words.list} onLoaded={() => again((now) => now + 1)} />
    </>
  );
}

interface RowsProps {
  readonly rows: readonly ReadyRow[];
  readonly onMark: (row: ReadyRow) => void;
}

function Rows({ rows, onMark }: RowsProps) {
  const { say, online } = useWorkplace();
  const words = say.ready;
  return (
    <table class="queue">
      <caption class="unseen">{words.caption}</caption>
      <Heads columns={['folio', 'name', 'since', 'where', 'state', 'deed']} words={words.columns} />
      <tbody>
        {rows.map((row) => {
          const whose = row.name || row.folio || words.unnamed;
          const deed = row.state === 'handed-over' ? words.takeBack : words.handOver;
          return (
            <tr key={row.documentId}>
              <td translate={false}>{row.folio}</td>
              <th scope="row">{row.name}</th>
              <td>{say.day(row.since)}</td>
              <td>{row.where === 'reception' ? words.atReception : row.where}</td>
              <td class="queue-why">{stateOf(row, say)}</td>
              <td>
                {row.state !== 'here' && online && (
                  <button type="button" class="queue-open" aria-label={`${deed}: ${whose}`} onClick={() => onMark(row)}>
                    {deed}
                  </button>
                )}
              </td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}

const stateOf = ({ state, ticket }: ReadyRow, { ready }: Say): string =>
  ticket === undefined ? ready.state[state] : `${ready.state[state]} · ${ticket}`;
