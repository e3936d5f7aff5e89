import { expect, test } from 'vitest';
import { tooSmall } from '../../../shared/domain/legible.ts';

const display = (diagonalInches: number, distanceMeters: number) =>
  tooSmall({ id: 'sala', name: 'Sala', windows: [], diagonalInches, distanceMeters });

test('a screen of 55 inches can be read at 6 metres; one of 43 wants 51, or nobody beyond 5 metres', () => {
  expect(display(55, 6)).toBeUndefined();
  expect(display(43, 6)).toEqual({ inches: 43, meters: 6, needed: 51, reach: 5 });
});

test('the size that is told would do', () => {
  for (const meters of [1, 2.5, 4, 7.3, 12]) {
    const needed = display(1, meters)?.needed ?? 0;
    expect(display(needed, meters)).toBeUndefined();
  }
});
