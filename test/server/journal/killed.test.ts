import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';
import { expect, test } from 'vitest';
import { nodeDisk } from '../../../server/disk.ts';
import { openDataFolder } from '../../../server/folder.ts';
import { Journal } from '../../../server/journal/days.ts';
import { verifyRecord } from '../../../server/journal/verify.ts';
import { emptyFolder, foldersIn, idsOf, TUESDAY } from '../../support/office-record.ts';

/** The first kill and the last, and how many on one record; `npm run test:faults` tries more, in portions. */
const FIRST = Number(process.env.FAULT_FIRST ?? 0);
const ROUNDS = Number(process.env.FAULT_ROUNDS ?? 20);
const OF_ONE_RECORD = 20;
const table = { CheckedIn: { subject: ({ visitId }: { visitId: string }) => visitId, fields: ['name' as const] } };

test('killed time after time in the middle of writing, a record holds every acknowledged entry, readable, and its folder is free', async () => {
  const folder = await emptyFolder();
  const program = await builtAppender(join(folder, 'program'));
  for (let round = FIRST; round < ROUNDS; round += OF_ONE_RECORD) {
    await killRecord(program, join(folder, `data-${round}`), round, Math.min(round + OF_ONE_RECORD, ROUNDS));
  }
}, 3_600_000);

async function killRecord(program: string, data: string, from: number, to: number): Promise<void> {
  const acknowledged: string[] = [];
  for (let round = from; round < to; round += 1) {
    const told = await killedAfter(program, [data, TUESDAY, String(round)], 1 + ((round * 37) % 400));
    expect(told.length).toBeGreaterThan(0);
    acknowledged.push(...told);
  }

  const held = await openDataFolder(data, 'training');
  await held.release();
  type CheckedIn = { readonly type: 'CheckedIn'; readonly visitId: string; readonly name: string };
  const record = await Journal.open<CheckedIn>(nodeDisk, foldersIn(data), table);
  await record.openDay(TUESDAY);
  const entries = await record.read(TUESDAY);
  await record.close();

  const kept = new Set(idsOf(entries));
  expect(acknowledged.filter((id) => !kept.has(id))).toEqual([]);
  expect(kept.size).toBe(entries.length);
  expect(entries.filter(({ events }) => events[0]?.name !== 'Itzel Robles')).toEqual([]);
  expect((await verifyRecord(nodeDisk, foldersIn(data).journal)).damage).toEqual([]);
}

/** The ids a run acknowledged before it was killed with SIGKILL, having told at least so many. */
async function killedAfter(program: string, args: readonly string[], answers: number): Promise<readonly string[]> {
  const child = spawn(process.execPath, [program, ...args], { stdio: ['ignore', 'pipe', 'inherit'] });
  let told = '';
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    told += text;
    if (told.split('\n').length > answers) child.kill('SIGKILL');
  });
  await once(child, 'close');
  return told.split('\n').slice(0, -1);
}

async function builtAppender(outDir: string): Promise<string> {
  await build({
    configFile: false,
    logLevel: 'silent',
    ssr: { noExternal: true },
    build: {
      ssr: fileURLToPath(new URL('../../support/appender.ts', import.meta.url)),
      outDir,
      rolldownOptions: { output: { entryFileNames: 'appender.mjs' } },
    },
  });
  return join(outDir, 'appender.mjs');
}
