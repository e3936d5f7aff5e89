import { Button } from '../../shared/ui/Button.tsx';
import { Dialog } from '../../shared/ui/Dialog.tsx';
import { Switch } from '../../shared/ui/Switch.tsx';
import { QUIET } from '../SpeechMode.tsx';
import type { Scene } from '../scene.ts';

/** Calls a person, quietly. Asked once, it says so instead of calling again. */
export function HelpPanel({ scene: { flow, words, send } }: { readonly scene: Scene }) {
  const close = () => send({ is: 'panel', panel: undefined });
  return (
    <Dialog
      open={flow.panel === 'help'}
      title={words.help.title}
      onClose={close}
      actions={
        <>
          {!flow.staffCalled && (
            <Button kind="primary" icon="bell" onPress={() => send({ is: 'call-staff', kind: 'help' })}>
              {words.actions.callPerson}
            </Button>
          )}
          <Button icon="warning" onPress={() => send({ is: 'call-staff', kind: 'emergency' })}>
            {words.services.emergency}
          </Button>
          <Button onPress={close}>{words.help.goOn}</Button>
        </>
      }
    >
      <p>{flow.staffCalled ? words.help.called : words.help.text}</p>
    </Dialog>
  );
}

/** Large text, contrast, low controls, more time, voice, pictures: each one touch, all gone with the visitor. */
export function ComfortPanel({ scene: { flow, words, low, send } }: { readonly scene: Scene }) {
  const { comfort, hearing } = flow;
  const hear = (wanted: typeof hearing) => send({ is: 'hear', hearing: wanted });
  const change = (changed: Partial<typeof comfort>) => send({ is: 'comfort', comfort: { ...comfort, ...changed } });
  const close = () => send({ is: 'panel', panel: undefined });
  return (
    <Dialog
      open={flow.panel === 'comfort'}
      title={words.comfort.title}
      onClose={close}
      actions={
        <Button kind="primary" onPress={close}>
          {words.done}
        </Button>
      }
    >
      <p>{words.comfort.text}</p>
      <div class="switches">
        <Switch checked={comfort.largeText} onChange={(largeText) => change({ largeText })}>
          {words.comfort.largeText}
        </Switch>
        <Switch checked={comfort.highContrast} onChange={(highContrast) => change({ highContrast })}>
          {words.comfort.highContrast}
        </Switch>
        <Switch checked={low} onChange={(chosen) => change({ low: chosen })}>
          {words.comfort.low}
        </Switch>
        <Switch
          checked={comfort.moreTime}
          note={words.comfort.moreTimeNote}
          onChange={(moreTime) => change({ moreTime })}
        >
          {words.comfort.moreTime}
        </Switch>
        <Switch
          checked={hearing !== undefined && !hearing.twice}
          note={words.comfort.voiceNote}
          onChange={(on) => hear(on ? QUIET : undefined)}
        >
          {words.comfort.voice}
        </Switch>
        <Switch
          checked={hearing?.twice ?? false}
          note={words.comfort.picturesNote}
          onChange={(on) => hear(on ? { ...QUIET, twice: true } : undefined)}
        >
          {words.comfort.pictures}
        </Switch>
      </div>
    </Dialog>
  );
}
