import type { Delivery, WebhookStanding } from '../../shared/protocol/webhook.ts';
import type { AskPin } from '../http.ts';
import { request, requestWithPin } from '../http.ts';

/** How the other system stands, and what came of a wish. */
export interface WebhookTold {
  readonly standing: WebhookStanding;
  /** Told once, when it is connected. */
  readonly secret?: string;
  /** How the message that tries it fared. */
  readonly delivery?: Delivery;
}

/** The other system that is told what happens; each gives nothing when it was not done. */
export interface WebhookDesk {
  look(): Promise<WebhookTold | undefined>;
  /** `within` once somebody has said that it may lead back to the server's own computer. */
  connect(url: string, within: boolean): Promise<WebhookTold | 'bad-address' | 'within' | 'left' | undefined>;
  pause(paused: boolean): Promise<WebhookTold | undefined>;
  test(): Promise<WebhookTold | undefined>;
  disconnect(): Promise<WebhookTold | undefined>;
}

type Reply = { readonly ok: boolean; readonly refusal?: string } & WebhookTold;

/** The doors to it, with the token of the person signed in, whose own PIN is asked for before it is connected. */
export function webhookBy(token: string, askPin: AskPin): WebhookDesk {
  const ask = async (path: string, method: string, json?: object) => {
    const answer = await request<Reply>(path, { method, token, json });
    return answer?.ok ? answer : undefined;
  };
  return {
    look: () => ask('webhook', 'GET'),
    async connect(url, within) {
      const json = { url, ...(within && { within }) };
      const answer = await requestWithPin<Reply>('webhook', { method: 'PUT', token, json }, askPin);
      if (answer === 'left') return answer;
      if (answer?.ok) return answer;
      if (answer?.refusal === 'webhook-within') return 'within';
      return answer?.refusal === 'malformed' ? 'bad-address' : undefined;
    },
    pause: (paused) => ask('webhook/pause', 'POST', { paused }),
    test: () => ask('webhook/test', 'POST', {}),
    disconnect: () => ask('webhook', 'DELETE'),
  };
}
