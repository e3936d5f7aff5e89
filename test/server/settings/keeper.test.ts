import { join } from 'node:path';
import { expect, test } from 'vitest';
import type { Disk } from '../../../server/disk.ts';
import { nodeDisk } from '../../../server/disk.ts';
import { Kept } from '../../../server/kept.ts';
import { DurableJsonFile } from '../../../server/settings/durable-json.ts';
import { SettingsKeeper } from '../../../server/settings/keeper.ts';
import { openSettings } from '../../../server/settings/open.ts';
import type { VersionsFile } from '../../../server/settings/versions.ts';
import type { Entry } from '../../../shared/domain/decision.ts';
import type { Settings } from '../../../shared/domain/settings.ts';
import { FailingDisk } from '../../support/failing-disk.ts';
import { NINE } from '../../support/office.ts';
import { emptyFolder } from '../../support/office-record.ts';
import { clerk, huajuapan } from '../../support/sample-office.ts';

const seats = (count: number): Settings => ({ ...huajuapan, room: { seats: count } });
const supervisor = clerk('Sofía', 'supervisor');

const publication = (settings: Settings, id: string): Entry => ({
  at: NINE,
  id,
  by: supervisor,
  command: 'PublishSettings',
  events: [{ type: 'SettingsPublished', at: NINE, settings, note: 'Más sillas' }],
});
const opening = (settings: Settings): Entry => ({
  at: NINE,
  id: 'the-opening',
  by: { kind: 'system', id: 'schedule' },
  command: 'OpenDay',
  events: [{ type: 'DayOpened', at: NINE, date: '2026-11-23', opensAt: NINE, closesAt: NINE + 1, settings }],
});

async function keeperOf(folder: string, replayed: readonly Entry[] = [], disk: Disk = nodeDisk) {
  const told: string[] = [];
  const file = await openSettings(nodeDisk, { folder, profiles: 'profiles' }, 'ome-huajuapan');
  const path = join(folder, 'versions.json');
  const json = new DurableJsonFile<VersionsFile>(disk, path, { parse: (value) => value as VersionsFile });
  const versions = await Kept.open(json, { format: 1, versions: [] });
  const failing = new DurableJsonFile<unknown>(disk, join(folder, 'office.json'), { parse: (value) => value });
  const kept = { settings: file.settings, save: (settings: Settings) => failing.write(settings) };
  const keeper = await SettingsKeeper.open({ file: kept, versions, log: (line) => told.push(line) }, replayed, NINE);
  return { keeper, told };
}
const seatsOnFile = async (folder: string) =>
  JSON.parse((await nodeDisk.read(join(folder, 'office.json')))?.toString() ?? '{}').room.seats;

test('the profile of the first start is the first version, and what is published the next, with who and why', async () => {
  const folder = await emptyFolder();
  const { keeper } = await keeperOf(folder);
  expect(keeper.versions).toMatchObject([{ number: 1, by: { is: 'profile' }, settings: { room: { seats: 20 } } }]);
  keeper.entered(publication(seats(24), 'first-publication'));
  await keeper.settled();

  expect(await seatsOnFile(folder)).toBe(24);
  const again = await keeperOf(folder, [opening(huajuapan), publication(seats(24), 'first-publication')]);
  expect(again.keeper.settings.room.seats).toBe(24);
  expect(again.keeper.versions).toMatchObject([
    { number: 1 },
    { number: 2, by: { name: 'Sofía' }, note: 'Más sillas', settings: { room: { seats: 24 } } },
  ]);
  expect(again.told).toEqual([]);
});

test('while the disk refuses, the office works with what was published, and saving is tried again', async () => {
  const folder = await emptyFolder();
  const disk = new FailingDisk(nodeDisk);
  const { keeper, told } = await keeperOf(folder, [], disk);
  disk.failure = ({ call, path }) => (call === 'datasync' && path.includes('office.json') ? 'ENOSPC' : null);
  keeper.entered(publication(seats(24), 'first-publication'));
  await keeper.settled();
  expect(keeper.settings.room.seats).toBe(24);
  expect(keeper.saved).toBe(false);
  expect(told).toEqual(['settings not saved to their file: ENOSPC']);

  disk.failure = () => null;
  keeper.retry();
  await keeper.settled();
  expect(keeper.saved).toBe(true);
  expect(await seatsOnFile(folder)).toBe(24);
});

test('what was published and never reached a file is found in the record at the next start', async () => {
  const folder = await emptyFolder();
  const disk = new FailingDisk(nodeDisk);
  const { keeper } = await keeperOf(folder, [], disk);
  disk.failure = ({ call }) => (call === 'datasync' ? 'ENOSPC' : null);
  keeper.entered(publication(seats(24), 'first-publication'));
  await keeper.settled();

  const sameDay = await keeperOf(folder, [opening(huajuapan), publication(seats(24), 'first-publication')]);
  expect(sameDay.keeper.settings.room.seats).toBe(24);
  expect(await seatsOnFile(folder)).toBe(24);
});

test('what the next day had opened with counts, though neither file nor versions could be written the day before', async () => {
  const folder = await emptyFolder();
  await keeperOf(folder);
  const nextDay = await keeperOf(folder, [opening(seats(24))]);
  expect(nextDay.keeper.settings.room.seats).toBe(24);
  expect(nextDay.keeper.versions.at(-1)).toMatchObject({ number: 2, by: { is: 'record' } });
  expect(await seatsOnFile(folder)).toBe(24);
});

test('a file edited by hand while the office was closed is a version, and the next day opens with it', async () => {
  const folder = await emptyFolder();
  await keeperOf(folder);
  await new DurableJsonFile<unknown>(nodeDisk, join(folder, 'office.json'), { parse: (json) => json }).write(seats(30));
  const { keeper, told } = await keeperOf(folder, [opening(huajuapan)]);
  expect(keeper.settings.room.seats).toBe(30);
  expect(keeper.versions.at(-1)).toMatchObject({ number: 2, by: { is: 'file' } });
  expect(told).toEqual(['office.json was edited by hand: the next day opens with it']);
});

test('forty versions are kept, and their numbers go on', async () => {
  const { keeper } = await keeperOf(await emptyFolder());
  for (let i = 1; i <= 45; i++) keeper.entered(publication(seats(20 + i), `publication-${i}`));
  await keeper.settled();
  expect(keeper.versions).toHaveLength(40);
  expect(keeper.versions.at(-1)).toMatchObject({ number: 46, settings: { room: { seats: 65 } } });
});
