import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { Books } from '../../../staff/figures/books.ts';
import { DayFileCard } from '../../../staff/figures/DayFileCard.tsx';
import { named, showPart } from '../../support/staff-part.tsx';

const monday = '2026-11-23';
/** What the browser was given to keep: each file with its name. */
const saved: (readonly [file: unknown, name: string])[] = [];
beforeEach(() => {
  saved.length = 0;
  const made = vi.spyOn(URL, 'createObjectURL').mockReturnValue('blob:of-a-day');
  vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (this: HTMLAnchorElement) {
    saved.push([made.mock.lastCall?.[0], this.download]);
  });
});
afterEach(() => {
  vi.restoreAllMocks();
  render(null, document.body);
});

const showCard = async (file: Blob | string | undefined) => {
  const books = { key: async () => 'd75a9801'.repeat(8), dayFile: async () => file } as unknown as Books;
  await showPart(<DayFileCard books={books} date={monday} />);
  await act(async () => named('Descargar el archivo').click());
};

test('the file of a closed day is given under its date, and the key stands beside it to be compared', async () => {
  const file = new Blob(['{}']);
  await showCard(file);
  expect(saved).toEqual([[file, `ventanilla-${monday}.json`]]);
  expect(document.querySelector('.seal')?.textContent).toBe('d75a9801 '.repeat(8).trim());
});

test.each([
  ['day-not-over', 'Cierre la jornada'],
  ['no-signing-key', 'La llave de firma de la oficina está dañada'],
  [undefined, 'Intente otra vez'],
])('where there is none, it says what to do (%s)', async (refusal, sentence) => {
  await showCard(refusal);
  expect(document.querySelector('[role=status]')?.textContent).toContain(sentence);
  expect(saved).toEqual([]);
});
