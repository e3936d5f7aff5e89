import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, expect, test, vi } from 'vitest';
import type { Admin } from '../../../staff/lead/admin.ts';
import { People } from '../../../staff/lead/People.tsx';
import { admin } from '../../support/admin.ts';
import { named, showPart } from '../../support/staff-part.tsx';

afterEach(() => render(null, document.body));

const ana = { id: 'ana', name: 'Ana Sabino', roles: ['window', 'supervisor'] } as const;
const press = (name: string) => act(async () => named(name).click());
const dialog = () => document.querySelector('dialog[open]')?.textContent ?? '';

test('what a person may do is changed in one place, and nobody is left without anything to do', async () => {
  const setRoles = vi.fn<Admin['setRoles']>(async () => 'done');
  await showPart(<People admin={admin({ people: async () => [ana], setRoles })} />);
  await press('Cambiar: Ana Sabino');
  await act(async () => document.querySelector<HTMLInputElement>('dialog input[name="supervisor"]')?.click());
  await press('Guardar');
  expect(setRoles).toHaveBeenCalledWith('ana', ['window']);
  expect(dialog()).toBe('');

  await press('Cambiar: Ana Sabino');
  for (const role of ['window', 'supervisor']) {
    await act(async () => document.querySelector<HTMLInputElement>(`dialog input[name="${role}"]`)?.click());
  }
  await press('Guardar');
  expect(setRoles).toHaveBeenCalledTimes(1);
  expect(dialog()).toContain('marque al menos un papel');
});

test('somebody is taken off the staff after a question, and not the last who supervises', async () => {
  const removePerson = vi.fn<Admin['removePerson']>(async () => 'last-supervisor');
  await showPart(<People admin={admin({ people: async () => [ana], removePerson })} />);
  await press('Cambiar: Ana Sabino');
  await press('Quitar del personal');
  expect(removePerson).not.toHaveBeenCalled();
  await press('Sí, quitar');
  expect(removePerson).toHaveBeenCalledWith('ana');
  expect(dialog()).toContain('La oficina necesita al menos una persona en Supervisión');
});
