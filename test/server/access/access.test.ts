import { statSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { OpenSession } from '../../../shared/protocol/sessions.ts';
import type { TestOffice } from '../../support/office.ts';
import { eventually, MINUTE, NINE, startOffice } from '../../support/office.ts';

let office: TestOffice;
beforeAll(async () => {
  office = await startOffice();
});
afterAll(() => office.close());

const json = async (path: string, init?: Parameters<TestOffice['request']>[1]) =>
  (await office.request(path, init)).json();

/** An answer with its status. */
async function answered(path: string, init: Parameters<TestOffice['request']>[1]): Promise<object> {
  const response = await office.request(`/api/v1/${path}`, init);
  return { status: response.status, ...(await response.json()) };
}

async function idOf(name: string): Promise<string> {
  const { people } = await json('/api/v1/sign-in');
  return people.find((person: { name: string }) => person.name === name).id;
}

test('whoever signs in sees people and windows, and no PIN or role', async () => {
  const face = await json('/api/v1/sign-in');
  expect(face.office.place).toContain('Huajuapan');
  expect(face.people).toHaveLength(9);
  expect(Object.keys(face.people[0])).toEqual(['id', 'name']);
  expect(face.windows).toHaveLength(8);
});

test('five wrong PINs lock a person out for a minute, then for two; the right one counts again after that', async () => {
  const staffId = await idOf('Hugo Copal');
  const right = office.pins.get('Hugo Copal') ?? '';
  const wrong = right === '000000' ? '000001' : '000000';
  const attempt = (pin: string) => json('/api/v1/sessions', { json: { staffId, pin } });

  for (const left of [4, 3, 2, 1])
    expect(await attempt(wrong)).toMatchObject({ refusal: 'wrong-pin', details: { left } });
  expect(await attempt(wrong)).toMatchObject({ refusal: 'locked', details: { until: NINE + MINUTE } });
  expect(await attempt(right)).toMatchObject({ refusal: 'locked' });

  await office.clock(NINE + MINUTE);
  expect(await attempt(wrong)).toMatchObject({ refusal: 'locked', details: { until: NINE + 3 * MINUTE } });
  await office.clock(NINE + 3 * MINUTE);
  expect(await attempt(right)).toMatchObject({ ok: true, me: { name: 'Hugo Copal', roles: ['window'] } });
  expect(await attempt(wrong)).toMatchObject({ refusal: 'wrong-pin', details: { left: 4 } });
});

test('many wrong PINs at the same moment are no way round the lock', async () => {
  const staffId = await idOf('Gala Tepozán');
  const pins = Array.from({ length: 12 }, (_, i) => String(900_000 + i)).filter(
    (pin) => pin !== office.pins.get('Gala Tepozán'),
  );
  const answers = await Promise.all(pins.map((pin) => json('/api/v1/sessions', { json: { staffId, pin } })));
  expect(answers.filter(({ refusal }) => refusal === 'wrong-pin').length).toBeLessThanOrEqual(4);
});

test('a stranger who guesses locks nobody out at another computer, and is locked out where they are', async () => {
  const staffId = await idOf('Darío Ahuehuete');
  const right = office.pins.get('Darío Ahuehuete') ?? '';
  const wrong = right === '000000' ? '000001' : '000000';
  const attempt = (pin: string, from: string) =>
    json('/api/v1/sessions', { json: { staffId, pin }, headers: { 'x-forwarded-for': from } });

  for (let guess = 0; guess < 4; guess++) await attempt(wrong, '192.168.1.66');
  expect(await attempt(wrong, '192.168.1.66')).toMatchObject({ refusal: 'locked' });
  expect(await attempt(right, '192.168.1.66')).toMatchObject({ refusal: 'locked' });
  expect(await attempt(right, '192.168.1.10')).toMatchObject({ ok: true });
});

test('one computer that asks for codes without end leaves room for the screens of the others', async () => {
  const ask = (from: string) =>
    json('/api/v1/pairing', { json: { kind: 'display' }, headers: { 'x-forwarded-for': from } });
  const greedy = await Promise.all(Array.from({ length: 12 }, () => ask('192.168.1.67')));
  expect(greedy.filter(({ refusal }) => refusal === 'too-many')).toHaveLength(7);
  expect((await ask('192.168.1.11')).code).toMatch(/^\d{4}$/u);
});

test('a screen is paired by the code it shows, once the supervisor has entered it', async () => {
  const supervisor = await office.signIn('Supervisión');
  const onlooker = office.join('staff', supervisor);
  const { code, secret } = await json('/api/v1/pairing', { json: { kind: 'display' } });
  expect(code).toMatch(/^\d{4}$/u);
  await eventually(onlooker.health, (health) => health?.pairing.some((waiting) => waiting.code === code) ?? false);
  expect(await json(`/api/v1/pairing/${secret}`)).toEqual({});

  const entered = { code, name: 'Pasillo', displayId: 'sala' };
  const clerk = await office.signIn('Alba Encino');
  expect(await json('/api/v1/screens', { token: clerk, json: entered })).toMatchObject({ refusal: 'not-allowed' });
  expect(await json('/api/v1/screens', { token: supervisor, json: { ...entered, code: '12' } })).toMatchObject({
    refusal: 'unknown-code',
  });
  expect(await json('/api/v1/screens', { token: supervisor, json: entered })).toMatchObject({
    ok: true,
    screen: { name: 'Pasillo', kind: 'display' },
  });

  const { token, screenId } = await json(`/api/v1/pairing/${secret}`);
  const screen = office.join('display', token);
  await eventually(screen.link, (link) => link === 'online');
  await eventually(
    onlooker.health,
    (health) => health?.screens.some(({ id, online }) => id === screenId && online) ?? false,
  );
});

test('a link pairs one screen, and no second', async () => {
  const link = office.links.kiosk.split('#link=')[1];
  expect(await json('/api/v1/pairing/link', { json: { link } })).toMatchObject({ kind: 'kiosk' });
  expect(await json('/api/v1/pairing/link', { json: { link } })).toMatchObject({ refusal: 'unknown-code' });
});

test('a token opens its own audience and no other', async () => {
  const kiosk = await json('/api/v1/pairing', { json: { kind: 'kiosk' } });
  const supervisor = await office.signIn('Supervisión');
  await json('/api/v1/screens', { token: supervisor, json: { code: kiosk.code, name: 'Quiosco 2' } });
  const { token } = await json(`/api/v1/pairing/${kiosk.secret}`);
  expect((await office.request('/api/v1/views/kiosk', { token })).status).toBe(200);
  expect((await office.request('/api/v1/views/staff', { token })).status).toBe(403);
  const impostor = office.join('staff', token);
  await eventually(impostor.ended, (why) => why === 'signed-out');
});

test('a person sees where they are signed in and a supervisor where everybody is; one press ends a session and its screen', async () => {
  const supervisor = await office.signIn('Supervisión');
  const staffId = await idOf('Celia Mezquite');
  const at = {
    json: { staffId, pin: office.pins.get('Celia Mezquite') },
    headers: { 'x-forwarded-for': '192.0.2.20' },
  };
  const here = await office.signIn('Celia Mezquite');
  const { token: there } = await json('/api/v1/sessions', at);
  const screen = office.join('staff', there);
  await eventually(screen.link, (link) => link === 'online');
  const open = async (token: string) => (await json('/api/v1/sessions', { token })).sessions;

  const own: readonly OpenSession[] = await open(here);
  expect(new Set(own.map(({ name }) => name))).toEqual(new Set(['Celia Mezquite']));
  expect(own.filter(({ isThis }) => isThis)).toMatchObject([{ staffId, isServer: true }]);
  const elsewhere = own.find(({ address }) => address === '192.0.2.20');
  expect(JSON.stringify(own)).not.toContain(there);
  const all: readonly OpenSession[] = await open(supervisor);
  expect(all).toEqual(expect.arrayContaining([expect.objectContaining({ name: 'Supervisión', isThis: true })]));
  expect(all.map(({ id }) => id)).toContain(elsewhere?.id);

  const end = (token: string, id = '') => json(`/api/v1/sessions/${id}`, { token, method: 'DELETE' });
  const theirs = all.find(({ isThis }) => isThis)?.id;
  expect(await end(here, theirs)).toMatchObject({ refusal: 'unknown-session' });
  expect(await end(supervisor, elsewhere?.id)).toEqual({ ok: true });
  await eventually(screen.ended, (why) => why === 'signed-out');
  expect((await office.request('/api/v1/views/staff', { token: there })).status).toBe(401);
  expect((await office.request('/api/v1/views/staff', { token: here })).status).toBe(200);
  expect(await end(supervisor, elsewhere?.id)).toMatchObject({ refusal: 'unknown-session' });
});

test('signing out ends the screen that was open with that session', async () => {
  const token = await office.signIn('Celia Mezquite');
  const screen = office.join('staff', token);
  await eventually(screen.link, (link) => link === 'online');
  await office.request('/api/v1/sessions', { method: 'DELETE', token });
  await eventually(screen.ended, (why) => why === 'signed-out');
  expect((await office.request('/api/v1/views/staff', { token })).status).toBe(401);
});

test('whoever signs out nobody, with a token that opens nothing, has the disk write nothing', async () => {
  const token = await office.signIn('Celia Mezquite');
  const written = () => statSync(join(office.folder, 'settings', 'sessions.json'), { bigint: true }).ino;
  const before = written();
  expect((await office.request('/api/v1/sessions', { method: 'DELETE', token: 'nobody' })).status).toBe(200);
  expect((await office.request('/api/v1/sessions', { method: 'DELETE' })).status).toBe(200);
  expect(written()).toBe(before);

  await office.request('/api/v1/sessions', { method: 'DELETE', token });
  expect(written()).not.toBe(before);
});

test('the supervisor adds a person and gives another PIN, which ends what was open with the old one', async () => {
  const supervisor = await office.signIn('Supervisión');
  const wish = { name: 'Inés Huizache', roles: ['reception'], pin: '246810' };
  const { person } = await json('/api/v1/staff', { token: supervisor, json: wish });
  const signIn = (pin: string) => json('/api/v1/sessions', { json: { staffId: person.id, pin } });
  const { token, me } = await signIn('246810');
  expect(me).toEqual({ id: person.id, name: 'Inés Huizache', roles: ['reception'] });

  const screen = office.join('staff', token);
  await eventually(screen.link, (link) => link === 'online');
  await json(`/api/v1/staff/${person.id}/pin`, { token: supervisor, json: { pin: '135791' } });
  await eventually(screen.ended, (why) => why === 'signed-out');
  expect(await signIn('246810')).toMatchObject({ refusal: 'wrong-pin' });
  expect(await signIn('135791')).toMatchObject({ ok: true });
});

test('a session lasts twelve hours', async () => {
  const token = await office.signIn('Elisa Pochote');
  await office.clock(NINE + 13 * 60 * MINUTE);
  expect((await office.request('/api/v1/views/staff', { token })).status).toBe(401);
});

test('a person taken off the staff is out at once, and their PIN opens nothing', async () => {
  const supervisor = await office.signIn('Supervisión');
  const hugo = await office.signIn('Hugo Copal');
  const screen = office.join('staff', hugo);
  await eventually(screen.link, (link) => link === 'online');
  const staffId = await idOf('Hugo Copal');
  const remove = (token: string, id = staffId) => json(`/api/v1/staff/${id}`, { token, method: 'DELETE' });

  expect(await remove(hugo)).toMatchObject({ refusal: 'not-allowed' });
  expect(await remove(supervisor)).toEqual({ ok: true });
  await eventually(screen.ended, (why) => why === 'signed-out');
  expect(await json('/api/v1/sessions', { json: { staffId, pin: office.pins.get('Hugo Copal') } })).toMatchObject({
    refusal: 'wrong-pin',
  });
  expect(await remove(supervisor)).toMatchObject({ refusal: 'unknown-person' });
  const { people } = await json('/api/v1/sign-in');
  expect(people.map(({ id }: { id: string }) => id)).not.toContain(staffId);
});

test('what a person may do is changed by the supervisor, and the office is never left without one', async () => {
  const supervisor = await office.signIn('Supervisión');
  const elisa = await idOf('Elisa Pochote');
  const roles = (id: string, names: readonly string[]) =>
    json(`/api/v1/staff/${id}/roles`, { token: supervisor, json: { roles: names } });

  expect(await roles(elisa, ['auditor'])).toEqual({ ok: true });
  expect(await roles(elisa, [])).toMatchObject({ refusal: 'malformed' });
  const me = await json('/api/v1/sessions', { json: { staffId: elisa, pin: office.pins.get('Elisa Pochote') } });
  expect(me).toMatchObject({ me: { roles: ['auditor'] } });

  const only = await idOf('Supervisión');
  expect(await roles(only, ['reception'])).toMatchObject({ refusal: 'last-supervisor' });
  expect(await json(`/api/v1/staff/${only}`, { token: supervisor, method: 'DELETE' })).toMatchObject({
    refusal: 'last-supervisor',
  });
  expect(await json('/api/v1/staff', { token: supervisor })).toMatchObject({ ok: true });
});

test('what gives others a way in wants the own PIN typed first, whose guesses count with those at the door', async () => {
  const token = await office.signIn('Supervisión');
  const pin = office.pins.get('Supervisión') ?? '';
  const wrong = pin === '000000' ? '000001' : '000000';
  const clerk = await idOf('Bruno Jacaranda');
  await office.end();
  await office.restart(); // signed in as before, but nobody has typed a PIN since
  const send = (path: string, json: object, method = 'POST') =>
    answered(path, { token, method, body: JSON.stringify(json), headers: { 'content-type': 'application/json' } });
  const deeds = [
    () => send('staff', { name: 'Inés Huizache', roles: ['window'], pin: '246810' }),
    () => send(`staff/${clerk}/pin`, { pin: '135791' }),
    () => send(`staff/${clerk}/roles`, { roles: ['window', 'supervisor'] }),
    () => send('network', { confirmed: true }),
    () => send('webhook', { url: 'http://192.0.2.9/avisos' }, 'PUT'),
  ];
  for (const deed of deeds) expect(await deed()).toEqual({ status: 403, ok: false, refusal: 'own-pin-first' });
  expect(await send(`staff/${clerk}/roles`, { roles: ['window', 'reception'] })).toMatchObject({ ok: true });
  expect(await send('network', { confirmed: false })).toMatchObject({ ok: true });

  for (const left of [4, 3, 2, 1])
    expect(await send('sessions/pin', { pin: wrong })).toMatchObject({ refusal: 'wrong-pin', details: { left } });
  expect(await send('sessions/pin', { pin })).toEqual({ status: 200, ok: true });
  for (const deed of deeds) expect(await deed()).toMatchObject({ ok: true });
  await send('webhook', {}, 'DELETE');
});

test('a PIN made for somebody who does not come within a week opens nothing, and another one does', async () => {
  const wish = { name: 'Flor Huizache', roles: ['window'], pin: '246810' };
  const { person } = await json('/api/v1/staff', { token: await office.signIn('Supervisión'), json: wish });
  const enter = (pin: string) => json('/api/v1/sessions', { json: { staffId: person.id, pin } });
  await office.clock(NINE + 8 * 24 * 60 * MINUTE);
  expect(await enter('135790')).toMatchObject({ refusal: 'wrong-pin' });
  expect(await enter('246810')).toEqual({ ok: false, refusal: 'pin-lapsed' });
  const token = await office.signIn('Supervisión');
  expect(await json(`/api/v1/staff/${person.id}/pin`, { token, json: { pin: '135791' } })).toEqual({ ok: true });
  expect(await enter('135791')).toMatchObject({ ok: true });
});
