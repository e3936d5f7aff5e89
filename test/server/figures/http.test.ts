import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { verifyDayFile } from '../../../server/day-file-program.ts';
import { nodeDisk } from '../../../server/disk.ts';
import type { TestOffice } from '../../support/office.ts';
import { startOffice } from '../../support/office.ts';

const monday = '2026-11-23';
const paths = [
  `figures?from=${monday}&to=${monday}`,
  `figures.csv?from=${monday}&to=${monday}`,
  'days',
  `days/${monday}/story`,
  `days/${monday}/playback`,
  `days/${monday}/report`,
  'record/check',
  'record/key',
];

let office: TestOffice;
let supervisor: string;
beforeAll(async () => {
  office = await startOffice();
  supervisor = await office.signIn('Supervisión');
});
afterAll(() => office.close());

/** Checks a file of the office's as somebody outside would, with its record at hand. */
async function checked(text: string, ...key: readonly string[]) {
  const path = join(office.folder, 'leaves.json');
  writeFileSync(path, text);
  return verifyDayFile(nodeDisk, join(office.folder, 'journal'), [path, ...key]);
}

const read = (path: string, token?: string) => office.request(`/api/v1/${path}`, token === undefined ? {} : { token });
const command = async (wish: object, id: string) =>
  (await office.request('/api/v1/commands', { token: supervisor, json: { id, command: wish } })).json();
const walkIn = { type: 'CheckIn', appointments: [], service: 'informes', companions: 0, language: 'es' };
const asked = async (question: object, token: string) =>
  (await office.request('/api/v1/questions', { token, json: question })).json();
const needs = { priority: [], accessibleWindow: false, escort: false };

test('figures and record are for supervisors and auditors alone', async () => {
  const kiosk = await office.pair('kiosk');
  const person = { name: 'Ana Auditora', roles: ['auditor'], pin: '482913' };
  const added = await (await office.request('/api/v1/staff', { token: supervisor, json: person })).json();
  const session = { staffId: added.person.id, pin: person.pin };
  const { token: auditor } = await (await office.request('/api/v1/sessions', { json: session })).json();
  for (const path of paths) {
    expect((await read(path)).status).toBe(401);
    expect((await read(path, kiosk)).status).toBe(403);
    expect((await read(path, auditor)).status).toBe(200);
  }
});

test('a visit is counted at once, told with the name of who gave its number, and without anything personal', async () => {
  const given = await command(
    { ...walkIn, needs: { ...needs, priority: ['senior'] }, name: 'Xóchitl' },
    'figures-check-in-1',
  );
  expect(given).toMatchObject({ ok: true });
  const { figures, target } = await (await read(paths[0] ?? '', supervisor)).json();
  expect(figures).toMatchObject({ days: 1, unclosed: [monday], visits: { informes: 1 }, withoutOutcome: 1 });
  expect(target.progress.month).toMatchObject({ done: 0, wanted: 2000, daysLeft: 5, ofToday: expect.any(Number) });

  const text = await (await read(`days/${monday}/story`, supervisor)).text();
  const { lines } = JSON.parse(text);
  expect(lines[0]).toMatchObject({ by: { kind: 'system' }, facts: [{ is: 'DayOpened' }] });
  expect(lines.at(-1)).toMatchObject({
    by: { kind: 'staff', name: 'Supervisión' },
    facts: [{ is: 'VisitCheckedIn', ticket: 'K001', service: 'informes' }],
  });
  const played = await (await read(`days/${monday}/playback`, supervisor)).text();
  const { steps } = JSON.parse(played);
  expect(steps).toHaveLength(lines.length);
  expect(steps.at(-1).tickets.K001).toMatchObject({ is: 'waiting', step: 'informes' });
  expect(text + played).not.toMatch(/Xóchitl|senior/u);
});

test('the report carries the hash of the last line on disk, and the whole record is checked', async () => {
  const text = readFileSync(join(office.folder, 'journal', `${monday}.jsonl`), 'utf8').trim();
  const { hash, seq } = JSON.parse(text.split('\n').at(-1) ?? '');
  expect(await (await read(`days/${monday}/report`, supervisor)).json()).toMatchObject({ head: { hash, seq } });
  expect(await (await read('record/check', supervisor)).json()).toMatchObject({
    days: 1,
    entries: seq,
    faults: [],
    head: { hash },
  });
});

test('days that are none or have no record are refused, not guessed', async () => {
  expect((await read('days/2026-11-20/story', supervisor)).status).toBe(404);
  expect((await read('days/2026-11-20/playback', supervisor)).status).toBe(404);
  expect((await read('days/2026-11-20/report', supervisor)).status).toBe(404);
  expect((await read('days/2026-11-20/file', supervisor)).status).toBe(404);
  const early = await read(`days/${monday}/file`, supervisor);
  expect([early.status, await early.json()]).toEqual([409, { ok: false, refusal: 'day-not-over' }]);
  for (const path of [
    'days/yesterday/story',
    'figures?from=2026-13-01&to=2026-11-23',
    'figures?from=2026-11-24&to=2026-11-23',
  ])
    expect((await read(path, supervisor)).status).toBe(400);
});

