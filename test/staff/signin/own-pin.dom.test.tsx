import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, expect, test, vi } from 'vitest';
import { adminBy } from '../../../staff/lead/admin.ts';
import { useOwnPin } from '../../../staff/signin/useOwnPin.tsx';
import { named, showPart, type } from '../../support/staff-part.tsx';

afterEach(() => {
  render(null, document.body);
  vi.unstubAllGlobals();
});

/** A server that wants the PIN 402917 before it adds anybody; who was added. */
function server() {
  const added: string[] = [];
  let isTyped = false;
  vi.stubGlobal('fetch', async (path: string, { body }: { readonly body: string }) => {
    const asked = JSON.parse(body);
    if (path.endsWith('/sessions/pin')) isTyped = asked.pin === '402917';
    else if (isTyped) added.push(asked.name);
    const refusal = path.endsWith('/sessions/pin') ? 'wrong-pin' : 'own-pin-first';
    return Response.json(isTyped ? { ok: true } : { ok: false, refusal, details: { left: 4 } });
  });
  return added;
}

const came: string[] = [];
/** Adds somebody, and asks for the own PIN where the server wants it. */
function Adding() {
  const { ask, dialog } = useOwnPin(async (pin) =>
    (await fetch('/api/v1/sessions/pin', { method: 'POST', body: JSON.stringify({ pin }) })).json(),
  );
  const add = async () => came.push(await adminBy('token', ask).addPerson('Inés Huizache', ['window'], '246810'));
  return (
    <>
      <button type="button" onClick={() => void add()}>
        Agregar
      </button>
      {dialog}
    </>
  );
}
const press = (name: string) => act(async () => named(name).click());
const shows = (words: string) => vi.waitFor(() => expect(text()).toContain(words));
const text = () => document.body.textContent ?? '';

test('whoever gives somebody a way in types their own PIN first, and then it is done without another word', async () => {
  const added = server();
  came.length = 0;
  await showPart(<Adding />);
  await press('Agregar');
  await shows('Lo que sigue le abre la puerta a alguien más.');
  await type('Su NIP', '4029');
  await press('Seguir');
  await shows('El NIP tiene seis dígitos.');
  await type('Su NIP', '000000');
  await press('Seguir');
  await shows('Quedan 4 intentos.');
  expect(named<HTMLInputElement>('Su NIP').value).toBe('');
  expect(added).toEqual([]);

  await type('Su NIP', '402917');
  await act(async () => {
    document.querySelector('dialog form')?.dispatchEvent(new Event('submit', { bubbles: true }));
  });
  await vi.waitFor(() => expect(came).toEqual(['done']));
  expect(added).toEqual(['Inés Huizache']);
  await press('Agregar');
  await vi.waitFor(() => expect(added).toHaveLength(2));
});

test('whoever leaves the question has done nothing', async () => {
  const added = server();
  came.length = 0;
  await showPart(<Adding />);
  await press('Agregar');
  await shows('Lo que sigue');
  await press('Cancelar');
  await vi.waitFor(() => expect(came).toEqual(['left']));
  expect(text()).not.toContain('Lo que sigue');
  expect(added).toEqual([]);
});
