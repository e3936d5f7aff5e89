import { createHmac } from 'node:crypto';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import type { IncomingHttpHeaders } from 'node:http';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { expect, onTestFinished, test } from 'vitest';
import { listen } from '../../server/http/listen.ts';
import { readOptions } from '../../server/options.ts';
import { openTarget } from '../../server/webhook-target.ts';
import { soon } from '../e2e/support/soon.ts';
import { startOffice } from '../support/office.ts';
import { walkIn } from '../support/walk-in.ts';

const SECRET = 'a-secret-of-both-systems';

interface Taken {
  readonly headers: IncomingHttpHeaders;
  readonly body: string;
  readonly id: string;
}

test('another system that fails at first, and an office that is killed, miss nothing: signed, in order, about nobody', async () => {
  const receiver = await receiving();
  receiver.fails = true;
  const env = { WEBHOOK_URL: receiver.url, WEBHOOK_SECRET: SECRET };
  const office = await startOffice({ env });
  onTestFinished(() => office.close());
  const token = await office.signIn('Supervisión');
  const command = async (id: string, wish: object) => {
    const answer = await office.request('/api/v1/commands', { token, json: { id: id.repeat(20), command: wish } });
    expect(answer.status).toBe(200);
  };
  await command('a', { ...walkIn, name: 'Nube Roca Cielo' });
  await command('b', { type: 'OpenWindow', windowId: 'V1', takeOver: false });
  await soon(() => receiver.refused).toBeGreaterThan(0);
  expect(receiver.taken).toEqual([]);

  receiver.fails = false;
  await soon(() => types(receiver.taken)).toEqual(expect.arrayContaining(['VisitCheckedIn', 'WindowOpened']));
  await office.end('SIGKILL');
  await office.restart();
  await command('c', { type: 'CloseWindow', windowId: 'V1' });
  await soon(() => types(receiver.taken)).toContain('WindowClosed');

  const numbers = [...new Set(receiver.taken.map(({ id }) => Number(id.split('-')[3])))];
  expect(numbers).toEqual([...numbers].sort((a, b) => a - b));
  for (const { headers, body, id } of receiver.taken) {
    const signed = `${id}.${headers['webhook-timestamp']}.${body}`;
    expect(headers['webhook-signature']).toBe(`v1,${createHmac('sha256', SECRET).update(signed).digest('base64')}`);
    expect(body).not.toMatch(/Nube|Supervisi|"code"|"needs"|"language"|"staff"/u);
  }
});

test('a webhook wants an address and a secret that nobody guesses', () => {
  const target = { WEBHOOK_URL: 'https://example.org/hook', WEBHOOK_SECRET: SECRET };
  expect(readOptions(target, []).webhook).toEqual({ url: 'https://example.org/hook', secret: SECRET });
  expect(readOptions({}, [])).not.toHaveProperty('webhook');
  for (const wrong of [{ WEBHOOK_URL: 'ftp://example.org' }, { WEBHOOK_SECRET: 'short' }, { WEBHOOK_SECRET: '' }]) {
    expect(() => readOptions({ ...target, ...wrong }, [])).toThrow('WEBHOOK_URL');
  }
});

const types = (taken: readonly Taken[]): readonly string[] =>
  taken.flatMap(({ body }) => JSON.parse(body).facts.map((fact: { readonly type: string }) => fact.type));

/** A system that takes what it is told, or answers that it can't. */
async function receiving() {
  const receiver = { url: '', fails: false, refused: 0, taken: [] as Taken[] };
  const server = createServer(async (request, response) => {
    const body = await text(request);
    if (receiver.fails) receiver.refused += 1;
    else receiver.taken.push({ headers: request.headers, body, id: String(request.headers['webhook-id']) });
    response.writeHead(receiver.fails ? 503 : 204).end();
  });
  receiver.url = `http://127.0.0.1:${await listen(server, 0, '127.0.0.1')}/hook`;
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  return receiver;
}

