import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { nodeDisk } from '../../../server/disk.ts';
import { readChain } from '../../../server/journal/chain.ts';
import { Journal } from '../../../server/journal/days.ts';
import type { Entry } from '../../../server/journal/entry.ts';
import { NotSaved } from '../../../server/journal/failures.ts';
import { FailingDisk } from '../../support/failing-disk.ts';
import type { TrialEvent } from '../../support/office-record.ts';
import {
  call,
  checkIn,
  emptyFolder,
  foldersIn,
  idsOf,
  recordOf,
  TUESDAY,
  trialTable,
} from '../../support/office-record.ts';

const person = { name: 'Citlali Ñáñez', needs: ['interpreter'] };

/** Appends one after another; gives back the ids that were acknowledged. */
async function acknowledged(journal: Journal<TrialEvent>, entries: readonly Entry<TrialEvent>[]): Promise<string[]> {
  const saved: string[] = [];
  for (const entry of entries) {
    await journal.append([entry]).then(
      () => saved.push(entry.id),
      (error: unknown) => expect(error).toBeInstanceOf(NotSaved),
    );
  }
  return saved;
}

test('whichever call fails, once or several times on end, acknowledged entries stay, refused ones do not come back, and then it works again', async () => {
  const data = await emptyFolder();
  let refusals = 0;

  for (let from = 1, met = true; met; from += 1) {
    for (const lasting of [1, 2, 4]) {
      for (const bytesBeforeFailure of [0, 100, 100_000]) {
        met = false;
        const disk = new FailingDisk(nodeDisk);
        const place = join(data, `${from}-${lasting}-${bytesBeforeFailure}`);
        const journal = await recordOf(place, TUESDAY, disk);
        disk.bytesBeforeFailure = bytesBeforeFailure;
        const opened = disk.calls.length;
        disk.failure = (_, number) => {
          const failing = number >= opened + from && number < opened + from + lasting;
          met ||= failing;
          return failing ? 'ENOSPC' : null;
        };

        const tried = [checkIn(1, person), checkIn(2, person), call(1), call(2)];
        const saved = await acknowledged(journal, tried);
        disk.failure = () => null;
        saved.push(...(await acknowledged(journal, [checkIn(3, person), call(3)])));
        await journal.close();

        refusals += tried.length + 2 - saved.length;
        expect(saved.slice(-2)).toEqual(['check-in-3', 'call-3']);
        const entries = await (await Journal.open(nodeDisk, foldersIn(place), trialTable)).read(TUESDAY);
        expect(idsOf(entries)).toEqual(saved);
        for (const { events } of entries) {
          for (const event of events) if (event.type === 'CheckedIn') expect(event).toMatchObject(person);
        }
      }
    }
  }
  expect(refusals).toBeGreaterThan(20);
});

test('a failed sync refuses its whole batch and everything queued behind it', async () => {
  const disk = new FailingDisk(nodeDisk);
  const journal = await recordOf(await emptyFolder(), TUESDAY, disk);
  await journal.append([call(0)]);

  let failing = true;
  disk.failure = ({ call, path }) => {
    if (call !== 'datasync' || !path.endsWith('.jsonl') || !failing) return null;
    failing = false;
    return 'EIO';
  };
  const answers = await Promise.allSettled([1, 2, 3, 4].map((n) => journal.append([call(n)])));

  expect(answers.map(({ status }) => status)).toEqual(['rejected', 'rejected', 'rejected', 'rejected']);
  expect(answers[0]).toMatchObject({ reason: { code: 'not-saved' } });
  await journal.append([call(5)]);
  expect(idsOf(await journal.read(TUESDAY))).toEqual(['call-0', 'call-5']);
});

test('on a disk that stays full every command is refused, until there is space again, without a restart', async () => {
  const data = await emptyFolder();
  const disk = new FailingDisk(nodeDisk);
  const journal = await recordOf(data, TUESDAY, disk);
  await journal.append([checkIn(1, person)]);

  disk.failure = ({ call }) => (call === 'write' ? 'ENOSPC' : null);
  disk.bytesBeforeFailure = 40;
  for (const n of [2, 3, 4]) await expect(journal.append([checkIn(n, person)])).rejects.toThrow('ENOSPC');
  const onDisk = readChain(await readFile(join(foldersIn(data).journal, `${TUESDAY}.jsonl`)), 'file', TUESDAY);
  expect(onDisk).toMatchObject({ torn: 0, count: 1 });
  expect(idsOf([...onDisk.lines])).toEqual(['check-in-1']);

  disk.failure = () => null;
  await journal.append([checkIn(5, person)]);
  expect(idsOf(await journal.read(TUESDAY))).toEqual(['check-in-1', 'check-in-5']);
});

test('after a failure nothing is added to a file that changed meanwhile, until it is put right', async () => {
  const data = await emptyFolder();
  const path = join(foldersIn(data).journal, `${TUESDAY}.jsonl`);
  const disk = new FailingDisk(nodeDisk);
  const journal = await recordOf(data, TUESDAY, disk);
  await journal.append([call(1)]);
  const sound = await readFile(path);

  disk.failure = ({ call }) => (call === 'write' ? 'EIO' : null);
  await expect(journal.append([call(2)])).rejects.toThrow(NotSaved);
  disk.failure = ({ call }) => (call === 'write' || call === 'truncate' ? 'EIO' : null);
  await expect(journal.append([call(2)])).rejects.toThrow(NotSaved);
  disk.failure = () => null;
  for (const spoilt of [sound.subarray(0, -9), Buffer.from(sound.toString().replace('V6', 'V5'))]) {
    await writeFile(path, spoilt);
    await expect(journal.append([call(3)])).rejects.toThrow(NotSaved);
  }

  await writeFile(path, sound);
  await journal.append([call(4)]);
  expect(idsOf(await journal.read(TUESDAY))).toEqual(['call-1', 'call-4']);
});
