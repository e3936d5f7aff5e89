import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { ByHand } from '../../../staff/reception/ByHand.tsx';
import { clearSheet, sheet } from '../../../staff/reception/sheet.ts';
import { against, found, named, sent, showPart } from '../../support/staff-part.tsx';
import { staffView } from '../../support/views/staff.ts';
import { at } from '../../support/views/staff-desk.ts';

beforeEach(clearSheet);
afterEach(() => render(null, document.body));

const shown = () => showPart(<ByHand view={staffView} onBack={() => {}} />);
const press = (name: string) =>
  act(async () => {
    named(name).click();
    await new Promise((answered) => setTimeout(answered));
  });
const write = (name: string, value: string) =>
  act(async () => {
    const field = named<HTMLInputElement>(name);
    field.value = value;
    field.dispatchEvent(new Event(field.matches('select') ? 'change' : 'input', { bubbles: true }));
  });
const paper = async (row: number, ticket: string, time: string, service = 'informes') => {
  await write(`Turno, renglón ${row}`, ticket);
  await write(`Hora, renglón ${row}`, time);
  await write(`Trámite, renglón ${row}`, service);
};
const tickets = () => sheet.value.rows.map(({ ticket }) => ticket);

test('tickets written by hand are entered by the hours on their papers, whatever the pile', async () => {
  await shown();
  await paper(1, 'k9', '9:40');
  await paper(2, 'k7', '905');
  await press('Registrar 2 turnos');
  expect(sent).toMatchObject([
    { type: 'CheckIn', service: 'informes', handwritten: { ticket: 'K007', at: at('9:05') } },
    { type: 'CheckIn', service: 'informes', handwritten: { ticket: 'K009', at: at('9:40') } },
  ]);
  expect(document.body.textContent).toContain('Ya están en su lugar: K007 · K009');
  expect(tickets()).toEqual(['']);
});

test('nothing is entered while a row is wrong, and the row says what is', async () => {
  await shown();
  await paper(1, 'k9', '9:40');
  await paper(2, 'k7', '10:30');
  await press('Registrar 2 turnos');
  expect(sent).toEqual([]);
  const wrong = document.querySelector<HTMLElement>('[aria-invalid="true"]');
  expect(wrong?.getAttribute('aria-label')).toBe('Hora, renglón 2');
  expect(document.getElementById(wrong?.getAttribute('aria-describedby') ?? '')?.textContent).toContain(
    'todavía no llega',
  );
});

test('what the office does not take stays with its reason, while the others are in their places', async () => {
  await shown();
  against.refuse = (command) =>
    command.type === 'CheckIn' && command.handwritten?.ticket === 'K007' ? 'ticket-taken' : undefined;
  await paper(1, 'k7', '9:05');
  await paper(2, 'k9', '9:40');
  await press('Registrar 2 turnos');
  expect(tickets()).toEqual(['k7', '']);
  expect(document.querySelector('[data-row="1"] .field-error')?.textContent).toContain('ya es de otra persona');

  against.refuse = () => undefined;
  await write('Turno, renglón 1', 'k8');
  await press('Registrar 1 turno');
  expect(document.body.textContent).toContain('K009 · K008');
});

test('an appointment is found by its folio, and nobody else’s is taken for it', async () => {
  await shown();
  const booked = { name: 'Rosa M.', service: { es: 'Pasaporte' }, slot: at('10:10'), status: 'booked' } as const;
  found.hits = [
    { ...booked, appointmentId: 'F44310' },
    { ...booked, appointmentId: 'F4431' },
  ];
  await paper(1, 'a1', '9:05', '');
  await write('Folio o CURP, renglón 1', 'f4431');
  await paper(2, 'a2', '9:06', '');
  await write('Folio o CURP, renglón 2', 'F443');
  await press('Registrar 2 turnos');
  expect(sent).toMatchObject([{ appointments: ['F4431'], handwritten: { ticket: 'A001' } }]);
  expect(tickets()).toEqual(['a2', '']);
  expect(document.querySelector('[data-row] .field-error')?.textContent).toContain('No hay una cita con ese folio');
});

test('enter goes to the next paper, which begins with the service of the one above', async () => {
  await shown();
  await paper(1, 'k7', '9:05');
  await act(async () => {
    named('Hora, renglón 1').dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', bubbles: true }));
  });
  expect(document.activeElement?.getAttribute('aria-label')).toBe('Turno, renglón 2');
  await write('Turno, renglón 2', 'k');
  expect(named<HTMLSelectElement>('Trámite, renglón 2').value).toBe('informes');
});
