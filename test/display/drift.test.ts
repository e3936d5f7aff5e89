import { expect, test } from 'vitest';
import { placeAt } from '../../display/drift.ts';
import { tenTwelve } from '../support/views/display.ts';

const MINUTE = 60_000;

test('over an hour the board has stood in every place around its own, a few px off, and comes home', () => {
  const places = Array.from({ length: 60 }, (_, minute) => placeAt(tenTwelve + minute * MINUTE));
  expect(new Set(places.map(({ x, y }) => `${x} ${y}`)).size).toBe(9);
  expect(places.every(({ x, y }) => Math.max(Math.abs(x), Math.abs(y)) <= 3)).toBe(true);
});

test('it never moves by more than a step, and stands still for minutes', () => {
  const places = Array.from({ length: 180 }, (_, minute) => placeAt(tenTwelve + minute * MINUTE));
  const steps = places.slice(1).map(({ x, y }, index) => {
    const before = places[index] ?? { x, y };
    return Math.max(Math.abs(x - before.x), Math.abs(y - before.y));
  });
  expect(Math.max(...steps)).toBe(3);
  expect(steps.filter((step) => step === 0).length).toBeGreaterThan(steps.length / 2);
});
