import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { useGrace } from '../../kiosk/grace.ts';
import type { Link } from '../../shared/ui/connection.ts';
import { flowAt } from '../support/views/kiosk.ts';

function Told({ link, on }: { readonly link: Link; readonly on: 'start' | 'curp' }) {
  return useGrace(link, flowAt(on));
}
const told = (link: Link, on: 'start' | 'curp' = 'start') => {
  act(() => render(<Told link={link} on={on} />, document.body));
  return document.body.textContent;
};
const pass = (seconds: number) => act(() => void vi.advanceTimersByTime(seconds * 1000));

beforeEach(() => vi.useFakeTimers());
afterEach(() => {
  render(null, document.body);
  vi.useRealTimers();
});

test('the first screen bears a moment without the line, and says nothing of it when it is back', () => {
  expect(told('online')).toBe('online');
  expect(told('offline')).toBe('online');
  pass(2);
  expect(told('offline')).toBe('online');
  expect(told('online')).toBe('online');
  pass(2);
  expect(told('offline')).toBe('online');
});

test('a line that stays away is told', () => {
  told('offline');
  pass(3);
  expect(told('offline')).toBe('offline');
  expect(told('online')).toBe('online');
});

test('whoever has begun is told at once', () => {
  expect(told('offline', 'curp')).toBe('offline');
});

test('a kiosk that the office no longer knows is told at once', () => {
  expect(told('refused')).toBe('refused');
});
