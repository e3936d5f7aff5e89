import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Settings } from '../../../shared/domain/settings.ts';
import type { TestOffice } from '../../support/office.ts';
import { BEFORE_OPENING, eventually, MINUTE, NINE, startOffice } from '../../support/office.ts';

const DAY = 1440 * MINUTE;

let office: TestOffice;
let token: string;
beforeAll(async () => {
  office = await startOffice();
  token = await office.signIn('Supervisión');
});
afterAll(() => office.close());

const desk = async () => (await office.request('/api/v1/settings', { token })).json();
const publish = async (change: (settings: Settings) => unknown, more: object = {}) => {
  const { settings, version } = await desk();
  const response = await office.request('/api/v1/settings', {
    token,
    json: { settings: change(settings), base: version, ...more },
  });
  return { status: response.status, body: await response.json() };
};
const walkInTarget = (walkIn: number) => (settings: Settings) => ({
  ...settings,
  calling: { ...settings.calling, walkIn },
});

test('only supervision reads and changes the settings', async () => {
  const clerk = await office.signIn('Alba Encino');
  for (const [path, init] of [
    ['/api/v1/settings', {}],
    ['/api/v1/settings/versions/1', {}],
    ['/api/v1/settings/check', { json: { settings: {} } }],
    ['/api/v1/settings', { json: { settings: {}, base: 1 } }],
    ['/api/v1/settings/withdraw', { json: { base: 1 } }],
  ] as const) {
    expect((await office.request(path, { ...init, token: clerk })).status).toBe(403);
    expect((await office.request(path, init)).status).toBe(401);
  }
});

test('wrong settings are refused by field, with what is wrong and what to do, and change nothing', async () => {
  const before = await desk();
  const wrong = (settings: Settings) => ({ ...settings, hours: { ...settings.hours, lastCheckInMinutes: 'pronto' } });
  const { status, body } = await publish(wrong);
  expect(status).toBe(422);
  expect(body).toMatchObject({
    refusal: 'bad-settings',
    details: { field: 'hours.lastCheckInMinutes' },
    faults: [
      {
        field: 'hours.lastCheckInMinutes',
        es: expect.stringContaining('Escriba un número entero'),
        en: expect.any(String),
      },
    ],
  });
  const command = { type: 'PublishSettings', settings: wrong(before.settings) };
  const wished = await office.request('/api/v1/commands', { token, json: { id: 'a-command-of-this-test', command } });
  expect(await wished.json()).toMatchObject({
    refusal: 'bad-settings',
    details: { field: 'hours.lastCheckInMinutes' },
  });
  expect(await desk()).toEqual(before);
});

test('a draft is checked without being kept: what it changes, what is wrong, and from when it could hold', async () => {
  const { settings } = await desk();
  const check = async (draft: unknown) =>
    (await office.request('/api/v1/settings/check', { token, json: { settings: draft } })).json();
  expect(await check(walkInTarget(45)(settings))).toMatchObject({
    faults: [],
    changes: [{ field: 'calling.walkIn', before: 30, after: 45 }],
    seen: [{ id: 'sala', plan: { width: 14, stand: { x: 6.5, y: 6.8 } } }],
    now: { ok: true },
    opening: { ok: true },
  });
  const closedToday = { ...settings.hours, closed: [{ date: '2026-11-23' }] };
  expect(await check({ ...settings, hours: closedToday })).toMatchObject({
    now: { refusal: 'needs-new-day' },
    opening: { ok: true },
  });
  for (const draft of [null, [], 'x', 7, {}]) expect((await check(draft)).faults.length).toBeGreaterThan(0);
});

test('settings published at once act at once, stand in the versions, and are on file after a cut of power', async () => {
  const staff = office.join('staff', token);
  const { status, body } = await publish(
    (settings) => ({ ...settings, office: { ...settings.office, place: 'Huajuapan, Centro' } }),
    { note: 'Nos cambiamos de local' },
  );
  expect([status, body.result]).toEqual([200, { version: 2 }]);
  await eventually(staff.view, (view) => view?.office.place === 'Huajuapan, Centro');

  await office.end('SIGKILL');
  await office.restart();
  const { settings, versions } = await desk();
  expect(settings.office.place).toBe('Huajuapan, Centro');
  expect(versions).toMatchObject([
    { number: 2, by: { is: 'staff', name: 'Supervisión' }, note: 'Nos cambiamos de local', changes: 1 },
    { number: 1, by: { is: 'profile' } },
  ]);
  const { changes } = await (await office.request('/api/v1/settings/versions/2', { token })).json();
  expect(changes).toMatchObject([{ field: 'office.place', after: 'Huajuapan, Centro' }]);
  expect((await office.request('/api/v1/settings/versions/99', { token })).status).toBe(404);
});

