import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, expect, test, vi } from 'vitest';
import { SignIn } from '../../../staff/signin/SignIn.tsx';
import type { CheckPin } from '../../../staff/signin/usePin.ts';
import { named, showPart } from '../../support/staff-part.tsx';
import { face } from '../../support/views/staff.ts';

afterEach(() => render(null, document.body));

const [person] = face.people;
const me = { id: person?.id ?? '', name: person?.name ?? '', roles: ['window'] } as const;
const nothing = () => {};

/** Types a digit as a person does; the screen is given no time to draw. */
function digit(key: string) {
  const field = named<HTMLInputElement>('NIP de seis dígitos');
  field.value += key;
  field.dispatchEvent(new InputEvent('input', { bubbles: true }));
}
const enter = () =>
  named<HTMLInputElement>('NIP de seis dígitos').dispatchEvent(
    new KeyboardEvent('keydown', { key: 'Enter', bubbles: true }),
  );

test('in an office of thirty windows each stands by its glyph with whoever is there, and says its name all the same', async () => {
  const [first] = face.windows;
  if (!first) throw new Error('The sample office has no window.');
  const windows = Array.from({ length: 30 }, (_, at) => ({
    ...first,
    id: `V${at + 1}`,
    number: at + 1,
    holder: 'Alba',
  }));
  await showPart(<SignIn face={{ ...face, windows }} check={async () => undefined} onIn={nothing} ended={undefined} />);
  const places = [...document.querySelectorAll('.places[data-many] li')].map((place) => place.textContent);
  expect(places).toHaveLength(30);
  expect(places[29]).toMatch(/^30Ventanilla 30.*Alba$/u);
});

test('a PIN typed faster than the screen draws is the one that is checked', async () => {
  const check = vi.fn<CheckPin>(async () => ({ ok: true, token: 'token', me }));
  const onIn = vi.fn();
  await showPart(<SignIn face={face} check={check} onIn={onIn} ended={undefined} />);

  await act(async () => {
    named(me.name).click();
    for (const key of '402917') digit(key);
    enter();
  });

  expect(check).toHaveBeenCalledExactlyOnceWith(me.id, '402917');
  expect(onIn).toHaveBeenCalledExactlyOnceWith('token', me);
});

test('a PIN touched faster than the screen draws is whole, and its last digit can be taken back', async () => {
  const check = vi.fn<CheckPin>(async () => undefined);
  await showPart(<SignIn face={face} check={check} onIn={nothing} ended={undefined} />);

  await act(async () => {
    named(me.name).click();
    for (const key of '402918') named(key).click();
    named('Borrar').click();
    named('7').click();
    enter();
  });

  expect(check).toHaveBeenCalledExactlyOnceWith(me.id, '402917');
});

test('a wrong PIN is said politely with the tries left, and the field is empty again', async () => {
  const check: CheckPin = async () => ({ ok: false, refusal: 'wrong-pin', details: { left: 3 } });
  await showPart(<SignIn face={face} check={check} onIn={nothing} ended={undefined} />);
  await act(async () => {
    named(me.name).click();
    for (const key of '111111') digit(key);
    enter();
  });

  expect(document.querySelector('#pin-says')?.textContent).toContain('3');
  expect(named<HTMLInputElement>('NIP de seis dígitos').value).toBe('');
});
