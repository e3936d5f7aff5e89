import { existsSync, mkdtempSync, readdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { openPictures } from '../../../server/notices/pictures.ts';

let data: string;
beforeEach(() => {
  data = mkdtempSync(join(tmpdir(), 'notices-'));
});
afterEach(() => rmSync(data, { recursive: true }));

const PNG = Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex');
const WEBM = Buffer.from('1a45dfa39f4286810142f7810142f281', 'hex');
const open = () => openPictures(join(data, 'notices'));

test('a picture that was sent can be chosen, and lies in the folder as it is', async () => {
  const pictures = await open();
  expect(await pictures.put('Aviso de lluvia.PNG', PNG)).toBeUndefined();
  expect(await pictures.put('cómo llenar (2).webm', WEBM)).toBeUndefined();
  expect((await pictures.list()).pictures).toEqual([
    { file: 'Aviso de lluvia.PNG', moves: false, bytes: PNG.length },
    { file: 'cómo llenar (2).webm', moves: true, bytes: WEBM.length },
  ]);
  expect(await pictures.has('Aviso de lluvia.PNG')).toBe(true);
  expect(readdirSync(pictures.folder)).toHaveLength(2);
});

test.each([
  '../settings/office.json',
  '..\\x.png',
  '/etc/passwd.png',
  '.oculto.png',
  'a/b.png',
  'nulo\0.png',
  'dibujo.svg',
  'hoja.html',
  'sin-tipo',
  `${'x'.repeat(90)}.png`,
])('no name leads out of the folder or to another kind of file: %j', async (file) => {
  const pictures = await open();
  expect(await pictures.put(file, PNG)).toBe('name');
  expect(await pictures.has(file)).toBe(false);
  expect(readdirSync(pictures.folder)).toEqual([]);
});

test('a file that is not what its name says is refused, also when it was put there by hand', async () => {
  const pictures = await open();
  expect(await pictures.put('foto.png', Buffer.from('<html>'))).toBe('contents');
  expect(await pictures.put('foto.jpg', PNG)).toBe('contents');
  expect(await pictures.put('vacia.png', Buffer.alloc(0))).toBe('contents');

  writeFileSync(join(pictures.folder, 'hoja.png'), '<script>');
  writeFileSync(join(pictures.folder, 'aviso.svg'), '<svg/>');
  writeFileSync(join(data, 'secreto.png'), PNG);
  symlinkSync(join(data, 'secreto.png'), join(pictures.folder, 'puente.png'));
  expect(await pictures.list()).toEqual({
    pictures: [],
    unfit: [
      { file: 'aviso.svg', why: 'name' },
      { file: 'hoja.png', why: 'contents' },
      { file: 'puente.png', why: 'contents' },
    ],
  });
  expect(await pictures.has('puente.png')).toBe(false);
});

test('a picture too large for any wall is refused, and a clip may be larger than a picture', async () => {
  const pictures = await open();
  const large = Buffer.concat([PNG, Buffer.alloc(8_000_001)]);
  expect(await pictures.put('grande.png', large)).toBe('size');
  expect(existsSync(join(pictures.folder, 'grande.png'))).toBe(false);
  expect(await pictures.put('video.webm', Buffer.concat([WEBM, Buffer.alloc(8_000_001)]))).toBeUndefined();
});
