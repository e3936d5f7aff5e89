import { useRef } from 'preact/hooks';
import { Button } from '../../shared/ui/Button.tsx';
import { Dialog } from '../../shared/ui/Dialog.tsx';
import { Switch } from '../../shared/ui/Switch.tsx';
import { modesOf } from '../modes.ts';
import { Pager } from '../Pager.tsx';
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

/** Every mode with what it does: each one touch, all gone with the visitor. */
export function ComfortPanel({ scene }: { readonly scene: Scene }) {
  const { flow, words, send } = scene;
  const body = useRef<HTMLDivElement>(null);
  const close = () => send({ is: 'panel', panel: undefined });
  return (
    <Dialog
      open={flow.panel === 'comfort'}
      title={words.comfort.title}
      onClose={close}
      actions={
        <>
          <Pager scene={scene} stage={body} />
          <Button kind="primary" onPress={close}>
            {words.done}
          </Button>
        </>
      }
    >
      <div class="turns" ref={body}>
        <p>{words.comfort.text}</p>
        <div class="switches">
          {modesOf(scene).map(({ name, note, on, set }) => (
            <Switch key={name} checked={on} note={note} onChange={set}>
              {name}
            </Switch>
          ))}
        </div>
      </div>
    </Dialog>
  );
}
