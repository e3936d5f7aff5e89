import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterEach, expect, test } from 'vitest';

const start = resolve(import.meta.dirname, '../../scripts/display-kiosk.sh');
const folder = mkdtempSync(join(tmpdir(), 'mini-pc-'));
const read = (name: string) => (existsSync(join(folder, name)) ? readFileSync(join(folder, name), 'utf8') : '');
const lines = (name: string) => read(name).trim().split('\n').filter(Boolean);
const soon = <T>(look: () => T) => expect.poll(look, { timeout: 60_000, interval: 50 });

/** A browser of shell: notes how it was started, draws one page in a process of its own, and stays. */
const BROWSER = `#!/bin/sh
echo "$@" >>"${folder}/started"
sh -c 'sleep 60; :' page --type=renderer "$@" &
echo $! >>"${folder}/pages"
echo $$ >>"${folder}/browsers"
wait
sleep 60
`;
/** Lists the processes, and notes that it was asked. */
const PS = `#!/bin/sh
echo >>"${folder}/looks"
PATH=${process.env.PATH} exec ps "$@"
`;

let end = async () => {};
afterEach(async () => {
  await end();
  rmSync(folder, { recursive: true, force: true });
});

test('an unattended screen waits for the server, and is opened again when its browser has ended or its page has crashed', async () => {
  for (const [name, program] of Object.entries({ chromium: BROWSER, ps: PS })) {
    writeFileSync(join(folder, name), program, { mode: 0o755 });
  }
  const server = createServer((_request, response) => response.end());
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = `http://127.0.0.1:${(server.address() as AddressInfo).port}/display/`;
  server.close();
  const env = { PATH: `${folder}:${process.env.PATH}`, HOME: folder, XDG_STATE_HOME: folder, LOOK_EVERY: '0.2' };
  const script = spawn('sh', [start, address], { env, stdio: 'ignore', detached: true });
  end = async () => {
    const gone = once(script, 'exit');
    script.kill('SIGTERM');
    await gone;
  };

  await soon(() => lines('started').length).toBe(1);
  const [words = ''] = lines('started');
  expect(words).toContain('--kiosk');
  expect(words).toContain('--autoplay-policy=no-user-gesture-required');
  expect(words).toContain(`--app=file://${folder}/ventanilla-display/waiting.html`);
  expect(read('ventanilla-display/waiting.html')).toMatch(/notranslate[\s\S]*Un momento, por favor/u);
  expect(read('ventanilla-display/answers.js')).toBe('');
  server.listen(Number(new URL(address).port), '127.0.0.1');
  await soon(() => read('ventanilla-display/answers.js')).toBe(`location.replace("${address}");\n`);
  server.close();

  process.kill(Number(lines('browsers')[0]), 'SIGKILL');
  await soon(() => lines('started').length).toBe(2);
  await soon(() => lines('pages').length).toBe(2);
  const looks = read('looks').length;
  await soon(() => read('looks').length).toBeGreaterThan(looks + 3); // it acts only on a page that it has seen
  process.kill(Number(lines('pages')[1]), 'SIGKILL');
  await soon(() => lines('started').length).toBe(3);
});
