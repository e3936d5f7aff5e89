import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import * as v from 'valibot';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Disk } from '../../../server/disk.ts';
import { nodeDisk } from '../../../server/disk.ts';
import { DurableJsonFile } from '../../../server/settings/durable-json.ts';
import { voicesFile } from '../../../server/voice/file.ts';
import { Sounds } from '../../../server/voice/sounds.ts';
import { Voices } from '../../../server/voice/voices.ts';
import { clipsOf } from '../../../shared/i18n/spoken.ts';
import { FailingDisk } from '../../support/failing-disk.ts';
import { emptyFolder } from '../../support/office-record.ts';
import { lengthOf, tone } from '../../support/tones.ts';

const AT = 1_795_500_000_000;
const spanish = clipsOf('es').map(([clip]) => clip);

/** The voices of an office on a real folder; with `from`, on a copy of that one. */
async function officeVoices({ disk = nodeDisk, from, within }: { disk?: Disk; from?: string; within?: string } = {}) {
  const folder = join(within ?? (await emptyFolder()), 'voices');
  if (from) await cp(from, folder, { recursive: true });
  const told: number[] = [];
  const open = () => {
    const file = new DurableJsonFile(disk, join(folder, 'voices.json'), {
      parse: v.parser(voicesFile),
      keepPrevious: false,
    });
    return Voices.open(file, new Sounds(disk, folder), () => told.push(1));
  };
  const sounds = async () => (await nodeDisk.list(folder)).filter((name) => name.endsWith('.wav'));
  return { folder, open, voices: await open(), sounds, told };
}

let above: string;
let recorded: string;
beforeAll(async () => {
  above = await mkdtemp(join(tmpdir(), 'voices-'));
  const { voices, folder } = await officeVoices({ within: above });
  await voices.introduce('es', 'Rosa Nube', AT);
  for (const [n, clip] of spanish.entries()) await voices.record('es', clip, tone({ seconds: lengthOf(n) }));
  recorded = folder;
});
afterAll(() => rm(above, { recursive: true }));
/** An office in which Rosa Nube has said every clip. */
const wholeDraft = () => officeVoices({ from: recorded });

const standing = async (voices: Voices) => (await voices.standing()).find(({ language }) => language === 'es');

test('a whole voice is published, heard where its index says, and still there after a restart', async () => {
  const { voices, open, told } = await wholeDraft();
  expect(await voices.publish('es', 'Sol R.', AT + 1)).toEqual({ ok: true });
  expect(told).toHaveLength(1);

  const again = await open();
  const mark = again.published.es ?? '';
  expect(again.published).toEqual(voices.published);
  const index = again.index('es', mark) ?? {};
  expect(Object.keys(index).toSorted()).toEqual(spanish.toSorted());
  expect(index[spanish[7] ?? '']?.[1]).toBeCloseTo(lengthOf(7), 3);
  expect((await again.sound('es', mark))?.toString('latin1', 0, 4)).toBe('RIFF');
  expect(await standing(again)).toMatchObject({
    published: { version: 1, by: 'Sol R.', speaker: { name: 'Rosa Nube', agreedAt: AT }, whole: true, changed: false },
  });
});

test('a voice that lacks a clip is not published, and what it lacks is told', async () => {
  const { voices, told } = await officeVoices();
  expect(await voices.publish('es', 'Sol R.', AT)).toEqual({ ok: false, refusal: 'no-draft' });
  await voices.introduce('es', 'Rosa Nube', AT);
  for (const clip of spanish.slice(2)) await voices.record('es', clip, tone());
  expect(await voices.publish('es', 'Sol R.', AT)).toEqual({
    ok: false,
    refusal: 'incomplete-voice',
    missing: spanish.slice(0, 2),
  });
  expect(voices.published).toEqual({});
  expect(told).toEqual([]);
});

test('nothing is recorded of somebody who has not agreed, nor two people into one voice', async () => {
  const { voices, sounds } = await officeVoices();
  expect(await voices.record('es', 'ticket', tone())).toEqual({ ok: false, refusal: 'no-speaker' });
  expect(await sounds()).toEqual([]);
  await voices.introduce('es', 'Rosa Nube', AT);
  expect(await voices.introduce('es', 'Luz Roca', AT)).toEqual({ ok: false, refusal: 'other-speaker' });
  expect(await voices.record('es', 'nonsense', tone())).toEqual({ ok: false, refusal: 'unknown-clip' });
  expect(await voices.record('es', 'ticket', Buffer.from('hello'))).toEqual({ ok: false, refusal: 'not-a-recording' });
  expect((await standing(voices))?.draft).toEqual({ speaker: { name: 'Rosa Nube', agreedAt: AT }, clips: {} });
});

