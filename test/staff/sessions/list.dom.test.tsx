import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, expect, test, vi } from 'vitest';
import type { OpenSession } from '../../../shared/protocol/sessions.ts';
import { SessionList } from '../../../staff/sessions/SessionList.tsx';
import { named, showPart } from '../../support/staff-part.tsx';
import { at } from '../../support/views/staff-desk.ts';

afterEach(() => render(null, document.body));

const alba = { staffId: 'alba', name: 'Alba Encino' };
const text = () => document.body.textContent ?? '';

test('who is signed in stands with since when and at which computer; one press ends it, and this one is not ended here', async () => {
  let open: readonly OpenSession[] = [
    { id: 'one', ...alba, since: at('8:02'), isServer: true, isThis: true },
    { id: 'two', ...alba, since: at('8:40'), address: '192.168.1.20' },
    { id: 'three', staffId: 'bruno', name: 'Bruno Jacaranda', since: at('9:15') },
  ];
  const end = async (ended: string) => {
    open = open.filter(({ id }) => id !== ended);
    return true;
  };
  await showPart(<SessionList desk={{ look: async () => open, end }} />);
  const rows = () => [...document.querySelectorAll('li')].map((row) => row.textContent);
  expect(rows()).toEqual([
    'Alba EncinoDesde las 8:02 · computadora del servidorEs esta',
    'Alba EncinoDesde las 8:40 · computadora 192.168.1.20Cerrar sesión',
    'Bruno JacarandaDesde las 9:15Cerrar sesión',
  ]);
  await showPart(<SessionList key="mine" mine desk={{ look: async () => open, end }} />);
  expect(rows()).toHaveLength(2);
  await act(async () => named('Cerrar la sesión de Alba Encino, abierta desde las 8:40').click());
  await vi.waitFor(() => expect(rows()).toHaveLength(1));
});

test('what could not be read or ended is said', async () => {
  const open = [{ id: 'two', ...alba, since: at('8:40') }];
  await showPart(<SessionList desk={{ look: async () => open, end: async () => false }} />);
  await act(async () => named('Cerrar la sesión de Alba Encino').click());
  await vi.waitFor(() => expect(text()).toContain('No se pudo cerrar. Inténtelo otra vez.'));
  await showPart(<SessionList key="unread" desk={{ look: async () => undefined, end: async () => false }} />);
  await vi.waitFor(() => expect(text()).toContain('No se pudieron leer.'));
});
