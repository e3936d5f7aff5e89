import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, expect, test, vi } from 'vitest';
import { Button } from '../../../shared/ui/Button.tsx';

afterEach(() => {
  render(null, document.body);
});

test('a press reaches the office', () => {
  const onPress = vi.fn();
  show(<Button onPress={onPress}>Llegó</Button>);
  button().click();
  expect(onPress).toHaveBeenCalledOnce();
});

test('what cannot be pressed now stays reachable, lets no press through and says why', () => {
  const onPress = vi.fn();
  show(
    <Button reason="Desde las 9:06:12" onPress={onPress}>
      No se presentó
    </Button>,
  );
  button().click();

  expect(onPress).not.toHaveBeenCalled();
  expect(button().getAttribute('aria-disabled')).toBe('true');
  expect(button().disabled).toBe(false);
  expect(describedBy(button())).toBe('Desde las 9:06:12');
});

test('a form is not sent by a button that has a reason not to', () => {
  const onSubmit = vi.fn((event: Event) => event.preventDefault());
  show(
    <form onSubmit={onSubmit}>
      <Button type="submit" reason="Faltan 7 caracteres">
        Continuar
      </Button>
    </form>,
  );
  button().click();
  expect(onSubmit).not.toHaveBeenCalled();
});

test('once the reason is gone the press goes through, and the note takes its place', () => {
  const onPress = vi.fn();
  const withReason = (reason?: string) => (
    <Button reason={reason} note="Se anota la hora" onPress={onPress}>
      No se presentó
    </Button>
  );
  show(withReason('Desde las 9:06:12'));
  show(withReason());
  button().click();

  expect(onPress).toHaveBeenCalledOnce();
  expect(button().hasAttribute('aria-disabled')).toBe(false);
  expect(describedBy(button())).toBe('Se anota la hora');
});

test.each([
  ['Enter', true, true],
  [' ', true, true],
  ['Enter', false, false],
  ['Tab', true, false],
])('of the key "%s" held down (%s) the repeat is swallowed: %s', (key, repeat, swallowed) => {
  show(<Button>Llamar al siguiente</Button>);
  const down = new KeyboardEvent('keydown', { key, repeat, bubbles: true, cancelable: true });
  button().dispatchEvent(down);
  expect(down.defaultPrevented).toBe(swallowed);
});

const show = (node: Parameters<typeof render>[0]) => act(() => render(node, document.body));

function button(): HTMLButtonElement {
  const found = document.querySelector('button');
  if (!found) throw new Error('no button on the screen');
  return found;
}

function describedBy(element: Element): string | null | undefined {
  return document.getElementById(element.getAttribute('aria-describedby') ?? '')?.textContent;
}
