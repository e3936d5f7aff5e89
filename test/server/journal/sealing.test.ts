import { cp, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { nodeDisk } from '../../../server/disk.ts';
import { readChain } from '../../../server/journal/chain.ts';
import { Journal } from '../../../server/journal/days.ts';
import type { Fact } from '../../../server/journal/entry.ts';
import type { Line } from '../../../server/journal/line.ts';
import { encodeLine } from '../../../server/journal/line.ts';
import { verifyRecord } from '../../../server/journal/verify.ts';
import { DurableJsonFile } from '../../../server/settings/durable-json.ts';
import { FailingDisk } from '../../support/failing-disk.ts';
import {
  allBytes,
  call,
  checkIn,
  emptyFolder,
  foldersIn,
  recordOf,
  TUESDAY,
  trialTable,
  WEDNESDAY,
} from '../../support/office-record.ts';

const ITZEL = { name: 'Itzel Xóchitl Robles', needs: ['wheelchair-user'] };
const BRUNO = { name: 'Bruno Ñáñez Güemes', needs: ['mixteco-interpreter'] };
const personal = (person: typeof ITZEL) => [person.name, ...person.needs];

const linesOf = async (data: string, day = TUESDAY) => {
  const path = join(foldersIn(data).journal, `${day}.jsonl`);
  return [...readChain(await readFile(path), path, day).lines];
};
const keysOf = async (data: string, day = TUESDAY): Promise<Record<string, string>> =>
  JSON.parse(await readFile(join(foldersIn(data).keys, `${day}.json`), 'utf8')).keys;
const keyNames = (lines: readonly Line[]) =>
  lines.flatMap(({ events }) => events.flatMap((event: Fact) => ('sealed' in event ? [Object(event.sealed).k] : [])));

test('personal fields lie sealed on disk, and come back whole', async () => {
  const data = await emptyFolder();
  const journal = await recordOf(data);
  await journal.append([checkIn(1, ITZEL), call(1)]);

  const bytes = await allBytes(data);
  for (const word of personal(ITZEL)) expect(bytes.includes(word)).toBe(false);
  expect(bytes.includes('visit-1')).toBe(true);
  expect(await journal.read(TUESDAY)).toEqual([checkIn(1, ITZEL), call(1)]);

  await journal.close();
  expect(await (await recordOf(data)).read(TUESDAY)).toEqual([checkIn(1, ITZEL), call(1)]);
});

test('sealed lengths tell no short name from a long one', async () => {
  const data = await emptyFolder();
  const journal = await recordOf(data);
  await journal.append([checkIn(1, { name: 'Ana' }), checkIn(2, { name: 'María de la Concepción' })]);

  const [short, long] = (await linesOf(data)).map((line) => JSON.stringify(line.events).length);
  expect(short).toBe(long);
});

test('a visit keeps one key all day, also after a restart, and no two visits share one', async () => {
  const data = await emptyFolder();
  const journal = await recordOf(data);
  await journal.append([checkIn(1, ITZEL)]);
  await journal.append([checkIn(2, BRUNO), checkIn(1, ITZEL)]);
  await journal.close();
  await (await recordOf(data)).append([checkIn(1, ITZEL)]);

  const [first, second, third, fourth] = keyNames(await linesOf(data));
  expect([third, fourth]).toEqual([first, first]);
  expect(second).not.toBe(first);
});

test('after a person is erased, nothing of them remains in journal, keys, previous versions, backup or elsewhere', async () => {
  const data = await emptyFolder();
  const journal = await recordOf(data);
  await journal.append([checkIn(1, ITZEL), checkIn(2, BRUNO)]);
  await journal.openDay(WEDNESDAY);
  await journal.append([checkIn(1, ITZEL), checkIn(3, BRUNO)]);
  const settings = new DurableJsonFile<object>(nodeDisk, join(data, 'settings', 'office.json'), { parse: Object });
  for (const windows of [5, 6]) await settings.write({ windows });
  await cp(foldersIn(data).journal, join(data, 'backup', 'journal'), { recursive: true });
  await cp(join(data, 'settings'), join(data, 'backup', 'settings'), { recursive: true });
  const theirKeys = [
    (await keysOf(data))[keyNames(await linesOf(data))[0]],
    (await keysOf(data, WEDNESDAY))[keyNames(await linesOf(data, WEDNESDAY))[0]],
  ];

  await journal.erase(['visit-1']);

  const bytes = await allBytes(data);
  expect(theirKeys.map((key) => key?.length)).toEqual([44, 44]);
  for (const trace of [...personal(ITZEL), ...theirKeys]) expect(bytes.includes(trace ?? '')).toBe(false);
  for (const folder of ['', 'backup']) {
    const folders = { journal: join(data, folder, 'journal'), keys: foldersIn(data).keys };
    const record = await Journal.open(nodeDisk, folders, trialTable);
    const { name, needs, ...rest } = { ...ITZEL, ...checkIn(1).events[0] };
    expect((await record.read(TUESDAY))[0]?.events).toEqual([{ ...rest, erased: true }]);
    expect((await record.read(TUESDAY))[1]).toEqual(checkIn(2, BRUNO));
    expect((await record.read(WEDNESDAY))[0]?.events).toEqual([{ ...rest, erased: true }]);
  }
  expect((await verifyRecord(nodeDisk, foldersIn(data).journal)).damage).toEqual([]);
});

test('after a day is erased its record is whole, and nobody in it can be told any more', async () => {
  const data = await emptyFolder();
  const journal = await recordOf(data);
  await journal.append([checkIn(1, ITZEL), checkIn(2, BRUNO), call(1)]);
  const used = Object.values(await keysOf(data));
  await journal.openDay(WEDNESDAY);

  await journal.eraseDay(TUESDAY);

  const bytes = await allBytes(data);
  for (const trace of [...personal(ITZEL), ...personal(BRUNO), ...used]) expect(bytes.includes(trace)).toBe(false);
  const erased = (await journal.read(TUESDAY)).map(({ events }) => 'erased' in Object(events[0]));
  expect(erased).toEqual([true, true, false]);
  expect((await verifyRecord(nodeDisk, foldersIn(data).journal)).days[0]?.entries).toBe(3);
});

test('the day being written can be erased too, and goes on with new keys', async () => {
  const data = await emptyFolder();
  const journal = await recordOf(data);
  await journal.append([checkIn(1, ITZEL)]);

  await journal.eraseDay(TUESDAY);
  await journal.append([checkIn(1, BRUNO)]);

  const [before, after] = await journal.read(TUESDAY);
  expect(before?.events[0]).toHaveProperty('erased', true);
  expect(after).toEqual(checkIn(1, BRUNO));
  const [first, second] = keyNames(await linesOf(data));
  expect(second).not.toBe(first);
});

test.each(['person', 'day'])('erasing a %s reaches an entry that is just being saved', async (whom) => {
  const journal = await recordOf(await emptyFolder());
  const saving = journal.append([checkIn(1, ITZEL)]);

  await (whom === 'day' ? journal.eraseDay(TUESDAY) : journal.erase(['visit-1']));
  await saving;

  expect((await journal.read(TUESDAY))[0]?.events[0]).toHaveProperty('erased', true);
});

test('when keys cannot be rewritten the erasure fails, and says so', async () => {
  const data = await emptyFolder();
  const disk = new FailingDisk(nodeDisk);
  const journal = await recordOf(data, TUESDAY, disk);
  await journal.append([checkIn(1, ITZEL)]);

  disk.failure = ({ call }) => (call === 'rename' ? 'EIO' : null);
  await expect(journal.erase(['visit-1'])).rejects.toThrow('EIO');
  disk.failure = () => null;
  await journal.erase(['visit-1']);

  expect((await journal.read(TUESDAY))[0]?.events[0]).toHaveProperty('erased', true);
});

test('what a crash left of a key file is gone at the next start', async () => {
  const data = await emptyFolder();
  const { keys } = foldersIn(data);
  const journal = await recordOf(data);
  await journal.append([checkIn(1, ITZEL)]);
  await journal.close();
  await cp(join(keys, `${TUESDAY}.json`), join(keys, `${TUESDAY}.json.tmp`));
  await recordOf(data, WEDNESDAY);
  expect(await nodeDisk.list(keys)).toEqual([`${TUESDAY}.json`]);
});

test('a check-in costs one sync: keys are made ahead, and again before they run out', async () => {
  const disk = new FailingDisk(nodeDisk);
  const data = await emptyFolder();
  const journal = await recordOf(data, TUESDAY, disk);
  for (let n = 0; n < 600; n += 1) await journal.append([checkIn(n, ITZEL)]);

  expect(disk.count('datasync', '.json.tmp')).toBeLessThanOrEqual(5);
  expect(new Set(keyNames(await linesOf(data))).size).toBe(600);
});

test('while no new keys can be made the day goes on with those made ahead, then refuses, and goes on again', async () => {
  const data = await emptyFolder();
  const disk = new FailingDisk(nodeDisk);
  const journal = await recordOf(data, TUESDAY, disk);
  await journal.append([checkIn(0, ITZEL)]);
  disk.failure = ({ path }) => (path.endsWith('.json.tmp') ? 'ENOSPC' : null);

  let saved = 1;
  const refusal = await (async () => {
    for (; saved < 1000; saved += 1) await journal.append([checkIn(saved, ITZEL)]);
  })().catch((error: unknown) => error);

  expect(String(refusal)).toContain('ENOSPC');
  expect(saved).toBe(256);
  await journal.append([call(1)]);
  disk.failure = () => null;
  await journal.append([checkIn(saved, ITZEL)]);
  expect(await journal.read(TUESDAY)).toHaveLength(saved + 2);
});

test('a list longer than the keys made ahead is still one entry', async () => {
  const data = await emptyFolder();
  const journal = await recordOf(data);
  const events = Array.from({ length: 400 }, (_, n) => checkIn(n, ITZEL).events).flat();

  await journal.append([{ ...checkIn(0), events }]);

  expect((await journal.read(TUESDAY))[0]?.events).toEqual(events);
});

test('no key of an earlier run is given out, whether a cut line used it or nobody did', async () => {
  const data = await emptyFolder();
  const first = await recordOf(data);
  await first.append([checkIn(1, ITZEL)]);
  await first.append([checkIn(2, BRUNO)]);
  await first.close();
  const earlier = Object.keys(await keysOf(data));
  const path = join(foldersIn(data).journal, `${TUESDAY}.jsonl`);
  await writeFile(path, (await readFile(path)).subarray(0, -5));

  const second = await recordOf(data);
  await second.append([checkIn(3, BRUNO)]);
  await second.close();

  const [kept, fresh] = keyNames(await linesOf(data));
  expect(earlier).toContain(kept);
  expect(earlier).not.toContain(fresh);
  expect(Object.keys(await keysOf(data)).filter((id) => earlier.includes(id))).toEqual([kept]);
});

test('the key of a refused entry is not used again', async () => {
  const data = await emptyFolder();
  const disk = new FailingDisk(nodeDisk);
  const journal = await recordOf(data, TUESDAY, disk);
  await journal.append([checkIn(1, ITZEL)]);
  disk.bytesBeforeFailure = 100_000;
  disk.failure = ({ call, path }) => {
    if (call === 'truncate') return 'EIO';
    return call === 'datasync' && path.endsWith('.jsonl') ? 'EIO' : null;
  };
  await expect(journal.append([checkIn(2, BRUNO)])).rejects.toThrow('EIO');
  const refused = await readFile(join(foldersIn(data).journal, `${TUESDAY}.jsonl`));

  disk.failure = () => null;
  await journal.append([checkIn(2, BRUNO)]);

  const [, refusedKey] = keyNames([...readChain(refused, 'file', TUESDAY).lines]);
  const [, key] = keyNames(await linesOf(data));
  expect(refusedKey).toBeDefined();
  expect(key).not.toBe(refusedKey);
  await journal.erase(['visit-1']);
  expect(Object.keys(await keysOf(data))).toContain(key);
  expect(Object.keys(await keysOf(data))).not.toContain(refusedKey);
});

test('sealed fields moved to another entry, event or visit do not open, even in a chain made anew', async () => {
  const data = await emptyFolder();
  const journal = await recordOf(data);
  await journal.append([checkIn(1, ITZEL)]);
  await journal.append([checkIn(2, BRUNO)]);
  await journal.close();
  const path = join(foldersIn(data).journal, `${TUESDAY}.jsonl`);
  const { heading, lines } = readChain(await readFile(path), path, TUESDAY);
  const [first, second] = lines;
  if (!heading || !first || !second) throw new Error('two lines were recorded');

  for (const forged of [
    { ...second, events: first.events },
    { ...second, events: [...second.events, ...second.events] },
  ]) {
    const start = encodeLine(heading);
    const one = encodeLine(following(first, start.hash));
    const two = encodeLine(following(forged, one.hash));
    await writeFile(path, Buffer.concat([start.bytes, one.bytes, two.bytes]));
    await expect((await Journal.open(nodeDisk, foldersIn(data), trialTable)).read(TUESDAY)).rejects.toThrow(
      'check-in-2',
    );
  }
});

/** A line that follows another, in a chain made anew. */
function following(line: Line, prev: string): Line {
  const { hash: _, prev: __, ...bare } = Object(line);
  return { ...bare, prev };
}

test('a missing key file is not taken for an erasure', async () => {
  const data = await emptyFolder();
  const journal = await recordOf(data);
  await journal.append([checkIn(1, ITZEL)]);
  await journal.close();
  await rm(join(foldersIn(data).keys, `${TUESDAY}.json`));

  await expect(recordOf(data)).rejects.toThrow(`Falta el archivo de llaves`);

  const record = await Journal.open(nodeDisk, foldersIn(data), trialTable);
  await record.eraseDay(TUESDAY);
  expect((await record.openDay(TUESDAY)).entries).toBe(1);
  await record.close();
});
