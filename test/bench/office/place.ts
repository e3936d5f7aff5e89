import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { seriesLetters } from '../../../shared/domain/decide/check-in.ts';

/** What visitors of the bench may ask for: the same step under every letter, since a letter has 999 numbers a day. */
export const services = [...seriesLetters].map((letter) => `bench-${letter}`);

/** The most visits that a day has numbers for, with some left for the bench to give. */
export const fullDay = services.length * 999 - 390;

/** Windows of the bench, all of which can serve everybody. */
export const windows = ['V1', 'V2', 'V3', 'V4', 'V5', 'V6', 'V7', 'V8'] as const;

/** Huajuapan with eight windows for one short step, open on so many days of the week until then, in a file to start an office from. */
export function benchProfile(closes = '15:00', days = 5): string {
  const profile = JSON.parse(readFileSync('profiles/ome-huajuapan.json', 'utf8'));
  profile.hours.week = Array.from({ length: days }, (_, day) => ({ weekday: day + 1, open: '8:00', close: closes }));
  profile.absence = { noShowAfter: 3600, secondCallAfter: 3600 }; // no call repeats itself here
  const information = profile.services.find(({ id }: { id: string }) => id === 'informes');
  for (const [index, id] of services.entries())
    profile.services.push({ ...information, id, series: seriesLetters[index] });
  const ordinary = profile.windows.find(({ id }: { id: string }) => id === 'V5');
  profile.windows.push({ ...ordinary, id: 'V7', number: 7 }, { ...ordinary, id: 'V8', number: 8 });
  for (const window of profile.windows)
    if (window.kind === 'window') window.skills = [...new Set([...window.skills, 'informes'])];
  const path = join(mkdtempSync(join(tmpdir(), 'bench-profile-')), 'bench.json');
  writeFileSync(path, JSON.stringify(profile));
  return path;
}
