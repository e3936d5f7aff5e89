import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, expect, test } from 'vitest';
import { Starting } from '../../kiosk/screens/Starting.tsx';
import type { Link } from '../../shared/ui/connection.ts';

afterEach(() => render(null, document.body));

const said = (link: Link) => {
  act(() => render(<Starting link={link} />, document.body));
  return document.body.textContent;
};

test('a kiosk that was just switched on asks for a moment until it has heard of the office', () => {
  expect(said('connecting')).toBe('Un momento, por favor');
});

test('where the office can’t be reached it says where to go instead, never a dead page', () => {
  expect(said('offline')).toContain('Esta pantalla no funciona por ahora');
  expect(said('offline')).toContain('Pase a una ventanilla');
});
