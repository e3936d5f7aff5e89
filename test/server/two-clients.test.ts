import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { nodeDisk } from '../../server/disk.ts';
import { Journal } from '../../server/journal/days.ts';
import { verifyRecord } from '../../server/journal/verify.ts';
import { OfficeRecord } from '../../server/record.ts';
import { sealedEvents } from '../../server/sealed-events.ts';
import { parseSettings } from '../../server/settings/schema.ts';
import { apply } from '../../shared/domain/apply.ts';
import type { Command, CommandType } from '../../shared/domain/commands.ts';
import type { Entry } from '../../shared/domain/decision.ts';
import type { Event } from '../../shared/domain/events.ts';
import type { Office } from '../../shared/domain/office.ts';
import { newOffice } from '../../shared/domain/office.ts';
import type { Audience } from '../../shared/domain/views/types.ts';
import { refusals } from '../../shared/i18n/es/refusals.ts';
import type { Connection } from '../../shared/ui/connection.ts';
import { diceOf } from '../laws/dice.ts';
import type { TestOffice } from '../support/office.ts';
import { eventually, MINUTE, NINE, startOffice } from '../support/office.ts';
import { checkedIn, LEAST_TAKEN, leastOf, pressed, supervised } from './pressing.ts';

const PROFILE = resolve(import.meta.dirname, '../../profiles/ome-huajuapan');
const WISHES = 10_000;
/** 8:00. */
const OPENING = NINE - 60 * MINUTE;
/** From one round of presses to the next. */
const ROUND = 25_000;
/** After so many rounds they look up, for so long, in ms: screens follow once nobody presses. */
const LOOKS_UP = { every: 3, for: 30 };

/** Of the door, not of the office: here none of them has a cause. */
const AT_THE_DOOR = [
  'internal',
  'offline',
  'malformed',
  'not-saved',
  'too-many',
  'too-large',
  'not-signed-in',
  'closing',
];
const isNamed = (refusal: string): boolean => refusal in refusals && !AT_THE_DOOR.includes(refusal);

let office: TestOffice;
let staff: readonly [Connection<'staff'>, Connection<'staff'>];
let supervisor: Connection<'staff'>;
let kiosks: readonly [Connection<'kiosk'>, Connection<'kiosk'>];
let displays: readonly [Connection<'display'>, Connection<'display'>];

beforeAll(async () => {
  office = await startOffice({ at: OPENING });
  const token = await office.signIn('Supervisión');
  const body = readFileSync(`${PROFILE}.appointments.csv`);
  await office.request('/api/v1/appointments?accept=good', { method: 'POST', body, token });

  supervisor = office.join('staff', token);
  staff = [await clerk('Alba Encino'), await clerk('Fermín Oyamel')];
  kiosks = [await screen('kiosk'), await screen('kiosk')];
  displays = [await screen('display'), await screen('display')];
  for (const one of [supervisor, ...staff, ...kiosks, ...displays]) await shown(one);
});
afterAll(() => office.close());

test('two people and two kiosks press the same buttons at the same moment, ten thousand times in all', async () => {
  const counts = new Map<CommandType, { sent: number; taken: number }>();
  const unnamed = new Set<string>();
  const folios = Array.from({ length: 110 }, (_, index) => String(40_001 + index));
  const dice = diceOf(20_261_123);
  let sent = 0;

  const press = async (by: Connection<'staff'> | Connection<'kiosk'>, command: Command) => {
    sent++;
    const answer = await by.command(command);
    const count = counts.get(command.type) ?? { sent: 0, taken: 0 };
    counts.set(command.type, { sent: count.sent + 1, taken: count.taken + (answer.ok ? 1 : 0) });
    if (!answer.ok && !isNamed(answer.refusal)) unnamed.add(`${answer.refusal}: ${JSON.stringify(command)}`);
  };

  for (let round = 0; sent < WISHES; round++) {
    const at = OPENING + round * ROUND;
    await office.clock(at);
    const pressing: Promise<void>[] = [];
    for (const one of [...staff, ...staff]) {
      const command = pressed(viewOf(one), at, dice);
      for (const each of staff) pressing.push(press(each, command));
    }
    const visitor = checkedIn(viewOf(kiosks[0]), folios, dice);
    if (visitor) for (const each of kiosks) pressing.push(press(each, visitor));
    pressing.push(press(supervisor, supervised(viewOf(supervisor), dice)));
    await Promise.all(pressing);
    if (round % LOOKS_UP.every === 0) await pause(LOOKS_UP.for);
  }

  expect([...unnamed]).toEqual([]);
  expect(sent).toBeGreaterThanOrEqual(WISHES);
  const tooFew = Object.entries(LEAST_TAKEN).flatMap(([type, least]) => {
    const { sent: all = 0, taken = 0 } = counts.get(type as CommandType) ?? {};
    return taken >= leastOf(all, least) ? [] : [`${type}: ${taken} of ${all}`];
  });
  expect(tooFew).toEqual([]);
  expect(counts.get('CloseDay')?.taken).toBe(0);
});

