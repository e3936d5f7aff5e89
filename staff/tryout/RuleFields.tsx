import { useState } from 'preact/hooks';
import type { Change } from '../../shared/domain/tryout/change.ts';
import type { TryoutOffer } from '../../shared/protocol/tryout.ts';
import { Select } from '../parts/Select.tsx';
import { useWorkplace } from '../workplace.ts';

type Rule = Extract<Change, { readonly is: 'rule' }>;
type Preset = 'general' | 'first' | 'own';

interface Props {
  readonly change: Rule;
  readonly offer: TryoutOffer;
  readonly onChange: (change: Change) => void;
}

/** Minutes that can be chosen for a dial. */
const steps = [5, 10, 15, 20, 30, 45, 60, 90];
const optionsWith = (value: number) =>
  [...new Set([...steps, value])].sort((a, b) => a - b).map((one) => ({ id: String(one), name: String(one) }));

/** The rule by a name that it goes by, or minute by minute. */
export function RuleFields({ change, offer, onChange }: Props) {
  const { say } = useWorkplace();
  const { fields, rules } = say.tryout;
  const { appointment, walkIn, priority } = offer.rule;
  const general: Rule = { is: 'rule', appointment: 15, walkIn: 30, priority };
  const first: Rule = { is: 'rule', appointment: 15, walkIn: 60, priority };
  const isSame = (rule: Rule) => rule.appointment === change.appointment && rule.walkIn === change.walkIn;
  const [isOwn, own] = useState(false);
  const preset: Preset = isOwn ? 'own' : isSame(general) ? 'general' : isSame(first) ? 'first' : 'own';

  const pick = (id: Preset) => {
    own(id === 'own');
    if (id === 'general') onChange(general);
    else if (id === 'first') onChange(first);
    else onChange({ is: 'rule', appointment, walkIn, priority });
  };
  return (
    <>
      <Select
        label={fields.rule}
        value={preset}
        options={[
          { id: 'general', name: rules.general(general.appointment, general.walkIn) },
          { id: 'first', name: rules.first(first.appointment, first.walkIn) },
          { id: 'own', name: rules.own },
        ]}
        onChange={pick}
      />
      {preset === 'own' && (
        <>
          <Select
            label={fields.appointment}
            value={String(change.appointment)}
            options={optionsWith(change.appointment)}
            onChange={(minutes) => onChange({ ...change, appointment: Number(minutes) })}
          />
          <Select
            label={fields.walkIn}
            value={String(change.walkIn)}
            options={optionsWith(change.walkIn)}
            onChange={(minutes) => onChange({ ...change, walkIn: Number(minutes) })}
          />
        </>
      )}
      <p class="definition">{rules.note}</p>
    </>
  );
}