test('a clip that is recorded again takes the place of the first, whose sound is erased; the displays hear it once it is published', async () => {
  const { voices, sounds } = await wholeDraft();
  await voices.publish('es', 'Sol R.', AT);
  const [mark, before] = [voices.published.es, await sounds()];

  await voices.record('es', 'ticket', tone({ seconds: 0.9 }));
  expect((await sounds()).length).toBe(before.length);
  expect(await sounds()).not.toEqual(before);
  expect(voices.published.es).toBe(mark);
  expect((await standing(voices))?.published).toMatchObject({ version: 1, changed: true });

  await voices.publish('es', 'Sol R.', AT);
  expect(voices.published.es).not.toBe(mark);
  expect(await voices.sound('es', mark ?? '')).toBeUndefined();
  expect((await standing(voices))?.published).toMatchObject({ version: 2, changed: false });
});

test('going back to the shipped voice keeps the draft, and it can be published again', async () => {
  const { voices } = await wholeDraft();
  await voices.publish('es', 'Sol R.', AT);
  await voices.erase('es', 'published');
  expect(voices.published).toEqual({});
  await voices.publish('es', 'Sol R.', AT);
  expect((await standing(voices))?.published).toMatchObject({ version: 2 });
});

test('of somebody who takes their leave back, neither a sound nor the name stays in the folder', async () => {
  const { voices, sounds, folder, told } = await wholeDraft();
  await voices.publish('es', 'Sol R.', AT);
  expect(await voices.erase('es', 'all')).toEqual({ ok: true });

  expect(await sounds()).toEqual([]);
  for (const name of await nodeDisk.list(folder)) {
    expect(await readFile(join(folder, name), 'utf8')).not.toContain('Rosa');
  }
  expect(voices.published).toEqual({});
  expect(told).toHaveLength(2);
});

test('what a crash between two steps left over is erased at the next start', async () => {
  const { voices, open, folder, sounds } = await officeVoices();
  await voices.introduce('es', 'Rosa Nube', AT);
  await voices.record('es', 'ticket', tone());
  const kept = await sounds();
  await writeFile(join(folder, `${'0'.repeat(32)}.wav`), tone());
  await writeFile(join(folder, `${'1'.repeat(32)}.wav.tmp`), tone());
  await open();
  expect(await sounds()).toEqual(kept);
  expect(await nodeDisk.list(folder)).toHaveLength(2);
});

test('a published sound that was damaged is not served, and staff can tell', async () => {
  const { voices, folder } = await wholeDraft();
  await voices.publish('es', 'Sol R.', AT);
  const mark = voices.published.es ?? '';
  const path = join(folder, `${mark}.wav`);
  const bytes = await readFile(path);
  bytes[5000] = (bytes[5000] ?? 0) ^ 0xff;
  await writeFile(path, bytes);
  expect(await voices.sound('es', mark)).toBeUndefined();
  expect((await standing(voices))?.published).toMatchObject({ whole: false });
});

test('a draft whose sound was lost is not published without it', async () => {
  const { voices, folder } = await wholeDraft();
  const mark = (await standing(voices))?.draft?.clips.left;
  await nodeDisk.remove(join(folder, `${mark}.wav`));
  expect(await voices.publish('es', 'Sol R.', AT)).toMatchObject({ refusal: 'incomplete-voice', missing: ['left'] });
});

test('on a full disk nothing changes', async () => {
  const disk = new FailingDisk(nodeDisk);
  const { voices } = await officeVoices({ disk });
  await voices.introduce('es', 'Rosa Nube', AT);
  await voices.record('es', 'ticket', tone());
  const before = await standing(voices);
  disk.failure = ({ call }) => (call === 'write' ? 'ENOSPC' : null);
  await expect(voices.record('es', 'left', tone({ seconds: 1 }))).rejects.toThrow();
  await expect(voices.erase('es', 'all')).rejects.toThrow();
  expect(await standing(voices)).toEqual(before);
  disk.failure = () => null;
  expect(await voices.record('es', 'left', tone({ seconds: 1 }))).toEqual({ ok: true });
});
