import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, expect, test } from 'vitest';
import { untouched } from '../../kiosk/flow.ts';
import { sceneOf } from '../../kiosk/scene.ts';
import { Follow } from '../../kiosk/screens/Follow.tsx';
import type { KioskView } from '../../shared/domain/views/types.ts';
import { kioskView, moment, nine42 } from '../support/views/kiosk.ts';

afterEach(() => {
  render(null, document.body);
});

test('a ticket leads to the phone, by the network that the office names', () => {
  show({ address: 'http://192.168.10.20:3001', wifi: 'Turnos' });
  expect(document.querySelector('[role=img]')?.getAttribute('aria-label')).toBe('Sígalo en su teléfono');
  expect(document.body.textContent).toContain('Conéctese a la red Turnos');
});

test('where no network is named, it is that of the office; a public address needs none', () => {
  show({ address: 'http://192.168.10.20:3001' });
  expect(document.body.textContent).toContain('la red wifi de la oficina');
  show({ address: 'https://turno.example.org' });
  expect(document.body.textContent).not.toContain('red');
});

test('no code is shown that leads nowhere', () => {
  show(undefined);
  expect(document.body.textContent).toBe('');
});

function show(phones: KioskView['phones']): void {
  const office: KioskView = { ...kioskView, ...(phones && { phones }) };
  const scene = sceneOf(untouched(nine42), office, moment, () => undefined);
  act(() => render(<Follow scene={scene} code="abcdefghijklmnopqrstuv" />, document.body));
}
