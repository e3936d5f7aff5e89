import { expect, test } from 'vitest';
import type { ArrivalMemory } from '../../../../shared/domain/estimate/arrivals.ts';
import { expectedWalkIns, learnArrivals, newArrivals } from '../../../../shared/domain/estimate/arrivals.ts';
import { Estimator, newLearned } from '../../../../shared/domain/estimate/estimator.ts';
import type { Office } from '../../../../shared/domain/office.ts';
import { fc } from '../../../support/laws.ts';
import { at } from '../../../support/story-office.ts';
import { checkIn, given, until, walkIn } from '../../../support/story-words.ts';

const people = (memory: ArrivalMemory, office: Office, from: string, to: string): number =>
  expectedWalkIns(memory, office, at(from), at(to)).reduce((sum, { chance }) => sum + chance, 0);

const busyMorning = given(
  until('9:05'),
  ...Array.from({ length: 6 }, () => walkIn()),
  until('11:10'),
  walkIn(),
  walkIn(),
  checkIn('cita-9:00'),
).office;

const taught = (days: number): ArrivalMemory => {
  const memory = newArrivals();
  for (let day = 0; day < days; day++) learnArrivals(memory, busyMorning);
  return memory;
};

test('where nothing is known, as many are expected as came without appointment in the last hour', () => {
  const { office } = given(until('8:40'), walkIn(), walkIn(), walkIn(), until('9:00'));
  expect(people(newArrivals(), office, '9:00', '10:00')).toBeCloseTo(3);
  expect(people(newArrivals(), office, '10:30', '11:30')).toBe(0);
});

test('where days are known, the rush is expected at its hour, and nobody with an appointment twice', () => {
  const memory = taught(20);
  const { office } = given(until('9:00'));
  const rush = people(memory, office, '9:00', '9:30');
  expect(rush).toBeGreaterThan(2);
  expect(people(memory, office, '9:00', '11:00')).toBeCloseTo(rush);
  expect(people(memory, office, '9:00', '11:30')).toBeCloseTo((rush * 4) / 3);
});

test('on a day that goes as usual as many are expected as usual, on a fuller one more', () => {
  const memory = taught(60);
  const usual = given(until('9:05'), ...Array.from({ length: 6 }, () => walkIn()), until('11:00')).office;
  const fuller = given(until('9:05'), ...Array.from({ length: 12 }, () => walkIn()), until('11:00')).office;
  expect(people(memory, usual, '11:00', '11:30')).toBeCloseTo(2, 0);
  expect(people(memory, fuller, '11:00', '11:30')).toBeGreaterThan(1.3 * people(memory, usual, '11:00', '11:30'));
});

test('nobody is expected once check-in is over, or before a day is open', () => {
  const { office } = given(until('14:25'), walkIn(), walkIn());
  expect(people(newArrivals(), office, '14:30', '16:00')).toBe(0);
  const { day: _none, ...closed } = office;
  expect(expectedWalkIns(taught(3), closed, at('9:00'), at('10:00'))).toEqual([]);
});

test('law: nobody comes more than surely, nor before now or after the time asked about', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 40 }), fc.integer({ min: 0, max: 380 }), (days, minutes) => {
      const [now, end] = [at('8:00') + minutes * 60_000, at('8:00') + (minutes + 120) * 60_000];
      for (const { at: moment, chance } of expectedWalkIns(taught(days), busyMorning, now, end)) {
        expect(chance).toBeGreaterThan(0);
        expect(chance).toBeLessThanOrEqual(1);
        expect(moment).toBeGreaterThanOrEqual(now);
        expect(moment).toBeLessThan(end);
      }
    }),
    { numRuns: 40 },
  );
});

test('the room is foretold with them, and the time told to those who are here without them', () => {
  const learned = { ...newLearned(), arrivals: taught(20) };
  const { office } = given(until('9:00'), walkIn());
  const most = (estimator: Estimator) => Math.max(...estimator.room(office, at('9:00')).map((step) => step.people));
  expect(most(new Estimator(learned))).toBeGreaterThan(most(new Estimator(newLearned())) + 1);
  expect([...new Estimator(learned).tell(office, at('9:00'))]).toEqual([
    ...new Estimator(newLearned()).tell(office, at('9:00')),
  ]);
});
