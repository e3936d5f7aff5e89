import { execFile } from 'node:child_process';
import { access, constants, readFile, stat } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { expect, onTestFinished, test } from 'vitest';
import { startOffice } from '../support/office.ts';
import { emptyFolder } from '../support/office-record.ts';

const root = resolve(import.meta.dirname, '../..');
const run = promisify(execFile);

test('an office is installed from one file, by Node alone', async () => {
  const place = await emptyFolder();
  const pack = [process.execPath, join(root, 'scripts/pack-office.mjs'), place];
  await run('sh', ['-c', 'umask 077 && "$@"', 'sh', ...pack]);
  await run('sha256sum', ['--check', 'ventanilla.tar.gz.sha256'], { cwd: place });
  await run('tar', ['xzf', 'ventanilla.tar.gz', '--no-same-owner'], { cwd: place });

  const office = await startOffice({ entry: join(place, 'dist/server/main.js') });
  onTestFinished(() => office.close());
  expect((await office.request('/health')).status).toBe(200);
  for (const screen of ['kiosk', 'display', 'staff']) {
    const html = await (await office.request(`/${screen}/`)).text();
    // No browser offers a translation over a screen that nobody attends.
    if (screen !== 'staff') expect(html).toContain('content="notranslate"');
    const script = /<script[^>]+src="([^"]+)"/u.exec(html)?.[1] ?? '';
    expect((await office.request(script)).status).toBe(200);
  }
  expect((await fetch(office.phones)).status).toBe(200);

  const env = { PATH: process.env.PATH, DATA_DIR: office.folder };
  await run(process.execPath, ['deploy/health.mjs'], { cwd: place, env });

  for (const path of ['deploy/backup.sh', 'deploy/restore.sh', 'deploy/ventanilla', 'scripts/display-kiosk.sh'])
    await access(join(place, path), constants.X_OK);
  for (const path of ['dist', 'dist/server/main.js', 'dist/web/staff/index.html', 'docs/install.md']) {
    expect((await stat(join(place, path))).mode & 0o005).toBeGreaterThanOrEqual(4); // the server's own user reads it
  }
  expect((await run('tar', ['tzf', 'ventanilla.tar.gz'], { cwd: place })).stdout).not.toMatch(/^\.\/$/mu);
  await access(join(place, 'profiles/ome-huajuapan.json'));
  const licences = await readFile(join(place, 'dist/LICENSES.txt'), 'utf8');
  for (const name of ['express', 'socket.io', 'preact', 'valibot', 'Noto Sans'])
    expect(licences).toContain(`\n${name} `);
});
