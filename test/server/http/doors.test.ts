import { readFile } from 'node:fs/promises';
import { request } from 'node:http';
import { join } from 'node:path';
import { io } from 'socket.io-client';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { CATALOGUE } from '../../../server/catalogue.ts';
import { PROTOCOL_VERSION } from '../../../shared/protocol/messages.ts';
import { soon } from '../../e2e/support/soon.ts';
import type { TestOffice } from '../../support/office.ts';
import { MINUTE, NINE, startOffice } from '../../support/office.ts';
import { walkIn } from '../../support/walk-in.ts';

/** Who may stand before a door, and by which words the catalogue means them. */
const WHO = {
  nobody: ['anybody'],
  kiosk: ['anybody', 'any token', 'kiosk'],
  display: ['anybody', 'any token', 'display'],
  clerk: ['anybody', 'any token', 'staff'],
  reception: ['anybody', 'any token', 'staff', 'reception'],
  auditor: ['anybody', 'any token', 'staff', 'auditor'],
  supervisor: ['anybody', 'any token', 'staff', 'supervisor'],
} as const;
type Who = keyof typeof WHO;
const EVERYBODY = Object.keys(WHO) as Who[];

let office: TestOffice;
const tokens = new Map<Who, string>([['nobody', '']]);
beforeAll(async () => {
  office = await startOffice();
  const supervisor = await office.signIn('Supervisión');
  const auditor = { name: 'Luz Copal', roles: ['auditor'], pin: '402917' };
  const { person } = await (await office.request('/api/v1/staff', { token: supervisor, json: auditor })).json();
  const session = await office.request('/api/v1/sessions', { json: { staffId: person.id, pin: auditor.pin } });
  tokens.set('supervisor', supervisor).set('auditor', (await session.json()).token);
  tokens.set('clerk', await office.signIn('Celia Mezquite')).set('reception', await office.signIn('Fermín Oyamel'));
  tokens.set('kiosk', await office.pair('kiosk')).set('display', await office.pair('display'));
});
afterAll(() => office.close());

/** Without what ends the asker's own session, and what is judged by the audience in its address or the address asked from. */
const routes = Object.entries(CATALOGUE).filter(([, { who }]) => !/own token|computer/u.test(who));
const told = routes.filter(([route]) => route !== 'DELETE /api/v1/sessions');

const knock = (route: string, who: Who, body: unknown = {}, place = 'x') => {
  const [method = '', path = ''] = route.split(' ');
  const sent = method === 'GET' || method === 'DELETE' ? { method } : { method, json: body };
  return office.request(path.replaceAll(/:\w+/gu, place), { ...sent, token: tokens.get(who) ?? '' });
};

test('each route lets in whom the catalogue names, and nobody else', async () => {
  const wrong: string[] = [];
  for (const [route, { who: named }] of told) {
    const knocked = EVERYBODY.map(async (who) => {
      const mayEnter = WHO[who].some((word) => named.split(', ').includes(word));
      const { status } = await knock(route, who);
      const isOut = status === 401 || status === 403;
      // Questions are parsed before it is looked who asks: an empty one is malformed for a display, too.
      const isParsedFirst = route.endsWith('/questions') && status === 400;
      if (mayEnter === isOut && !isParsedFirst) wrong.push(`${route}: ${who} got ${status}`);
    });
    await Promise.all(knocked);
  }
  expect(told.length).toBeGreaterThan(50);
  expect(wrong).toEqual([]);
});

test('a view is for its own audience', async () => {
  for (const audience of ['kiosk', 'display', 'staff', 'phone', '__proto__']) {
    for (const who of EVERYBODY) {
      const { status } = await office.request(`/api/v1/views/${audience}`, { token: tokens.get(who) ?? '' });
      const own = who === audience || (audience === 'staff' && WHO[who].some((word) => word === 'staff'));
      expect({ audience, who, seen: status === 200 }).toEqual({ audience, who, seen: own });
    }
  }
});

const PLACES = ['..%2F..%2Fsettings%2Fstaff.json', '..%5C..', '__proto__', 'constructor', '%00', '%', 'x'.repeat(3000)];

