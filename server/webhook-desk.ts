import { randomBytes } from 'node:crypto';
import * as v from 'valibot';
import type { Entry } from '../shared/domain/decision.ts';
import type { Instant } from '../shared/domain/vocabulary.ts';
import type { Delivery, WebhookRefusal } from '../shared/protocol/webhook.ts';
import type { Desk } from './desk.ts';
import type { Access } from './entrance.ts';
import { webhookRoutes } from './http/webhook-routes.ts';
import { Kept } from './kept.ts';
import type { Log } from './log.ts';
import type { DataFolder, Stores } from './stores.ts';
import { keptIn } from './stores.ts';
import type { NotTaken, WebhookTarget } from './webhook/deliver.ts';
import { postTo } from './webhook/deliver.ts';
import type { Message, Place } from './webhook/message.ts';
import { messageOf } from './webhook/message.ts';
import { Sender } from './webhook/sender.ts';
import { leadsWithin } from './webhook/within.ts';
import { NO_TARGET, openTarget } from './webhook-target.ts';

const sentFile = v.strictObject({ format: v.literal(1), day: v.string(), seq: v.number() });

/** So many deliveries are told. */
const TOLD = 10;

/** What the webhook is opened with: `fixed` is the target that whoever runs the server has named. */
interface WebhookAround {
  readonly fixed: WebhookTarget | undefined;
  readonly desk: Desk;
  readonly access: Pick<Access, 'whoIs' | 'sessions'>;
  readonly now: () => Instant;
  readonly log: Log;
}

/** Tells another system what happens, from the line after the last that it has taken; from now on the first time. */
export async function openWebhook(folder: DataFolder, { record }: Pick<Stores, 'record'>, around: WebhookAround) {
  const { fixed, desk, access, now, log } = around;
  const here = () => ({ format: 1, day: desk.office.day?.date ?? '', seq: desk.seq }) as const;
  const place = await Kept.open(keptIn(folder, 'webhook.json', v.parser(sentFile)), here());
  const kept = await openTarget(folder);
  const closed = new AbortController();
  let deliveries: readonly Delivery[] = [];
  let sender: Sender | undefined;
  let turn: Promise<unknown> = Promise.resolve();

  const target = (): WebhookTarget | undefined => fixed ?? kept.value.target;
  const messageAt = (entry: Entry, at: Place) => messageOf(entry, at, desk.office.settings.office.id);
  const tried = (id: string, notTaken: NotTaken | undefined): Delivery => {
    const delivery = { id, at: now(), ...notTaken };
    deliveries = [delivery, ...deliveries.filter((one) => one.id !== id)].slice(0, TOLD);
    return delivery;
  };
  const after = async ({ day, seq }: Place): Promise<readonly Message[]> => {
    const found: Message[] = [];
    for (const one of (await record.days()).filter((date) => date >= day)) {
      for (const [index, entry] of (await record.entries(one)).entries()) {
        const message = messageAt(entry, { day: one, seq: index + 1 });
        if (message && (one > day || index + 1 > seq)) found.push(message);
      }
    }
    return found;
  };
  const start = async () => {
    const to = target();
    if (!to || (kept.value.paused && !fixed)) return;
    await place.change((value) => ({ ...value })); // from here on nothing is missed
    const save = (sent: Place) => place.change(() => ({ format: 1, ...sent }));
    sender = new Sender({ post: postTo(to), after, sent: { value: place.value, save }, tried, log });
  };
  const stop = async () => {
    await sender?.close();
    sender = undefined;
  };
  /** One wish after the other: what is under way is finished, and told from where it ended. */
  const inTurn = <T>(work: () => Promise<T>): Promise<T> => {
    const done = turn.then(work);
    turn = done.catch(() => undefined);
    return done;
  };
  const refusal = (): WebhookRefusal | undefined => {
    if (fixed) return 'webhook-fixed';
    return kept.value.target ? undefined : 'no-webhook';
  };

  await start();
  const routes = webhookRoutes({
    whoIs: access.whoIs,
    hasTypedPin: (token) => access.sessions.hasTypedPin(token),
    standing: () => {
      const to = target();
      const paused = !fixed && kept.value.paused;
      return {
        ...(to && { url: to.url }),
        ...(fixed && { fixed: true }),
        paused,
        waiting: sender?.waiting ?? 0,
        deliveries,
      };
    },
    connect: (url, within) =>
      inTurn(async () => {
        if (fixed) return 'webhook-fixed';
        const leads = await leadsWithin(url);
        if (!within && leads.length > 0) return 'webhook-within';
        const secret = `whsec_${randomBytes(24).toString('base64')}`;
        await stop();
        if (url !== kept.value.target?.url) await place.change(here); // the same one goes on where it was
        const target = { url, secret, ...(leads.length > 0 && { within: [...leads] }) };
        await kept.change(() => ({ format: 1, target, paused: false }));
        deliveries = [];
        await start();
        log('a webhook was connected');
        return { secret };
      }),
    pause: (paused) =>
      inTurn(async () => {
        const why = refusal();
        if (why) return why;
        await stop();
        await kept.change((value) => ({ ...value, paused }));
        await start();
        return 'done';
      }),
    test: async () => {
      const to = target();
      if (!to) return 'no-webhook';
      const id = `test-${randomBytes(6).toString('hex')}`;
      const facts = [{ type: 'Test' }];
      const { day, seq } = here();
      const message = { id, office: desk.office.settings.office.id, day, seq, at: now(), commandId: id, facts };
      const post = postTo(to);
      const delivery = tried(id, await post.deliver(message, closed.signal));
      post.close();
      return delivery;
    },
    disconnect: () =>
      inTurn(async () => {
        const why = refusal();
        if (why) return why;
        await stop();
        await kept.change(() => NO_TARGET);
        deliveries = [];
        log('the webhook was disconnected');
        return 'done';
      }),
  });
  return {
    routes,
    entered: (entry: Entry) => sender?.entered(messageAt(entry, here())),
    close: () => {
      closed.abort();
      return inTurn(stop);
    },
  };
}
