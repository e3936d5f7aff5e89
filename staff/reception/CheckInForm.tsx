import type { CheckIn } from '../../shared/domain/commands.ts';
import type { StaffView } from '../../shared/domain/views/types.ts';
import { Button } from '../../shared/ui/Button.tsx';
import { Field } from '../../shared/ui/Field.tsx';
import { Icon } from '../../shared/ui/Icon.tsx';
import { Switch } from '../../shared/ui/Switch.tsx';
import { NeedsFields } from '../parts/NeedsFields.tsx';
import { Select } from '../parts/Select.tsx';
import { momentAt } from '../wallclock.ts';
import { useWorkplace } from '../workplace.ts';
import type { Draft } from './draft.ts';
import { checkInOf, emptyDraft, isForList, missingIn, withoutAppointment } from './draft.ts';

interface Props {
  readonly view: StaffView;
  readonly draft: Draft;
  readonly onDraft: (draft: Draft) => void;
  /** Several tickets written by hand are to be entered. */
  readonly onMany: () => void;
  readonly onCheckIn: (command: CheckIn) => void;
}

/** Gives a number on a visitor's behalf: for appointments found, or for a service; also one written by hand. */
export function CheckInForm({ view, draft, onDraft, onMany, onCheckIn }: Props) {
  const { say, now, online } = useWorkplace();
  const words = say.front.checkIn;
  const change = (part: Partial<Draft>) => onDraft({ ...draft, ...part });
  const missing = missingIn(draft);
  const { appointments } = draft;
  const mayStandBy =
    isForList(appointments) ||
    (appointments.length === 0 && view.services.some(({ id, standBy }) => id === draft.service && standBy));
  const reason = !online
    ? say.words.offline.reason
    : missing === 'service'
      ? words.pickService
      : missing === 'paper'
        ? words.badTicket
        : undefined;

  return (
    <section class="checkin" aria-labelledby="checkin-title">
      <h2 id="checkin-title" class="title">
        {words.title}
      </h2>
      <div class="checkin-fields">
        {draft.appointments.length > 0 ? (
          <div class="checkin-who">
            <ul>
              {draft.appointments.map(({ id, hit }) => (
                <li key={id}>
                  <b>{hit.name}</b>
                  <span>
                    {say.text(hit.service)}
                    {hit.slot !== undefined && ` · ${say.time(hit.slot)}`}
                  </span>
                  <button
                    type="button"
                    class="small-icon"
                    aria-label={words.remove(hit.name)}
                    onClick={() => onDraft(withoutAppointment(draft, id))}
                  >
                    <Icon name="close" />
                  </button>
                </li>
              ))}
            </ul>
            <p class="field-hint">{words.family}</p>
          </div>
        ) : (
          <Select
            label={words.service}
            value={draft.service}
            options={[
              { id: '', name: words.serviceHint },
              ...view.services.map(({ id, name, booking, paused }) => ({
                id,
                name: [say.text(name), paused && words.paused, booking === 'required' && words.needsAppointment]
                  .filter(Boolean)
                  .join(', '),
              })),
            ]}
            onChange={(service) => change({ service, standBy: false })}
          />
        )}
        {draft.appointments.length === 0 && (
          <Field label={words.name} value={draft.name} maxLength={60} onInput={(name) => change({ name })} />
        )}
        {mayStandBy && (
          <Switch checked={draft.standBy} onChange={(standBy) => change({ standBy })} note={words.standByNote}>
            {words.standBy}
          </Switch>
        )}
        <Stepper count={draft.companions} onCount={(companions) => change({ companions })} />
      </div>
      <details class="checkin-more" open={hasNeeds(draft)}>
        <summary>{words.needs}</summary>
        <NeedsFields needs={draft.needs} spoken={view.spoken} onChange={(needs) => change({ needs })} />
      </details>
      <div class="checkin-hand">
        <Switch
          checked={draft.handwritten}
          onChange={(handwritten) => change({ handwritten })}
          note={words.handwrittenNote}
        >
          {words.handwritten}
        </Switch>
        <Button kind="quiet" icon="list" onPress={onMany}>
          {say.front.written.open}
        </Button>
        {draft.handwritten && (
          <div class="checkin-fields">
            <Field
              label={words.ticket}
              value={draft.ticket}
              maxLength={4}
              hint={words.ticketHint}
              onInput={(ticket) => change({ ticket })}
            />
            <Field label={words.at} type="time" value={draft.time} onInput={(time) => change({ time })} />
          </div>
        )}
      </div>
      <div class="checkin-go">
        <Button
          kind="primary"
          icon="ticket"
          reason={reason}
          onPress={() => onCheckIn(checkInOf(draft, (time) => momentAt(time, view.office.timeZone, now.value)))}
        >
          {words.go}
        </Button>
        <Button onPress={() => onDraft(emptyDraft)}>{words.clear}</Button>
      </div>
    </section>
  );
}

function Stepper({ count, onCount }: { readonly count: number; readonly onCount: (count: number) => void }) {
  const { say } = useWorkplace();
  const words = say.front.checkIn;
  return (
    <div class="field">
      <span class="label" id="companions">
        {words.companions}
      </span>
      <fieldset class="stepper" aria-labelledby="companions">
        <button type="button" aria-label={words.fewer} onClick={() => onCount(Math.max(0, count - 1))}>
          <Icon name="minus" />
        </button>
        <output aria-live="polite">{count}</output>
        <button type="button" aria-label={words.more} onClick={() => onCount(Math.min(9, count + 1))}>
          <Icon name="plus" />
        </button>
      </fieldset>
    </div>
  );
}

const hasNeeds = ({ needs }: Draft): boolean =>
  needs.priority.length > 0 || needs.accessibleWindow || needs.escort || needs.interpreter !== undefined;
