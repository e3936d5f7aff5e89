import { expect, test } from 'vitest';
import { fuzzSettings } from './settings-fuzz.ts';

test('of mutated profiles each is published and the office runs, or is refused naming the field and what to do', {
  timeout: 120_000,
}, () => {
  const { broken, published, atOnce, refused } = fuzzSettings(2000);
  expect(broken).toEqual([]);
  expect(published).toBeGreaterThan(400);
  expect(atOnce).toBeGreaterThan(100);
  expect(refused).toBeGreaterThan(400);
});
