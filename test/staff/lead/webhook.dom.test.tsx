import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, expect, test } from 'vitest';
import type { WebhookStanding } from '../../../shared/protocol/webhook.ts';
import { Webhook } from '../../../staff/lead/Webhook.tsx';
import type { WebhookDesk } from '../../../staff/lead/webhook-desk.ts';
import { named, showPart } from '../../support/staff-part.tsx';
import { at } from '../../support/views/staff-desk.ts';

afterEach(() => render(null, document.body));

const nowhere: WebhookStanding = { paused: false, waiting: 0, deliveries: [] };
const connected: WebhookStanding = { ...nowhere, url: 'https://tablero.ejemplo/avisos' };
const desk = (some: Partial<WebhookDesk> = {}): WebhookDesk => ({
  look: async () => ({ standing: connected }),
  connect: async () => ({ standing: connected, secret: 'whsec_una-sola-vez' }),
  pause: async (paused) => ({ standing: { ...connected, paused } }),
  test: async () => ({ standing: connected, delivery: { id: 'test-1', at: at('9:05') } }),
  disconnect: async () => ({ standing: nowhere }),
  ...some,
});
const show = (some?: Partial<WebhookDesk>) => showPart(<Webhook desk={desk(some)} />);
const press = (name: string) => act(async () => named(name).click());
const text = () => document.body.textContent ?? '';

test('another system is connected by its address, and its key is shown this once', async () => {
  let standing = nowhere;
  await show({ look: async () => ({ standing }) });
  await press('Conectar');
  expect(text()).not.toContain('whsec_');
  await act(async () => {
    const field = named<HTMLInputElement>('Dirección del otro sistema');
    field.value = 'https://tablero.ejemplo/avisos';
    field.dispatchEvent(new Event('input', { bubbles: true }));
  });
  standing = connected;
  await press('Conectar');
  await press('Probar');
  expect(text()).toContain('whsec_una-sola-vez');
  await press('Actualizar');
  expect(text()).toContain('tablero.ejemplo');
  expect(text()).not.toContain('whsec_');
});

test('an address that is none is refused in words', async () => {
  await show({ look: async () => ({ standing: nowhere }), connect: async () => 'bad-address' });
  await act(async () => {
    const field = named<HTMLInputElement>('Dirección del otro sistema');
    field.value = 'tablero';
    field.dispatchEvent(new Event('input', { bubbles: true }));
  });
  await press('Conectar');
  expect(text()).toContain('Empieza con https://');
});

test('an address of the server itself is asked about first, and connected once that is meant', async () => {
  const wishes: string[] = [];
  await show({
    look: async () => ({ standing: nowhere }),
    connect: async (url, within) => {
      wishes.push(`${url} ${within}`);
      return within ? { standing: connected, secret: 'whsec_una-sola-vez' } : 'within';
    },
  });
  await act(async () => {
    const field = named<HTMLInputElement>('Dirección del otro sistema');
    field.value = 'http://localhost:9000';
    field.dispatchEvent(new Event('input', { bubbles: true }));
  });
  await press('Conectar');
  expect(text()).toContain('la misma computadora del servidor');
  await press('Dejarlo');
  expect(text()).not.toContain('la misma computadora del servidor');
  await press('Conectar');
  await press('Sí, es esa');
  expect(wishes).toEqual(['http://localhost:9000 false', 'http://localhost:9000 false', 'http://localhost:9000 true']);
  expect(text()).toContain('whsec_una-sola-vez');
});

test('it is tried, paused and resumed, and disconnected only after a question', async () => {
  await show();
  await press('Probar');
  expect(text()).toContain('La prueba llegó bien.');
  await press('Pausar');
  expect(text()).toContain('En pausa.');
  await press('Reanudar');
  expect(text()).not.toContain('En pausa.');
  await press('Desconectar');
  await press('Dejarlo');
  expect(text()).toContain('tablero.ejemplo');
  await press('Desconectar');
  await press('Sí, desconectar');
  expect(text()).not.toContain('tablero.ejemplo');
});

test('how the last messages fared is told with its hour, and what whoever installed the server has set stays theirs', async () => {
  const deliveries = [
    { id: '2026-11-23-8', at: at('9:06'), trouble: 'status 503' },
    { id: '2026-11-23-7', at: at('9:05') },
  ];
  await show({ look: async () => ({ standing: { ...connected, fixed: true, waiting: 3, deliveries } }) });
  expect(text()).toContain('9:06 · No lo recibió (status 503).');
  expect(text()).toContain('9:05 · recibido');
  expect(text()).toContain('En espera: 3.');
  expect(text()).toContain('Lo puso quien instaló el servidor');
  expect(text()).not.toContain('Pausar');
  expect(text()).not.toContain('Desconectar');
});

test('a name that leads to the server itself now is told with its address; once that is meant it is connected anew', async () => {
  const deliveries = [{ id: '2026-11-23-8', at: at('9:06'), trouble: 'leads-within', leadsTo: '169.254.169.254' }];
  const wishes: string[] = [];
  const standing = { ...connected, waiting: 1, deliveries };
  await show({
    look: async () => ({ standing }),
    connect: async (url, within) => {
      wishes.push(`${url} ${within}`);
      return { standing: connected, secret: 'whsec_una-sola-vez' };
    },
  });
  expect(text()).toContain('la dirección lleva a 169.254.169.254');
  expect(text()).toContain('9:06 · No se envió: la dirección llevaba a 169.254.169.254.');
  await press('Es a propósito: conectar con clave nueva');
  expect(wishes).toEqual(['https://tablero.ejemplo/avisos true']);
  expect(text()).toContain('whsec_una-sola-vez');
  expect(text()).not.toContain('169.254');

  await show({ look: async () => ({ standing: { ...standing, fixed: true } }) });
  expect(text()).toContain('169.254.169.254');
  expect(text()).not.toContain('Es a propósito');
});
