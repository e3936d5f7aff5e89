import { expect, test } from 'vitest';
import { expectedOf, learnBookings, newBookings } from '../../../../shared/domain/estimate/bookings.ts';

const slot = 600 * 60_000;
const at = (minutes: number) => slot + minutes * 60_000;

test('long before a slot nine in ten are expected, ten minutes early', () => {
  const { chance, at: when } = expectedOf(newBookings(), slot, at(-200));
  expect(chance).toBeCloseTo(0.9, 6);
  expect(when).toBeCloseTo(at(-10), -2);
});

test('whoever is not here at the usual hour comes later and less surely, and never in the past', () => {
  const usual = expectedOf(newBookings(), slot, at(-10));
  expect(usual.chance).toBeCloseTo((0.9 * 0.5) / (0.1 + 0.9 * 0.5), 6);
  expect(usual.at).toBeCloseTo(at(-10 + (12 * 0.3989423) / 0.5), -2);

  const late = expectedOf(newBookings(), slot, at(20));
  expect(late.chance).toBeLessThan(0.06);
  expect(late.at).toBeGreaterThanOrEqual(at(20));
  expect(expectedOf(newBookings(), slot, at(300)).chance).toBeLessThan(1e-6);
});

test('a day on which half came twenty minutes late is remembered, and fades', () => {
  const memory = newBookings();
  learnBookings(
    memory,
    Array.from({ length: 40 }, (_, index) => (index % 2 ? { slot, checkedIn: at(20) } : { slot })),
  );
  expect(expectedOf(memory, slot, at(-200)).chance).toBeCloseTo(56 / 80, 6);
  const weight = 40 * 0.977;
  expect(memory.offset / memory.weight).toBeCloseTo((weight * -10 + 20 * 20) / (weight + 20), 6);

  learnBookings(memory, []);
  expect(memory.came).toBeCloseTo(20 * 0.977, 6);
  expect(expectedOf(memory, slot, at(-200)).chance).toBeCloseTo((36 + 20 * 0.977) / (40 + 40 * 0.977), 6);
});
