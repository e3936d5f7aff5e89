// What a build is made from: the one list that the build id and scripts/ready.mjs both read.
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const places = [
  'shared',
  'server',
  'kiosk',
  'display',
  'staff',
  'phone',
  'rehearsal',
  'profiles',
  'public',
  'scripts/sources.mjs',
  'vite.config.ts',
  'tsconfig.base.json',
  'package.json',
  'package-lock.json',
];

/**
 * Every file under a place, in an order that is the same on every machine.
 * @param {string} path relative to the root
 * @returns {string[]}
 */
const filesUnder = (path) => {
  if (!existsSync(root + path)) return [];
  if (!statSync(root + path).isDirectory()) return [path];
  return readdirSync(root + path)
    .sort()
    .flatMap((name) => filesUnder(`${path}/${name}`));
};

/** Twelve hex digits that change when any source does. */
export function fingerprint() {
  const hash = createHash('sha256');
  for (const path of places.flatMap(filesUnder)) {
    hash.update(`${path}\0`);
    hash.update(readFileSync(root + path));
  }
  return hash.digest('hex').slice(0, 12);
}
