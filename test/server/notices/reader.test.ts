import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { openReader } from '../../../server/notices/reader.ts';
import { fakeReader } from '../../support/fake-reader.ts';

let data: string;
beforeEach(() => {
  data = mkdtempSync(join(tmpdir(), 'reader-'));
});
afterEach(() => rmSync(data, { recursive: true }));

const asked = () => readFileSync(join(data, 'asked.txt'), 'utf8').trim().split('\n');

test('a notice is read once, in the voice of its language, however often it is asked for', async () => {
  const reader = await openReader(join(data, 'read'), fakeReader(data));
  expect(await reader.isReady()).toBe(true);
  const files = await Promise.all([
    reader.read('Si llueve, espere adentro.', 'es'),
    reader.read('Si llueve, espere adentro.', 'es'),
    reader.read('If it rains, wait inside.', 'en'),
  ]);
  expect(files[0]).toBe(files[1]);
  expect(asked()).toEqual([
    '-v es-419+f2 -s 160 -w FILE --stdin|Si llueve, espere adentro.',
    '-v en-us+f2 -s 155 -w FILE --stdin|If it rains, wait inside.',
  ]);
  expect(readFileSync(join(reader.folder, String(files[2])), 'utf8')).toBe('RIFF If it rains, wait inside.');
  expect(readdirSync(reader.folder)).toHaveLength(2);
});

test('what a notice says is never taken for a command', async () => {
  const reader = await openReader(join(data, 'read'), fakeReader(data));
  await reader.read(`-w /etc/x; $(touch ${data}/roto) \`id\` [[h@l'oU]]`, 'es');
  expect(asked()[0]).toContain('--stdin|-w /etc/x; $(touch');
  expect(existsSync(join(data, 'roto'))).toBe(false);
  expect(asked()[0]).not.toContain('[[');
});

test('without a voice nothing is read, and the office goes on', async () => {
  const reader = await openReader(join(data, 'read'), join(data, 'not-installed'));
  expect(await reader.isReady()).toBe(false);
  expect(await reader.read('Aviso', 'es')).toBeUndefined();
});

test('a reading that fails leaves nothing behind, and the next one is made', async () => {
  const reader = await openReader(join(data, 'read'), fakeReader(data));
  expect(await reader.read('FALLA', 'es')).toBeUndefined();
  expect(readdirSync(reader.folder)).toEqual([]);
  expect(await reader.read('Ya funciona', 'es')).toMatch(/\.wav$/u);
});

test('old readings make room for new ones', async () => {
  const reader = await openReader(join(data, 'read'), fakeReader(data));
  for (let index = 0; index < 60; index++) {
    const path = join(reader.folder, `${index}.wav`);
    writeFileSync(path, 'x');
    utimesSync(path, 1000 + index, 1000 + index);
  }
  const file = await reader.read('Nuevo', 'es');
  const kept = readdirSync(reader.folder);
  expect(kept).toHaveLength(60);
  expect(kept).toContain(file);
  expect(kept).not.toContain('0.wav');
});
