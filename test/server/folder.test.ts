import { mkdir, readFile, stat, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { nodeDisk } from '../../server/disk.ts';
import type { FolderMode } from '../../server/folder.ts';
import { openDataFolder } from '../../server/folder.ts';
import { FailingDisk } from '../support/failing-disk.ts';
import { emptyFolder } from '../support/office-record.ts';

async function held(path: string, mode: FolderMode = 'real') {
  const folder = await openDataFolder(path, mode);
  onTestFinished(() => folder.release());
  return folder;
}

test('a data folder is made where there is none, for the server only, and marked', async () => {
  const path = join(await emptyFolder(), 'office', 'data');

  const folder = await held(path);

  expect(JSON.parse(await readFile(join(path, 'ventanilla.json'), 'utf8'))).toEqual({ kind: 'real', version: 1 });
  expect((await stat(path)).mode & 0o077).toBe(0);
  expect(folder).toMatchObject({ journal: join(path, 'journal'), keys: join(path, 'keys') });
});

test('a second server is refused, by whatever path it comes, until the first lets go', async () => {
  const path = join(await emptyFolder(), 'data');
  const first = await openDataFolder(path, 'real');
  await symlink(path, `${path}-link`);

  await expect(openDataFolder(path, 'real')).rejects.toThrow(`Otro servidor de Ventanilla ya usa la carpeta de datos`);
  await expect(openDataFolder(`${path}-link`, 'real')).rejects.toThrow('Another Ventanilla server already uses');
  await first.release();
  await held(path);
});

test('two folders are two offices', async () => {
  const parent = await emptyFolder();
  await held(join(parent, 'one'));
  await held(join(parent, 'two'));
});

test('a folder of another mode is refused, and free again afterwards', async () => {
  const path = await emptyFolder();
  await (await openDataFolder(path, 'real')).release();

  await expect(openDataFolder(path, 'training')).rejects.toThrow('es de trabajo real');
  await expect(openDataFolder(path, 'replay')).rejects.toThrow('started for replay');
  await held(path, 'real');
});

test("a folder with somebody else's files is refused, and nothing is put into it", async () => {
  const path = await emptyFolder();
  await writeFile(join(path, 'accounts.xlsx'), 'theirs');

  await expect(openDataFolder(path, 'real')).rejects.toThrow('no parece ser de Ventanilla');
  expect(await nodeDisk.list(path)).toEqual(['accounts.xlsx']);
});

test.each(['{"kind":"real"', '{"kind":"toString","version":1}', '{"kind":"real","version":"1"}'])(
  'the marker %s is refused by name',
  async (marker) => {
    const path = await emptyFolder();
    await writeFile(join(path, 'ventanilla.json'), marker);
    await expect(openDataFolder(path, 'real')).rejects.toThrow(
      `The file ${join(path, 'ventanilla.json')} cannot be read`,
    );
  },
);

test('a folder of a newer version is refused', async () => {
  const path = await emptyFolder();
  await writeFile(join(path, 'ventanilla.json'), '{"kind":"real","version":2}');
  await expect(openDataFolder(path, 'real')).rejects.toThrow('versión más nueva');
});

test('a folder that cannot be made or written is refused with its reason', async () => {
  const parent = await emptyFolder();
  await writeFile(join(parent, 'file'), '');
  await expect(openDataFolder(join(parent, 'file'), 'real')).rejects.toThrow('No se puede escribir');

  const disk = new FailingDisk(nodeDisk);
  disk.failure = ({ call }) => (call === 'write' ? 'ENOSPC' : null);
  const path = join(parent, 'full');
  await mkdir(path);
  await expect(openDataFolder(path, 'real', disk)).rejects.toThrow('(ENOSPC)');
  await held(path);
});
