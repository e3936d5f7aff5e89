import { createServer } from 'node:http';
import express from 'express';
import { expect, onTestFinished, test } from 'vitest';
import { headers } from '../../../server/http/headers.ts';
import { listen } from '../../../server/http/listen.ts';

async function told(wishes?: { readonly tlsAlone: boolean }): Promise<string | null> {
  const app = express().use(headers(wishes), (_request, response) => void response.end());
  const server = createServer(app);
  onTestFinished(() => void server.close());
  const answer = await fetch(`http://127.0.0.1:${await listen(server, 0, '127.0.0.1')}`);
  return answer.headers.get('strict-transport-security');
}

test('browsers are told to come by TLS alone where all of a name speaks it, and nowhere else: phones may have a plain port', async () => {
  expect(await told({ tlsAlone: true })).toBe('max-age=31536000');
  expect(await told({ tlsAlone: false })).toBeNull();
  expect(await told()).toBeNull();
});
