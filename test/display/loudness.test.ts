import { expect, test } from 'vitest';
import { loudnessAt } from '../../display/loudness.ts';

test('a display of which nothing is said is fully loud all day', () => {
  expect(loudnessAt({}, '9:04')).toBe(1);
});

test('in quiet hours it is silent, from their first minute until before their last', () => {
  const quiet = [
    { from: '8:00', to: '9:05' },
    { from: '13:00', to: '14:00' },
  ];
  expect(['7:59', '8:00', '9:04', '9:05', '13:30', '14:00'].map((time) => loudnessAt({ quiet }, time))).toEqual([
    1, 0, 0, 1, 0, 1,
  ]);
});

test('less volume is less loud, down to nothing', () => {
  const levels = [100, 80, 40, 1, 0].map((volume) => loudnessAt({ volume }, '9:04'));
  expect(levels).toEqual(levels.toSorted((one, other) => other - one));
  expect(levels.at(-1)).toBe(0);
});
