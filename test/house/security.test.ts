import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { expect, test } from 'vitest';

const house = resolve(import.meta.dirname, '../..');
const textOf = (path: string) => readFileSync(join(house, path), 'utf8');
const tests = execFileSync('git', ['ls-files', '--cached', '--others', '--exclude-standard', 'test'], { cwd: house })
  .toString()
  .split('\n')
  .map((path) => path.replace(/\.tsx?$/u, ''));

test.each(['docs/security.md', 'docs/security-asvs.md'])('every test that %s names is there', (page) => {
  const named = [...textOf(page).matchAll(/`([\w/-]+(?:\.\w+)*\.test)\b/gu)].map(([, name = '']) => name);
  expect(named.length).toBeGreaterThan(20);
  expect([...new Set(named)].filter((name) => !tests.some((path) => path.endsWith(`/${name}`)))).toEqual([]);
});

test('each answer of the threat model names the test that would fail without it, or says that it was looked at', () => {
  const table = textOf('docs/security.md').split('## Who, what, and the answer')[1]?.split('\n## ')[0] ?? '';
  const rows = table.split('\n').filter((line) => /^\|.*\|$/u.test(line) && !/^\| who |^\|---/u.test(line));
  expect(rows.length).toBeGreaterThan(25);
  expect(rows.filter((row) => !/\.test\b|npm run verify|looked at/u.test(row.split('|').at(-2) ?? ''))).toEqual([]);
});

/** Screens build no page out of text, and nobody runs text as a program. */
const DANGEROUS = /innerHTML|outerHTML|insertAdjacentHTML|document\.write|\beval\(|new Function\(|createPolicy/u;

test('no screen and no server makes markup or a program out of text', () => {
  const sources = execFileSync('git', ['ls-files', '*.ts', '*.tsx', ':!test', ':!scripts'], { cwd: house });
  const paths = sources.toString().trim().split('\n');
  expect(paths.length).toBeGreaterThan(300);
  expect(paths.filter((path) => DANGEROUS.test(textOf(path)))).toEqual([]);
});

interface Locked {
  readonly dev?: boolean;
  readonly devOptional?: boolean;
  readonly optional?: boolean;
  readonly license?: string;
  readonly integrity?: string;
  readonly hasInstallScript?: boolean;
}

const locked: readonly (readonly [string, Locked])[] = Object.entries<Locked>(
  JSON.parse(textOf('package-lock.json')).packages,
).filter(([path]) => path !== '');

test('every package of others is locked to its exact contents, under a licence that lets an office use it', () => {
  expect(locked.filter(([, { integrity }]) => !integrity?.startsWith('sha512-')).map(([path]) => path)).toEqual([]);
  const shipped = locked.filter(([, { dev, devOptional }]) => !dev && !devOptional);
  const free = /^\(?(MIT|ISC|BSD-2-Clause|BSD-3-Clause|0BSD|Apache-2\.0|CC0-1\.0|Unlicense|BlueOak-1\.0\.0)\b/u;
  expect(shipped.filter(([, { license = '' }]) => !free.test(license)).map(([path]) => path)).toEqual([]);
  // More of them is a decision: whoever is let in here is believed by every office.
  expect(shipped.length).toBeLessThanOrEqual(130);
});

test('no package of others runs a program while it is installed', () => {
  const run = locked.filter(([, { hasInstallScript }]) => hasInstallScript).map(([path]) => path.split('/').at(-1));
  expect([...new Set(run)].sort()).toEqual([]);
});
