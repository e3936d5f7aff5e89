import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, expect, test, vi } from 'vitest';
import { Choice } from '../../../shared/ui/Choice.tsx';
import { ChoiceGroup } from '../../../shared/ui/ChoiceGroup.tsx';
import { Field } from '../../../shared/ui/Field.tsx';
import { Switch } from '../../../shared/ui/Switch.tsx';

afterEach(() => {
  render(null, document.body);
});

test('a choice is a real box, named by its words and described by its note', () => {
  const onChange = vi.fn();
  show(
    <Choice pick="many" name="need" checked={false} onChange={onChange} figure="60+" note="No pedimos comprobante.">
      Tengo 60 años o más
    </Choice>,
  );
  const box = input();
  box.click();

  expect(onChange).toHaveBeenCalledExactlyOnceWith(true);
  expect(box.type).toBe('checkbox');
  expect(box.closest('label')?.textContent).toContain('Tengo 60 años o más');
  expect(textOf(box.getAttribute('aria-describedby'))).toBe('No pedimos comprobante.');
});

test('of the choices of one name only one is taken', () => {
  const language = (value: string, checked: boolean) => (
    <Choice pick="one" name="language" value={value} checked={checked} onChange={() => {}}>
      {value}
    </Choice>
  );
  show(
    <ChoiceGroup legend="¿En qué lengua?">
      {language('mixteco', true)}
      {language('lsm', false)}
    </ChoiceGroup>,
  );
  input('[value="lsm"]').click();

  expect(document.querySelector('fieldset legend')?.textContent).toBe('¿En qué lengua?');
  expect(input('[value="lsm"]').checked).toBe(true);
  expect(input('[value="mixteco"]').checked).toBe(false);
});

test('a field is named by its label and tells what was written', () => {
  const onInput = vi.fn();
  show(<Field label="Folio" value="" onInput={onInput} hint="Está en la hoja de su cita." />);
  expect(document.querySelector('label')?.getAttribute('for')).toBe(input().id);
  expect(textOf(input().getAttribute('aria-describedby'))).toBe('Está en la hoja de su cita.');

  input().value = 'H-2231';
  input().dispatchEvent(new Event('input', { bubbles: true }));
  expect(onInput).toHaveBeenCalledExactlyOnceWith('H-2231');
});

test('a mistake is announced and described where it was made', () => {
  const withError = (error?: string) => <Field label="CURP" value="VAOX" onInput={() => {}} error={error} />;
  show(withError());
  expect(input().getAttribute('aria-invalid')).toBe('false');

  show(withError('La fecha no existe.'));
  expect(input().getAttribute('aria-invalid')).toBe('true');
  expect(textOf(input().getAttribute('aria-describedby'))).toBe('La fecha no existe.');
  expect(document.querySelector('[role="status"]')?.textContent).toBe('La fecha no existe.');
});

test('a switch says whether it is on', () => {
  const onChange = vi.fn();
  show(
    <Switch checked onChange={onChange}>
      Más tiempo
    </Switch>,
  );
  expect(input('[role="switch"]').getAttribute('aria-checked')).toBe('true');
  input('[role="switch"]').click();
  expect(onChange).toHaveBeenCalledExactlyOnceWith(false);
});

const show = (node: Parameters<typeof render>[0]) => act(() => render(node, document.body));

function input(which = 'input'): HTMLInputElement {
  const found = document.querySelector<HTMLInputElement>(which);
  if (!found) throw new Error(`no ${which} on the screen`);
  return found;
}

const textOf = (ids: string | null): string =>
  (ids ?? '')
    .split(' ')
    .map((id) => document.getElementById(id)?.textContent ?? '')
    .join('');
