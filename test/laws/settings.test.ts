import { readdirSync } from 'node:fs';
import { expect, test } from 'vitest';
import { profile } from '../support/sample-office.ts';
import { livedDay } from './lived-day.ts';
import { livedMorning } from './lived-morning.ts';
import { fuzzSettings } from './settings-fuzz.ts';

test('of mutated profiles each is published and the office runs, or is refused naming the field and what to do', () => {
  const { broken, published, atOnce, refused } = fuzzSettings(2000);
  expect(broken).toEqual([]);
  expect(published).toBeGreaterThan(400);
  expect(atOnce).toBeGreaterThan(100);
  expect(refused).toBeGreaterThan(400);
});

const profiles = readdirSync('profiles').flatMap((name) => /^([\w-]+)\.json$/u.exec(name)?.[1] ?? []);

test.each(profiles)('a short day of %s is lived to its end by the rule, and nobody is forgotten', (name) => {
  const settings = profile(name);
  const { audit, refused, isClosed } = livedDay(settings);
  expect(audit.broken).toEqual([]);
  expect(audit.forgotten).toEqual([]);
  expect(audit.outcomes.get('served')).toBe(audit.visits);
  expect(audit.visits).toBeGreaterThan(settings.windows.length);
  expect([...refused]).toEqual([]);
  expect(isClosed).toBe(true);
});

test.each(profiles)('under the shipped profile %s a morning is lived: people come, are called and served', (name) => {
  expect(livedMorning(profile(name))).toBeGreaterThan(15);
});
