// Packs what an office installs into one file, which needs nothing but Node where it is unpacked:
//   node scripts/pack-office.mjs [folder for ventanilla.tar.gz]
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
  chmodSync,
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const packed = [
  'dist/server',
  'dist/web',
  'profiles',
  'deploy',
  'docs',
  'scripts/display-kiosk.sh',
  'package.json',
  'LICENSE',
  'README.md',
  'CHANGELOG.md',
];

/**
 * The packages of others that the build has taken in, by what its source maps name.
 * @returns {string[]}
 */
function takenIn() {
  const maps = readdirSync(join(root, 'dist'), { recursive: true, encoding: 'utf8' })
    .filter((name) => /^(server|web)\b.*\.map$/u.test(name))
    .map((name) => readFileSync(join(root, 'dist', name), 'utf8'));
  const names = maps.flatMap((map) => [...map.matchAll(/node_modules\/((?:@[\w.-]+\/)?[\w.-]+)\//gu)]);
  return [...new Set(names.map(([, name = '']) => name))].filter((name) => !name.startsWith('.')).sort();
}

/**
 * What a package is licensed under, in its own words where it has any.
 * @param {string} name
 */
function licenceOf(name) {
  const folder = join(root, 'node_modules', name);
  const { version, license } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  const file = readdirSync(folder).find((one) => /^licen[cs]e/iu.test(one));
  const text = file ? readFileSync(join(folder, file), 'utf8').trim() : '';
  return `${name} ${version} (${license})\n\n${text}\n`;
}

/**
 * Whoever packed it, and however carefully: the server's own user has to be able to read it.
 * @param {string} path
 */
function openToAll(path) {
  const { mode } = statSync(path);
  chmodSync(path, (mode & 0o100) === 0 ? 0o644 : 0o755);
}

const fonts = `Noto Sans (SIL Open Font License 1.1)\n\n${readFileSync(join(root, 'shared/ui/fonts/OFL.txt'), 'utf8')}`;
const stage = mkdtempSync(join(tmpdir(), 'ventanilla-'));
try {
  for (const path of packed) {
    mkdirSync(dirname(join(stage, path)), { recursive: true });
    cpSync(join(root, path), join(stage, path), { recursive: true });
  }
  const licences = [...takenIn().map(licenceOf), fonts].join(`\n${'-'.repeat(80)}\n\n`);
  writeFileSync(join(stage, 'dist/LICENSES.txt'), licences);

  const target = join(resolve(process.argv[2] ?? root), 'ventanilla.tar.gz');
  for (const name of readdirSync(stage, { recursive: true, encoding: 'utf8' })) openToAll(join(stage, name));
  const { status, error } = spawnSync('tar', ['-czf', target, '-C', stage, ...readdirSync(stage)], {
    stdio: 'inherit',
  });
  if (status !== 0) throw error ?? new Error('tar could not pack it.');
  const bytes = readFileSync(target);
  const sum = createHash('sha256').update(bytes).digest('hex');
  writeFileSync(`${target}.sha256`, `${sum}  ${basename(target)}\n`);
  console.log(`${target} (${(bytes.length / 1e6).toFixed(1)} MB)\nSHA-256 ${sum}`);
} finally {
  rmSync(stage, { recursive: true, force: true });
}
