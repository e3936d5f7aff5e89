import { expect, test } from 'vitest';
import { inPages, pagesOf, turning } from '../../display/turning.ts';
import { fc } from '../support/laws.ts';

test('a list that fits stands still', () => {
  expect(turning(['a', 'b'], 3, 0)).toEqual(['a', 'b']);
  expect(turning(['a', 'b'], 3, 15_000)).toEqual(['a', 'b']);
  expect(turning([], 3, 15_000)).toEqual([]);
});

test('a longer list takes turns, and no turn is half empty', () => {
  const lines = ['a', 'b', 'c', 'd'];
  expect(turning(lines, 3, 0)).toEqual(['a', 'b', 'c']);
  expect(turning(lines, 3, 15_000)).toEqual(['b', 'c', 'd']);
  expect(turning(lines, 3, 30_000)).toEqual(['a', 'b', 'c']);
});

test('a notice keeps every word, on pages that the last row can read', () => {
  fc.assert(
    fc.property(fc.array(fc.stringMatching(/^[a-zñáéíóú.,]{1,14}$/)), (words) => {
      const pages = inPages(words.join(' '));
      expect(pages.join(' ')).toBe(words.join(' '));
      for (const page of pages) expect(page.length).toBeLessThanOrEqual(84);
    }),
  );
});

test('a notice is shown in each language of the office that it has, and in Spanish where it has none of them', () => {
  const notices = [
    { id: 'n1', text: { es: 'Lluvia', en: 'Rain', fr: 'Pluie' } },
    { id: 'n2', text: { es: 'Sol' } },
  ];
  expect(pagesOf(notices, ['es', 'en']).map(({ lang, text }) => [lang, text])).toEqual([
    ['es', 'Lluvia'],
    ['en', 'Rain'],
    ['es', 'Sol'],
  ]);
  expect(pagesOf(notices, ['en']).map(({ text }) => text)).toEqual(['Rain', 'Sol']);
});

test('a clip has two turns, to be seen to its end', () => {
  const picture = { file: 'video.webm', moves: true };
  expect(pagesOf([{ id: 'n1', text: { es: 'Así se llena' }, picture }], ['es'])).toHaveLength(2);
});
