import { useState } from 'preact/hooks';
import type { VersionFace } from '../../shared/protocol/settings.ts';
import { Button } from '../../shared/ui/Button.tsx';
import { Dialog } from '../../shared/ui/Dialog.tsx';
import { useWorkplace } from '../workplace.ts';
import { ChangeList } from './ChangeList.tsx';
import type { SettingsAccess, VersionRead } from './desk.ts';
import type { Value } from './tree.ts';

interface Props {
  readonly access: SettingsAccess;
  readonly versions: readonly VersionFace[];
  /** An earlier version becomes the draft. */
  readonly onTake: (settings: Value, number: number) => void;
}

/** Who changed the settings, when and why; what a version changed, and the way back to it. */
export function Versions({ access, versions, onTake }: Props) {
  const { say } = useWorkplace();
  const words = say.settings.versions;
  const [seen, see] = useState<VersionRead & { readonly number: number }>();
  const read = async (number: number, then: (version: VersionRead) => void) => {
    const version = await access.version(number);
    if (version) then(version);
  };
  const settingsOf = (version: VersionRead) => version.settings as unknown as Value;

  return (
    <details class="settings-versions">
      <summary>{words.title}</summary>
      <ul>
        {versions.map(({ number, at, by, from, note, changes }, index) => (
          <li key={number}>
            <b>{words.version(number)}</b>
            <small>
              {say.date(at)}, {say.time(at)} · {by.is === 'staff' ? by.name : words.by[by.is]}
              {from === 'opening' && ` · ${words.opening}`}
            </small>
            {note && <span>{note}</span>}
            <small>{words.changes(changes)}</small>
            <div class="settings-adds">
              {changes > 0 && (
                <Button
                  aria-label={words.seeOf(number)}
                  onPress={() => void read(number, (version) => see({ ...version, number }))}
                >
                  {words.see}
                </Button>
              )}
              {index > 0 && (
                <Button
                  aria-label={words.takeOf(number)}
                  onPress={() => void read(number, (version) => onTake(settingsOf(version), number))}
                >
                  {words.take}
                </Button>
              )}
            </div>
          </li>
        ))}
      </ul>
      <Dialog
        open={seen !== undefined}
        title={seen ? words.version(seen.number) : ''}
        onClose={() => see(undefined)}
        actions={
          <Button kind="primary" onPress={() => see(undefined)}>
            {words.close}
          </Button>
        }
      >
        {seen && <ChangeList changes={seen.changes} settings={settingsOf(seen)} />}
      </Dialog>
    </details>
  );
}