test('a supervisor connects another system, tries it, pauses it without losing anything, and disconnects it', async () => {
  const receiver = await receiving();
  const office = await startOffice();
  onTestFinished(() => office.close());
  const token = await office.signIn('Supervisión');
  const webhook = async (path = '', init: Parameters<typeof office.request>[1] = {}) =>
    (await office.request(`/api/v1/webhook${path}`, { token, ...init })).json();
  const come = (id: string) =>
    office.request('/api/v1/commands', { token, json: { id: id.repeat(20), command: walkIn } });
  expect(await webhook()).toEqual({ ok: true, standing: { paused: false, waiting: 0, deliveries: [] } });
  expect(await webhook('/test', { json: {} })).toMatchObject({ refusal: 'no-webhook' });
  for (const url of ['ftp://example.org', 'example.org', 'https://a:b@example.org'])
    expect(await webhook('', { method: 'PUT', json: { url } }), url).toMatchObject({ refusal: 'malformed' });

  const within = [
    'http://localhost:9/',
    'http://127.1/',
    'http://[::ffff:127.0.0.1]/',
    'http://169.254.169.254/',
    receiver.url,
  ];
  for (const url of within)
    expect(await webhook('', { method: 'PUT', json: { url } }), url).toMatchObject({ refusal: 'webhook-within' });

  await come('a');
  const { secret } = await webhook('', { method: 'PUT', json: { url: receiver.url, within: true } });
  const tried = await webhook('/test', { json: {} });
  expect(tried).toMatchObject({ ok: true, standing: { url: receiver.url } });
  expect(tried.delivery).not.toHaveProperty('trouble');
  await come('b');
  await soon(() => types(receiver.taken)).toEqual(expect.arrayContaining(['Test', 'VisitCheckedIn']));
  const key = Buffer.from(secret.slice('whsec_'.length), 'base64');
  for (const { headers, body, id } of receiver.taken) {
    const signed = `${id}.${headers['webhook-timestamp']}.${body}`;
    expect(headers['webhook-signature']).toBe(`v1,${createHmac('sha256', key).update(signed).digest('base64')}`);
  }

  const settings = join(office.folder, 'settings');
  for (const name of readdirSync(settings))
    expect(readFileSync(join(settings, name), 'utf8'), name).not.toContain(secret.slice('whsec_'.length));
  await webhook('/pause', { json: { paused: true } });
  const before = checkIns(receiver.taken);
  await come('c');
  await office.end('SIGKILL');
  await office.restart();
  expect(await webhook()).toMatchObject({ standing: { url: receiver.url, paused: true } });
  expect(checkIns(receiver.taken)).toEqual(before);
  expect(before).not.toContain('a'.repeat(20));

  receiver.fails = true;
  await webhook('/pause', { json: { paused: false } });
  await soon(async () => (await webhook()).standing.deliveries[0]?.trouble).toBe('status 503');
  receiver.fails = false;
  await soon(() => checkIns(receiver.taken)).toContain('c'.repeat(20));
  expect(JSON.stringify(await webhook())).not.toContain(secret);

  expect(await webhook('', { method: 'DELETE' })).toMatchObject({ ok: true });
  expect(await webhook('', { method: 'DELETE' })).toMatchObject({ refusal: 'no-webhook' });
});

test('a system that an older version has connected stays so, and its secret is moved beside the keys', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'older-webhook-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  const places = { keys: join(folder, 'keys'), settings: join(folder, 'settings') };
  mkdirSync(places.settings);
  const before = join(places.settings, 'webhook-target.json');
  const target = { url: 'https://tablero.ejemplo/avisos', secret: SECRET };
  writeFileSync(before, JSON.stringify({ format: 1, target, paused: true }));
  for (const start of ['the first', 'the next']) {
    expect((await openTarget(places)).value, start).toEqual({ format: 1, target, paused: true });
    expect(readFileSync(before, 'utf8'), start).not.toContain(SECRET);
  }
});

/** The commands by which somebody came, as the other system was told. */
const checkIns = (taken: readonly Taken[]): readonly string[] =>
  taken
    .map(({ body }) => JSON.parse(body))
    .filter(({ facts }) => facts.some(({ type }: { readonly type: string }) => type === 'VisitCheckedIn'))
    .map(({ commandId }) => commandId);
