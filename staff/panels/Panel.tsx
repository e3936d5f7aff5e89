import type { ComponentChildren } from 'preact';
import { useRef } from 'preact/hooks';
import { Button } from '../../shared/ui/Button.tsx';
import { Dialog } from '../../shared/ui/Dialog.tsx';
import { Trouble } from '../parts/Trouble.tsx';
import { useWorkplace } from '../workplace.ts';

interface Props {
  readonly title: string;
  readonly children: ComponentChildren;
  /** What the panel is for; Enter does it too. */
  readonly primary?: string;
  /** Why it can't be done yet. */
  readonly reason?: string | undefined;
  readonly onPrimary?: () => void;
  readonly onClose: () => void;
  /** Other ways out, after the primary. */
  readonly others?: ComponentChildren;
  /** Over the whole work pane, not only under the visitor's card. */
  readonly tall?: boolean;
}

/** A question in the work pane: 1 to 9 pick, Enter does, Esc leaves. The card and the line stay in sight. */
export function Panel({ title, children, primary, reason, onPrimary, onClose, others, tall = false }: Props) {
  const { say, online, acting } = useWorkplace();
  const host = useRef<HTMLDivElement>(null);
  const { keys, panels, offline } = say.words;
  const barrier = online ? reason : offline.reason;

  const onKeyDown = (event: KeyboardEvent) => {
    if (event.repeat || event.ctrlKey || event.altKey || event.metaKey) return;
    if (event.key === 'Enter' && onPrimary && !isButton(event.target)) {
      event.preventDefault();
      if (barrier === undefined && !acting.busy.value) onPrimary();
      return;
    }
    if (!/^[1-9]$/.test(event.key) || isText(event.target)) return;
    const picked = host.current?.querySelector<HTMLInputElement>(`[data-number="${event.key}"] input`);
    if (!picked) return;
    event.preventDefault();
    picked.click();
    picked.focus();
  };

  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: keys of the dialog inside pass through here
    <div class="panel" data-tall={tall || undefined} ref={host} onKeyDown={onKeyDown}>
      <Dialog
        open
        title={title}
        onClose={onClose}
        actions={
          <>
            {primary && (
              <Button kind="primary" keyHint={keys.enter} reason={barrier} onPress={onPrimary}>
                {primary}
              </Button>
            )}
            {others}
            <Button keyHint="Esc" onPress={onClose}>
              {panels.cancel}
            </Button>
          </>
        }
      >
        {children}
        <Trouble />
      </Dialog>
    </div>
  );
}

const isButton = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement && (target.tagName === 'BUTTON' || target.tagName === 'TEXTAREA');

const isText = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement &&
  (target.tagName === 'TEXTAREA' || target.matches('input:not([type=radio], [type=checkbox])'));