test('a draft begun before somebody else published is not laid over it', async () => {
  const { settings, version } = await desk();
  await publish(walkInTarget(35));
  const late = await office.request('/api/v1/settings', {
    token,
    json: { settings: walkInTarget(50)(settings), base: version },
  });
  expect([late.status, await late.json()]).toEqual([409, { ok: false, refusal: 'settings-moved' }]);
  expect((await desk()).settings.calling.walkIn).toBe(35);
});

test('what waits for the next day is withdrawn once, by whoever saw it wait, and the office goes on as it works', async () => {
  const withdraw = async (base: number) => {
    const response = await office.request('/api/v1/settings/withdraw', { token, json: { base, note: 'Se retira' } });
    return [response.status, await response.json()] as const;
  };
  const { settings: inForce, version } = await desk();
  expect(await withdraw(version)).toMatchObject([409, { refusal: 'settings-moved' }]);
  await publish(walkInTarget(70), { from: 'opening' });
  expect(await desk()).toMatchObject({ waiting: true, settings: { calling: { walkIn: 70 } } });

  expect(await withdraw(version)).toMatchObject([409, { refusal: 'settings-moved' }]);
  expect(await withdraw(version + 1)).toMatchObject([200, { result: { version: version + 2 } }]);
  const after = await desk();
  expect(after).toMatchObject({ waiting: false, settings: inForce });
  expect(after.versions[0]).toMatchObject({ note: 'Se retira', from: 'opening' });
  expect(await withdraw(version + 2)).toMatchObject([409, { refusal: 'settings-moved' }]);
  expect((await publish(walkInTarget(36))).status).toBe(200);
});

test('what was left for the next day survives a restart and holds when that day opens, at its own hour', async () => {
  const early = (settings: Settings) => ({
    ...settings,
    hours: { ...settings.hours, week: settings.hours.week.map((day) => ({ ...day, open: '6:00' })) },
  });
  expect((await publish(early, { from: 'opening' })).status).toBe(200);
  expect((await publish(walkInTarget(20))).body).toMatchObject({ refusal: 'settings-planned' });
  await office.end('SIGKILL');
  await office.restart();
  expect(await desk()).toMatchObject({ waiting: true });

  await office.clock(BEFORE_OPENING + DAY - 120 * MINUTE); // 5:30 of Tuesday: half an hour before the new hour
  token = await office.signIn('Supervisión');
  const { view } = await (await office.request('/api/v1/views/staff', { token })).json();
  expect(view.day).toMatchObject({ date: '2026-11-24', opensAt: NINE + DAY - 180 * MINUTE });
  expect(await desk()).toMatchObject({ waiting: false });
});

test('before its first day an office is set up, and its first day opens so; a file edited by hand is a version too', async () => {
  const sunday = await startOffice({ at: NINE - DAY });
  try {
    const token = await sunday.signIn('Supervisión');
    const { settings, version } = await (await sunday.request('/api/v1/settings', { token })).json();
    const json = { settings: { ...settings, room: { seats: 7 } }, base: version, from: 'opening' };
    expect((await sunday.request('/api/v1/settings', { token, json })).status).toBe(200);
    await sunday.end();
    const path = join(sunday.folder, 'settings', 'office.json');
    writeFileSync(path, JSON.stringify({ ...settings, room: { seats: 8 } }));
    await sunday.restart();
    const after = await (await sunday.request('/api/v1/settings', { token })).json();
    expect(after).toMatchObject({
      settings: { room: { seats: 8 } },
      versions: [{ by: { is: 'file' } }, { by: { name: 'Supervisión' } }, { by: { is: 'profile' } }],
    });
  } finally {
    await sunday.close();
  }
});
