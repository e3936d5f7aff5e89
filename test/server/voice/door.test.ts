import { afterAll, beforeAll, expect, test } from 'vitest';
import { clipsOf } from '../../../shared/i18n/spoken.ts';
import { LONGEST_CLIP } from '../../../shared/protocol/voice.ts';
import type { Connection } from '../../../shared/ui/connection.ts';
import type { TestOffice } from '../../support/office.ts';
import { eventually, startOffice } from '../../support/office.ts';
import { lengthOf, tone } from '../../support/tones.ts';

let office: TestOffice;
let lead: string;
let wall: Connection<'display'>;

beforeAll(async () => {
  office = await startOffice();
  lead = await office.signIn('Supervisión');
  wall = office.join('display', await office.pair('display'));
  await eventually(wall.view, (view) => view !== undefined);
});
afterAll(() => office.close());

const english = clipsOf('en').map(([clip]) => clip);

const ask = (path: string, how: Parameters<TestOffice['request']>[1] = {}) =>
  office.request(`/api/v1/voice${path}`, { token: lead, ...how });
const introduce = (language = 'en') =>
  ask(`/${language}/speaker`, { method: 'PUT', json: { name: 'Rosa Nube', agreed: true } });
const record = (clip: string, sound: Buffer, how: Pick<RequestInit, 'headers'> = {}) =>
  ask(`/en/clips/${encodeURIComponent(clip)}`, {
    method: 'PUT',
    body: new Uint8Array(sound),
    headers: { 'content-type': 'audio/wav' },
    ...how,
  });

test('the voice is the supervisor’s to record, and nobody else’s', async () => {
  const clerk = await office.signIn('Bruno Jacaranda');
  const display = await office.pair('display');
  const kiosk = await office.pair('kiosk');
  for (const [path, how] of [
    ['', {}],
    ['/en/speaker', { method: 'PUT', json: { name: 'X', agreed: true } }],
    ['/en/clips/ticket', { method: 'PUT', body: 'sound' }],
    ['/en/clips/ticket', {}],
    ['/en/publish', { method: 'POST' }],
    ['/en/all', { method: 'DELETE' }],
  ] as const) {
    for (const token of [clerk, display, kiosk]) expect((await ask(path, { ...how, token })).status, path).toBe(403);
    expect((await ask(path, { ...how, token: 'nobody' })).status, path).toBe(401);
  }
});

test('a speaker is named and has agreed, or nothing begins', async () => {
  for (const json of [{ name: 'Rosa Nube' }, { name: 'Rosa Nube', agreed: false }, { name: '  ', agreed: true }]) {
    const response = await ask('/en/speaker', { method: 'PUT', json });
    expect([response.status, await response.json()]).toEqual([400, { ok: false, refusal: 'malformed' }]);
  }
  expect((await ask('/mix/speaker', { method: 'PUT', json: { name: 'X', agreed: true } })).status).toBe(404);
});

test('broken, oversized and mislabelled recordings are refused by name, and change nothing', async () => {
  await introduce();
  const refusal = async (response: Response) => [response.status, (await response.json()).refusal];
  expect(await refusal(await record('ticket', Buffer.from('not sound')))).toEqual([422, 'not-a-recording']);
  expect(await refusal(await record('ticket', tone().subarray(0, 900)))).toEqual([422, 'not-a-recording']);
  expect(await refusal(await record('ticket', tone({ rate: 48_000 })))).toEqual([422, 'wrong-recording']);
  expect(await refusal(await record('ticket', tone({ swing: 0 })))).toEqual([422, 'silent-recording']);
  expect(await refusal(await record('ticket', tone({ seconds: LONGEST_CLIP + 0.01 })))).toEqual([
    422,
    'long-recording',
  ]);
  expect(await refusal(await record('ticket', tone({ seconds: 60 })))).toEqual([413, 'too-large']);
  expect(await refusal(await record('..', tone()))).toEqual([404, 'malformed']);
  expect(await refusal(await record('../../ticket', tone()))).toEqual([404, 'unknown-clip']);
  const json = { 'content-type': 'application/json' };
  expect((await refusal(await record('ticket', tone(), { headers: json })))[0]).toBe(400);
  const { voices } = await (await ask('')).json();
  expect(voices.find(({ language }: { language: string }) => language === 'en').draft.clips).toEqual({});
});

test('a published voice reaches the displays by a mark that names nobody, and is gone once it is taken back', async () => {
  await introduce();
  for (const [n, clip] of english.entries()) {
    const response = await record(clip, tone({ seconds: lengthOf(n) }));
    expect(response.status).toBe(200);
  }
  expect((await ask('/en/clips/ticket')).headers.get('content-type')).toContain('audio/wav');
  expect(wall.view.peek()?.voices).toBeUndefined();
  expect((await ask('/en/publish', { method: 'POST' })).status).toBe(200);

  const view = await eventually(wall.view, (seen) => seen?.voices?.en !== undefined);
  expect(JSON.stringify(view)).not.toContain('Rosa');
  const token = await office.pair('display');
  const path = `/en/published/${view?.voices?.en}`;
  const index = await (await ask(path, { token })).text();
  expect(index).not.toContain('Rosa');
  expect(Object.keys(JSON.parse(index).clips)).toHaveLength(english.length);
  expect((await (await ask(`${path}/sound`, { token })).arrayBuffer()).byteLength).toBeGreaterThan(100_000);
  expect((await ask(path, { token: 'nobody' })).status).toBe(401);

  await ask('/en/published', { method: 'DELETE' });
  await eventually(wall.view, (seen) => seen !== undefined && seen.voices === undefined);
  expect((await ask(`${path}/sound`, { token })).status).toBe(404);
});

test('a voice that lacks clips is not published, and the answer names them', async () => {
  await introduce('fr');
  const response = await ask('/fr/publish', { method: 'POST' });
  expect(response.status).toBe(409);
  const { refusal, missing } = await response.json();
  expect([refusal, missing.length]).toEqual(['incomplete-voice', clipsOf('fr').length]);
});
