import { useState } from 'preact/hooks';
import type { StaffView, StaffWindow } from '../../shared/domain/views/types.ts';
import type { WindowId } from '../../shared/domain/vocabulary.ts';
import { Button } from '../../shared/ui/Button.tsx';
import { Dialog } from '../../shared/ui/Dialog.tsx';
import { Plaque } from '../parts/Plaque.tsx';
import { Trouble } from '../parts/Trouble.tsx';
import { useWorkplace } from '../workplace.ts';

interface Props {
  readonly view: StaffView;
  /** Somebody took the window that this person held. */
  readonly taken: { readonly window: string; readonly by: string | undefined } | undefined;
}

/** More windows than these are drawn smaller, so that they are seen whole. */
const few = 12;

/** Which window to work at. One that somebody holds is taken only after asking. */
export function ChooseWindow({ view, taken }: Props) {
  const { say, acting, online } = useWorkplace();
  const { windows: words, takenOver, offline } = say.words;
  const [asked, ask] = useState<StaffWindow>();

  const open = (windowId: WindowId, takeOver: boolean) => {
    ask(undefined);
    void acting.act({ type: 'OpenWindow', windowId, takeOver });
  };
  const choose = (window: StaffWindow) => {
    if (window.holder && window.holder.id !== view.me.id) return ask(window);
    open(window.id, false);
  };

  return (
    <main class="choose" data-many={view.windows.length > few || undefined}>
      {taken && (
        <div class="choose-taken" role="alert">
          <strong>{takenOver.title(taken.window)}</strong>
          {taken.by && <p>{takenOver.by(taken.by)}</p>}
        </div>
      )}
      <h1>{words.title}</h1>
      <ul class="choose-list">
        {view.windows.map((window) => (
          <li key={window.id}>
            <button
              type="button"
              class="choose-one"
              data-held={window.holder !== undefined || undefined}
              aria-disabled={!online || undefined}
              onClick={() => online && choose(window)}
            >
              <Plaque window={window} silent />
              <span>
                <b>{say.window(window)}</b>
                <small>{window.steps.map(({ name }) => say.text(name)).join(' · ')}</small>
              </span>
              <em>
                {!online
                  ? offline.reason
                  : window.holder
                    ? window.holder.id === view.me.id
                      ? words.yours
                      : words.heldBy(window.holder.name)
                    : words.free}
              </em>
            </button>
          </li>
        ))}
      </ul>
      <Trouble />
      <Dialog
        open={asked !== undefined}
        title={asked ? words.takeTitle(say.window(asked), asked.holder?.name ?? '') : ''}
        onClose={() => ask(undefined)}
        actions={
          <>
            <Button kind="primary" onPress={() => asked && open(asked.id, true)}>
              {words.take}
            </Button>
            <Button keyHint="Esc" onPress={() => ask(undefined)}>
              {words.notTake}
            </Button>
          </>
        }
      >
        <p>{words.takeNote(asked?.holder?.name ?? '')}</p>
      </Dialog>
    </main>
  );
}
