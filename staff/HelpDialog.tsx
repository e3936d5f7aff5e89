import { Button } from '../shared/ui/Button.tsx';
import { Dialog } from '../shared/ui/Dialog.tsx';
import { Key } from '../shared/ui/Key.tsx';
import { Switch } from '../shared/ui/Switch.tsx';
import type { Errand } from './keys.ts';
import { deedKeys, errandKeys } from './keys.ts';
import { language, letters } from './preferences.ts';
import type { Deed } from './window/deeds.ts';
import { useWorkplace } from './workplace.ts';

interface Props {
  readonly open: boolean;
  readonly deeds: readonly Deed[];
  readonly errands: readonly (readonly [Errand, string])[];
  readonly onClose: () => void;
  readonly onLock: () => void;
  readonly onSignOut: () => void;
}

/** What belongs to the person: the keys that work now, the language, and leaving the screen. */
export function HelpDialog({ open, deeds, errands, onClose, onLock, onSignOut }: Props) {
  const { say } = useWorkplace();
  const { help, keys, lock, signOut, language: otherLanguage } = say.words;
  const rows: readonly (readonly [string, string])[] = [
    ...deeds.filter((deed) => deed !== 'primary').map((deed) => [deedKeys[deed], say.words.deedNames[deed]] as const),
    ...errands.map(([errand, name]) => [errandKeys[errand], name] as const),
  ];

  return (
    <Dialog
      open={open}
      title={help.title}
      onClose={onClose}
      actions={
        <>
          <Button kind="primary" keyHint="Esc" onPress={onClose}>
            {help.close}
          </Button>
          <Button icon="lock" onPress={onLock}>
            {lock}
          </Button>
          <Button icon="door" onPress={onSignOut}>
            {signOut}
          </Button>
          <Button
            icon="globe"
            onPress={() => {
              language.value = language.value === 'es' ? 'en' : 'es';
            }}
          >
            {otherLanguage}
          </Button>
        </>
      }
    >
      <dl class="help-keys">
        {deeds.includes('primary') && (
          <div>
            <dt>
              <Key name={keys.space} />
            </dt>
            <dd>{say.words.deedNames.primary}</dd>
          </div>
        )}
        {rows.map(([key, name]) => (
          <div key={key}>
            <dt>
              <Key name={key} />
            </dt>
            <dd>{name}</dd>
          </div>
        ))}
      </dl>
      <p class="panel-note">{help.panels}</p>
      <Switch
        checked={letters.value}
        note={help.lettersNote}
        onChange={(on) => {
          letters.value = on;
        }}
      >
        {help.letters}
      </Switch>
    </Dialog>
  );
}
