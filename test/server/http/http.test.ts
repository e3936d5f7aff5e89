import { execFile, spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { text as streamed } from 'node:stream/consumers';
import { promisify } from 'node:util';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { TestOffice } from '../../support/office.ts';
import { refusedServer, startOffice } from '../../support/office.ts';
import { allBytes } from '../../support/office-record.ts';

const root = resolve(import.meta.dirname, '../../..');
const list = join(root, 'profiles/ome-huajuapan.appointments.csv');
let office: TestOffice;
beforeAll(async () => {
  office = await startOffice({ firstStart: true });
});
afterAll(() => office.close());

const newFolder = () => mkdtempSync(join(tmpdir(), 'office-'));

test('health tells status, build and the last number of the record', async () => {
  const response = await office.request('/health');
  expect(response.status).toBe(200);
  expect(await response.json()).toMatchObject({ status: 'open', build: expect.any(String), seq: 1 });
});

test('pages allow nothing inline and nothing from elsewhere, and work by any name of the local network', async () => {
  const policy = (await office.request('/')).headers.get('content-security-policy') ?? '';
  expect(policy).toContain("script-src 'self'");
  expect(policy).not.toContain('unsafe-inline');
  expect(policy).not.toContain('upgrade-insecure-requests');
});

test("another site's page is refused", async () => {
  const json = { kind: 'kiosk' };
  const from = (origin: string) => office.request('/api/v1/pairing', { json, headers: { origin } });
  expect((await from('http://elsewhere.example')).status).toBe(403);
  expect((await from(office.address)).status).toBe(200);
});

test('a bad body is named, and says nothing about our insides', async () => {
  const post = (body: string) =>
    office.request('/api/v1/sessions', { method: 'POST', body, headers: { 'content-type': 'application/json' } });
  for (const body of ['{', '[]', '{"staffId":1}', 'null']) {
    const response = await post(body);
    expect(response.status).toBe(400);
    expect(await response.json()).toEqual({ ok: false, refusal: 'malformed' });
  }
  const large = await post(JSON.stringify({ staffId: 'x'.repeat(70_000) }));
  expect(large.status).toBe(413);
  expect(await large.json()).toEqual({ ok: false, refusal: 'too-large' });
});

test('nobody commands, sees or loads without a token', async () => {
  for (const [path, init] of [
    ['/api/v1/commands', { json: {} }],
    ['/api/v1/views/staff', {}],
    ['/api/v1/screens', {}],
    ['/api/v1/appointments', { method: 'POST', body: 'x' }],
  ] as const) {
    const response = await office.request(path, init);
    expect(response.status).toBe(401);
    expect(await response.json()).toMatchObject({ ok: false, refusal: 'not-signed-in' });
  }
});

test('the shipped list is checked, loaded, and loaded again without a change', async () => {
  const token = await office.signIn('Supervisión');
  const load = async (query = '') =>
    (await office.request(`/api/v1/appointments${query}`, { method: 'POST', token, body: readFileSync(list) })).json();
  const seq = async () => (await (await office.request('/health')).json()).seq;
  const before = await seq();
  const checked = await load('?preview=1');
  expect(checked).toMatchObject({ ok: true, loaded: false });
  expect(checked.good).toBeGreaterThan(90);
  expect(await seq()).toBe(before);

  expect(await load()).toMatchObject({ ok: true, loaded: true });
  expect(await seq()).toBe(before + 1);
  expect(await load()).toMatchObject({ ok: true, loaded: true });
  expect(await seq()).toBe(before + 1);
});

test('a list with a bad line is loaded only when somebody says that the good ones will do', async () => {
  const token = await office.signIn('Supervisión');
  const body =
    'folio,nombre,trámite,fecha,hora\nF-9001,Nube Roca,Informes,HOY,9:00\nF-9002,Luz Roca,Informes,HOY,99:99\n';
  const load = (query: string) => office.request(`/api/v1/appointments${query}`, { method: 'POST', token, body });
  const refused = await load('');
  expect(refused.status).toBe(422);
  expect(await refused.json()).toMatchObject({
    refusal: 'bad-list',
    good: 1,
    problems: [{ line: 3, reason: 'bad-time' }],
  });
  expect(await (await load('?accept=good')).json()).toMatchObject({ ok: true, loaded: true, good: 1 });
});

test('a list whose columns a person has said is known by its headers from then on, until it is forgotten', async () => {
  const token = await office.signIn('Supervisión');
  const body = 'clave;quién;asunto;a las\nF-9101;Nube Roca;Informes;9:00\n';
  const columns = JSON.stringify({ folio: 'clave', name: 'quién', service: 'asunto', time: 'a las' });
  const load = async (query: Readonly<Record<string, string>>) =>
    (
      await office.request(`/api/v1/appointments?${new URLSearchParams(query)}`, { method: 'POST', token, body })
    ).json();
  const known = async () => (await (await office.request('/api/v1/appointments/columns', { token })).json()).lists;

  expect(await load({ preview: '1' })).toMatchObject({
    refusal: 'bad-list',
    header: ['clave', 'quién', 'asunto', 'a las'],
  });
  expect(await load({ columns: '{"folio":7}' })).toMatchObject({ refusal: 'malformed' });
  expect(await load({ preview: '1', columns })).toMatchObject({ ok: true, good: 1 });
  expect(await load({ preview: '1' })).toMatchObject({ refusal: 'bad-list' });
  expect(await load({ columns })).toMatchObject({ ok: true, loaded: true });

  const [{ id, at }] = await known();
  expect(await load({})).toMatchObject({ ok: true, loaded: true, known: { id, at } });
  const forgotten = await office.request(`/api/v1/appointments/columns/${id}`, { method: 'DELETE', token });
  expect(await forgotten.json()).toEqual({ ok: true, lists: [] });
  expect((await office.request(`/api/v1/appointments/columns/${id}`, { method: 'DELETE', token })).status).toBe(404);
  expect(await load({})).toMatchObject({ refusal: 'bad-list' });
});

test('the command line loads a list into the running server, with a token that only its owner can read', async () => {
  expect(statSync(join(office.folder, 'program.json')).mode & 0o077).toBe(0);
  const words = [join(root, 'dist/server/main.js'), 'appointments', list];
  const { stdout } = await promisify(execFile)(process.execPath, words, {
    env: { PATH: process.env.PATH, DATA_DIR: office.folder },
  });
  expect(stdout).toContain('Citas cargadas: ');
});

test("a person's data are found, handed out and erased by a supervisor or the command line, with a reason, by nobody else", async () => {
  const token = await office.signIn('Supervisión');
  const [, first = ''] = readFileSync(list, 'utf8').trim().split('\n');
  const [folio = '', curp = '', name = ''] = first.split(',');
  const ask = async (deed: string, who = curp, whose = token) =>
    (await office.request('/api/v1/person', { token: whose, json: { who, deed, why: 'asked' } })).json();

  expect(await ask('find', curp, await office.signIn('Fermín Oyamel'))).toMatchObject({ refusal: 'not-allowed' });
  const found = await ask('find');
  expect(found).toMatchObject({ ok: true, others: 0, kept: [{ title: expect.stringContaining(folio) }] });
  expect(JSON.stringify(found)).not.toContain(name);
  expect(await ask('export')).toMatchObject({
    ok: true,
    copy: { kept: [{ data: { Nombre: expect.stringContaining(name) } }] },
  });

  const program = spawn(process.execPath, [join(root, 'dist/server/main.js'), 'person', 'erase', 'asked'], {
    env: { PATH: process.env.PATH, DATA_DIR: office.folder },
  });
  program.stdin.end(`${curp}\n`);
  expect(await streamed(program.stdout)).toContain('Borrado');
  expect(await ask('find')).toMatchObject({ refusal: 'nothing-kept' });
  expect(await ask('find', folio)).toMatchObject({ refusal: 'nothing-kept' });

  const story = await (await office.request('/api/v1/days/2026-11-23/story', { token })).json();
  expect(
    story.lines.flatMap(({ facts }: { facts: readonly { deed?: string }[] }) =>
      facts.flatMap(({ deed }) => deed ?? []),
    ),
  ).toEqual(['find', 'export', 'erase', 'find', 'find']);
});

test('a supervisor who forgot the PIN gets another at the server itself, once; the record tells that, and not the PIN', async () => {
  const program = join(root, 'dist/server/main.js');
  const env = { PATH: process.env.PATH, DATA_DIR: office.folder };
  const renew = (name: string) => promisify(execFile)(process.execPath, [program, 'pin', name], { env });
  await expect(renew('Celia Mezquite')).rejects.toMatchObject({ stdout: expect.stringContaining('pin "Supervisión"') });
  const before = await office.signIn('Supervisión');

  const [, pin = ''] = /el NIP nuevo es (\d{6})\./u.exec((await renew('supervisión')).stdout) ?? [];
  const { people } = await (await office.request('/api/v1/sign-in')).json();
  const staffId = people.find(({ name }: { name: string }) => name === 'Supervisión').id;
  const session = await (await office.request('/api/v1/sessions', { json: { staffId, pin } })).json();
  expect(session).toMatchObject({ ok: true, me: { name: 'Supervisión' } });
  expect((await office.request('/api/v1/views/staff', { token: before })).status).toBe(401);

  const { token } = session;
  const story = await (await office.request('/api/v1/days/2026-11-23/story', { token })).json();
  expect(story.lines.at(-1)).toMatchObject({ by: { kind: 'api' }, facts: [{ is: 'PinRenewed' }] });
  expect((await office.request('/api/v1/staff/recovery', { token, json: {} })).status).toBe(403);
  const journal = readdirSync(join(office.folder, 'journal'), { recursive: true, encoding: 'utf8' })
    .filter((file) => file.includes('2026-11-23'))
    .map((file) => readFileSync(join(office.folder, 'journal', file), 'utf8'));
  expect(journal.join('')).toContain('PinRenewed');
  expect(journal.join('')).not.toContain(pin);

  const usual = { pin: office.pins.get('Supervisión') };
  expect((await office.request(`/api/v1/staff/${staffId}/pin`, { token, json: usual })).status).toBe(200);
});

test('nothing of the people on the list stands readable in the whole data folder; no PIN and no token in the log', async () => {
  const rows = readFileSync(list, 'utf8').trim().split('\n').slice(1);
  const personal = rows.flatMap((row) => row.split(',').slice(1, 4)).filter((cell) => cell.length > 3);
  const program = JSON.parse(readFileSync(join(office.folder, 'program.json'), 'utf8'));
  const logs = readdirSync(office.folder, { recursive: true, encoding: 'utf8' }).filter((file) =>
    /(?:^|\/)logs?\/.*\w$/u.test(file),
  );
  const written = logs
    .filter((file) => statSync(join(office.folder, file)).isFile())
    .map((file) => readFileSync(join(office.folder, file), 'utf8'));
  expect(personal.length).toBeGreaterThan(250);
  expect(written.join('').length).toBeGreaterThan(0);
  const all = (await allBytes(office.folder)).toString();
  expect(personal.filter((cell) => all.includes(cell))).toEqual([]);
  const text = `${written.join('\n')}\n${office.output()}`;
  for (const secret of [...personal, program.token]) expect(text).not.toContain(secret);
  for (const pin of office.pins.values()) expect(written.join('\n')).not.toContain(pin);
});

test('the record is verified day by day', async () => {
  const words = [join(root, 'dist/server/main.js'), 'verify'];
  const { stdout } = await promisify(execFile)(process.execPath, words, {
    env: { PATH: process.env.PATH, DATA_DIR: office.folder },
  });
  expect(stdout).toMatch(/^2026-11-23 +\d+ {2}[0-9a-f]{64}$/mu);
  expect(stdout).toContain('El registro está completo.');
});

test('a first start that is refused has made nobody a PIN that was never told', async () => {
  const busy = createServer().listen(0);
  const { port } = busy.address() as AddressInfo;
  const folder = newFolder();
  const { said } = await refusedServer({ PORT: String(port), DATA_DIR: folder, HOST: '127.0.0.1' });
  busy.close();

  expect(said).not.toContain('PIN');
  expect(existsSync(join(folder, 'settings', 'screens.json'))).toBe(true);
  expect(existsSync(join(folder, 'settings', 'staff.json'))).toBe(false);
});

test('other computers are let in from the start after a supervisor confirmed the network, and this is told', async () => {
  const token = await office.signIn('Supervisión');
  const network = async () => (await office.request('/api/v1/network', { token })).json();
  expect(await network()).toEqual({ ok: true, open: false, confirmed: false });

  const answer = await office.request('/api/v1/network', { token, json: { confirmed: true } });
  expect(await answer.json()).toEqual({ ok: true, open: false, confirmed: true });
  expect(await network()).toEqual({ ok: true, open: false, confirmed: true });
  await office.request('/api/v1/network', { token, json: { confirmed: false } });
});

test('a start that cannot be is refused in one Spanish and one English sentence', async () => {
  const busy = createServer().listen(0);
  const { port } = busy.address() as AddressInfo;
  const profile = join(newFolder(), 'office.json');
  writeFileSync(profile, '{"format":1}');

  const cases: readonly (readonly [Record<string, string>, readonly string[], RegExp])[] = [
    [{ PORT: String(port), DATA_DIR: newFolder(), HOST: '127.0.0.1' }, [], /ya está en uso[\s\S]*is in use already/u],
    [{ PORT: 'x', DATA_DIR: newFolder() }, [], /no es un puerto[\s\S]*is not a port/u],
    [{ PORT: '0', DATA_DIR: newFolder(), PROFILE: 'nowhere' }, [], /PROFILE=nowhere[\s\S]*There is no office profile/u],
    [
      { PORT: '0', DATA_DIR: newFolder(), PROFILE: profile },
      [],
      /office\.json tiene datos por corregir[\s\S]*data to correct/u,
    ],
    [{ PORT: '0', DATA_DIR: newFolder(), CLOCK: 'driven' }, [], /CLOCK=driven[\s\S]*for training/u],
    [{ PORT: '0', DATA_DIR: '/dev/null/data' }, [], /\/dev\/null\/data/u],
    [{ PORT: '0', DATA_DIR: office.folder }, ['--training'], /otro servidor[\s\S]*another ventanilla server/iu],
  ];
  for (const [env, words, expected] of cases) {
    const { code, said } = await refusedServer(env, ...words);
    expect({ code, said }).toEqual({ code: 1, said: expect.stringMatching(expected) });
    expect(said).not.toMatch(/^ {4}at /mu);
  }
  busy.close();
});