test('an address that leads elsewhere leads nowhere', async () => {
  for (const [route] of told.filter(([route]) => route.includes(':'))) {
    const answers = PLACES.map(async (place) => {
      const response = await knock(route, 'supervisor', {}, place);
      expect(response.headers.get('cache-control'), route).toBe('no-store');
      expect(await response.text()).not.toMatch(INSIDES);
      expect(response.status, `${route} ${place}`).toBeGreaterThanOrEqual(400);
      expect(response.status, `${route} ${place}`).toBeLessThan(500);
    });
    await Promise.all(answers);
  }
});

test('a question asked twice in one address, and a method that no route has, are refused', async () => {
  const token = tokens.get('supervisor') ?? '';
  const twice = await office.request('/api/v1/figures?from=2026-11-23&from=2026-11-22&to=2026-11-23', { token });
  expect(twice.status).toBe(400);
  for (const method of ['TRACE', 'PATCH', 'PURGE']) {
    const status = await new Promise((done, fail) => {
      const sent = request(`${office.address}/api/v1/staff`, { method, headers: { authorization: `Bearer ${token}` } });
      sent.on('response', (response) => done(response.resume().statusCode)).on('error', fail);
      sent.end();
    });
    expect({ method, status }).toEqual({ method, status: 404 });
  }
});

/** What an answer never tells: paths, places in the code, hashes of PINs. */
const INSIDES = /node_modules|\.[jt]s:\d|\/server\/|scrypt|[A-Za-z]+Error\b/u;

const ABSURD: readonly unknown[] = [
  null,
  true,
  -1,
  1e308,
  '',
  '__proto__',
  '<img src=x onerror=alert(1)>',
  '=HYPERLINK("http://x")',
  '../../settings/staff.json',
  '\u0000\u202E\uD800',
  'x'.repeat(2000),
  [],
  [[[[[[]]]]]],
  {},
  JSON.parse('{"__proto__": {"ok": true}, "constructor": {"prototype": {"ok": true}}}'),
];

interface Schema {
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly oneOf?: readonly Schema[];
  readonly anyOf?: readonly Schema[];
}

/** The fields that a body may have, in any of its forms. */
const fieldsOf = ({ properties, oneOf, anyOf }: Schema): readonly string[] => [
  ...Object.keys(properties ?? {}),
  ...[...(oneOf ?? []), ...(anyOf ?? [])].flatMap(fieldsOf),
];

