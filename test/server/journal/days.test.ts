import { readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { nodeDisk } from '../../../server/disk.ts';
import { Journal } from '../../../server/journal/days.ts';
import { DamagedRecord } from '../../../server/journal/failures.ts';
import { verifyRecord } from '../../../server/journal/verify.ts';
import {
  call,
  emptyFolder,
  foldersIn,
  MONDAY,
  recordOf,
  TUESDAY,
  trialTable,
  WEDNESDAY,
} from '../../support/office-record.ts';

/** Three days, two entries each. */
async function threeDays() {
  const data = await emptyFolder();
  const journal = await recordOf(data, MONDAY);
  for (const [index, day] of [MONDAY, TUESDAY, WEDNESDAY].entries()) {
    await journal.openDay(day);
    await journal.append([call(2 * index)]);
    await journal.append([call(2 * index + 1)]);
  }
  const head = journal.head();
  await journal.close();
  const folders = foldersIn(data);
  const file = (day: string) => join(folders.journal, `${day}.jsonl`);
  return { data, folders, file, head, reopen: () => Journal.open(nodeDisk, folders, trialTable) };
}

test("each day's first line names the last line of the day before", async () => {
  const { file } = await threeDays();

  const [monday, tuesday] = await Promise.all([MONDAY, TUESDAY].map((day) => readFile(file(day), 'utf8')));
  const last = JSON.parse(monday?.trimEnd().split('\n').at(-1) ?? '');
  const first = JSON.parse(tuesday?.split('\n')[0] ?? '');

  expect(first).toMatchObject({ format: 'ventanilla-record-1', day: TUESDAY, after: MONDAY, prev: last.hash });
});

test('a day has no file until something happens in it', async () => {
  const data = await emptyFolder();
  const journal = await recordOf(data, TUESDAY);

  expect(await journal.days()).toEqual([]);
  expect(journal.latest()).toBeNull();

  await journal.append([call(1)]);
  expect(await journal.days()).toEqual([TUESDAY]);
  expect(journal.latest()).toBe(TUESDAY);
});

test('after a restart the latest day goes on where it was', async () => {
  const { reopen, head, folders } = await threeDays();

  const journal = await reopen();
  expect(journal.head()).toEqual(head);
  const read: string[] = [];
  const { entries, tornBytes } = await journal.openDay(WEDNESDAY, ({ id }) => read.push(id));
  await journal.append([call(6)]);
  await journal.close();

  expect(read).toEqual(['call-4', 'call-5']);
  expect(entries).toBe(2);
  expect(tornBytes).toBe(0);
  expect((await verifyRecord(nodeDisk, folders.journal)).days.map((day) => day.entries)).toEqual([2, 2, 3]);
});

test('with the clock set back, no earlier day is opened, neither an old one nor a new', async () => {
  const { reopen, folders, file } = await threeDays();
  const before = await Promise.all([MONDAY, TUESDAY, WEDNESDAY].map((day) => readFile(file(day))));

  const journal = await reopen();
  await expect(journal.openDay(TUESDAY)).rejects.toThrow(`el registro ya llega al ${WEDNESDAY}`);
  await expect(journal.openDay('2026-11-01')).rejects.toThrow(`the record already reaches ${WEDNESDAY}`);

  expect(await nodeDisk.list(folders.journal)).toHaveLength(3);
  expect(await Promise.all([MONDAY, TUESDAY, WEDNESDAY].map((day) => readFile(file(day))))).toEqual(before);
  expect((await journal.openDay(WEDNESDAY)).entries).toBe(2);
});

test('what is not a date names no day', async () => {
  const journal = await recordOf(await emptyFolder());
  await expect(journal.openDay('../../etc')).rejects.toThrow(RangeError);
});

test.each([50, 300])(
  'a day whose first entry was cut short at byte %i holds nothing, and the next day follows the one before it',
  async (bytes) => {
    const { reopen, folders, file } = await threeDays();
    const cut = (await readFile(file(WEDNESDAY))).subarray(0, bytes);
    await writeFile(file(WEDNESDAY), cut);
    await rm(join(folders.keys, `${WEDNESDAY}.json`), { force: true });

    const journal = await reopen();
    expect(journal.latest()).toBe(TUESDAY);
    await journal.openDay('2026-11-26');
    await journal.append([call(7)]);
    await journal.close();

    const { days, damage } = await verifyRecord(nodeDisk, folders.journal);
    expect(days.map(({ day }) => day)).toEqual([MONDAY, TUESDAY, '2026-11-26']);
    expect(damage).toEqual([]);
  },
);

test('the whole record is verified down to its head, and nothing is changed by it', async () => {
  const { folders, file, head } = await threeDays();
  await writeFile(file(WEDNESDAY), '{"seq":3,"at":', { flag: 'a' });

  const { days, damage, head: verified } = await verifyRecord(nodeDisk, folders.journal);

  expect(days.map(({ entries, tornBytes }) => [entries, tornBytes])).toEqual([
    [2, 0],
    [2, 0],
    [2, 14],
  ]);
  expect(damage).toEqual([]);
  expect(verified).toEqual(head);
  expect(await readFile(file(WEDNESDAY), 'utf8')).toMatch(/\{"seq":3,"at":$/);
});

test('a day taken out, cut by a whole line, or put in the place of another is found', async () => {
  const found = async (spoil: (record: Awaited<ReturnType<typeof threeDays>>) => Promise<void>) => {
    const record = await threeDays();
    await spoil(record);
    const { damage } = await verifyRecord(nodeDisk, record.folders.journal);
    return damage.map(({ file, line }) => [file.slice(-16, -6), line]);
  };

  expect(await found(({ file }) => rm(file(TUESDAY)))).toEqual([[WEDNESDAY, 1]]);
  expect(await found(({ file }) => rm(file(MONDAY)))).toEqual([[TUESDAY, 1]]);
  expect(
    await found(async ({ file }) => {
      const lines = (await readFile(file(TUESDAY), 'utf8')).split(/(?<=\n)/);
      await writeFile(file(TUESDAY), lines.slice(0, -1).join(''));
    }),
  ).toEqual([[WEDNESDAY, 1]]);
  expect(await found(({ file }) => rename(file(MONDAY), file(WEDNESDAY)))).toEqual([
    [TUESDAY, 1],
    [WEDNESDAY, 1],
  ]);
});

test('a record whose latest day does not follow the one before is not opened', async () => {
  const { reopen, file } = await threeDays();
  await rm(file(TUESDAY));
  await expect(reopen()).rejects.toThrow(DamagedRecord);
});

test('a tail cut by whole lines shows only against the head printed the day before', async () => {
  const { folders, file, head } = await threeDays();
  const lines = (await readFile(file(WEDNESDAY), 'utf8')).split(/(?<=\n)/);
  await writeFile(file(WEDNESDAY), lines.slice(0, -1).join(''));

  const verified = await verifyRecord(nodeDisk, folders.journal);

  expect(verified.damage).toEqual([]);
  expect(verified.head).not.toEqual(head);
});
