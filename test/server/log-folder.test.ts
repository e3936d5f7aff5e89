import { readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { LogFolder } from '../../server/log-folder.ts';
import { emptyFolder } from '../support/office-record.ts';

const MONDAY = new Date('2026-11-23T15:00:00Z');
const TUESDAY = new Date('2026-11-24T15:00:00Z');

test('each line says when, of what kind and what, and a day has a file of its own', async () => {
  const { folder, log, names, text } = await opened();
  log.take(MONDAY, 'note', 'day 2026-11-23 opened');
  await log.settled();
  log.take(TUESDAY, 'fault', 'fault in showing: "Error"');
  await log.settled();

  expect(await names()).toEqual(['2026-11-23.001.jsonl', '2026-11-24.001.jsonl']);
  expect(JSON.parse(await text('2026-11-24.001.jsonl'))).toEqual({
    at: '2026-11-24T15:00:00.000Z',
    kind: 'fault',
    line: 'fault in showing: "Error"',
  });

  const again = new LogFolder(folder);
  again.take(TUESDAY, 'note', 'closing');
  await again.settled();
  expect((await text('2026-11-24.001.jsonl')).split('\n')).toHaveLength(3);
});

test('a very bad day fills so many files of so much, and the oldest go', async () => {
  const { log, names, text } = await opened({ files: 3, bytes: 1000 });
  for (let i = 0; i < 60; i++) {
    log.take(MONDAY, 'fault', `fault ${i} ${'x'.repeat(80)}`);
    await log.settled();
  }
  const kept = await names();
  expect(kept).toHaveLength(3);
  expect(await text(kept[2] ?? '')).toContain('fault 59 ');
  for (const name of kept) expect((await text(name)).length).toBeLessThan(1200);
});

test('a disk that takes no log stops nothing, and what was lost is counted once it does', async () => {
  const place = join(await emptyFolder(), 'logs');
  await writeFile(place, 'not a folder');
  const log = new LogFolder(place);
  for (let i = 0; i < 1010; i++) log.take(MONDAY, 'note', `line ${i}`);
  await log.settled();

  await rm(place);
  log.take(MONDAY, 'note', 'one more');
  await log.settled();
  const lines = (await readFile(join(place, '2026-11-23.001.jsonl'), 'utf8')).trimEnd().split('\n');
  expect(lines).toHaveLength(1001);
  expect(lines[0]).toContain('line 0');
  expect(lines.at(-1)).toContain('11 lines were lost');
});

async function opened(bounds?: ConstructorParameters<typeof LogFolder>[1]) {
  const folder = join(await emptyFolder(), 'logs');
  const log = new LogFolder(folder, bounds);
  const names = async () => (await readdir(folder)).sort();
  const text = (name: string) => readFile(join(folder, name), 'utf8');
  return { folder, log, names, text };
}
