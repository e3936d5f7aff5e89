import { useState } from 'preact/hooks';
import { Button } from '../shared/ui/Button.tsx';
import { Dialog } from '../shared/ui/Dialog.tsx';
import { Key } from '../shared/ui/Key.tsx';
import { Switch } from '../shared/ui/Switch.tsx';
import { KeyboardDialog } from './KeyboardDialog.tsx';
import type { Errand, Meaning } from './keys.ts';
import { deedKeys } from './keys.ts';
import { keys as keysHere, language, letters } from './preferences.ts';
import type { SessionDesk } from './sessions/desk.ts';
import { SessionsDialog } from './sessions/SessionsDialog.tsx';
import type { Deed } from './window/deeds.ts';
import { useWorkplace } from './workplace.ts';

interface Props {
  readonly open: boolean;
  readonly deeds: readonly Deed[];
  readonly errands: readonly (readonly [Errand, string])[];
  /** Where this person is signed in. */
  readonly sessions: SessionDesk;
  readonly onClose: () => void;
  readonly onLock: () => void;
  readonly onSignOut: () => void;
}

const allDeeds = Object.keys(deedKeys) as readonly Deed[];

/** What belongs to the person: the keys that work now, the language, and leaving the screen. */
export function HelpDialog({ open, deeds, errands, sessions, onClose, onLock, onSignOut }: Props) {
  const { say } = useWorkplace();
  const { help, keys, lock, signOut, language: otherLanguage } = say.words;
  const rows: readonly (readonly [string, string])[] = [
    ...deeds
      .filter((deed) => deed !== 'primary')
      .map((deed) => [keysHere.value[deed], say.words.deedNames[deed]] as const),
    ...errands.map(([errand, name]) => [keysHere.value[errand], name] as const),
  ];
  const [over, go] = useState<'keyboard' | 'sessions'>();
  const offered: readonly Meaning[] = [...allDeeds, 'undo', ...errands.map(([errand]) => errand)];

  return (
    <>
      <Dialog
        open={open && !over}
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
            <Button icon="keyboard" onPress={() => go('keyboard')}>
              {say.words.keyboard.open}
            </Button>
            <Button icon="list" onPress={() => go('sessions')}>
              {say.words.sessions.open}
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
                <Key name={keysHere.value.primary === ' ' ? keys.space : keysHere.value.primary} />
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
      <KeyboardDialog open={open && over === 'keyboard'} offered={offered} onClose={() => go(undefined)} />
      <SessionsDialog desk={sessions} open={open && over === 'sessions'} onClose={() => go(undefined)} />
    </>
  );
}
