import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { Button } from '../../../shared/ui/Button.tsx';
import { Dialog } from '../../../shared/ui/Dialog.tsx';

const onClose = vi.fn();

beforeEach(() => {
  onClose.mockReset();
  show({ open: false });
  opener().focus();
});

afterEach(() => {
  render(null, document.body);
});

test('a closed question says nothing', () => {
  expect(dialog().open).toBe(false);
  expect(dialog().textContent).toBe('');
});

test('an open question stands over the screen, named by its title, and takes the focus', () => {
  show({ open: true });
  expect(dialog().open).toBe(true);
  expect(document.getElementById(dialog().getAttribute('aria-labelledby') ?? '')?.textContent).toBe('¿Sigue ahí?');
  expect(document.activeElement?.textContent).toBe('¿Sigue ahí?');
});

test('the focus goes to the answer that asks for it', () => {
  show({ open: true, answerFirst: true });
  expect(document.activeElement?.textContent).toBe('Sí, sigo aquí');
});

test('after the answer the focus is back where it was', () => {
  show({ open: true, answerFirst: true });
  show({ open: false });
  expect(dialog().open).toBe(false);
  expect(document.activeElement).toBe(opener());
});

test('Esc asks to close; the screen decides', () => {
  show({ open: true });
  const esc = new Event('cancel', { cancelable: true });
  dialog().dispatchEvent(esc);
  expect(onClose).toHaveBeenCalledOnce();
  expect(esc.defaultPrevented).toBe(true);
  expect(dialog().open).toBe(true);
});

test('a question that wants an answer comes back when the browser closes it', () => {
  show({ open: true, mustAnswer: true });
  dialog().close();
  expect(dialog().open).toBe(true);
});

test('any other question tells the screen that the browser closed it', () => {
  show({ open: true });
  dialog().close();
  expect(onClose).toHaveBeenCalledOnce();
});

interface Question {
  readonly open: boolean;
  readonly answerFirst?: boolean;
  readonly mustAnswer?: boolean;
}

function show({ open, answerFirst = false, mustAnswer = false }: Question): void {
  act(() =>
    render(
      <>
        <button type="button" id="opener">
          Cancelar mi turno
        </button>
        <Dialog
          open={open}
          title="¿Sigue ahí?"
          {...(mustAnswer ? {} : { onClose })}
          actions={<Button data-autofocus={answerFirst || undefined}>Sí, sigo aquí</Button>}
        />
      </>,
      document.body,
    ),
  );
}

function dialog(): HTMLDialogElement {
  const found = document.querySelector('dialog');
  if (!found) throw new Error('no dialog on the screen');
  return found;
}

function opener(): HTMLElement {
  const found = document.getElementById('opener');
  if (!found) throw new Error('nothing opens the dialog');
  return found;
}
