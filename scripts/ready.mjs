// Makes a fresh clone ready with nothing but Node and npm; asked before every start and every test.
//   node scripts/ready.mjs           what npm must install
//   node scripts/ready.mjs build     + a build of the sources as they are now
//   node scripts/ready.mjs browser   + a browser for the tests of the screens
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, statSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { findChromium } from './chromium.mjs';
import { fingerprint } from './sources.mjs';

process.chdir(fileURLToPath(new URL('..', import.meta.url)));
const wanted = new Set(process.argv.slice(2));

const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
if (major < 20 || (major === 20 && minor < 19)) {
  console.error(`Este programa necesita Node 20.19 o más reciente (aquí: ${process.versions.node}). Instale Node 24.`);
  console.error(`This program needs Node 20.19 or newer (here: ${process.versions.node}). Please install Node 24.`);
  process.exit(1);
}

/** @param {string} path */
const written = (path) => (existsSync(path) ? statSync(path).mtimeMs : 0);

/**
 * Runs one command in sight of the person waiting, and stops here if it fails.
 * @param {string} command
 * @param {string[]} words
 */
const run = (command, ...words) => {
  console.log(`> ${command} ${words.join(' ')}`);
  // On Windows npm and npx are .cmd files, which only a shell can start.
  const { status, error } = spawnSync(command, words, { stdio: 'inherit', shell: process.platform === 'win32' });
  if (error) console.error(error.message);
  if (status !== 0) process.exit(status ?? 1);
};

// npm writes this file last, so it is there only after an installation that succeeded.
if (written('node_modules/.package-lock.json') < written('package-lock.json')) {
  run('npm', 'ci', '--include=dev', '--no-audit', '--no-fund');
}

// The server's file carries the build id, and with it the fingerprint of what it was built from.
const server = 'dist/server/main.js';
const built = () => existsSync(server) && readFileSync(server, 'utf8').includes(fingerprint());
if (wanted.has('build') && !built()) run('npm', 'run', '--silent', 'build');

if (wanted.has('browser') && !(await findChromium())) {
  const debian = process.platform === 'linux' && process.getuid?.() === 0 && existsSync('/usr/bin/apt-get');
  if (debian) {
    run('apt-get', 'update', '-q');
    run('apt-get', 'install', '-y', '-q', '--no-install-recommends', 'chromium-headless-shell');
  } else {
    run('npx', 'playwright', 'install', '--only-shell', 'chromium');
  }
}
