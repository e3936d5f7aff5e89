import { expect, test } from 'vitest';
import type { Disk } from '../../server/disk.ts';
import { Journal } from '../../server/journal/days.ts';
import { openOfficeSecret } from '../../server/journal/office-secret.ts';
import { replaceFile } from '../../server/replace-file.ts';
import { DurableJsonFile } from '../../server/settings/durable-json.ts';
import { diceOf } from '../laws/dice.ts';
import type { TrialEvent } from '../support/office-record.ts';
import { call, checkIn, foldersIn, idsOf, TUESDAY, trialTable, WEDNESDAY } from '../support/office-record.ts';
import { PowerCutDisk } from '../support/power-cut-disk.ts';

/** Ways in which what nobody had synced may be found, after each cut; `npm run test:faults` tries more. */
const WAYS = Math.ceil(Number(process.env.FAULT_ROUNDS ?? 20) / 40);
const itzel = { name: 'Itzel Robles', needs: ['interpreter'] };

/** Does the work with the power failing at each of its calls to the disk, and has what is found afterwards looked at. */
async function cutAnywhere<T>(
  work: (disk: Disk, told: T) => Promise<void>,
  toldOf: () => T,
  look: (disk: Disk, told: T) => Promise<void>,
): Promise<number> {
  let rounds = 0;
  for (let failsAt = 1, failed = true; failed; failsAt += 1) {
    const disk = new PowerCutDisk();
    disk.failsAt = failsAt;
    const told = toldOf();
    await work(disk, told).catch(() => undefined);
    failed = disk.calls >= failsAt;
    for (let way = 0; way < WAYS; way += 1) {
      const dice = diceOf(failsAt * 1000 + way);
      rounds += 1;
      await look(
        disk.afterCut(
          () => dice.oneIn(2),
          (bound) => dice.below(bound),
        ),
        told,
      );
    }
  }
  if (WAYS > 1) process.stdout.write(`${rounds} ways in which the power failed\n`);
  return rounds;
}

interface Told {
  readonly saved: string[];
  erased: boolean;
}

async function twoDays(disk: Disk, told: Told): Promise<void> {
  const journal = await Journal.open<TrialEvent>(disk, foldersIn('/data'), trialTable);
  const save = async (entry: ReturnType<typeof call>) => {
    await journal.append([entry]);
    told.saved.push(entry.id);
  };
  await journal.openDay(TUESDAY);
  for (const n of [1, 2, 3]) await save(checkIn(n, itzel));
  await Promise.all([4, 5, 6].map((n) => save(checkIn(n, itzel))));
  await save(call(1));
  await journal.erase(['visit-2']);
  told.erased = true;
  await journal.openDay(WEDNESDAY);
  await save(checkIn(7, itzel));
  await save(call(7));
  await journal.close();
}

async function nothingIsLost(disk: Disk, { saved, erased }: Told): Promise<void> {
  const journal = await Journal.open<TrialEvent>(disk, foldersIn('/data'), trialTable);
  const entries = (await Promise.all((await journal.days()).map((day) => journal.read(day)))).flat();
  expect(idsOf(entries).slice(0, saved.length)).toEqual(saved);
  expect(new Set(idsOf(entries)).size).toBe(entries.length);
  for (const { id, events } of entries) {
    for (const event of events) {
      if (event.type !== 'CheckedIn') continue;
      if (erased && id === 'check-in-2') expect(event).not.toHaveProperty('name');
      else if (!('erased' in event) || id !== 'check-in-2') expect(event).toMatchObject(itzel);
    }
  }
  await journal.openDay(WEDNESDAY);
  await journal.append([call(9)]);
  await journal.close();
}

test('wherever the power fails, the record opens with every entry that was acknowledged, readable, and whom it had erased stays so', async () => {
  const rounds = await cutAnywhere(twoDays, (): Told => ({ saved: [], erased: false }), nothingIsLost);
  expect(rounds).toBeGreaterThan(10);
}, 3_600_000);

test('wherever the power fails, a file of settings holds the last version that was saved or the one being saved, whole', async () => {
  const file = (disk: Disk) =>
    new DurableJsonFile(disk, '/data/settings/office.json', { parse: (value) => value as number });
  const rounds = await cutAnywhere(
    async (disk, told) => {
      for (let version = 1; version <= 6; version += 1) {
        told.tried = version;
        await file(disk).write(version);
        told.saved = version;
      }
    },
    () => ({ saved: 0, tried: 0 }),
    async (disk, { saved, tried }) => {
      const kept = (await file(disk).read()) ?? 0;
      expect(kept === saved || kept === tried).toBe(true);
    },
  );
  expect(rounds).toBeGreaterThan(10);
}, 3_600_000);

test('wherever the power fails, a file that is replaced whole is the old or the new, and the office’s secret is never half there', async () => {
  const rounds = await cutAnywhere(
    async (disk, told) => {
      const { hmacCurp } = await openOfficeSecret(disk, '/data/keys', true);
      told.hmac = hmacCurp('ROBI900101MOCBXT09');
      for (const text of ['one', 'two', 'three']) {
        told.tried = text;
        await replaceFile(disk, '/data/ventanilla.json', Buffer.from(text.repeat(3000)));
        told.saved = text;
      }
    },
    () => ({ saved: '', tried: '', hmac: '' }),
    async (disk, { saved, tried, hmac }) => {
      const kept = (await disk.read('/data/ventanilla.json'))?.toString() ?? '';
      expect([saved.repeat(3000), tried.repeat(3000)]).toContain(kept);
      const secret = await openOfficeSecret(disk, '/data/keys', hmac === '');
      if (hmac !== '') expect(secret.hmacCurp('ROBI900101MOCBXT09')).toBe(hmac);
    },
  );
  expect(rounds).toBeGreaterThan(10);
}, 3_600_000);
