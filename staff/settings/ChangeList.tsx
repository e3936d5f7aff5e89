import type { SettingsChange } from '../../shared/domain/settings-difference.ts';
import { Icon } from '../../shared/ui/Icon.tsx';
import { useWorkplace } from '../workplace.ts';
import { toldChange } from './told.ts';
import type { Value } from './tree.ts';

interface Props {
  readonly changes: readonly SettingsChange[];
  /** Whose words name steps, services and windows. */
  readonly settings: Value;
}

/** Changes in words, what was and what is. */
export function ChangeList({ changes, settings }: Props) {
  const { say } = useWorkplace();
  const words = say.settings.draft;
  return (
    <ul class="settings-changes">
      {changes.map((change) => {
        const { field, title, before, after } = toldChange(change, settings, say);
        return (
          <li key={field}>
            <b>{title}</b>
            <span>
              {before !== undefined && (
                <>
                  <span class="unseen">{words.was} </span>
                  <s>{before}</s> <Icon name="next" />{' '}
                </>
              )}
              <span class="unseen">{words.is} </span>
              {after}
            </span>
          </li>
        );
      })}
    </ul>
  );
}
