import { execFile, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';
import type { TestContext } from 'vitest';
import { expect, onTestFinished, test } from 'vitest';
import { nodeDisk } from '../../server/disk.ts';
import { verifyRecord } from '../../server/journal/verify.ts';
import { startOffice } from '../support/office.ts';
import { walkIn } from '../support/walk-in.ts';

const run = promisify(execFile);
const entry = resolve(import.meta.dirname, '../../dist/server/main.js');

/** A small disk of its own for the server alone: gone with it, and nobody else's. */
const SMALL_DISK = 'mount -t tmpfs -o size=2m,mode=700 tmpfs "$0" && exec "$@"';
const READ_ONLY = 'mount --bind "$0" "$0" && mount -o remount,bind,ro "$0" && exec "$@"';
const inItsOwn = (script: string, folder: string): readonly string[] => ['unshare', '-rm', 'sh', '-c', script, folder];

function needsMounts({ skip }: TestContext): void {
  const [program = '', ...words] = inItsOwn(SMALL_DISK, tmpdir());
  if (spawnSync(program, [...words, 'true']).status !== 0)
    skip('Here nobody may mount a disk of their own (unshare -rm): not tried.');
}

function place(): string {
  const folder = mkdtempSync(join(tmpdir(), 'small-disk-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

test('on a disk that is really full nothing is acknowledged, and with space again the office goes on without a restart', async (context) => {
  needsMounts(context);
  const folder = place();
  const office = await startOffice({ folder, within: inItsOwn(SMALL_DISK, folder) });
  onTestFinished(() => office.close());
  const token = await office.pair('kiosk');
  const disk = `/proc/${office.pid()}/root${folder}`;
  const acknowledged: string[] = [];
  const send = async () => {
    const id = crypto.randomUUID();
    const answer = await (await office.request('/api/v1/commands', { token, json: { id, command: walkIn } })).json();
    if (answer.ok) acknowledged.push(id);
    return answer;
  };
  await send();

  fill(join(disk, 'filler'));
  let refused: unknown;
  for (let tries = 0; tries < 40 && !refused; tries += 1) {
    const answer = await send();
    if (!answer.ok) refused = answer;
  }
  expect(refused).toEqual({ ok: false, refusal: 'not-saved' });
  expect((await office.request('/health')).status).toBe(503);
  expect((await office.request('/kiosk/')).status).toBe(200);

  rmSync(join(disk, 'filler'));
  expect(await send()).toMatchObject({ ok: true });
  expect((await office.request('/health')).status).toBe(200);
  const record = readFileSync(join(disk, 'journal/2026-11-23.jsonl'), 'utf8');
  const ids = record
    .trim()
    .split('\n')
    .flatMap((line) => JSON.parse(line).id ?? []);
  expect(acknowledged.filter((id) => !ids.includes(id))).toEqual([]);
  expect(new Set(ids).size).toBe(ids.length);
  expect((await verifyRecord(nodeDisk, join(disk, 'journal'))).damage).toEqual([]);
});

test('a data folder that can only be read is refused with what to do, new or used', async (context) => {
  needsMounts(context);
  const folder = place();
  const refusal = async () => {
    const [program = '', ...words] = inItsOwn(READ_ONLY, folder);
    const env = { PATH: process.env.PATH, DATA_DIR: folder, PORT: '0' };
    return run(program, [...words, process.execPath, entry, '--training'], { env }).then(
      () => 'it opened',
      ({ stderr }: { stderr: string }) => stderr,
    );
  };
  expect(await refusal()).toContain('No se puede escribir');
  writeFileSync(join(folder, 'ventanilla.json'), '{"kind":"training","version":1}');
  mkdirSync(join(folder, 'journal'));
  expect(await refusal()).toContain('EROFS');
});

/** Takes all the space there is. */
function fill(path: string): void {
  for (const size of [64 * 1024, 4096]) {
    for (let full = false; !full; ) {
      try {
        writeFileSync(path, Buffer.alloc(size), { flag: 'a' });
      } catch {
        full = true;
      }
    }
  }
}
