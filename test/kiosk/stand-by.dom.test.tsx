import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, expect, test } from 'vitest';
import { Kiosk } from '../../kiosk/Kiosk.tsx';
import { sceneOf } from '../../kiosk/scene.ts';
import { flowAt, kioskView, moment } from '../support/views/kiosk.ts';

afterEach(() => act(() => render(null, document.body)));

const show = (reception: boolean, screen: 'stand-by' | 'stand-by-late' = 'stand-by') => {
  const scene = sceneOf(flowAt(screen), { ...kioskView, reception }, moment, () => undefined);
  act(() => render(<Kiosk scene={scene} link="online" />, document.body));
  return document.body.textContent ?? '';
};

test('whoever stands by reads what for, that a place is for one person, and where several go', () => {
  expect(show(true)).toContain('Pasaporte, adulto');
  expect(show(true)).toContain('Un lugar es para una persona. Si vienen varias por este trámite, pasen a recepción.');
  expect(show(false)).toContain('pasen a una ventanilla.');
});

test('of whom was late for an appointment the list says no service aloud', () => {
  expect(show(true, 'stand-by-late')).not.toContain('Pasaporte');
});
