import { readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Low } from 'lowdb';
import { expect, test } from 'vitest';
import { nodeDisk } from '../../../server/disk.ts';
import { DurableJsonFile } from '../../../server/settings/durable-json.ts';
import { Trouble } from '../../../server/trouble.ts';
import { FailingDisk } from '../../support/failing-disk.ts';
import { emptyFolder } from '../../support/office-record.ts';

interface Windows {
  readonly windows: number;
}

function parseWindows(value: unknown): Windows {
  const windows = Object(value).windows;
  if (typeof windows !== 'number') throw new Error('windows: must be a number');
  return { windows };
}

async function settingsFile(disk = nodeDisk, keepPrevious = true) {
  const folder = await emptyFolder();
  const path = join(folder, 'settings', 'office.json');
  const file = new DurableJsonFile(disk, path, { parse: parseWindows, keepPrevious });
  const previous = join(folder, 'settings', 'office.previous.json');
  const windowsIn = async (name: string) => JSON.parse(await readFile(name, 'utf8')).windows;
  return { path, previous, file, windowsIn };
}

test('settings are saved through lowdb and read back; before the first there are none', async () => {
  const { file } = await settingsFile();
  expect(await file.read()).toBeNull();

  const db = new Low<Windows>(file, { windows: 6 });
  await db.write();

  expect(await file.read()).toEqual({ windows: 6 });
});

test('the version before is kept, and no older one', async () => {
  const { file, path, previous, windowsIn } = await settingsFile();
  for (const windows of [4, 5, 6]) await file.write({ windows });

  expect(await windowsIn(path)).toBe(6);
  expect(await windowsIn(previous)).toBe(5);
  expect(await nodeDisk.list(join(path, '..'))).toEqual(['office.json', 'office.previous.json']);
});

test('where it is told so, no version before is kept', async () => {
  const { file, path } = await settingsFile(nodeDisk, false);
  for (const windows of [4, 5]) await file.write({ windows });
  expect(await nodeDisk.list(join(path, '..'))).toEqual(['office.json']);
});

test('each of many writes at once resolves when its own data are on disk, whatever comes after it', async () => {
  const { file, path, windowsIn } = await settingsFile();
  const seen: number[] = [];
  const counts = Array.from({ length: 30 }, (_, n) => n);

  await Promise.all(counts.map((windows) => file.write({ windows }).then(() => seen.push(windows))));

  expect(seen).toEqual(counts);
  expect(await windowsIn(path)).toBe(29);
});

test('a write under constant writing resolves before those behind it are done', async () => {
  const disk = new FailingDisk(nodeDisk);
  const { file } = await settingsFile(disk, false);

  const first = file.write({ windows: 1 });
  const last = Promise.all(Array.from({ length: 50 }, () => file.write({ windows: 2 })));
  await first;

  expect(disk.count('rename')).toBeLessThan(51);
  await last;
  expect(disk.count('rename')).toBe(51);
});

test('what is written is what was given at that moment', async () => {
  const { file } = await settingsFile();
  const settings = { windows: 5 };
  const written = file.write(settings);
  settings.windows = 6;
  await written;
  expect(await file.read()).toEqual({ windows: 5 });
});

test('data, then name, then folder are made durable, in this order', async () => {
  const disk = new FailingDisk(nodeDisk);
  const { file } = await settingsFile(disk, false);
  await file.write({ windows: 5 });
  expect(disk.calls.map(({ call }) => call)).toEqual([
    'makeFolder',
    'open',
    'write',
    'datasync',
    'close',
    'rename',
    'syncFolder',
  ]);
});

test('whichever call fails, the file holds the old version whole or the new one whole, and the next write goes through', async () => {
  let failures = 0;
  for (let failing = 1, met = true; met; failing += 1) {
    const disk = new FailingDisk(nodeDisk);
    const { file, path, windowsIn } = await settingsFile(disk);
    await file.write({ windows: 4 });
    await file.write({ windows: 5 });
    const before = disk.calls.length;
    met = false;
    disk.bytesBeforeFailure = 7;
    disk.failure = (_, number) => {
      if (number !== before + failing) return null;
      met = true;
      return 'ENOSPC';
    };

    const outcome = await file.write({ windows: 6 }).then(
      () => 'saved',
      () => 'refused',
    );

    disk.failure = () => null;
    failures += outcome === 'refused' ? 1 : 0;
    expect(outcome).toBe(met ? 'refused' : 'saved');
    expect(outcome === 'saved' ? [6] : [5, 6]).toContain(await windowsIn(path));
    await file.write({ windows: 7 });
    expect(await file.read()).toEqual({ windows: 7 });
  }
  expect(failures).toBeGreaterThan(10);
});

test.each([
  ['{\n  "windows": 6,\n}', 'línea 3, columna 1', 'line 3, column 1'],
  ['{ "windows": 06 }', 'línea 1, columna 15', 'line 1, column 15'],
  ['', 'línea 1, columna 1', 'line 1, column 1'],
  ['{"windows": 6', 'línea 1, columna 14', 'line 1, column 14'],
  ['{"a": [1, 2, {"b": tru}]}', 'línea 1, columna 20', 'line 1, column 20'],
  ['{"windows": 6} }', 'línea 1, columna 16', 'line 1, column 16'],
  ['{"name": "Huajuapan\n"}', 'línea 1, columna 10', 'line 1, column 10'],
  ['{"name": "Huaj\\uapan", "x": ]}', 'línea 1, columna 10', 'line 1, column 10'],
])('a broken file %j is refused, saying where', async (text, es, en) => {
  const { file, path } = await settingsFile();
  await file.write({ windows: 5 });
  await writeFile(path, text);
  const refusal = String(await file.read().catch((error: unknown) => error));
  expect(refusal).toContain(`El archivo ${path} no es JSON válido en la ${es}. Corríjalo.`);
  expect(refusal).toContain(`The file ${path} is not valid JSON at ${en}. Correct it.`);
});

test('a wrong value is refused by its field, pointing to the version before', async () => {
  const { file, path, previous } = await settingsFile();
  for (const windows of [4, 5]) await file.write({ windows });
  await writeFile(path, '{"windows":"six"}');
  const refusal = String(await file.read().catch((error: unknown) => error));
  expect(refusal).toContain('windows: must be a number');
  expect(refusal).toContain(`copie sobre él la versión anterior ${previous}`);
});

test('a file that is gone is not taken for a new office while its previous version is there', async () => {
  const { file, path } = await settingsFile();
  for (const windows of [4, 5]) await file.write({ windows });
  await rm(path);
  await expect(file.read()).rejects.toThrow('no existe');
});

test('what a check already says in full is passed on word by word', async () => {
  const { path } = await settingsFile();
  const trouble = new Trouble('Falta la ventanilla 6. Agréguela.', 'Window 6 is missing. Add it.');
  const parse = (): Windows => {
    throw trouble;
  };
  const file = new DurableJsonFile(nodeDisk, path, { parse });
  await file.write({ windows: 5 });

  await expect(file.read()).rejects.toBe(trouble);
});
