import type { ComponentChildren } from 'preact';
import { useId, useLayoutEffect, useRef } from 'preact/hooks';
import './Dialog.css';

interface Props {
  readonly open: boolean;
  readonly title: string;
  /** Esc, or whatever else closes it. Without it Esc does nothing: the question wants an answer. */
  readonly onClose?: () => void;
  readonly children?: ComponentChildren;
  /** Buttons, the primary first. */
  readonly actions?: ComponentChildren;
}

/** A question over the screen. Focus goes to `[data-autofocus]`, or to its title, stays inside, and returns to where it was. */
export function Dialog({ open, title, onClose, children, actions }: Props) {
  const dialog = useRef<HTMLDialogElement>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  const titleId = useId();

  // Before it is painted: a key typed on at once is already the question's.
  useLayoutEffect(() => {
    const element = dialog.current;
    if (!open || !element) return;

    const before = document.activeElement;
    element.showModal();
    (element.querySelector<HTMLElement>('[data-autofocus]') ?? heading.current)?.focus();
    return () => {
      element.close();
      if (before instanceof HTMLElement) before.focus();
    };
  }, [open]);

  return (
    <dialog
      class="dialog"
      ref={dialog}
      aria-labelledby={titleId}
      onCancel={(event) => {
        event.preventDefault();
        onClose?.();
      }}
      onClose={() => {
        if (!open || dialog.current?.open) return;
        onClose ? onClose() : dialog.current?.showModal(); // a browser lets the second Esc close it unasked
      }}
    >
      {open && (
        <>
          <h2 class="dialog-title" id={titleId} ref={heading} tabIndex={-1}>
            {title}
          </h2>
          {children && <div class="dialog-body">{children}</div>}
          {actions && <div class="dialog-actions">{actions}</div>}
        </>
      )}
    </dialog>
  );
}
