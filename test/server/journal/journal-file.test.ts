import { Low } from 'lowdb';
import { expect, test } from 'vitest';
import type { Disk } from '../../../server/disk.ts';
import { nodeDisk } from '../../../server/disk.ts';
import { readChain } from '../../../server/journal/chain.ts';
import type { Entry, Recorded } from '../../../server/journal/entry.ts';
import { JournalFile } from '../../../server/journal/journal-file.ts';
import { NO_HASH } from '../../../server/journal/line.ts';
import type { Seals } from '../../../server/journal/seals.ts';
import { FailingDisk } from '../../support/failing-disk.ts';
import type { TrialEvent } from '../../support/office-record.ts';
import { call, checkIn, emptyFolder, idsOf, recordOf, TUESDAY } from '../../support/office-record.ts';

const DAY_FILE = `${TUESDAY}.jsonl`;

test('a hundred commands given at once are saved with one or two syncs, in order', async () => {
  const disk = new FailingDisk(nodeDisk);
  const journal = await recordOf(await emptyFolder(), TUESDAY, disk);
  const answered: string[] = [];
  const commands = Array.from({ length: 100 }, (_, n) => call(n));

  await Promise.all(commands.map((entry) => journal.append([entry]).then(() => answered.push(entry.id))));

  expect(disk.count('datasync', DAY_FILE)).toBeLessThanOrEqual(2);
  expect(disk.count('write', DAY_FILE)).toBe(disk.count('datasync', DAY_FILE));
  expect(answered).toEqual(idsOf(commands));
  expect(idsOf(await journal.read(TUESDAY))).toEqual(idsOf(commands));
});

test('what arrives while a sync runs shares the next one', async () => {
  const disk = new FailingDisk(nodeDisk);
  const journal = await recordOf(await emptyFolder(), TUESDAY, disk);
  await journal.append([call(0)]);
  const before = disk.count('datasync', DAY_FILE);

  const first = journal.append([call(1)]);
  const others = Array.from({ length: 50 }, (_, n) => journal.append([call(n + 2)]));
  const [one] = await Promise.all([first, ...others]);

  expect(one.seq).toBe(2);
  expect(disk.count('datasync', DAY_FILE) - before).toBe(2);
});

test('each answer says where in the record its own entries end', async () => {
  const journal = await recordOf(await emptyFolder());

  const [first, second] = await Promise.all([journal.append([call(1), call(2)]), journal.append([call(3)])]);

  expect([first.seq, second.seq]).toEqual([2, 3]);
  expect(second).toEqual(journal.head());
});

test('a command is answered only after the sync that follows its write', async () => {
  const disk = new FailingDisk(nodeDisk);
  const journal = await recordOf(await emptyFolder(), TUESDAY, disk);

  const syncsWhenAnswered = await journal.append([call(1)]).then(() => disk.count('datasync', DAY_FILE));

  expect(syncsWhenAnswered).toBe(1);
  expect(disk.count('syncFolder', 'journal')).toBe(1);
  expect(disk.calls.filter(({ path }) => path.endsWith(DAY_FILE)).map(({ call }) => call)).toEqual([
    'read',
    'open',
    'write',
    'datasync',
  ]);
});

const open: Seals<TrialEvent> = {
  seal: async (entries) => entries,
  open: (entry) => entry as Entry<TrialEvent>,
  keep: () => undefined,
  drop: () => undefined,
};

async function lowdbOn(path: string, disk: Disk = nodeDisk): Promise<Low<Entry<Recorded<TrialEvent>>[]>> {
  const chain = readChain((await nodeDisk.read(path)) ?? Buffer.alloc(0), path, TUESDAY);
  const file = new JournalFile(disk, { path, day: TUESDAY, after: { day: null, hash: NO_HASH } }, chain, open);
  return new Low(file, []);
}

test('the journal is a lowdb adapter: pushed entries are saved, and read by the next one', async () => {
  const path = `${await emptyFolder()}/${DAY_FILE}`;
  const db = await lowdbOn(path);
  await db.read();
  expect(db.data).toEqual([]);

  db.data.push(checkIn(1), call(1));
  await db.write();
  await db.write();
  await db.update((entries) => entries.push(call(2)));

  const again = await lowdbOn(path);
  await again.read();
  expect(idsOf(again.data)).toEqual(['check-in-1', 'call-1', 'call-2']);
});

test('through lowdb too, what is recorded cannot be taken back', async () => {
  const db = await lowdbOn(`${await emptyFolder()}/${DAY_FILE}`);
  db.data.push(call(1), call(2));
  await db.write();

  db.data.pop();
  await expect(db.write()).rejects.toThrow(RangeError);
});

test('through lowdb too, what the disk refused is saved by the next write', async () => {
  const disk = new FailingDisk(nodeDisk);
  const db = await lowdbOn(`${await emptyFolder()}/${DAY_FILE}`, disk);
  db.data.push(call(1));

  disk.failure = ({ call }) => (call === 'write' ? 'ENOSPC' : null);
  await expect(db.write()).rejects.toThrow('ENOSPC');
  disk.failure = () => null;
  await db.write();

  await db.read();
  expect(idsOf(db.data)).toEqual(['call-1']);
});
