import { chmod, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { underWatch } from '../../server/watchdog.ts';
import { soon } from '../e2e/support/soon.ts';
import { startOffice } from '../support/office.ts';
import { emptyFolder } from '../support/office-record.ts';

/** A `systemd-notify` that writes down what it is told. */
async function listener() {
  const folder = await emptyFolder();
  const heard = join(folder, 'heard');
  const program = join(folder, 'systemd-notify');
  await writeFile(heard, '');
  await writeFile(program, `#!/bin/sh\necho "$NOTIFY_SOCKET $*" >> ${heard}\n`);
  await chmod(program, 0o755);
  return {
    folder,
    env: { PATH: `${folder}:${process.env.PATH}`, NOTIFY_SOCKET: '/run/systemd/notify', WATCHDOG_USEC: '300000' },
    lines: async () => (await readFile(heard, 'utf8')).split('\n').filter((line) => line !== ''),
  };
}

const beats = (lines: readonly string[]): number => lines.filter((line) => line.endsWith('WATCHDOG=1')).length;

test('systemd hears that the office is open, then that the server turns, nothing while it hangs, and that it goes', async () => {
  const systemd = await listener();
  const office = await startOffice({ env: systemd.env });
  onTestFinished(() => office.close());
  await soon(async () => beats(await systemd.lines())).toBeGreaterThan(1);
  expect((await systemd.lines())[0]).toBe('/run/systemd/notify READY=1');

  process.kill(office.pid(), 'SIGSTOP');
  const silent = await quiet(systemd.lines);
  process.kill(office.pid(), 'SIGCONT');
  await soon(async () => beats(await systemd.lines())).toBeGreaterThan(beats(silent));

  expect(await office.end('SIGTERM')).toBe(0);
  await soon(systemd.lines).toContain('/run/systemd/notify STOPPING=1');
});

test('a watch over another process, or none, is not kept; a word that nobody takes is a fault told once', async () => {
  const { env, lines } = await listener();
  const faults: string[] = [];
  const watch = (some: NodeJS.ProcessEnv) => {
    const watched = underWatch(some, (line, kind) => void (kind === 'fault' && faults.push(line)));
    watched.open();
    onTestFinished(() => watched.leave());
  };
  watch({});
  watch({ ...env, WATCHDOG_PID: '1' });
  await soon(lines).toHaveLength(1);

  watch({ ...env, PATH: '/nowhere', WATCHDOG_USEC: '30000' });
  await soon(() => faults).toHaveLength(1);
  expect(faults[0]).toContain('systemd is not told');
  expect(await lines()).toEqual(['/run/systemd/notify READY=1']);
});

/** What had been heard once no more came: words under way when the server stopped have arrived. */
async function quiet(lines: () => Promise<readonly string[]>): Promise<readonly string[]> {
  let before: readonly string[] = [];
  let now = await lines();
  while (now.length !== before.length) {
    before = now;
    await new Promise((done) => setTimeout(done, 500));
    now = await lines();
  }
  return now;
}
