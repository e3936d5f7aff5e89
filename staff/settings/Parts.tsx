import { Icon } from '../../shared/ui/Icon.tsx';
import { Key } from '../../shared/ui/Key.tsx';
import { useWorkplace } from '../workplace.ts';
import type { Section } from './sections.tsx';
import { sections } from './sections.tsx';

interface Props {
  readonly now: Section;
  readonly onGo: (section: Section) => void;
  /** The part of each fault, and of each change. */
  readonly faulty: readonly Section[];
  readonly changed: readonly Section[];
}

/** The parts of the settings, with what changed in them and what is wrong. */
export function Parts({ now, onGo, faulty, changed }: Props) {
  const { say } = useWorkplace();
  const words = say.settings;
  return (
    <nav class="settings-parts" aria-label={words.sectionsLabel}>
      {sections.map((section, index) => {
        const wrong = faulty.filter((one) => one === section).length;
        return (
          <button
            type="button"
            key={section}
            aria-current={section === now ? 'page' : undefined}
            onClick={() => onGo(section)}
          >
            {index < 9 ? <Key name={String(index + 1)} /> : <span class="settings-nokey" />}
            <span>{words.sections[section].name}</span>
            {wrong > 0 ? (
              <small data-bad>
                <Icon name="warning" />
                {wrong} <span class="unseen">{words.draft.faulty}</span>
              </small>
            ) : (
              changed.includes(section) && <small>{words.draft.changed}</small>
            )}
          </button>
        );
      })}
    </nav>
  );
}
