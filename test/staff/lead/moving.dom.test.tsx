import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, expect, test, vi } from 'vitest';
import type { Question } from '../../../shared/protocol/messages.ts';
import { StepLines } from '../../../staff/lead/StepLines.tsx';
import { sayFor } from '../../../staff/say.ts';
import { MovedHere } from '../../../staff/window/MovedHere.tsx';
import { against, named, sent, showPart } from '../../support/staff-part.tsx';
import { staffView, states, supervisor } from '../../support/views/staff.ts';
import { movePreview } from '../../support/views/staff-moving.ts';

afterEach(() => render(null, document.body));

const press = (name: string) =>
  act(async () => {
    named(name).click();
    await new Promise((answered) => setTimeout(answered));
  });
const soon = (words: string) => vi.waitFor(() => expect(told()).toContain(words), { timeout: 20_000 });
const shown = () => document.body.textContent ?? '';
const told = () => document.querySelector('dialog [role="status"]')?.textContent ?? '';
const box = (name: string) => named<HTMLInputElement>(name);
const pick = (name: string, value: string) =>
  act(async () => {
    const field = named<HTMLSelectElement>(name);
    field.value = value;
    field.dispatchEvent(new Event('change', { bubbles: true }));
  });

/** What was asked of the office, beside what was wished. */
const asked: Question[] = [];
const open = async (answer: unknown = { ok: true, seq: 1, result: movePreview }) => {
  asked.length = 0;
  const ask = async (question: Question) => {
    asked.push(question);
    return answer as never;
  };
  await showPart(<StepLines view={staffView} desk={supervisor} />, { ask });
  await press('Mover filas');
};

test('a line is ticked at another window, what it would change is told, and it is moved with its reason', async () => {
  await open();
  expect(shown()).toContain('esperan 4');
  expect(told()).toContain('Ninguna ventanilla abierta atendería Atención personal.');
  await press('Ventanilla 2: Informes');
  await soon('4 turnos pasarían antes y 2 turnos pasarían más tarde.');
  expect(told()).toContain('Informes: el último pasaría a más tardar a las 10:30, no a las 10:50.');
  const windows = [{ windowId: 'V2', skills: ['documentos', 'revision', 'informes'] }];
  expect(asked).toEqual([{ ask: 'moved-lines', windows }]);

  await press('Aplicar por hoy');
  expect(sent).toEqual([]);
  await press('3Se fue quien atendía');
  await press('Aplicar por hoy');
  expect(sent).toEqual([{ type: 'MoveLines', windows, why: 'clerk-gone' }]);
  expect(document.querySelector('dialog')).toBeNull();
});

test('biometric windows, which serve one line alone, are not in the table', async () => {
  await open();
  expect(shown()).not.toContain('módulo');
  expect(() => box('Biométricos')).toThrow();
});

test('all that a closed window serves is passed to one at work in one press', async () => {
  await open();
  await pick('a', 'V3');
  await press('Marcar');
  expect(box('Ventanilla 3: Entrega').checked).toBe(true);
  expect(box('Ventanilla 3: Atención personal').checked).toBe(true);
  expect(box('Ventanilla 5: Entrega').checked).toBe(true);
});

test('arrows go from one tick to the next', async () => {
  await open();
  box('Ventanilla 2: Informes').focus();
  const go = (key: string) =>
    document.activeElement?.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }));
  go('ArrowDown');
  expect(document.activeElement).toBe(box('Ventanilla 3: Informes'));
  go('ArrowLeft');
  go('ArrowLeft');
  go('ArrowLeft');
  expect(document.activeElement).toBe(box('Ventanilla 3: Documentos'));
});

test('what the office has against it is said before it is applied, and when it is', async () => {
  const details = { line: { es: 'Atención personal', en: 'Personal attention' }, count: 1 };
  await open({ ok: false, refusal: 'line-without-window', details });
  await press('Ventanilla 5: Atención personal');
  await soon('Nadie podría atender «Atención personal», y la necesita 1 turno que ya está aquí.');
  against.refuse = () => 'nothing-moved';
  await press('1La fila es larga');
  await press('Aplicar por hoy');
  expect(document.querySelector('dialog')?.textContent).toContain('Así se atiende ya.');

  const english = sayFor({ language: 'en', timeZone: 'America/Mexico_City', spoken: [] });
  expect(english.refusal({ refusal: 'line-without-window', details })).toBe(
    'Nobody could serve “Personal attention”, and 1 ticket that is here needs it. Leave it at some window, or pause the service.',
  );
});

test('what was moved stands on the floor, and goes back to what the settings say in one press', async () => {
  await open();
  expect(shown()).toMatch(/Ventanilla 1 también atiende Informes\s*Desde las 10:00\. La fila es larga\./u);
  expect(box('Ventanilla 1: Informes (no lo dice la configuración)').checked).toBe(true);
  await press('Como dice la configuración');
  expect(sent).toEqual([
    { type: 'MoveLines', windows: [{ windowId: 'V1', skills: ['documentos', 'revision'] }], why: 'over' },
  ]);
});

test('a window is told what was moved to it and why, until somebody there has read it', async () => {
  const { desk } = states.moved;
  if (!desk) throw new Error('This window is nobody’s');
  await showPart(<MovedHere desk={desk} />);
  expect(shown()).toContain('Desde las 10:00, esta ventanilla también atiende Informes; ya no atiende Entrega.');
  expect(shown()).toContain('Motivo: la fila es larga. Vale por hoy.');
  await press('Enterado');
  expect(shown()).toBe('');

  render(null, document.body);
  await showPart(<MovedHere desk={desk} />);
  expect(shown()).toBe('');
  const other = { id: 'otra', name: 'Otra P.' };
  await showPart(<MovedHere desk={{ ...desk, window: { ...desk.window, holder: other } }} />);
  expect(shown()).toContain('esta ventanilla también atiende Informes');
});
