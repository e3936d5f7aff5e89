import { expect, test } from 'vitest';
import { outOfReach, startsLow } from '../../kiosk/reach.ts';

test('A26: on 43 inches hung at 850 mm, what lies above pixel 1173 of 1920 is out of reach', () => {
  const share = outOfReach({ diagonalInches: 43, mountMillimeters: 850 }, 1080, 1920);
  expect(share * 1920).toBeCloseTo(1173, -0.5);
});

test('A26: a screen that ends below 1,220 mm is in reach altogether', () => {
  expect(outOfReach({ diagonalInches: 22, mountMillimeters: 700 }, 1080, 1920)).toBe(0);
});

test('screens of 32 inches and more begin with their controls low', () => {
  expect(startsLow({ diagonalInches: 32 })).toBe(true);
  expect(startsLow({ diagonalInches: 27 })).toBe(false);
});
