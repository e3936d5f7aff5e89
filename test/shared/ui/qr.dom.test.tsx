import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, expect, test } from 'vitest';
import { QrCode } from '../../../shared/ui/QrCode.tsx';

const text = 'http://192.168.10.20:3001/#abcdefghijklmnopqrstuv';
const QUIET = 4;

afterEach(() => {
  render(null, document.body);
});

test('a code has its three corners, and four light modules round it', () => {
  const { size, dark } = code();
  const last = size - QUIET - 7;
  for (const [x, y] of [
    [QUIET, QUIET],
    [last, QUIET],
    [QUIET, last],
  ] as const) {
    for (let step = 0; step < 7; step += 1) {
      expect(dark.has(`${x + step} ${y}`)).toBe(true);
      expect(dark.has(`${x} ${y + step}`)).toBe(true);
    }
    expect(dark.has(`${x + 1} ${y + 1}`)).toBe(false);
    expect(dark.has(`${x + 3} ${y + 3}`)).toBe(true);
  }
  for (const module of dark) {
    const [x = 0, y = 0] = module.split(' ').map(Number);
    expect(Math.min(x, y)).toBeGreaterThanOrEqual(QUIET);
    expect(Math.max(x, y)).toBeLessThan(size - QUIET);
  }
});

test('another ticket gives another code', () => {
  const one = code();
  const other = code(`${text.slice(0, -1)}x`);
  expect(other.size).toBe(one.size);
  expect([...other.dark]).not.toEqual([...one.dark]);
});

test('who cannot see it is told what it is for', () => {
  code();
  const picture = document.querySelector('[role=img]');
  expect(picture?.getAttribute('aria-label')).toBe('Sígalo en su teléfono');
});

function code(of = text): { readonly size: number; readonly dark: ReadonlySet<string> } {
  act(() => render(<QrCode text={of} label="Sígalo en su teléfono" />, document.body));
  const [, , size = 0] = (document.querySelector('svg')?.getAttribute('viewBox') ?? '').split(' ').map(Number);
  const path = document.querySelector('.qr-dark')?.getAttribute('d') ?? '';
  return { size, dark: new Set([...path.matchAll(/M(\d+ \d+)h1v1h-1z/g)].map(([, module = '']) => module)) };
}
