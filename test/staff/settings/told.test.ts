import { expect, test } from 'vitest';
import type { Settings } from '../../../shared/domain/settings.ts';
import { settingsDifference } from '../../../shared/domain/settings-difference.ts';
import { sayFor } from '../../../staff/say.ts';
import { toldChange } from '../../../staff/settings/told.ts';
import type { Value } from '../../../staff/settings/tree.ts';
import { huajuapan } from '../../support/sample-office.ts';

const say = sayFor({ language: 'es', timeZone: 'America/Mexico_City', spoken: [] });
const told = (change: Partial<Settings>) => {
  const after = { ...huajuapan, ...change };
  return settingsDifference(huajuapan, after).map((one) => toldChange(one, after as unknown as Value, say));
};

test('a change is read as one says it: what it is about, what stood there and what stands there now', () => {
  expect(told({ undoSeconds: 45 })).toMatchObject([{ title: 'Deshacer', before: '30 s', after: '45 s' }]);
  expect(told({ calling: { ...huajuapan.calling, sameWindow: 10 } })).toMatchObject([
    { title: 'Guardar a quien ya atendió', before: 'nada', after: '10 min' },
  ]);
});

test('what is moved on the plan is named, and the room is told by its measures', () => {
  const { plan } = huajuapan;
  if (!plan) throw new Error('Huajuapan has no plan.');
  const windows = plan.windows.map((window) => (window.id === 'V3' ? { ...window, x: 5.4 } : window));
  const outline = plan.outline.map(({ x, y }) => ({ x: Math.min(x, 12), y }));
  expect(told({ plan: { ...plan, outline, windows } })).toMatchObject([
    { title: 'Esquinas de la sala', before: '14 × 8 pasos, 4 esquinas', after: '12 × 8 pasos, 4 esquinas' },
    { title: 'Ventanilla 3 · A la derecha', before: '4.9 pasos', after: '5.4 pasos' },
  ]);
});

test('what is added as a whole says what stands in it, or that it is added', () => {
  expect(told({ network: { wifi: 'Turnos' } })).toMatchObject([{ after: 'Red wifi que deben usar: Turnos' }]);
  expect(told({ hours: { ...huajuapan.hours, closed: [{ date: '2026-12-25' }] } })).toMatchObject([
    { title: 'viernes 25 de diciembre · Día cerrado', after: 'se agrega' },
  ]);
});
