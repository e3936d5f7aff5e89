import { useState } from 'preact/hooks';
import type { StaffView, StandByRow } from '../../shared/domain/views/types.ts';
import type { ReasonId } from '../../shared/domain/vocabulary.ts';
import { Button } from '../../shared/ui/Button.tsx';
import { Dialog } from '../../shared/ui/Dialog.tsx';
import { Picks } from '../panels/Picks.tsx';
import { Trouble } from '../parts/Trouble.tsx';
import { useWorkplace } from '../workplace.ts';
import { Heads } from './Heads.tsx';

interface Props {
  readonly list: NonNullable<StaffView['reception']['standBy']>;
  readonly reasons: StaffView['reasons']['outOfTurn'];
}

/** Who stands by, in the order in which places are given; and off the list, with why. */
export function StandByPart({ list: { first, count }, reasons }: Props) {
  const { say } = useWorkplace();
  const words = say.booked.standBy;
  const [leaving, takeOff] = useState<StandByRow>();
  return (
    <section class="card booked" aria-label={words.caption}>
      <p class="field-hint">{words.rule}</p>
      {count === 0 ? (
        <p class="line-empty" role="status">
          {words.none}
        </p>
      ) : (
        <Rows rows={first} onTakeOff={takeOff} />
      )}
      {count > first.length && <p>{words.more(count - first.length)}</p>}
      {leaving && <TakeOff key={leaving.visitId} row={leaving} reasons={reasons} onEnd={() => takeOff(undefined)} />}
    </section>
  );
}

interface RowsProps {
  readonly rows: readonly StandByRow[];
  readonly onTakeOff: (row: StandByRow) => void;
}

function Rows({ rows, onTakeOff }: RowsProps) {
  const { say } = useWorkplace();
  const words = say.booked.standBy;
  return (
    <table class="queue">
      <caption class="unseen">{words.caption}</caption>
      <Heads columns={['place', 'ticket', 'name', 'service', 'since', 'deed']} words={words.columns} />
      <tbody>
        {rows.map((row) => (
          <tr key={row.visitId}>
            <td>{row.place}</td>
            <th scope="row" translate={false}>
              {row.ticket}
            </th>
            <td>{row.name}</td>
            <td class="queue-service">{say.text(row.service)}</td>
            <td>{say.time(row.since)}</td>
            <td>
              <button
                type="button"
                class="queue-open"
                aria-label={words.takeOffOf(row.ticket)}
                onClick={() => onTakeOff(row)}
              >
                {words.takeOff}
              </button>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

interface TakeOffProps extends Pick<Props, 'reasons'> {
  readonly row: StandByRow;
  readonly onEnd: () => void;
}

function TakeOff({ row: { visitId, ticket }, reasons, onEnd }: TakeOffProps) {
  const { say, acting, online } = useWorkplace();
  const words = say.booked.standBy;
  const [reason, pick] = useState<ReasonId>();
  const leave = () => {
    acting.forget();
    onEnd();
  };
  const save = async () => {
    if (reason !== undefined && (await acting.act({ type: 'Leave', visitId, reason }))) onEnd();
  };
  return (
    <Dialog
      open
      title={words.ask(ticket)}
      onClose={leave}
      actions={
        <>
          <Button
            kind="danger"
            reason={online ? (reason === undefined ? words.pick : undefined) : say.words.offline.reason}
            onPress={() => void save()}
          >
            {words.takeOff}
          </Button>
          <Button onPress={leave}>{words.keep}</Button>
        </>
      }
    >
      <p>{words.note}</p>
      <Picks
        legend={words.why}
        options={reasons.map(({ id, name }) => ({ id, name: say.text(name) }))}
        picked={reason}
        onPick={pick}
      />
      <Trouble />
    </Dialog>
  );
}
