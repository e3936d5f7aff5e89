import { copyFileSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { TestOffice } from '../../support/office.ts';
import { MINUTE, NINE, startOffice } from '../../support/office.ts';

const monday = '2026-11-23';
const DAY = 24 * 60 * MINUTE;
const window = { windowId: 'V3', from: '8:00', to: '15:00' };

let office: TestOffice;
let supervisor: string;
let wishes = 0;

/** A short Monday, lived through the door and closed; then Tuesday opens. */
beforeAll(async () => {
  office = await startOffice();
  supervisor = await office.signIn('Supervisión');
  await wish({ type: 'OpenWindow', windowId: 'V3', takeOver: false });
  for (let i = 0; i < 6; i++) await wish({ ...walkIn, companions: i % 2 });
  for (let i = 1; i <= 6; i++) {
    const { called } = await wish({ type: 'CallNext', windowId: 'V3' });
    await office.clock(NINE + i * 10 * MINUTE);
    await wish({ type: 'FinishStep', callId: called.callId, callNext: false });
  }
  await wish({ type: 'CloseDay' });
  await office.clock(NINE + DAY);
  supervisor = await office.signIn('Supervisión');
});
afterAll(() => office.close());

const walkIn = {
  type: 'CheckIn',
  appointments: [],
  service: 'informes',
  companions: 0,
  language: 'es',
  needs: { priority: [], accessibleWindow: false, escort: false },
};

async function wish(command: object) {
  const id = `tryout-wish-${String(++wishes).padStart(6, '0')}`;
  const answer = await (await office.request('/api/v1/commands', { token: supervisor, json: { id, command } })).json();
  if (!answer.ok) throw new Error(`${JSON.stringify(command)}: ${answer.refusal}`);
  const called = answer.result.called && { ...answer.result.called, callId: id };
  return { ...answer.result, called };
}

const ask = (json: object, token = supervisor) => office.request('/api/v1/tryouts', { token, json });
const bytes = () =>
  readdirSync(join(office.folder, 'journal')).map((name) => readFileSync(join(office.folder, 'journal', name), 'utf8'));

test('a day that is over is offered, with the windows and the rule of the office; the one under way is not', async () => {
  const offer = await (await office.request('/api/v1/tryouts', { token: supervisor })).json();
  expect(offer).toMatchObject({
    days: [monday],
    mostDays: 10,
    hours: { open: '8:00', close: '15:00' },
    rule: { appointment: 15, walkIn: 30, priority: 30 },
  });
  expect(offer.windows).toHaveLength(8);
  expect(offer.skills).toContainEqual({ id: 'documentos', name: expect.anything(), at: 'window' });
});

test('what happened, what the model makes of it and what it makes of a change stand side by side, and nothing is changed', async () => {
  const before = bytes();
  const answer = await (
    await ask({ days: [monday], changes: [{ is: 'add', like: 'V3', from: '8:00', to: '15:00' }] })
  ).json();
  expect(answer).toMatchObject({ ok: true, days: [monday] });
  const wait = (column: { kinds: { kind: string; median?: number; p95?: number }[] }) =>
    column.kinds.find(({ kind }) => kind === 'walkIn');
  expect(wait(answer.happened)).toMatchObject({ visits: 6, called: 6, median: 20, p95: 50 });
  expect(wait(answer.model)).toMatchObject({ visits: 6, called: 6, median: 20, p95: 50 });
  expect(wait(answer.changed)?.p95).toBeLessThan(50);
  expect(answer.happened.lastServed).toBe(10 * 60);
  expect(answer.changed.lastServed).toBeLessThan(10 * 60);
  expect(bytes()).toEqual(before);
});

test('a window closed all day leaves them without anybody, until their slip at its end', async () => {
  const answer = await (await ask({ days: [monday], changes: [{ is: 'close', ...window }] })).json();
  expect(answer).toMatchObject({ happened: { unfinished: 0 }, changed: { visits: 6, unfinished: 6 } });
});

test('while a day is being tried the office goes on, and a second question is asked to wait', async () => {
  const question = { days: [monday], changes: [{ is: 'people', times: 2 }] };
  const trying = Promise.all([ask(question), ask(question), ask(question)]);
  await wish(walkIn);
  const answers = await Promise.all((await trying).map((response) => response.json()));
  expect(answers.some(({ ok }) => ok)).toBe(true);
  const refused = answers.filter(({ ok }) => !ok);
  expect(refused.length).toBeGreaterThan(0);
  for (const answer of refused) expect(answer.refusal).toBe('tryout-under-way');
});

test('a supervisor alone may try', async () => {
  const clerk = await office.signIn('Celia Mezquite');
  const kiosk = await office.pair('kiosk');
  for (const token of [clerk, kiosk]) {
    expect((await ask({ days: [monday], changes: [] }, token)).status).toBe(403);
    expect((await office.request('/api/v1/tryouts', { token })).status).toBe(403);
  }
  expect((await office.request('/api/v1/tryouts')).status).toBe(401);
});

test('days that can’t be tried are refused by name', async () => {
  const refusal = async (days: readonly string[], changes: readonly object[] = []) =>
    (await (await ask({ days, changes })).json()).refusal;
  expect(await refusal(['2026-11-20'])).toBe('unknown-day');
  expect(await refusal(['2026-11-24'])).toBe('day-not-over');
  expect(await refusal(Array.from({ length: 11 }, () => monday))).toBe('too-many-days');
  expect(await refusal([monday], [{ is: 'close', ...window, windowId: 'V9' }])).toBe('no-such-window');
});

test.each([
  { days: [], changes: [] },
  { days: ['yesterday'], changes: [] },
  { days: [monday] },
  { days: [monday], changes: [{ is: 'close', ...window, from: '15:00', to: '8:00' }] },
  { days: [monday], changes: [{ is: 'close', ...window, from: '25:00' }] },
  { days: [monday], changes: [{ is: 'people', times: 3 }] },
  { days: [monday], changes: [{ is: 'booked', share: -0.1 }] },
  { days: [monday], changes: [{ is: 'rule', appointment: 15, walkIn: 30 }] },
  { days: [monday], changes: [{ is: 'serve', windowId: 'V1', skills: [] }] },
  { days: [monday], changes: [{ is: 'burn' }] },
  { days: [monday], changes: Array.from({ length: 13 }, () => ({ is: 'people', times: 1 })) },
])('a question that makes no sense is malformed: %j', async (question) => {
  const response = await ask(question);
  expect(response.status).toBe(400);
  expect(await response.json()).toMatchObject({ refusal: 'malformed' });
});

test('a damaged day is refused and named', async () => {
  const folder = join(office.folder, 'journal');
  const path = join(folder, `${monday}.jsonl`);
  const kept = join(office.folder, 'kept');
  mkdirSync(kept);
  copyFileSync(path, join(kept, 'day'));
  writeFileSync(path, readFileSync(path, 'utf8').replace('"K003"', '"K333"'));
  const answer = await (await ask({ days: [monday], changes: [] })).json();
  copyFileSync(join(kept, 'day'), path);
  expect(answer).toMatchObject({ ok: false, refusal: 'damaged-day', details: { date: monday } });
});
