import type { ComponentChildren } from 'preact';
import type { Change } from '../../shared/domain/tryout/change.ts';
import type { TryoutOffer } from '../../shared/protocol/tryout.ts';
import { Field } from '../../shared/ui/Field.tsx';
import { Icon } from '../../shared/ui/Icon.tsx';
import { Select } from '../parts/Select.tsx';
import { useWorkplace } from '../workplace.ts';
import { isWhole, padded } from './drafts.ts';
import { RuleFields } from './RuleFields.tsx';

interface Props {
  readonly change: Change;
  readonly offer: TryoutOffer;
  readonly onChange: (change: Change) => void;
  readonly onRemove: () => void;
}

/** One thing that would have been different, as a question with its blanks. */
export function ChangeCard({ change, offer, onChange, onRemove }: Props) {
  const { say } = useWorkplace();
  const words = say.tryout;
  const title = words.is[change.is];
  const wrong = !isWhole(change) && 'from' in change && change.from !== '' && change.to !== '';
  return (
    <li class="whatif">
      <fieldset>
        <legend class="whatif-title">{title}</legend>
        <div class="whatif-fields">
          <Blanks change={change} offer={offer} onChange={onChange} />
        </div>
        {wrong && (
          <p class="whatif-wrong" role="status">
            <Icon name="warning" /> {words.ask.backwards}
          </p>
        )}
      </fieldset>
      <button type="button" class="whatif-remove" aria-label={words.ask.removeOf(title)} onClick={onRemove}>
        <Icon name="close" />
      </button>
    </li>
  );
}

type Blank = Pick<Props, 'change' | 'offer' | 'onChange'>;

const peopleSteps = [-50, -20, -10, 10, 20, 30, 50, 100];
const shareSteps = [0, 25, 50, 75, 100];

function Blanks({ change, offer, onChange }: Blank): ComponentChildren {
  const { say } = useWorkplace();
  const { fields, times, shares } = say.tryout;
  switch (change.is) {
    case 'close':
    case 'break':
      return (
        <>
          <WindowPick
            label={fields.window}
            offer={offer}
            value={change.windowId}
            onPick={(windowId) => onChange({ ...change, windowId })}
          />
          <Hours change={change} onChange={onChange} />
        </>
      );
    case 'add':
      return (
        <>
          <WindowPick
            label={fields.like}
            offer={offer}
            value={change.like}
            onPick={(like) => onChange({ ...change, like })}
          />
          <Hours change={change} onChange={onChange} />
        </>
      );
    case 'serve':
      return (
        <>
          <WindowPick
            label={fields.window}
            offer={offer}
            value={change.windowId}
            onPick={(windowId) => onChange({ ...change, windowId, skills: skillsOf(offer, windowId) })}
          />
          <Skills change={change} offer={offer} onChange={onChange} />
        </>
      );
    case 'rule':
      return <RuleFields change={change} offer={offer} onChange={onChange} />;
    case 'people':
      return (
        <Select
          label={fields.people}
          value={String(Math.round(100 * (change.times - 1)))}
          options={peopleSteps.map((percent) => ({ id: String(percent), name: times(percent) }))}
          onChange={(percent) => onChange({ is: 'people', times: 1 + Number(percent) / 100 })}
        />
      );
    case 'booked':
      return (
        <Select
          label={fields.booked}
          value={String(Math.round(100 * change.share))}
          options={shareSteps.map((percent) => ({ id: String(percent), name: shares(percent) }))}
          onChange={(percent) => onChange({ is: 'booked', share: Number(percent) / 100 })}
        />
      );
  }
  return change satisfies never;
}

const skillsOf = ({ windows }: TryoutOffer, windowId: string): readonly string[] =>
  windows.find(({ id }) => id === windowId)?.skills ?? [];

interface PickProps {
  readonly label: string;
  readonly offer: TryoutOffer;
  readonly value: string;
  readonly onPick: (id: string) => void;
}

function WindowPick({ label, offer, value, onPick }: PickProps) {
  const { say } = useWorkplace();
  const options = offer.windows.map((window) => ({ id: window.id, name: say.window(window) }));
  return <Select label={label} value={value} options={options} onChange={onPick} />;
}

type Timed = Extract<Change, { readonly from: string }>;

function Hours({ change, onChange }: { readonly change: Timed; readonly onChange: (change: Change) => void }) {
  const { fields } = useWorkplace().say.tryout;
  return (
    <>
      <Field
        label={fields.from}
        type="time"
        value={padded(change.from)}
        onInput={(from) => onChange({ ...change, from })}
      />
      <Field label={fields.to} type="time" value={padded(change.to)} onInput={(to) => onChange({ ...change, to })} />
    </>
  );
}

interface SkillsProps {
  readonly change: Extract<Change, { readonly is: 'serve' }>;
  readonly offer: TryoutOffer;
  readonly onChange: (change: Change) => void;
}

/** What the window would do; as many as there are skills of its kind. */
function Skills({ change, offer, onChange }: SkillsProps) {
  const { say } = useWorkplace();
  const kind = offer.windows.find(({ id }) => id === change.windowId)?.kind;
  const has = new Set(change.skills);
  return (
    <fieldset class="whatif-skills">
      <legend class="unseen">{say.tryout.fields.serves}</legend>
      {offer.skills
        .filter(({ at }) => at === kind)
        .map(({ id, name }) => (
          <label key={id}>
            <input
              type="checkbox"
              checked={has.has(id)}
              onChange={(event) => {
                const others = change.skills.filter((skill) => skill !== id);
                onChange({ ...change, skills: event.currentTarget.checked ? [...others, id] : others });
              }}
            />
            {say.text(name)}
          </label>
        ))}
    </fieldset>
  );
}