test('whatever is sent to a route is refused by name or done, tells nothing of our insides, and the office goes on', async () => {
  const { paths } = await (await office.request('/api/v1/openapi.json')).json();
  const staff = await readFile(join(office.folder, 'settings', 'staff.json'), 'utf8');
  let sent = 0;
  for (const [route] of told) {
    const [method = '', path = ''] = route.split(' ');
    const operation = paths[path.replaceAll(/:(\w+)/gu, '{$1}')]?.[method.toLowerCase()];
    const schema: Schema | undefined = operation?.requestBody?.content['application/json']?.schema;
    if (!schema) continue;
    const fields = fieldsOf(schema);
    const full = ABSURD.map((absurd) => Object.fromEntries(fields.map((field) => [field, absurd])));
    const answers = [null, true, 'x', [], ...full].map(async (body) => {
      const response = await knock(route, 'supervisor', body);
      const text = await response.text();
      expect(response.status, `${route} ${text.slice(0, 200)}`).toBeLessThan(500);
      expect(text).toMatch(/^\{/u);
      expect(text).not.toMatch(INSIDES);
    });
    sent += (await Promise.all(answers)).length;
  }
  expect(sent).toBeGreaterThan(250);
  expect(await readFile(join(office.folder, 'settings', 'staff.json'), 'utf8')).toBe(staff);
  expect((await office.request('/health')).status).toBe(200);
});

/** Why a page that comes from an origin is not let in to a socket; nothing where it is. */
async function refusedFrom(origin: string): Promise<string | undefined> {
  const socket = io(`${office.address}/kiosk`, {
    auth: { protocol: PROTOCOL_VERSION, build: 'test', token: tokens.get('kiosk') },
    transports: ['websocket'],
    extraHeaders: { origin },
    forceNew: true,
    reconnection: false,
  });
  const refusal = await new Promise<string | undefined>((done) => {
    socket.on('connect', () => done(undefined));
    socket.on('connect_error', ({ message }) => done(message));
  });
  socket.close();
  return refusal;
}

test("another site's page opens no socket, though it had the token", async () => {
  expect(await refusedFrom(office.address)).toBeUndefined();
  for (const origin of ['http://elsewhere.example', 'null', `${office.address}.elsewhere.example`])
    expect(await refusedFrom(origin), origin).toBe('websocket error');
});

test('a display that sends anything at all disturbs nobody', async () => {
  const socket = io(`${office.address}/display`, {
    auth: { protocol: PROTOCOL_VERSION, build: 'test', token: tokens.get('display') },
    transports: ['websocket'],
    forceNew: true,
  });
  for (const name of ['receipt', 'command', 'ask', 'view', '__proto__', 'demolish']) {
    for (const absurd of [...ABSURD, Buffer.alloc(100), undefined]) {
      socket.emit(name, absurd);
      socket.emit(name, { is: absurd, callId: absurd, attempt: absurd, blocked: absurd }, absurd);
    }
  }
  const answer = await socket.timeout(60_000).emitWithAck('command', { id: 'd'.repeat(20), command: walkIn });
  expect(answer).toMatchObject({ ok: false });
  socket.close();

  const kiosk = { id: 'k'.repeat(20), command: walkIn };
  const taken = await office.request('/api/v1/commands', { token: tokens.get('kiosk') ?? '', json: kiosk });
  expect(await taken.json()).toMatchObject({ ok: true });
});

/** A line of the log that tells who was kept out of what: words of the program, marks and addresses, nothing else. */
const REFUSED = /^refused (\d+ times more )?[a-z-]+: [\w :/,'.-]+( \([a-z ]+\))?$/u;

test('who was kept out stands in the log by role and mark, with the route or command, in so many lines a minute and in no word of theirs', async () => {
  const lines = () => office.output().matchAll(/^\S+Z (refused .+)$/gmu);
  const told = () => [...lines()].map(([, line = '']) => line);
  expect(told().length).toBeGreaterThan(0);
  expect(told().length).toBeLessThanOrEqual(20);

  await office.clock(NINE + MINUTE);
  await soon(() => told().at(-1)).toMatch(/^refused \d+ times, of other kinds$/u);
  expect(told().filter((line) => !REFUSED.test(line) && !line.endsWith('of other kinds'))).toEqual([]);

  const token = tokens.get('clerk') ?? '';
  const staffId = (await (await office.request('/api/v1/sessions', { token })).json()).sessions[0].staffId;
  const headers = { 'x-forwarded-for': '192.0.2.66' };
  await office.request('/api/v1/staff/x', { method: 'DELETE', token });
  await office.request('/api/v1/commands', { token, json: { id: 'z'.repeat(20), command: { type: 'CloseDay' } } });
  await office.request('/api/v1/questions', { token, json: { ask: 'search', text: 'Nube Roca' } });
  for (let time = 0; time < 3; time++) await office.request('/api/v1/staff', { token: 'Nube-Roca', headers });
  await soon(told).toEqual(
    expect.arrayContaining([
      `refused not-allowed: DELETE /staff/:id, staff ${staffId} (window)`,
      `refused not-allowed: command CloseDay, staff ${staffId} (window)`,
      `refused not-allowed: question search, staff ${staffId} (window)`,
      'refused not-signed-in: GET /staff, nobody at 192.0.2.66',
    ]),
  );
  await office.clock(NINE + 2 * MINUTE);
  await soon(told).toContain('refused 2 times more not-signed-in: GET /staff, nobody at 192.0.2.66');
  for (const secret of [...tokens.values(), ...office.pins.values(), ...office.pins.keys(), 'Nube'].filter(Boolean))
    expect(told().join('\n')).not.toContain(secret);
});
