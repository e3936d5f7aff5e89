import { Router } from 'express';
import * as v from 'valibot';
import type { Delivery, WebhookRefusal, WebhookStanding } from '../../shared/protocol/webhook.ts';
import { refuse } from './answers.ts';
import type { HasTypedPin, WhoIs } from './guard.ts';
import { afterOwnPin, asViewer } from './guard.ts';

const address = v.pipe(
  v.string(),
  v.trim(),
  v.maxLength(500),
  v.check((text) => URL.canParse(text) && /^https?:$/u.test(new URL(text).protocol) && new URL(text).username === ''),
);

/** What the routes of the webhook take. */
export const webhookWishes = {
  /** `within`: it may lead back to this computer. */
  connect: v.strictObject({ url: address, within: v.exactOptional(v.literal(true)) }),
  pause: v.strictObject({ paused: v.boolean() }),
};

/** What became of a wish. */
type Outcome<T> = T | WebhookRefusal;

/** The other system that is told what happens, as a supervisor sees to it. */
export interface WebhookRoutes {
  readonly whoIs: WhoIs;
  readonly hasTypedPin: HasTypedPin;
  readonly standing: () => WebhookStanding;
  /** The secret by which that system knows the office: told this once. */
  readonly connect: (url: string, within: boolean) => Promise<Outcome<{ readonly secret: string }>>;
  readonly pause: (paused: boolean) => Promise<Outcome<'done'>>;
  readonly test: () => Promise<Outcome<Delivery>>;
  readonly disconnect: () => Promise<Outcome<'done'>>;
}

const isRefusal = (outcome: unknown): outcome is WebhookRefusal =>
  outcome === 'no-webhook' || outcome === 'webhook-fixed' || outcome === 'webhook-within';

/** How another system is told: connected, tried, paused, disconnected. */
export function webhookRoutes({
  whoIs,
  hasTypedPin,
  standing,
  connect,
  pause,
  test,
  disconnect,
}: WebhookRoutes): Router {
  const routes = Router();
  routes.get(
    '/webhook',
    asViewer(whoIs, ['supervisor'], (_request, response) => response.json({ ok: true, standing: standing() })),
  );
  routes.put(
    '/webhook',
    afterOwnPin(whoIs, hasTypedPin, async (request, response) => {
      const { url, within = false } = v.parse(webhookWishes.connect, request.body);
      const outcome = await connect(url, within);
      if (isRefusal(outcome)) refuse(response, outcome);
      else response.json({ ok: true, secret: outcome.secret, standing: standing() });
    }),
  );
  routes.post(
    '/webhook/pause',
    asViewer(whoIs, ['supervisor'], async (request, response) => {
      const outcome = await pause(v.parse(webhookWishes.pause, request.body).paused);
      if (isRefusal(outcome)) refuse(response, outcome);
      else response.json({ ok: true, standing: standing() });
    }),
  );
  routes.post(
    '/webhook/test',
    asViewer(whoIs, ['supervisor'], async (_request, response) => {
      const outcome = await test();
      if (isRefusal(outcome)) refuse(response, outcome);
      else response.json({ ok: true, delivery: outcome, standing: standing() });
    }),
  );
  routes.delete(
    '/webhook',
    asViewer(whoIs, ['supervisor'], async (_request, response) => {
      const outcome = await disconnect();
      if (isRefusal(outcome)) refuse(response, outcome);
      else response.json({ ok: true, standing: standing() });
    }),
  );
  return routes;
}
