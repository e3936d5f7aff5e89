import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, expect, test } from 'vitest';
import { Kiosk } from '../../kiosk/Kiosk.tsx';
import { sceneOf } from '../../kiosk/scene.ts';
import { saidOf } from '../../kiosk/screens/said.ts';
import { flowAt, kioskView, moment } from '../support/views/kiosk.ts';

afterEach(() => act(() => render(null, document.body)));

const scene = (clockDoubt?: true) => {
  const office = { ...kioskView, ...(clockDoubt && { clockDoubt }) };
  return sceneOf(flowAt('start'), office, moment, () => undefined);
};
const read = (): string => document.body.textContent ?? '';

test('while the hour is in doubt the kiosk says so at once, shows no hour, and goes on by itself', () => {
  act(() => render(<Kiosk scene={scene(true)} link="online" />, document.body));
  expect(read()).toContain('La oficina está revisando la hora.');
  expect(read()).toContain('Si ya tiene turno, sigue igual.');
  expect(read()).toContain('Español');
  expect(read()).toContain('Ayuda');
  expect(read()).not.toContain('9:42');
  expect(read()).not.toContain('Tengo cita');
  act(() => render(<Kiosk scene={scene()} link="online" />, document.body));
  expect(read()).toContain('9:42');
  expect(read()).toContain('Tengo cita');
});

test('whoever was in the middle of it when the hour came into doubt is told why, not that their appointment is', () => {
  const refused = { is: 'refused', refusal: 'clock-in-doubt', details: {} } as const;
  expect(saidOf(scene(true), refused)).toEqual({
    title: 'Un momento, por favor',
    text: expect.stringContaining('La oficina está revisando la hora.'),
  });
});
