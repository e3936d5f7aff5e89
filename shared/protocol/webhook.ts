import type { Instant } from '../domain/vocabulary.ts';

/** How a message fared with the other system: taken, or why not. */
export interface Delivery {
  readonly id: string;
  readonly at: Instant;
  /** `status 503`, `ECONNREFUSED` ...; absent when it was taken. */
  readonly trouble?: string;
  /** The address of the server's own computer, or of its link, to which the name leads now: nothing is sent there. */
  readonly leadsTo?: string;
}

/** How another system is told what happens in the office. */
export interface WebhookStanding {
  /** Where messages go; absent: nowhere. */
  readonly url?: string;
  /** Whoever runs the server has named it: it is not the page's to change. */
  readonly fixed?: true;
  readonly paused: boolean;
  /** Messages that are known to wait for the ones before them. */
  readonly waiting: number;
  /** The last of them, newest first. */
  readonly deliveries: readonly Delivery[];
}

/** Why a wish about the webhook is not carried out. */
export type WebhookRefusal = 'no-webhook' | 'webhook-fixed' | 'webhook-within';
