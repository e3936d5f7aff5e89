import { render } from 'preact';
import { afterEach, expect, test } from 'vitest';
import { Target } from '../../../staff/figures/Target.tsx';
import { showPart } from '../../support/staff-part.tsx';

afterEach(() => render(null, document.body));

const told = async (daysLeft: number, ofToday: number, until?: string) => {
  const progress = { done: 0, wanted: 2000, byNow: 1600, daysLeft, ofToday };
  await showPart(
    <Target target={{ month: progress, year: progress }} services="Pasaporte" erased={false} until={until} />,
  );
  return document.querySelector('.target-line p:last-child')?.textContent;
};

test('what is missing is told with the rest of today while today is under way, and without it once it is over', async () => {
  expect(await told(4, 1)).toContain('Faltan 2,000 en lo que queda de hoy y 4 días más: 400 al día.');
  expect(await told(4, 0)).toContain('Faltan 2,000 en 4 días: 500 al día.');
  expect(await told(0, 0.2)).toContain('Faltan 2,000 y solo queda hoy.');
  expect(await told(0, 0)).toContain('Faltan 2,000 y ya no quedan días.');
});

test('a month that was looked up is not called this one: its last day is named', async () => {
  await told(0, 0);
  expect(document.body.textContent).toContain('Este mes');
  await told(0, 0, '2026-10-30');
  expect(document.body.textContent).toContain('El mes, hasta el viernes 30 de octubre');
  expect(document.body.textContent).not.toMatch(/Este (mes|año)/u);
});
