import type { StaffView } from '../../shared/domain/views/types.ts';
import type { Needs, PriorityNeed } from '../../shared/domain/vocabulary.ts';
import { Choice } from '../../shared/ui/Choice.tsx';
import type { IconName } from '../../shared/ui/icons.tsx';
import { useWorkplace } from '../workplace.ts';
import { Select } from './Select.tsx';

interface Props {
  readonly needs: Needs;
  readonly spoken: StaffView['spoken'];
  readonly onChange: (needs: Needs) => void;
}

const priorities: readonly (readonly [PriorityNeed, IconName | undefined])[] = [
  ['senior', undefined],
  ['disability', 'hand'],
  ['pregnant', 'pregnant'],
  ['infant', 'baby'],
];

/** What a visitor asks for, ticked on their behalf: by choice, without proof. */
export function NeedsFields({ needs, spoken, onChange }: Props) {
  const { say } = useWorkplace();
  const { needs: words, panels } = say.words;
  const toggle = (need: PriorityNeed, on: boolean) =>
    onChange({
      ...needs,
      priority: priorities.map(([id]) => id).filter((id) => (id === need ? on : needs.priority.includes(id))),
    });
  const speak = (tag: string) => {
    const { interpreter: _before, ...rest } = needs;
    onChange(tag ? { ...rest, interpreter: tag } : rest);
  };

  return (
    <div class="needs-fields">
      {priorities.map(([need, icon]) => (
        <Choice
          key={need}
          pick="many"
          name={need}
          checked={needs.priority.includes(need)}
          onChange={(on) => toggle(need, on)}
          {...(icon ? { icon } : { figure: '60+' })}
        >
          {words[need]}
        </Choice>
      ))}
      <Choice
        pick="many"
        name="accessible"
        icon="wheelchair"
        checked={needs.accessibleWindow}
        onChange={(accessibleWindow) => onChange({ ...needs, accessibleWindow })}
      >
        {words.accessibleWindow}
      </Choice>
      <Choice
        pick="many"
        name="escort"
        icon="people"
        checked={needs.escort}
        onChange={(escort) => onChange({ ...needs, escort })}
      >
        {words.escort}
      </Choice>
      <Select
        label={panels.needsInterpreter}
        value={needs.interpreter ?? ''}
        options={[
          { id: '', name: panels.needsOffice },
          ...spoken.map(({ tag, label }) => ({ id: tag, name: say.text(label) })),
        ]}
        onChange={speak}
      />
    </div>
  );
}
