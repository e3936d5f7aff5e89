import { useRef, useState } from 'preact/hooks';
import type { Doubt } from '../../shared/domain/appointment.ts';
import type { SearchHit, StaffView } from '../../shared/domain/views/types.ts';
import { Button } from '../../shared/ui/Button.tsx';
import { Field } from '../../shared/ui/Field.tsx';
import type { Say } from '../say.ts';
import { useWorkplace } from '../workplace.ts';
import type { EndedHit } from './CorrectDialog.tsx';
import { CorrectDialog, isEnded } from './CorrectDialog.tsx';

interface Props {
  readonly view: StaffView;
  readonly onAppointment: (hit: SearchHit) => void;
  readonly onShow: (visitId: string) => void;
}

/** Finds an appointment or a ticket by whatever the visitor has: name, folio, CURP, number. A scanner types it. */
export function Find({ view, onAppointment, onShow }: Props) {
  const { say, ask, online } = useWorkplace();
  const words = say.front.find;
  const [text, setText] = useState('');
  const [hits, setHits] = useState<readonly SearchHit[]>();
  const [declined, setDeclined] = useState('');
  const [correcting, correct] = useState<EndedHit>();
  const asked = useRef('');

  const mayCorrect = view.me.roles.includes('supervisor');

  const look = async () => {
    const wanted = text.trim();
    if (wanted.length < 2) return;
    asked.current = wanted;
    const answer = await ask({ ask: 'search', text: wanted });
    if (asked.current !== wanted) return;
    setHits(answer.ok ? answer.result : undefined);
    setDeclined(answer.ok ? '' : say.refusal({ refusal: answer.refusal, details: answer.details ?? {} }));
  };

  return (
    <section class="find" aria-labelledby="find-title">
      <h2 id="find-title" class="title">
        {words.title}
      </h2>
      <form
        class="find-form"
        onSubmit={(event) => {
          event.preventDefault();
          void look();
        }}
      >
        <div id="find">
          <Field
            label={words.label}
            type="search"
            value={text}
            onInput={setText}
            hint={words.hint}
            error={declined || undefined}
          />
        </div>
        <Button type="submit" reason={online ? undefined : say.words.offline.reason}>
          {words.go}
        </Button>
      </form>
      <p class="unseen" role="status">
        {hits && hits.length > 0 && words.found(hits.length)}
      </p>
      {hits?.length === 0 && <p class="find-none">{words.none(asked.current)}</p>}
      {hits && hits.length > 0 && (
        <ul class="hits">
          {hits.map((hit) => (
            <li key={hit.visitId ?? hit.appointmentId}>
              <b class="hit-ticket" translate={false}>
                {hit.ticket ?? (hit.slot === undefined ? '' : say.time(hit.slot))}
              </b>
              <span>
                <b>{hit.name}</b>
                <small>{say.text(hit.service)}</small>
                {hit.doubts && (
                  <small>
                    {say.words.needs.identity}: {doubtsIn(hit.doubts, say)}
                  </small>
                )}
              </span>
              <em>{stateOf(hit, say)}</em>
              {isEnded(hit) && mayCorrect ? (
                <Button aria-label={say.front.correct.openOf(hit.ticket)} onPress={() => correct(hit)}>
                  {say.front.correct.open}
                </Button>
              ) : (
                <HitDeed hit={hit} onAppointment={onAppointment} onShow={onShow} />
              )}
            </li>
          ))}
        </ul>
      )}
      {correcting && (
        <CorrectDialog
          key={correcting.visitId}
          hit={correcting}
          reasons={view.reasons}
          onEnd={() => {
            correct(undefined);
            void look();
          }}
        />
      )}
    </section>
  );
}

const stateOf = ({ ended, situation, status }: SearchHit, { front: { correct, find } }: Say): string => {
  if (ended) return correct.outcome[ended.outcome];
  return situation ? find.situation[situation] : find.status[status];
};

/** Why the papers are to be looked at; reception may know. */
const doubtsIn = (doubts: readonly Doubt[], { booked: { review } }: Say): string =>
  doubts.length === 0 ? review.listed : doubts.map((doubt) => review.doubt[doubt]).join(' ');

type HitProps = Pick<Props, 'onAppointment' | 'onShow'> & { readonly hit: SearchHit };

function HitDeed({ hit, onAppointment, onShow }: HitProps) {
  const { say, acting, online } = useWorkplace();
  const words = say.front.find;
  const { visitId } = hit;

  if (visitId === undefined) {
    if (hit.status === 'cancelled') return null;
    return <Button onPress={() => onAppointment(hit)}>{words.checkIn}</Button>;
  }
  if (hit.may === 'step-out')
    return (
      <Button
        reason={online ? undefined : say.words.offline.reason}
        onPress={() => void acting.act({ type: 'StepOut', visitId })}
      >
        {words.stepOut}
      </Button>
    );
  if (hit.may !== 'come-back' && hit.situation !== 'held' && hit.situation !== 'absent')
    return <Button onPress={() => onShow(visitId)}>{words.show}</Button>;
  return (
    <Button
      reason={online ? undefined : say.words.offline.reason}
      onPress={() => void acting.act({ type: 'ComeBack', visitId })}
    >
      {words.reinstate}
    </Button>
  );
}
