import fc from 'fast-check';
import { expect, test } from 'vitest';
import { inPages, turning } from '../../display/turning.ts';

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
