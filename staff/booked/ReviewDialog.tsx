import { useState } from 'preact/hooks';
import type { Review, ReviewReason } from '../../shared/domain/appointment.ts';
import type { SearchHit } from '../../shared/domain/views/types.ts';
import { Button } from '../../shared/ui/Button.tsx';
import { Dialog } from '../../shared/ui/Dialog.tsx';
import { Field } from '../../shared/ui/Field.tsx';
import { Picks } from '../panels/Picks.tsx';
import { Trouble } from '../parts/Trouble.tsx';
import { useWorkplace } from '../workplace.ts';

const outcomeOf: Readonly<Record<ReviewReason, Review['outcome']>> = {
  reached: 'confirmed',
  seen: 'confirmed',
  helped: 'confirmed',
  'not-theirs': 'cancelled',
  sold: 'cancelled',
  'given-up': 'cancelled',
};
const reasons = Object.keys(outcomeOf) as readonly ReviewReason[];

interface Props {
  readonly hit: SearchHit;
  readonly onEnd: () => void;
}

/** Why an appointment is to be looked at, how to ask, and what was found out: it is confirmed, or cancelled. */
export function ReviewDialog({ hit, onEnd }: Props) {
  const { say, acting, online } = useWorkplace();
  const words = say.booked.review;
  const [picked, pick] = useState<ReviewReason>();
  const [note, setNote] = useState('');
  const { appointmentId = '', name, slot, service, doubts, contact, review, visitId } = hit;
  const outcome = picked && outcomeOf[picked];
  const open = reasons.filter((reason) => visitId === undefined || outcomeOf[reason] === 'confirmed');

  const leave = () => {
    acting.forget();
    onEnd();
  };
  const save = async () => {
    if (!picked || !outcome) return;
    const remark = note.trim();
    const wish = { type: 'ReviewAppointment', appointmentId, outcome, why: picked } as const;
    if (await acting.act({ ...wish, ...(remark !== '' && { note: remark }) })) onEnd();
  };

  return (
    <Dialog
      open
      title={name}
      onClose={leave}
      actions={
        <>
          <Button
            kind={outcome === 'cancelled' ? 'danger' : 'primary'}
            reason={online ? (picked ? undefined : words.pick) : say.words.offline.reason}
            note={outcome === 'cancelled' ? words.cancelNote : undefined}
            onPress={() => void save()}
          >
            {outcome === 'cancelled' ? words.cancel : words.confirm}
          </Button>
          <Button onPress={leave}>{words.close}</Button>
        </>
      }
    >
      <div class="review">
        <p>{words.facts(slot === undefined ? '' : say.time(slot), appointmentId, say.text(service))}</p>
        {review?.by.name && (
          <p>{words.was(say.booked.reviewed[review.outcome], review.by.name, say.time(review.at))}</p>
        )}
        {doubts && (
          <div>
            <p class="label">{words.why}</p>
            <ul class="review-doubts">
              {doubts.length === 0 && <li>{words.listed}</li>}
              {doubts.map((doubt) => (
                <li key={doubt}>{words.doubt[doubt]}</li>
              ))}
            </ul>
            <p class="field-hint">{words.calm}</p>
          </div>
        )}
        {doubts && visitId === undefined && (
          <p translate={false}>
            <span class="label">{words.contact}: </span>
            {[contact?.phone, contact?.email].filter(Boolean).join(' · ') || words.noContact}
          </p>
        )}
        <Picks
          legend={words.found}
          options={open.map((id) => ({ id, name: words.reason[id] }))}
          picked={picked}
          onPick={pick}
        />
        <Field label={words.note} hint={words.noteHint} value={note} maxLength={200} onInput={setNote} />
        <Trouble />
      </div>
    </Dialog>
  );
}
