import { expect, test } from 'vitest';
import {
  ageDurations,
  kindOf,
  learnDuration,
  logMinutes,
  minutesLeft,
  newDurations,
  windowPace,
} from '../../../../shared/domain/estimate/durations.ts';
import { density, share } from '../../../../shared/domain/estimate/normal.ts';
import type { StepSettings } from '../../../../shared/domain/settings.ts';

const documents: StepSettings = {
  id: 'doc',
  name: { es: 'Documentos' },
  skill: 'doc',
  at: 'window',
  minutes: 10.5,
  spread: 0.5,
};
const kind = kindOf({ service: 'passport', returned: false }, documents);

test('the normal distribution has its known values', () => {
  expect(share(0)).toBeCloseTo(0.5, 6);
  expect(share(1.281552)).toBeCloseTo(0.9, 6);
  expect(share(-1.644854)).toBeCloseTo(0.05, 6);
  expect(density(0)).toBeCloseTo(0.3989423, 6);
});

test('before anything is learned a step takes what the settings expect of it', () => {
  expect(Math.exp(logMinutes(newDurations(), kind))).toBeCloseTo(10.5, 6);
  expect(minutesLeft(newDurations(), kind, 'w1', 0)).toBeCloseTo(10.5, 6);
});

test('one step among ten imagined ones moves the mean by an eleventh', () => {
  const memory = newDurations();
  const variance = Math.log(1.25);
  const mu0 = Math.log(10.5) - variance / 2;
  learnDuration(memory, kind, 'w1', 20);
  const y = Math.log(20);
  const mu = (10 * mu0 + y) / 11;
  const spread = (10 * (variance + (mu0 - mu) ** 2 / 2) + (y - mu) ** 2) / 11;
  const today = (y - mu0) / 31;
  expect(logMinutes(memory, kind)).toBeCloseTo(mu + spread / 2 + today, 9);
  expect(windowPace(memory, 'w1')).toBeCloseTo((y - mu0) / 16, 9);
});

test('slips of the hand teach nothing', () => {
  const memory = newDurations();
  learnDuration(memory, kind, 'w1', 0.2);
  learnDuration(memory, kind, 'w1', 181);
  expect(memory).toEqual(newDurations());
});

test('a window that works slowly is known after a while, and the office is not blamed for it', () => {
  const memory = newDurations();
  for (let visit = 0; visit < 200; visit++)
    learnDuration(memory, kind, visit % 2 ? 'slow' : 'quick', visit % 2 ? 14 : 8);
  expect(windowPace(memory, 'slow')).toBeGreaterThan(0.2);
  expect(windowPace(memory, 'quick')).toBeLessThan(-0.2);
  expect(Math.exp(logMinutes(memory, kind))).toBeCloseTo(Math.sqrt(14 * 8), 0);
});

test('what is left of a step falls below its mean at first and grows when it drags on, but never beyond half of it and 30 minutes', () => {
  const left = (elapsed: number) => minutesLeft(newDurations(), kind, 'w1', elapsed);
  expect(left(3)).toBeLessThan(10.5);
  expect(left(3)).toBeGreaterThan(7);
  expect(left(40)).toBeGreaterThan(left(12));
  for (const elapsed of [1, 5, 20, 60, 120, 400]) expect(left(elapsed)).toBeLessThanOrEqual(elapsed / 2 + 30);
  expect(left(1000)).toBeCloseTo(300, 6);
});

test('a month of working days halves what was learned, and today begins anew', () => {
  const memory = newDurations();
  for (let visit = 0; visit < 8; visit++) learnDuration(memory, kind, 'w1', 12);
  for (let day = 0; day < 30; day++) ageDurations(memory);
  expect(memory.kinds[kind.key]?.n).toBeCloseTo(4, 6);
  expect(memory.windows.w1?.n).toBeCloseTo(4, 6);
  expect(memory.today).toEqual({ n: 0, r: 0 });
});

test('coming back with a paper is a shorter step of its own', () => {
  const back = kindOf({ service: 'passport', returned: true }, documents);
  expect(back.key).not.toBe(kind.key);
  expect(Math.exp(logMinutes(newDurations(), back))).toBeCloseTo(6, 6);
});
