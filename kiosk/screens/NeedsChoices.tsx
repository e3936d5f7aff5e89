import type { Needs, PriorityNeed } from '../../shared/domain/vocabulary.ts';
import { textIn } from '../../shared/i18n/format.ts';
import { Choice } from '../../shared/ui/Choice.tsx';
import { ChoiceGroup } from '../../shared/ui/ChoiceGroup.tsx';
import type { IconName } from '../../shared/ui/icons.tsx';
import type { Scene } from '../scene.ts';

interface Props {
  readonly scene: Scene;
  readonly needs: Needs;
}

const PRIORITY: readonly (readonly [PriorityNeed, { readonly icon: IconName } | { readonly figure: string }])[] = [
  ['disability', { icon: 'person' }],
  ['senior', { figure: '60+' }],
  ['pregnant', { icon: 'pregnant' }],
  ['infant', { icon: 'baby' }],
];

/** Needs by choice, never proven. Whether only the accessible window will do is asked apart. */
export function NeedsChoices({ scene: { words, office, flow, send }, needs }: Props) {
  const change = (changed: Needs) => send({ is: 'needs', needs: changed });
  const { interpreter: _, ...unspoken } = needs;

  return (
    <div class="needs">
      <ChoiceGroup legend={words.details.needs} hint={words.details.needsNote}>
        {PRIORITY.map(([need, mark]) => (
          <Choice
            key={need}
            pick="many"
            name={need}
            {...mark}
            checked={needs.priority.includes(need)}
            onChange={(on) => change({ ...needs, priority: toggled(needs.priority, need, on) })}
          >
            {words.details.priority[need]}
          </Choice>
        ))}
        <Choice
          pick="many"
          name="accessible"
          icon="wheelchair"
          checked={needs.accessibleWindow}
          onChange={(accessibleWindow) => change({ ...needs, accessibleWindow })}
        >
          {words.details.accessible}
        </Choice>
        <Choice
          pick="many"
          name="escort"
          icon="people"
          checked={needs.escort}
          onChange={(escort) => change({ ...needs, escort })}
        >
          {words.details.escort}
        </Choice>
        {office.spoken.map(({ tag, label, towns }) => (
          <Choice
            key={tag}
            pick="many"
            name={`interpreter-${tag}`}
            icon="speech"
            checked={needs.interpreter === tag}
            {...(office.spoken.length > 1 ? { note: towns.join(', ') } : {})}
            onChange={(on) => change(on ? { ...needs, interpreter: tag } : unspoken)}
          >
            {words.details.interpreter(textIn(label, flow.language).words)}
          </Choice>
        ))}
      </ChoiceGroup>
    </div>
  );
}

const toggled = (needs: readonly PriorityNeed[], need: PriorityNeed, on: boolean): readonly PriorityNeed[] =>
  on ? [...needs, need] : needs.filter((other) => other !== need);
