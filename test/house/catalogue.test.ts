import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { expect, test } from 'vitest';
import { CATALOGUE } from '../../server/catalogue.ts';

const folder = resolve(import.meta.dirname, '../../server/http');
/** Not of the office's interface: the clock of training, what displays fetch, and the interface's own account of itself. */
const APART = ['training-routes.ts', 'openapi-routes.ts'];
const FETCHED = ['/notices/:file', '/notices/read/:id/:language'];

test('a route that is written has its line in server/catalogue.ts, where programs read of it', () => {
  const written = readdirSync(folder)
    .filter((name) => name.endsWith('-routes.ts') && !APART.includes(name))
    .flatMap((name) => [
      ...readFileSync(join(folder, name), 'utf8').matchAll(
        /\b(?:routes\.(get|post|put|patch|delete)|read)\(\s*'([^']+)'/gu,
      ),
    ])
    .filter(([, , path = '']) => !FETCHED.includes(path))
    .map(([, method = 'get', path]) => `${method.toUpperCase()} /api/v1${path}`);

  expect(written.length).toBeGreaterThan(40);
  expect(written.filter((route) => !(route in CATALOGUE))).toEqual([]);
});
