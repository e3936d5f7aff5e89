import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { Book } from '../../phone/book/Book.tsx';
import { isBook, useBook } from '../../phone/book/reading.ts';
import type { BookView } from '../../shared/domain/views/book-types.ts';
import { tenTwelve } from '../support/views/display.ts';
import { minutes, ticketView } from '../support/views/phone.ts';

const PLACE = 'ventanilla.phone.language';
const { office } = ticketView({ situation: 'waiting' });
const book: BookView = {
  office: { ...office, languages: ['es', 'en', 'fr'] },
  day: { state: 'open', date: '2026-11-24' },
  at: tenTwelve,
  order: { appointment: 15, walkIn: 30 },
  called: [{ ticket: 'A044', window: { id: 'V3', kind: 'window', number: 3, accessible: false } }],
  lines: [
    {
      name: { es: 'Documentos', en: 'Documents' },
      rows: [
        { ticket: 'A045', ahead: 0, range: { from: minutes(3), to: minutes(18) } },
        { ticket: 'A046', ahead: 1, comeBackAt: minutes(28) },
        { ticket: 'A047', ahead: 2 },
      ],
    },
  ],
};

const text = () => document.body.textContent ?? '';
const table = () =>
  [...document.querySelectorAll('tbody tr')].map((row) => [...row.children].map(({ textContent }) => textContent));
const Read = () => <Book {...useBook()} />;
const answers = (answer: () => Promise<Response>) => vi.stubGlobal('fetch', vi.fn(answer));
const settle = () => act(() => vi.advanceTimersByTimeAsync(0).then(() => undefined));

beforeEach(() => sessionStorage.setItem(PLACE, 'es'));
afterEach(() => {
  render(null, document.body);
  sessionStorage.clear();
  vi.unstubAllGlobals();
  vi.useRealTimers();
});

test('the book shows who is called, and each number with those before it and about when', () => {
  act(() => render(<Book is="open" book={book} />, document.body));
  expect(text()).toContain('Llamando ahora');
  expect(document.querySelector('.book-called [aria-label]')?.getAttribute('aria-label')).toBe('Ventanilla 3');
  expect(table()).toEqual([
    ['A045', 'sigue', 'de 10:15 a 10:30'],
    ['A046', '1', 'vuelve a las 10:40'],
    ['A047', '2', 'aún no se sabe'],
  ]);
  expect(text()).toContain('Quien necesita atención prioritaria pasa antes');
  expect(text()).toContain('No es un sitio oficial');
});

test.each([
  ['en', 'Today’s order', 'back at 10:40'],
  ['fr', 'L’ordre du jour', 'revient à 10:40'],
])('it is read in %s, too', (language, title, comesBack) => {
  sessionStorage.setItem(PLACE, language);
  act(() => render(<Book is="open" book={book} />, document.body));
  expect(text().replaceAll("'", '’')).toContain(title);
  expect(text()).toContain(comesBack);
});

test('a day without anybody, without the system, and an office that keeps its book shut say so', () => {
  const empty = { ...book, called: [], lines: [] };
  act(() => render(<Book is="open" book={empty} />, document.body));
  expect(text()).toContain('Nadie espera en este momento.');
  act(() => render(<Book is="open" book={{ ...empty, day: { ...book.day, state: 'closed' } }} />, document.body));
  expect(text()).toContain('La oficina no está atendiendo ahora.');
  act(() => render(<Book is="open" book={{ ...book, outage: { since: tenTwelve } }} />, document.body));
  expect(text()).toContain('Todos conservan su lugar.');
  act(() => render(<Book is="shut" />, document.body));
  expect(text()).toContain('no muestra su orden');
});

test('it is read again by itself, keeps what it knew while the office can’t be reached, and says how old that is', async () => {
  vi.useFakeTimers();
  answers(async () => Response.json(book));
  act(() => render(<Read />, document.body));
  await settle();
  expect(table()).toHaveLength(3);

  answers(() => Promise.reject(new Error('cut')));
  await act(() => vi.advanceTimersByTimeAsync(15_000).then(() => undefined));
  expect(text()).toContain('Lo que ve es de las 10:12');
  expect(table()).toHaveLength(3);

  answers(async () => new Response('', { status: 404 }));
  await act(() => vi.advanceTimersByTimeAsync(15_000).then(() => undefined));
  expect(text()).toContain('no muestra su orden');
  expect(table()).toEqual([]);
});

test('only its own address is the book', () => {
  expect(['/libro', '/', '/libro.json', '/kiosk/'].map(isBook)).toEqual([true, false, false, false]);
});
