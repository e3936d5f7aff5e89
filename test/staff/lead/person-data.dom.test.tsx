import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, expect, test, vi } from 'vitest';
import type { PersonAnswer } from '../../../shared/protocol/person.ts';
import { PersonData } from '../../../staff/lead/PersonData.tsx';
import type { AskPerson } from '../../../staff/lead/person-data.ts';
import { named, showPart, type } from '../../support/staff-part.tsx';

afterEach(() => render(null, document.body));

const press = (name: string) => act(async () => named(name).click());
const page = () => document.body.textContent ?? '';
const question = () => document.querySelector('dialog[open]')?.textContent ?? '';

const kept = [{ title: 'Cita 40017, 9:20', data: ['Nombre', 'CURP', 'Correo'] }];
const found: PersonAnswer = { ok: true, deed: 'find', kept, others: 2 };

test('what is kept of a person is found by CURP or folio, with the reason for looking', async () => {
  const ask = vi.fn<AskPerson>(async () => found);
  await showPart(<PersonData ask={ask} />);
  await press('Buscar');
  expect(ask).not.toHaveBeenCalled();
  expect(page()).toContain('Escriba la CURP o el folio.');

  await type('CURP o folio', ' 40017 ');
  await press('Buscar');
  expect(ask).toHaveBeenCalledWith({ who: '40017', deed: 'find', why: 'asked', language: 'es' });
  expect(page()).toContain('Cita 40017, 9:20Nombre · CURP · Correo');

  await type('CURP o folio', '40018');
  expect(page()).not.toContain('Cita 40017');
});

test('it is erased after a question that names who else loses their data, and can be kept after all', async () => {
  const ask = vi.fn<AskPerson>(async (wish) => ({ ...found, deed: wish.deed === 'erase' ? 'erase' : 'find' }));
  await showPart(<PersonData ask={ask} />);
  await type('CURP o folio', '40017');
  await press('Buscar');
  await press('Borrar');
  expect(question()).toContain('Con ella vinieron 2 personas más');
  expect(question()).toContain('Las citas de las demás, si tienen, conservan sus datos.');
  await press('No, dejarlos');
  expect(ask).toHaveBeenCalledTimes(1);

  await press('Borrar');
  await press('Sí, borrar');
  expect(ask).toHaveBeenLastCalledWith({ who: '40017', deed: 'erase', why: 'asked', language: 'es' });
  expect(page()).toContain('Borrado. Ya no se guarda nada de esa persona.');
  expect(page()).not.toContain('Cita 40017');
});

test.each<readonly [PersonAnswer | undefined, string]>([
  [{ ok: false, refusal: 'nothing-kept' }, 'No se guarda nada de esa persona.'],
  [{ ok: false, refusal: 'not-erased' }, 'Libere espacio y borre otra vez.'],
  [undefined, 'No se pudo. Inténtelo otra vez.'],
])('what could not be done is told: %o', async (answer, told) => {
  await showPart(<PersonData ask={async () => answer} />);
  await type('CURP o folio', '40017');
  await press('Buscar');
  expect(page()).toContain(told);
  expect(page()).not.toContain('Se guarda');
});
