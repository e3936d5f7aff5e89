import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, expect, test, vi } from 'vitest';
import { BookedTable } from '../../../staff/booked/BookedTable.tsx';
import type { Workplace } from '../../../staff/workplace.ts';
import { named, showPart, type } from '../../support/staff-part.tsx';
import { bookedList } from '../../support/views/staff.ts';

afterEach(() => render(null, document.body));

const press = (name: string) => act(async () => named(name).click());
const page = () => document.body.textContent ?? '';
const rows = () => [...document.querySelectorAll('tbody tr')].map((row) => row.textContent);
const question = (more: object) => ({ ask: 'booked', show: 'all', text: '', skip: 0, ...more });

/** Shows the list as the office tells it. */
async function show(answer: unknown = { ok: true, seq: 1, result: bookedList }) {
  const ask = vi.fn(async () => answer);
  await showPart(<BookedTable asOf="104 38" />, { ask: ask as unknown as Workplace['ask'] });
  return ask;
}

test('each appointment stands with its hour, its folio, where its visitor is, and what is to be done about it', async () => {
  await show();
  expect(rows()).toEqual([
    '8:20Bruma Oyamel Encino40012Pasaporte, adultoNo llegó a su hora',
    '9:20Rosa Tepozán Copal40017Pasaporte, menorEn ventanilla · A041',
    '11:20Rosa Mezquite Huizache40031Pasaporte, adultoNo ha llegadoRevisar',
    '11:30Viento Guamúchil40032Pasaporte, adultoNo ha llegadoConfirmada',
  ]);
  expect(page()).toContain('Todas (104)');
});

test('some of them are asked for, and by what the visitor has; the rest of a long list when it is wanted', async () => {
  const ask = await show();
  await press('Por revisar (1)');
  expect(ask).toHaveBeenLastCalledWith(question({ show: 'doubtful' }));
  expect(named('Por revisar (1)').getAttribute('aria-pressed')).toBe('true');
  await press('Todas');
  await type('Nombre, folio o CURP', ' rosa ');
  await press('Buscar');
  expect(ask).toHaveBeenLastCalledWith(question({ text: 'rosa' }));
  await press('Ver 100 más');
  expect(ask).toHaveBeenLastCalledWith(question({ text: 'rosa', skip: 4 }));
  expect(rows()).toHaveLength(8);
});

test('nobody found says for which words, and a refusal stands at the field', async () => {
  await show({ ok: true, seq: 1, result: { ...bookedList, rows: [], count: 0 } });
  expect(page()).toContain('No hay citas de hoy en la lista.');
  await type('Nombre, folio o CURP', 'nadie');
  await press('Buscar');
  expect(page()).toContain('Ninguna cita con «nadie».');

  render(null, document.body);
  await show({ ok: false, refusal: 'not-saved' });
  expect(document.querySelector('.field-error')?.textContent).toContain('guardar');
  expect(page()).not.toContain('No hay citas de hoy');
});

test('a doubtful appointment opens with the reason, one that was reviewed with who did it', async () => {
  await show();
  await press('Revisar la cita de Rosa Mezquite Huizache');
  expect(document.querySelector('dialog')?.textContent).toContain('Su correo está en más de cinco citas.');
  await press('Cerrar');
  await press('Confirmada: Viento Guamúchil');
  expect(document.querySelector('dialog')?.textContent).toContain('Confirmada por Eulalia M. a las 9:55.');
});
