import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, expect, test, vi } from 'vitest';
import { LoadList } from '../../../staff/lead/LoadList.tsx';
import type { ListReport, Lists } from '../../../staff/lead/list.ts';
import { named, showPart } from '../../support/staff-part.tsx';
import { at } from '../../support/views/staff-desk.ts';

afterEach(() => render(null, document.body));

const unread: ListReport = {
  ok: false,
  loaded: false,
  good: 0,
  problems: [{ line: 0, message: { es: 'No se encontró la línea de encabezados.', en: '' } }],
  warnings: [],
  doubtful: 0,
  columns: { name: ['Nombre'] },
  header: ['Clave', 'Nombre', 'Asunto', 'A las'],
};
const read: ListReport = {
  ...unread,
  ok: true,
  good: 1,
  problems: [],
  columns: { folio: ['Clave'], name: ['Nombre'], service: ['Asunto'], time: ['A las'] },
};
const kept = { id: '00c0ffee', at: at('9:00'), columns: { folio: 'Clave', name: 'Nombre' } };

const press = (name: string) => act(async () => named(name).click());
const choose = (name: string, value: string) =>
  act(async () => {
    const field = named<HTMLSelectElement>(name);
    field.value = value;
    field.dispatchEvent(new Event('change', { bubbles: true }));
  });

test('headers that nobody knows are said by whoever loads the list, and go along when it is loaded', async () => {
  const send = vi.fn<Lists['send']>(async (_list, _how, columns) => (columns ? read : unread));
  await showPart(<LoadList send={send} known={{ known: async () => [], forget: async () => [] }} />);
  await act(async () => {
    const rows = named<HTMLTextAreaElement>('Filas con encabezados');
    rows.value = 'Clave;Nombre;Asunto;A las';
    rows.dispatchEvent(new Event('input', { bubbles: true }));
  });
  await press('Revisar');
  expect(document.querySelector('.columns')?.hasAttribute('open')).toBe(true);
  expect(document.body.textContent).toContain('Elija el encabezado de: Folio.');

  await choose('Folio', 'Clave');
  await choose('Trámite', 'Asunto');
  await choose('Hora', 'A las');
  await press('Revisar con estas columnas');
  await press('Cargar 1 cita');
  const said = { folio: 'Clave', name: 'Nombre', service: 'Asunto', time: 'A las' };
  expect(send.mock.calls.map(([, how, columns]) => [how, columns])).toEqual([
    ['check', undefined],
    ['check', said],
    ['load', said],
  ]);
});

test('the lists that are known by now are shown, and can be forgotten', async () => {
  const forget = vi.fn<Lists['forget']>(async () => []);
  await showPart(<LoadList send={async () => read} known={{ known: async () => [kept], forget }} />);
  expect(document.body.textContent).toContain('Folio: Clave · Nombre: Nombre');
  await press('Olvidar');
  expect(forget).toHaveBeenCalledExactlyOnceWith('00c0ffee');
  expect(document.body.textContent).not.toContain('Folio: Clave');
});
