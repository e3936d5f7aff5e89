import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, expect, test, vi } from 'vitest';
import type { OpinionLine } from '../../../shared/domain/opinion.ts';
import { Lines } from '../../../staff/figures/Lines.tsx';
import { Opinions } from '../../../staff/figures/Opinions.tsx';
import { named, showPart } from '../../support/staff-part.tsx';

const monday = '2026-11-23';
const line = (id: string, text: string): OpinionLine => ({ id, date: monday, face: 'poor', text });
const text = () => document.body.textContent ?? '';

afterEach(() => render(null, document.body));

test('the answers are shown with their share and where they were given', async () => {
  await showPart(
    <Opinions opinions={{ phone: { good: 6, fair: 2, poor: 0 }, kiosk: { good: 0, fair: 1, poor: 1 } }} />,
  );
  const rows = [...document.querySelectorAll('tbody tr')].map((row) =>
    [...row.querySelectorAll('th, td')].map((cell) => cell.textContent?.trim()),
  );
  expect(rows).toEqual([
    ['Bien', '', expect.stringMatching(/^6 · 60\s?%$/u), '6', '0'],
    ['Regular', '', expect.stringMatching(/^3 · 30\s?%$/u), '2', '1'],
    ['Mal', '', expect.stringMatching(/^1 · 10\s?%$/u), '0', '1'],
  ]);
});

test('a line is shown as text, and erased after a question', async () => {
  const lines = [line('a', '<b onclick="x()">Lento</b>'), line('b', 'Hace frío')];
  const erase = vi.fn(async () => true);
  await showPart(<Lines from={monday} to={monday} written={{ read: async () => lines, erase }} />);
  expect(document.querySelector('.written b')).toBeNull();
  expect(text()).toContain('<b onclick="x()">Lento</b>');

  act(() => named('Borrar: Hace frío').click());
  expect(erase).not.toHaveBeenCalled();
  await act(async () => document.querySelector<HTMLButtonElement>('.dialog [data-kind=danger]')?.click());
  expect(erase).toHaveBeenCalledWith(lines[1]);
  expect([...document.querySelectorAll('.written li')]).toHaveLength(1);
});

test('a line that could not be erased stays, and that is said', async () => {
  const written = { read: async () => [line('a', 'Lento')], erase: async () => false };
  await showPart(<Lines from={monday} to={monday} written={written} />);
  act(() => named('Borrar: Lento').click());
  await act(async () => document.querySelector<HTMLButtonElement>('.dialog [data-kind=danger]')?.click());
  expect(text()).toContain('No se pudo borrar');
  expect(document.querySelectorAll('.written li')).toHaveLength(1);
});