test('all who look see the same, by socket and by HTTP', async () => {
  const { seq } = await (await office.request('/health')).json();
  expect(seq).toBeGreaterThan(1000);
  await expect.poll(() => JSON.stringify(viewOf(kiosks[0])) === JSON.stringify(viewOf(kiosks[1]))).toBe(true);
  await expect.poll(() => JSON.stringify(viewOf(displays[0])) === JSON.stringify(viewOf(displays[1]))).toBe(true);
  const common = (one: Connection<'staff'>) => {
    const { windows, reception, day, services } = viewOf(one);
    return { windows, reception, day, services };
  };
  const seen = (ones: readonly Connection<'staff'>[]) => new Set(ones.map((one) => JSON.stringify(common(one))));
  await expect.poll(() => [...seen([...staff, supervisor])]).toHaveLength(1); // each of them as it is then

  const response = await office.request('/api/v1/views/display', { token: await office.pair('display') });
  const { view } = await response.json();
  await expect.poll(() => viewOf(displays[0])).toEqual(view);
});

test('the record is whole and, read back, tells a day on which nobody stood at two windows and no number was given twice', async () => {
  const seen = viewOf(displays[0]);
  expect(await office.end('SIGTERM')).toBe(0);
  const folders = { journal: join(office.folder, 'journal'), keys: join(office.folder, 'keys') };
  const { damage, days } = await verifyRecord(nodeDisk, folders.journal);
  expect(damage).toEqual([]);

  const journal = await Journal.open<Event>(nodeDisk, folders, sealedEvents);
  const entries = await new OfficeRecord(journal).entries(days[0]?.day ?? '');
  await journal.close();
  expect(entries.length).toBe(days[0]?.entries);
  expect(new Set(entries.map(({ id }) => id)).size).toBe(entries.length);

  const kept = entries.reduce(
    checked,
    newOffice(parseSettings(JSON.parse(readFileSync(`${PROFILE}.json`, 'utf8')), PROFILE)),
  );
  const called = kept.announcements.map(({ callId, attempt, ticket, windowId }) => ({
    callId,
    attempt,
    ticket,
    windowId,
  }));
  expect(called).toEqual(
    expect.arrayContaining(
      seen.calls.map(({ callId, attempt, ticket, windowId }) => ({ callId, attempt, ticket, windowId })),
    ),
  );
  const atWindows = [...kept.visits.values()].flatMap(({ ticket, situation }) =>
    situation.is === 'called' ? [`${ticket} ${situation.windowId}`] : [],
  );
  const current = seen.calls.filter((call) => call.current).map(({ ticket, windowId }) => `${ticket} ${windowId}`);
  expect([...new Set(current)].sort()).toEqual(atWindows.sort());
});

/** The office after one more entry of the record, held to what must be true of every office. */
function checked(before: Office, entry: Entry): Office {
  const after = apply(before, entry);
  const taken = [...after.windows.values()].flatMap(({ visitId }) => visitId ?? []);
  if (new Set(taken).size < taken.length) throw new Error(`${entry.command} ${entry.id}: somebody is at two windows`);
  if (after.tickets.size !== after.visits.size) throw new Error(`${entry.command} ${entry.id}: a number given twice`);
  return after;
}

function viewOf<A extends Audience>({ view }: Connection<A>) {
  const { value } = view;
  if (!value) throw new Error('Nothing is shown yet.');
  return value;
}

const shown = (connection: Connection<'staff'> | Connection<'kiosk'> | Connection<'display'>) =>
  eventually<unknown>(connection.view, (view) => view !== undefined);

const clerk = async (name: string) => office.join('staff', await office.signIn(name));

async function screen<K extends 'kiosk' | 'display'>(kind: K): Promise<Connection<K>> {
  return office.join(kind, await office.pair(kind));
}
