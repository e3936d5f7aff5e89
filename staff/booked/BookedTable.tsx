import { useEffect, useRef, useState } from 'preact/hooks';
import type { BookedList, BookedShown, SearchHit } from '../../shared/domain/views/types.ts';
import { Button } from '../../shared/ui/Button.tsx';
import { Field } from '../../shared/ui/Field.tsx';
import { Icon } from '../../shared/ui/Icon.tsx';
import type { Say } from '../say.ts';
import { useWorkplace } from '../workplace.ts';
import { Heads } from './Heads.tsx';
import { ReviewDialog } from './ReviewDialog.tsx';

const kinds: readonly BookedShown[] = ['all', 'doubtful', 'missed'];

/** The day's appointments by hour, all or some of them; `asOf` changes when the list may have. */
export function BookedTable({ asOf }: { readonly asOf: string }) {
  const { say, ask, online } = useWorkplace();
  const words = say.booked;
  const [show, choose] = useState<BookedShown>('all');
  const [text, setText] = useState('');
  const [sought, seek] = useState('');
  const [list, setList] = useState<BookedList>();
  const [declined, setDeclined] = useState('');
  const [looking, lookAt] = useState<SearchHit>();
  const [turn, again] = useState(0);
  const newest = useRef(0);

  const read = async (seen: readonly SearchHit[]) => {
    newest.current += 1;
    const mine = newest.current;
    const answer = await ask({ ask: 'booked', show, text: sought, skip: seen.length });
    if (mine !== newest.current) return;
    if (answer.ok) setList({ ...answer.result, rows: [...seen, ...answer.result.rows] });
    setDeclined(answer.ok ? '' : say.refusal({ refusal: answer.refusal, details: answer.details ?? {} }));
  };
  useEffect(() => {
    if (online) void read([]);
  }, [show, sought, asOf, turn, online]);

  const rows = list?.rows ?? [];
  return (
    <section class="card booked" aria-label={words.caption}>
      <form
        class="booked-ask"
        onSubmit={(event) => {
          event.preventDefault();
          seek(text.trim());
        }}
      >
        <Field label={words.search} type="search" value={text} onInput={setText} error={declined || undefined} />
        <Button type="submit" icon="search" reason={online ? undefined : say.words.offline.reason}>
          {words.go}
        </Button>
        <fieldset class="booked-show" aria-label={words.show.label}>
          {kinds.map((kind) => (
            <button type="button" key={kind} aria-pressed={kind === show} onClick={() => choose(kind)}>
              {words.show[kind](list ? say.count(list.counts[kind]) : '–')}
            </button>
          ))}
        </fieldset>
      </form>
      {list && rows.length === 0 && (
        <p class="line-empty" role="status">
          {sought === '' ? words.none[show] : words.noneWith(sought)}
        </p>
      )}
      {rows.length > 0 && <Rows rows={rows} onLook={lookAt} />}
      {list && list.count > rows.length && (
        <Button onPress={() => void read(rows)}>{words.more(list.count - rows.length)}</Button>
      )}
      {looking && (
        <ReviewDialog
          key={looking.appointmentId}
          hit={looking}
          onEnd={() => {
            lookAt(undefined);
            again(turn + 1);
          }}
        />
      )}
    </section>
  );
}

interface RowsProps {
  readonly rows: readonly SearchHit[];
  readonly onLook: (hit: SearchHit) => void;
}

function Rows({ rows, onLook }: RowsProps) {
  const { say } = useWorkplace();
  const words = say.booked;
  return (
    <table class="queue">
      <caption class="unseen">{words.caption}</caption>
      <Heads columns={['at', 'name', 'folio', 'service', 'state', 'deed']} words={words.columns} />
      <tbody>
        {rows.map((hit) => (
          <tr key={hit.appointmentId}>
            <td>{hit.slot !== undefined && say.time(hit.slot)}</td>
            <th scope="row">{hit.name}</th>
            <td translate={false}>{hit.appointmentId}</td>
            <td class="queue-service">{say.text(hit.service)}</td>
            <td class="queue-why">{stateOf(hit, say)}</td>
            <td>
              <Deed hit={hit} onLook={() => onLook(hit)} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

const stateOf = ({ situation, ticket, status, missed }: SearchHit, { front, booked }: Say): string => {
  if (situation) return `${front.find.situation[situation]} · ${ticket ?? ''}`;
  return missed ? booked.missed : front.find.status[status];
};

function Deed({ hit, onLook }: { readonly hit: SearchHit; readonly onLook: () => void }) {
  const { say } = useWorkplace();
  const words = say.booked;
  const { review, doubts, name } = hit;
  if (doubts) {
    return (
      <button type="button" class="queue-open booked-look" aria-label={words.lookAt(name)} onClick={onLook}>
        <Icon name="id-card" />
        {words.look}
      </button>
    );
  }
  if (!review) return null;
  return (
    <button
      type="button"
      class="queue-open"
      aria-label={words.reviewedOf(words.reviewed[review.outcome], name)}
      onClick={onLook}
    >
      {words.reviewed[review.outcome]}
    </button>
  );
}
