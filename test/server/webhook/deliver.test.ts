import { createServer } from 'node:http';
import { expect, onTestFinished, test } from 'vitest';
import { listen } from '../../../server/http/listen.ts';
import type { WebhookTarget } from '../../../server/webhook/deliver.ts';
import { postTo } from '../../../server/webhook/deliver.ts';
import type { Message } from '../../../server/webhook/message.ts';
import { Sender } from '../../../server/webhook/sender.ts';
import type { AskNames } from '../../../server/webhook/within.ts';
import { soon } from '../../e2e/support/soon.ts';

const SECRET = 'a-secret-of-both-systems';
const OPEN = new AbortController().signal;
const message = (seq: number): Message => ({
  id: `2026-11-23-${seq}`,
  office: 'ome-ejemplo',
  day: '2026-11-23',
  seq,
  at: 0,
  commandId: `command-${seq}`,
  facts: [],
});

/** Name servers that may change their mind. */
const names = (leadsTo: string) => {
  const known = { leadsTo };
  const ask: AskNames = (_host, _options, answer) => answer(null, [{ address: known.leadsTo, family: 4 }]);
  return { known, ask };
};

/** A system that leaves each connection after its answer, and how often somebody came to it. */
async function receiving(status = 204, headers: Readonly<Record<string, string>> = {}) {
  const receiver = { url: '', connections: 0, taken: [] as unknown[] };
  const server = createServer((request, response) => {
    receiver.taken.push(request.headers['webhook-id']);
    response.writeHead(status, { connection: 'close', ...headers }).end();
  });
  server.on('connection', () => {
    receiver.connections += 1;
  });
  receiver.url = `http://tablero.ejemplo:${await listen(server, 0, '127.0.0.1')}/avisos`;
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  return receiver;
}

const deliver = (target: WebhookTarget, ask?: AskNames) => {
  const post = postTo(target, ask);
  onTestFinished(() => post.close());
  return post.deliver(message(1), OPEN);
};

test('a name that leads to the server itself, or to what only its link reaches, is connected only as it was agreed to', async () => {
  const receiver = await receiving();
  const { ask } = names('127.0.0.1');
  const target = { url: receiver.url, secret: SECRET };
  expect(await deliver(target, ask)).toEqual({ trouble: 'leads-within', leadsTo: '127.0.0.1' });
  expect(await deliver({ ...target, within: ['link-local'] }, ask)).toMatchObject({ trouble: 'leads-within' });
  expect(receiver.connections).toBe(0);

  expect(await deliver({ ...target, within: ['this-computer'] }, ask)).toBeUndefined();
  expect(receiver.taken).toEqual(['2026-11-23-1']);
  for (const leadsTo of ['169.254.169.254', '0.0.0.0', '127.9.9.9', '::ffff:127.0.0.1', '::1', '::', 'fe80::1%eth0'])
    expect(await deliver(target, names(leadsTo).ask), leadsTo).toEqual({ trouble: 'leads-within', leadsTo });
});

test('whoever wrote a number or localhost has meant it; a number that nobody agreed to is not connected either', async () => {
  const receiver = await receiving();
  const { port } = new URL(receiver.url);
  expect(await deliver({ url: `http://127.0.0.1:${port}/`, secret: SECRET })).toBeUndefined();
  expect(await deliver({ url: `http://localhost:${port}/`, secret: SECRET })).toBeUndefined();
  const refused = { trouble: 'leads-within', leadsTo: '127.0.0.1' };
  expect(await deliver({ url: `http://127.0.0.1:${port}/`, secret: SECRET, within: [] })).toEqual(refused);
  expect(receiver.taken).toHaveLength(2);
});

test('a redirect is not followed, and its status is all that is told', async () => {
  const elsewhere = await receiving();
  const receiver = await receiving(307, { location: elsewhere.url });
  const { ask } = names('127.0.0.1');
  const target = { url: receiver.url, secret: SECRET, within: ['this-computer'] } as const;
  expect(await deliver(target, ask)).toEqual({ trouble: 'status 307' });
  expect(elsewhere.connections).toBe(0);
});

test('a name that changes its mind halfway gets nothing until it leads back, and then all of it in order', async () => {
  const receiver = await receiving();
  const { known, ask } = names('127.0.0.1');
  const tried: (string | undefined)[] = [];
  const logged: string[] = [];
  const all = [1, 2, 3].map(message);
  const sender = new Sender({
    post: postTo({ url: receiver.url, secret: SECRET, within: ['this-computer'] }, ask),
    after: async ({ seq }) => all.filter((one) => one.seq > seq && one.seq < 2),
    sent: { value: { day: '2026-11-23', seq: 0 }, save: async () => undefined },
    tried: (_id, notTaken) => void tried.push(notTaken?.leadsTo),
    log: (line) => void logged.push(line),
  });
  onTestFinished(() => sender.close());
  await soon(() => receiver.taken).toEqual(['2026-11-23-1']);

  known.leadsTo = '169.254.169.254';
  for (const one of all.slice(1)) sender.entered(one);
  await soon(() => tried.at(-1)).toBe('169.254.169.254');
  expect(receiver.taken).toHaveLength(1);
  expect(logged).toEqual(['the webhook is not taken and is sent again: leads-within']);

  known.leadsTo = '127.0.0.1';
  await soon(() => receiver.taken).toEqual(all.map(({ id }) => id));
});
