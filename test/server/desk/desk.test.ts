import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { DrivenClock } from '../../../server/clock.ts';
import { Desk } from '../../../server/desk.ts';
import { nodeDisk } from '../../../server/disk.ts';
import { Journal } from '../../../server/journal/days.ts';
import { LatestDay } from '../../../server/latest-day.ts';
import { OfficeRecord } from '../../../server/record.ts';
import { sealedEvents } from '../../../server/sealed-events.ts';
import { parseSettings } from '../../../server/settings/schema.ts';
import type { Command } from '../../../shared/domain/commands.ts';
import type { Event } from '../../../shared/domain/events.ts';
import { FailingDisk } from '../../support/failing-disk.ts';
import { NINE } from '../../support/office.ts';
import { walkIn } from '../../support/walk-in.ts';

const profile = join(import.meta.dirname, '../../../profiles/ome-huajuapan.json');
const settings = parseSettings(JSON.parse(readFileSync(profile, 'utf8')), profile);
const kiosk = { kind: 'kiosk', id: 'kiosk-1' } as const;
const schedule = { kind: 'system', id: 'schedule' } as const;
const DAY = 86_400_000;

let folder: string;
let disk: FailingDisk;
let desk: Desk;
let record: OfficeRecord | undefined;
let clock: DrivenClock;
let told: string[];
let ids = 0;

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'desk-'));
  disk = new FailingDisk(nodeDisk);
  clock = new DrivenClock(NINE);
  told = [];
  desk = await open();
  await submit({ type: 'OpenDay', date: '2026-11-23' }, schedule);
});
afterEach(async () => {
  await record?.close();
  rmSync(folder, { recursive: true, force: true });
});

async function open(): Promise<Desk> {
  const folders = { journal: join(folder, 'journal'), keys: join(folder, 'keys') };
  await record?.close();
  record = new OfficeRecord(await Journal.open<Event>(disk, folders, sealedEvents));
  const latest = new LatestDay(settings);
  await record.resume((entry) => latest.take(entry));
  return new Desk({ settings, record, clock, log: (line) => told.push(line) }, latest);
}

const submit = (command: Command, by: Parameters<Desk['submit']>[1] = kiosk) => {
  ids += 1;
  return desk.submit({ id: `command-of-this-test-${ids}`, command }, by);
};
const full = () => {
  disk.failure = ({ call, path }) => (call === 'datasync' && path.endsWith('.jsonl') ? 'ENOSPC' : null);
};
const space = () => {
  disk.failure = () => null;
};

test('an answer means saved: while the disk fails everything waiting is answered not-saved and nothing is shown', async () => {
  await submit(walkIn);
  const shown = desk.office;
  full();
  const answers = await Promise.all(Array.from({ length: 10 }, () => submit(walkIn)));
  for (const answer of answers) expect(answer).toEqual({ ok: false, refusal: 'not-saved' });
  expect(desk.office).toBe(shown);
  expect(desk.saving).toBe(false);
});

test('when space returns the next command is taken without a restart, and no number is skipped or given twice', async () => {
  await submit(walkIn);
  full();
  await Promise.all([submit(walkIn), submit(walkIn)]);
  space();
  expect(await submit(walkIn)).toMatchObject({ ok: true, result: { ticket: { ticket: 'K002' } } });
  expect(desk.saving).toBe(true);

  desk = await open();
  expect(await submit(walkIn)).toMatchObject({ result: { ticket: { ticket: 'K003' } } });
});

test('a command that was not saved may be sent again under its own id', async () => {
  const message = { id: 'sent-again-after-failure', command: walkIn } as const;
  full();
  expect(await desk.submit(message, kiosk)).toMatchObject({ refusal: 'not-saved' });
  space();
  expect(await desk.submit(message, kiosk)).toMatchObject({ result: { ticket: { ticket: 'K001' } } });
});

