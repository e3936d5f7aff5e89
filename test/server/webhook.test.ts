import { createHmac } from 'node:crypto';
import type { IncomingHttpHeaders } from 'node:http';
import { createServer } from 'node:http';
import { text } from 'node:stream/consumers';
import { expect, onTestFinished, test } from 'vitest';
import { listen } from '../../server/http/listen.ts';
import { readOptions } from '../../server/options.ts';
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
