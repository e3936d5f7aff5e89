import { expect, test } from 'vitest';
import type { Settings } from '../../../shared/domain/settings.ts';
import { settingsDifference } from '../../../shared/domain/settings-difference.ts';
import { settings } from '../../support/story-office.ts';

const [first, second, ...others] = settings.windows;
const told = (after: Settings) =>
  settingsDifference(settings, after).map(({ field, before, after: now }) => ({ field, before, now }));

test('an office that did not change has no difference, in whatever order its fields stand', () => {
  const { format, ...rest } = settings;
  expect(settingsDifference(settings, { ...rest, format })).toEqual([]);
});

test('a figure is told with what it was', () => {
  expect(told({ ...settings, calling: { ...settings.calling, walkIn: 40 } })).toEqual([
    { field: 'calling.walkIn', before: 30, now: 40 },
  ]);
});

test('the things of a list are told by what they are called, not by their place', () => {
  if (!first || !second) throw new Error('The office of stories has windows.');
  const windows = [{ ...second, skills: ['documentos'] }, ...others];
  expect(settingsDifference(settings, { ...settings, windows })).toMatchObject([
    { field: 'windows[V1]', kind: 'windows[]', of: { id: 'V1' }, before: { id: 'V1' } },
    { field: 'windows[V2].skills', kind: 'windows[].skills', of: { id: 'V2' }, after: ['documentos'] },
  ]);
});

test('a list in another order is one difference', () => {
  if (!first || !second) throw new Error('The office of stories has windows.');
  expect(told({ ...settings, windows: [second, first, ...others] })).toMatchObject([{ field: 'windows' }]);
});

test('a day that becomes closed, and a field that is new, stand there with nothing before', () => {
  const hours = { ...settings.hours, closed: [{ date: '2026-12-25' }] };
  expect(told({ ...settings, hours, checkIn: { ...settings.checkIn, earlyMinutes: 30 } })).toEqual([
    { field: 'hours.closed[2026-12-25]', before: undefined, now: { date: '2026-12-25' } },
    { field: 'checkIn.earlyMinutes', before: undefined, now: 30 },
  ]);
});