test('many commands at once share few syncs, and each finds those before it', async () => {
  await submit(walkIn);
  const before = disk.count('datasync', '.jsonl');
  const answers = await Promise.all(Array.from({ length: 200 }, () => submit(walkIn)));
  const tickets = answers.map((answer) => (answer.ok ? answer.result.ticket?.ticket : answer.refusal));
  expect(new Set(tickets).size).toBe(200);
  expect(tickets.at(-1)).toBe('K201');
  expect(disk.count('datasync', '.jsonl') - before).toBeLessThan(20);
});

test('a day whose first line cannot be saved does not begin, and the day before goes on', async () => {
  await submit(walkIn);
  clock.move(NINE + DAY);
  full();
  expect(await submit({ type: 'OpenDay', date: '2026-11-24' }, schedule)).toMatchObject({ refusal: 'not-saved' });
  expect(desk.office.day?.date).toBe('2026-11-23');
  space();
  clock.move(NINE);
  expect(await submit(walkIn)).toMatchObject({ result: { ticket: { ticket: 'K002' } } });
  clock.move(NINE + DAY);
  expect(await submit({ type: 'OpenDay', date: '2026-11-24' }, schedule)).toMatchObject({ ok: true });
});

test('commands that come while a day begins wait for it, and belong to it', async () => {
  await submit(walkIn);
  clock.move(NINE + DAY);
  const [, opened, first, second] = await Promise.all([
    submit(walkIn),
    submit({ type: 'OpenDay', date: '2026-11-24' }, schedule),
    submit(walkIn),
    submit(walkIn),
  ]);
  expect(opened).toMatchObject({ ok: true });
  expect([first, second]).toMatchObject([
    { result: { ticket: { ticket: 'K001' } } },
    { result: { ticket: { ticket: 'K002' } } },
  ]);
  expect(desk.office.visits.size).toBe(2);
});

test('the office taken up from its record is the office that was kept', async () => {
  for (let i = 0; i < 5; i++) await submit(walkIn);
  const clerk = { kind: 'staff', id: 'clerk-1', name: 'Alba Encino', roles: ['window'] } as const;
  await submit({ type: 'OpenWindow', windowId: 'V3', takeOver: false }, clerk);
  await submit({ type: 'CallNext', windowId: 'V3' }, clerk);
  const kept = desk.office;
  desk = await open();
  expect(desk.office).toEqual(kept);
  expect(desk.seq).toBe(8);
});

test('a command that changes nothing is not recorded, and one that is refused neither', async () => {
  const before = desk.seq;
  expect(await submit({ type: 'KeepTime' }, schedule)).toMatchObject({ ok: true });
  expect(await submit({ type: 'CloseDay' })).toMatchObject({ ok: false, refusal: 'not-allowed' });
  expect(desk.seq).toBe(before);
});

test('a fault in showing is logged, and neither loses the command nor stops the next', async () => {
  desk.onChange(() => {
    throw new Error('K001 of Rosa M.');
  });
  expect(await submit(walkIn)).toMatchObject({ ok: true });
  expect(await submit(walkIn)).toMatchObject({ ok: true });
  expect(told.join('\n')).toContain('fault in showing');
  expect(told.join('\n')).not.toContain('Rosa');
});

test('a desk that closes answers what is in hand and takes nothing more', async () => {
  const inHand = submit(walkIn);
  await desk.close();
  expect(await inHand).toMatchObject({ ok: true });
  expect(await submit(walkIn)).toEqual({ ok: false, refusal: 'closing' });
});

test('a command that waited for a day to begin is carried out once, however often it is sent', async () => {
  clock.move(NINE + DAY);
  const message = { id: 'waits-for-the-day-to-begin', command: walkIn } as const;
  const opening = submit({ type: 'OpenDay', date: '2026-11-24' }, schedule);
  const answer = await desk.submit(message, kiosk);
  expect(await opening).toMatchObject({ ok: true });
  expect(answer).toMatchObject({ result: { ticket: { ticket: 'K001' } } });
  expect(await desk.submit(message, kiosk)).toEqual(answer);
  expect(desk.office.tickets.get('K002')).toBeUndefined();
});
