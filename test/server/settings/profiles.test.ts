import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { legible } from '../../../server/doctor/displays.ts';
import { parseSettings } from '../../../server/settings/schema.ts';

const json = (name: string): unknown => JSON.parse(readFileSync(`profiles/${name}.json`, 'utf8'));
const names = readdirSync('profiles').flatMap((file) => /^([\w-]+)\.json$/u.exec(file)?.[1] ?? []);
const offices = names.map((name) => ({ name, settings: parseSettings(json(name), name) }));

/** Every text of a file, by where it stands. */
function textsIn(part: unknown, field = ''): readonly (readonly [string, object])[] {
  if (typeof part !== 'object' || part === null) return [];
  if ('es' in part) return [[field, part]];
  return Object.entries(part).flatMap(([key, inner]) => textsIn(inner, `${field}.${key}`));
}

test('there is an office of every kind to begin from', () => {
  const kinds = new Set(offices.map(({ settings }) => settings.office.kind));
  expect([...kinds].sort()).toEqual(['consulate', 'liaison', 'migrant', 'on-wheels', 'regional']);
});

test.each(offices)('the profile $name is an office, and nothing of it is lost', ({ name, settings }) => {
  expect(settings).toEqual(json(name));
  expect(settings.office.id).toBe(name);
});

test.each(offices)('whoever needs an accessible window is served to the end at $name', ({ settings }) => {
  const able = new Set(settings.windows.filter(({ accessible }) => accessible).flatMap(({ skills }) => skills));
  const steps = settings.steps.filter(({ at, skill }) => at === 'window' && !able.has(skill));
  expect(steps.map(({ id }) => id)).toEqual([]);
});

test.each(offices)('every word of $name is there in Spanish and in English', ({ settings }) => {
  expect(textsIn(settings).filter(([, text]) => !('en' in text))).toEqual([]);
});

test.each(offices)('the displays of $name can be read from the last row', ({ settings }) => {
  expect(settings.displays.map(legible).filter(({ is }) => is !== 'good')).toEqual([]);
});

test('the consulate has thirty windows, opens on Saturdays and some Sundays, and keeps a time of its own', () => {
  const { windows, hours, office } = parseSettings(json('consulado-ejemplo'), '');
  expect(windows).toHaveLength(30);
  expect(hours.week.map(({ weekday }) => weekday)).toEqual([1, 2, 3, 4, 5, 6]);
  expect(hours.extra.map(({ date }) => date)).toEqual(['2026-12-06']);
  expect(office.timeZone).toBe('America/Chicago');
});

test('the consulate on wheels is two tables that stand on weekends, with what is done there in one step', () => {
  const { windows, hours, steps } = parseSettings(json('consulado-movil-ejemplo'), '');
  expect(windows.map(({ id, kind }) => `${id} ${kind}`)).toEqual(['V1 window', 'V2 window']);
  expect(hours.week.map(({ weekday }) => weekday)).toEqual([6, 7]);
  expect(steps.filter(({ at }) => at === 'biometric')).toEqual([]);
});

test('the state office makes no passports', () => {
  const { services, windows } = parseSettings(json('oficina-migrante-ejemplo'), '');
  expect(services.filter(({ id }) => id.startsWith('pas-'))).toEqual([]);
  expect(windows.filter(({ kind }) => kind === 'biometric')).toEqual([]);
});
