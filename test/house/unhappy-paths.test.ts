import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { expect, test } from 'vitest';

const house = resolve(import.meta.dirname, '../..');
const textOf = (path: string) => readFileSync(join(house, path), 'utf8');
const pictures = 'docs/pictures/unhappy';

/** The lines of the page: what kiosk or phone says, the file of its test and part of its name, the picture. */
const paths = textOf('docs/unhappy-paths.md')
  .split('\n')
  .flatMap((line) => {
    const [, said, file, test, picture] =
      /\| «(.+)» \| `([\w.-]+)`: (.+?) \| !\[\]\(pictures\/unhappy\/([\w-]+\.webp)\) \|$/u.exec(line) ?? [];
    return said && file && test && picture ? [{ said, file, test, picture }] : [];
  });

test('each unhappy path has a sentence of kiosk or phone and a picture, and no picture is left over', () => {
  const words = ['kiosk', 'phone'].map((part) => textOf(`shared/i18n/es/${part}.ts`)).join('');
  expect(paths.filter(({ said }) => !words.includes(said))).toEqual([]);
  expect(paths.map(({ picture }) => picture).toSorted()).toEqual(readdirSync(join(house, pictures)).toSorted());
  const bytes = readdirSync(join(house, pictures)).map((name) => statSync(join(house, pictures, name)).size);
  expect(bytes.reduce((sum, size) => sum + size, 0)).toBeLessThan(1_500_000);
  expect(Math.min(...bytes)).toBeGreaterThan(4000);
});

test('each unhappy path has its test, by name', () => {
  const files = readdirSync(join(house, 'test'), { recursive: true }).map(String);
  const missing = paths.filter(({ file, test: name }) => {
    const own = files.filter((path) => new RegExp(`(^|/)${file.replaceAll('.', '\\.')}\\.tsx?$`, 'u').test(path));
    return !own.some((path) => textOf(join('test', path)).includes(name));
  });
  expect(missing).toEqual([]);
  expect(paths.length).toBeGreaterThan(30);
});
