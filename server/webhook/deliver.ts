import { createHmac } from 'node:crypto';
import { lookup } from 'node:dns';
import { Agent, request } from 'node:http';
import { request as requestSecurely, Agent as SecureAgent } from 'node:https';
import { reasonOf } from '../trouble.ts';
import type { Message } from './message.ts';
import type { AskNames, Within } from './within.ts';
import { LeadsWithin, lookupOutside, refuseNumberWithin, writtenWithin } from './within.ts';

/** Where messages go, and the secret by which the receiver knows that they are the office's. */
export interface WebhookTarget {
  readonly url: string;
  readonly secret: string;
  /** Where within it may lead, as somebody has agreed; else what its address says in writing. */
  readonly within?: readonly Within[];
}

/** Why a message was not taken: a word for it, and the address within to which nothing is sent. */
export interface NotTaken {
  readonly trouble: string;
  readonly leadsTo?: string;
}

/** The way to another system. */
export interface Post {
  /** Sends a message once: nothing, or why it was not taken. */
  deliver(message: Message, closed: AbortSignal): Promise<NotTaken | undefined>;
  close(): void;
}

/** How long a receiver may take, in ms. */
const PATIENCE = 10_000;
/** A connection that is not needed is left after this time, in ms: sooner than receivers leave it. */
const KEPT = 3000;

/** Opens the way to another system: where its name leads is looked at for each connection, and redirects lead nowhere. */
export function postTo({ url, secret, within }: WebhookTarget, ask: AskNames = lookup): Post {
  const agreed = within ?? writtenWithin(url);
  const isSecure = new URL(url).protocol === 'https:';
  const kept = { keepAlive: true, timeout: KEPT, lookup: lookupOutside(agreed, ask) };
  const agent = isSecure ? new SecureAgent(kept) : new Agent(kept);
  const send = (message: Message, signal: AbortSignal): Promise<number> =>
    new Promise((done, fail) => {
      const body = JSON.stringify(message);
      const headers = { 'content-type': 'application/json', ...signed(message.id, body, secret) };
      const sent = (isSecure ? requestSecurely : request)(url, { method: 'POST', agent, headers, signal });
      sent.on('error', fail);
      sent.on('response', (response) => {
        response.on('error', () => undefined).resume(); // of the answer its status alone counts
        done(response.statusCode ?? 0);
      });
      sent.end(body);
    });

  return {
    async deliver(message, closed) {
      try {
        refuseNumberWithin(url, agreed);
        const status = await send(message, AbortSignal.any([closed, AbortSignal.timeout(PATIENCE)]));
        return status >= 200 && status < 300 ? undefined : { trouble: `status ${status}` };
      } catch (error) {
        return notTaken(error);
      }
    },
    close: () => agent.destroy(),
  };
}

function notTaken(error: unknown): NotTaken {
  const isLate = error instanceof Error && error.cause instanceof Error && error.cause.name === 'TimeoutError';
  if (isLate) return { trouble: 'no answer' };
  return { trouble: reasonOf(error), ...(error instanceof LeadsWithin && { leadsTo: error.address }) };
}

/** As https://www.standardwebhooks.com has it: id, time and body together, by HMAC-SHA256. */
function signed(id: string, body: string, secret: string): Readonly<Record<string, string>> {
  const at = Math.floor(Date.now() / 1000);
  const key = secret.startsWith('whsec_') ? Buffer.from(secret.slice(6), 'base64') : Buffer.from(secret);
  const mark = createHmac('sha256', key).update(`${id}.${at}.${body}`).digest('base64');
  return { 'webhook-id': id, 'webhook-timestamp': String(at), 'webhook-signature': `v1,${mark}` };
}
