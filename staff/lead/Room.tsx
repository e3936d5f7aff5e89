import { useState } from 'preact/hooks';
import type { SupervisorDesk } from '../../shared/domain/views/types.ts';
import { Button } from '../../shared/ui/Button.tsx';
import { Field } from '../../shared/ui/Field.tsx';
import { useWorkplace } from '../workplace.ts';
import { RoomAhead } from './RoomAhead.tsx';

type Props = { readonly room: SupervisorDesk['room'] };

/** The waiting room: who sits there now, whether the seats will do, and what somebody has counted. */
export function Room({ room }: Props) {
  const { say, acting, online } = useWorkplace();
  const { room: words } = say.lead;
  const [counted, setCounted] = useState('');
  const people = /^\d{1,3}$/u.test(counted.trim()) ? Number(counted) : undefined;
  const full = room.people > room.seats;
  const outlook = full
    ? words.fullNow
    : room.fullFrom === undefined
      ? words.enough
      : words.fullFrom(say.time(room.fullFrom));

  const correct = async () => {
    if (people !== undefined && (await acting.act({ type: 'CountRoom', people }))) setCounted('');
  };

  return (
    <section
      class="card room"
      aria-labelledby="room-title"
      data-full={full || room.fullFrom !== undefined || undefined}
    >
      <div>
        <h2 id="room-title" class="title">
          {words.title}
        </h2>
        <p class="room-now">
          <b>{room.people}</b> {words.of(room.seats)}
        </p>
        <p class="room-outlook">{outlook}</p>
      </div>
      {room.forecast.length > 0 && <RoomAhead room={room} />}
      <details class="room-count">
        <summary>{words.correct}</summary>
        <Field
          label={words.count}
          value={counted}
          hint={words.countHelp}
          inputMode="numeric"
          maxLength={3}
          onInput={setCounted}
        />
        <Button
          reason={online ? (people === undefined ? words.countNone : undefined) : say.words.offline.reason}
          onPress={() => void correct()}
        >
          {words.countDo}
        </Button>
      </details>
    </section>
  );
}
