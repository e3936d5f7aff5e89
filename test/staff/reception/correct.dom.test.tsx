import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, expect, test, vi } from 'vitest';
import type { SearchHit } from '../../../shared/domain/views/types.ts';
import type { Role } from '../../../shared/domain/vocabulary.ts';
import { Find } from '../../../staff/reception/Find.tsx';
import { against, found, named, sent, showPart } from '../../support/staff-part.tsx';
import { endedHit, staffView } from '../../support/views/staff.ts';

afterEach(() => render(null, document.body));

const settled = (deed: () => void) =>
  act(async () => {
    deed();
    await new Promise((answered) => setTimeout(answered));
  });
const press = (name: string) => settled(() => named(name).click());
const save = () => settled(() => document.querySelector<HTMLElement>('dialog [data-kind="primary"]')?.click());
const shown = () => document.body.textContent ?? '';
const find = async (hit: SearchHit, ...roles: readonly Role[]) => {
  const view = { ...staffView, me: { ...staffView.me, roles } };
  await showPart(<Find view={view} onAppointment={vi.fn()} onShow={vi.fn()} />);
  found.hits = [hit];
  await act(async () => {
    const field = named<HTMLInputElement>('Nombre, folio');
    field.value = 'A039';
    field.dispatchEvent(new Event('input', { bubbles: true }));
  });
  await press('Buscar');
};
const pick = async (name: string, value: string) =>
  act(async () => {
    const field = named<HTMLSelectElement>(name);
    field.value = value;
    field.dispatchEvent(new Event('change', { bubbles: true }));
  });

test('a supervisor finds a family whose visit has ended, and puts right how one of them fared', async () => {
  await find(endedHit, 'supervisor');
  expect(shown()).toContain('Atendida');
  await press('Corregir cómo terminó A039');
  expect(shown()).toContain('¿Cómo terminó A039?');
  await press('1Atendida');
  await pick('Tomás', 'incomplete');
  await save();
  expect(sent).toEqual([]);

  await press('7Se supo después');
  await save();
  expect(sent).toEqual([
    {
      type: 'CorrectOutcome',
      visitId: 'visit-A039',
      outcome: 'served',
      why: 'heard-later',
      applicants: [{ applicant: 1, outcome: 'incomplete', reason: staffView.reasons.incomplete[0]?.id }],
    },
  ]);
  expect(document.querySelector('dialog')).toBeNull();
});

test('what the office has against a correction is said in the question, which stays', async () => {
  await find(endedHit, 'window', 'supervisor');
  await press('Corregir cómo terminó A039');
  against.refuse = () => 'nothing-to-correct';
  await press('4Se fue');
  await press('6Se presionó otra tecla');
  await save();
  expect(sent).toMatchObject([{ outcome: 'left', why: 'wrong-key' }]);
  expect(document.querySelector('dialog')?.textContent).toContain('No hay nada que corregir.');
});

test('reception sees how a visit ended, and does not correct it', async () => {
  await find(endedHit, 'reception');
  expect(shown()).toContain('Atendida');
  expect(shown()).not.toContain('Corregir');
});
