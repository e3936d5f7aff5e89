import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, expect, test, vi } from 'vitest';
import type { OwnVoice } from '../../../shared/protocol/voice.ts';
import { Standing } from '../../../staff/voice/Standing.tsx';
import { named, showPart } from '../../support/staff-part.tsx';
import { at } from '../../support/views/staff-desk.ts';

afterEach(() => render(null, document.body));

const rosa = { name: 'Rosa Nube', agreedAt: at('9:00') };
const luz = { name: 'Luz Roca', agreedAt: at('9:30') };
const published = { version: 2, at: at('10:00'), by: 'Sofía V.', speaker: rosa, whole: true, changed: false };

const show = async (voice: OwnVoice, missing = 0) => {
  const done = { onPublish: vi.fn(), onWithdraw: vi.fn(), onOther: vi.fn(), onErase: vi.fn() };
  await showPart(<Standing voice={voice} missing={missing} {...done} />);
  return done;
};
const text = () => document.body.textContent ?? '';
const press = (name: string) => act(async () => named(name).click());

test('what is missing is told where the voice would be published, and it is not', async () => {
  const { onPublish } = await show({ language: 'es', draft: { speaker: rosa, clips: {} } }, 3);
  expect(text()).toContain('Ahora se oye la voz que trae el sistema.');
  expect(text()).toContain('Faltan 3 grabaciones');
  await press('Publicar esta voz');
  expect(onPublish).not.toHaveBeenCalled();
});

test('a whole voice is published; one that the room hears already is not published again', async () => {
  const draft = { speaker: rosa, clips: {} };
  const first = await show({ language: 'es', draft });
  await press('Publicar esta voz');
  expect(first.onPublish).toHaveBeenCalledOnce();

  const again = await show({ language: 'es', draft, published });
  expect(text()).toContain('Ahora se oye la voz de Rosa Nube.');
  await press('Publicar los cambios');
  expect(again.onPublish).not.toHaveBeenCalled();
});

test('a published voice that was damaged is told, and can be published again', async () => {
  const damaged = { ...published, whole: false };
  const { onPublish } = await show({ language: 'es', draft: { speaker: rosa, clips: {} }, published: damaged });
  expect(text()).toContain('Lo publicado está dañado');
  await press('Publicar los cambios');
  expect(onPublish).toHaveBeenCalledOnce();
});

test('nothing is erased before a person was asked by the names of those who are heard', async () => {
  const { onErase, onOther } = await show({ language: 'es', draft: { speaker: luz, clips: {} }, published });
  await press('Borrar todo lo grabado');
  expect(text()).toContain('¿Borrar la voz de Rosa Nube y Luz Roca?');
  await press('No, conservar');
  expect(onErase).not.toHaveBeenCalled();

  await press('Grabar a otra persona');
  expect(text()).toContain('Se borran las grabaciones sueltas de Luz Roca.');
  await press('Sí, empezar con otra persona');
  expect(onOther).toHaveBeenCalledOnce();
  expect(onErase).not.toHaveBeenCalled();
});