test('what visitors say at the kiosk is told when the day is over, and their lines to supervisors alone', async () => {
  const kiosk = await office.pair('kiosk');
  const said = { ask: 'opinion', face: 'good', text: ' Muy\n amables ', id: 'sent-again-after-a-cut' };
  expect(await asked(said, kiosk)).toMatchObject({ ok: true, result: 'taken' });
  expect(await asked(said, supervisor)).toMatchObject({ ok: false, refusal: 'not-allowed' });
  expect(await asked({ ...said, face: 'great' }, kiosk)).toMatchObject({ refusal: 'malformed' });
  expect(await asked({ ...said, text: 'a'.repeat(241) }, kiosk)).toMatchObject({ refusal: 'malformed' });
  expect(await asked({ ask: 'opinion', face: 'poor', visitId: 'nobody' }, kiosk)).toMatchObject({
    refusal: 'not-allowed',
  });
  for (let more = 1; more < 30; more++) await asked({ ask: 'opinion', face: 'fair' }, kiosk);
  expect(await asked({ ask: 'opinion', face: 'poor' }, kiosk)).toMatchObject({ result: 'enough' });
  expect(await asked(said, kiosk)).toMatchObject({ result: 'taken' });

  const { opinions } = await (await read(paths[0] ?? '', supervisor)).json();
  expect(opinions.kiosk).toEqual({ good: 0, fair: 0, poor: 0 });
  const written = `opinions?from=${monday}&to=${monday}`;
  expect((await read(written, kiosk)).status).toBe(403);
  expect(await (await read(written, supervisor)).json()).toEqual({ ok: true, lines: [] });
});

test('a closed day keeps its languages and applicants though its people are erased, also after a restart', async () => {
  const slip = await command({ type: 'GiveTomorrowSlip', visitIds: 'all-waiting' }, 'figures-slips-01');
  expect(slip).toMatchObject({ ok: true });
  expect(await command({ type: 'CloseDay' }, 'figures-close-01')).toMatchObject({ ok: true });
  await office.end();
  await office.restart();
  supervisor = await office.signIn('Supervisión');
  const { figures, opinions } = await (await read(paths[0] ?? '', supervisor)).json();
  expect(figures).toMatchObject({
    unclosed: [],
    outcomes: { tomorrow: 1 },
    people: { unknown: 0, applicants: 1, languages: { es: 1 } },
  });
  expect(opinions.kiosk).toEqual({ good: 1, fair: 29, poor: 0 });
  const [line] = (await (await read(`opinions?from=${monday}&to=${monday}`, supervisor)).json()).lines;
  expect(line).toEqual({ id: line.id, date: monday, face: 'good', text: 'Muy amables' });
  const erase = () => office.request(`/api/v1/opinions/${monday}/${line.id}`, { token: supervisor, method: 'DELETE' });
  expect((await erase()).status).toBe(200);
  expect((await erase()).status).toBe(404);
  expect(readFileSync(join(office.folder, 'opinions', `${monday}.json`), 'utf8')).not.toContain('amables');
});

test('a closed day leaves as a signed file with its closing line, which anybody can check, and a changed one is found out', async () => {
  const response = await read(`days/${monday}/file`, supervisor);
  expect(response.headers.get('content-disposition')).toContain(`ventanilla-${monday}.json`);
  const text = await response.text();
  const { publicKey } = await (await read('record/key', supervisor)).json();
  expect(await (await read(`days/${monday}/report`, supervisor)).json()).toMatchObject({ key: publicKey });
  const journal = readFileSync(join(office.folder, 'journal', `${monday}.jsonl`), 'utf8')
    .trim()
    .split('\n');
  const closing = journal.map((line) => JSON.parse(line)).find(({ command }) => command === 'CloseDay');
  expect(JSON.parse(text)).toMatchObject({
    publicKey,
    closed: true,
    closing: { line: closing.seq, hash: closing.hash },
  });
  for (const name of ['K001', 'Supervisión', 'Xóchitl', ...journal.map((line) => JSON.parse(line).id ?? 'CheckIn')])
    expect(text).not.toContain(name);

  expect(await checked(text, publicKey)).toMatchObject({ ok: true, text: expect.stringContaining('ese mismo cierre') });
  expect(await checked(text)).toMatchObject({ ok: true, text: expect.stringContaining('Compare la llave') });
  expect(await checked(text, '0'.repeat(64))).toMatchObject({ ok: false, text: expect.stringContaining('otra llave') });
  expect(await checked(text.replace('"closed":true', '"closed":false'))).toMatchObject({
    ok: false,
    text: expect.stringContaining('no es como se firmó'),
  });
  await expect(checked(text, 'not-a-key')).rejects.toThrow('ARCHIVO [LLAVE]');
});
