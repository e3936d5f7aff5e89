import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, expect, test, vi } from 'vitest';
import type { Admin } from '../../../staff/lead/admin.ts';
import { Network } from '../../../staff/lead/Network.tsx';
import { Screens } from '../../../staff/lead/Screens.tsx';
import { admin } from '../../support/admin.ts';
import { named, showPart } from '../../support/staff-part.tsx';
import { health, supervisor } from '../../support/views/staff.ts';
import { at } from '../../support/views/staff-desk.ts';

afterEach(() => render(null, document.body));

const asking = (kind: 'kiosk' | 'display') => ({ ...health, pairing: [{ code: '4821', kind, since: at('10:00') }] });
const press = (name: string) => act(async () => named(name).click());
async function fill(name: string, value: string) {
  await act(async () => {
    const field = named<HTMLInputElement | HTMLSelectElement>(name);
    field.value = value;
    field.dispatchEvent(new Event(field.tagName === 'SELECT' ? 'change' : 'input', { bubbles: true }));
  });
}

test('a new display is paired as one of those in the settings, by its name there unless told otherwise', async () => {
  const pair = vi.fn<Admin['pair']>(async () => true);
  await showPart(<Screens admin={admin({ pair })} health={asking('display')} displays={supervisor.displays} />);

  await press('4821');
  await fill('¿Qué pantalla es?', 'pasillo');
  await press('Conectar');
  expect(pair).toHaveBeenLastCalledWith('4821', 'Pasillo', 'pasillo');

  await press('4821');
  await fill('Nombre', 'Escalera');
  await press('Conectar');
  expect(pair).toHaveBeenLastCalledWith('4821', 'Escalera', 'pasillo');
});

test('a kiosk is none of the displays, and needs a name', async () => {
  const pair = vi.fn<Admin['pair']>(async () => true);
  await showPart(<Screens admin={admin({ pair })} health={asking('kiosk')} displays={supervisor.displays} />);

  await press('4821');
  await press('Conectar');
  expect(pair).not.toHaveBeenCalled();
  await fill('Nombre', 'Entrada');
  await press('Conectar');
  expect(pair).toHaveBeenLastCalledWith('4821', 'Entrada', undefined);
});

test('a network confirmed now lets other computers in at the next start, and the page says so', async () => {
  const confirmNetwork = vi.fn<Admin['confirmNetwork']>(async (confirmed) => ({ open: false, confirmed }));
  await showPart(<Network admin={admin({ confirmNetwork })} />);
  expect(document.body.textContent).not.toContain('la próxima vez');

  await press('Es la red de la oficina');
  expect(confirmNetwork).toHaveBeenLastCalledWith(true);
  expect(document.body.textContent).toContain('podrán entrar la próxima vez que se inicie el servidor');

  await press('Dejar entrar solo a esta computadora');
  expect(confirmNetwork).toHaveBeenLastCalledWith(false);
  expect(document.body.textContent).not.toContain('la próxima vez');
});

test('where everything travels encrypted, nobody is asked to vouch for the network', async () => {
  const network = async () => ({ open: true, secure: true, confirmed: false }) as const;
  await showPart(<Network admin={admin({ network })} />);
  expect(document.body.textContent).toContain('Todo viaja cifrado');
  expect(document.querySelector('button')).toBeNull();
});

test('a display that has only its chime, or only its picture, is no display in good order', async () => {
  const [first] = health.screens;
  if (!first) throw new Error('The sample office has no screen.');
  const screen = { ...first, online: true, soundBlocked: false };
  const screens = [
    { ...screen, id: 'a', name: 'Sala', only: 'chime' },
    { ...screen, id: 'b', name: 'Pasillo', only: 'picture' },
  ] as const;
  await showPart(<Screens admin={admin({})} health={{ ...health, screens }} displays={[]} />);
  expect(document.body.textContent).toContain('Solo timbre, sin voz');
  expect(document.body.textContent).toContain('solo imagen');
  expect(document.body.textContent).not.toContain('En línea');
});

test('a display too small for its room is named, with the size that would do', async () => {
  const tooSmall = { inches: 43, meters: 6, needed: 51, reach: 5 };
  await showPart(<Screens admin={admin({})} health={health} displays={[{ id: 'sala', name: 'Sala', tooSmall }]} />);
  expect(document.body.textContent).toContain('a 6 m hacen falta 51 pulgadas y tiene 43');
});
