import { randomInt } from 'node:crypto';
import type { Instant } from '../../shared/domain/vocabulary.ts';
import { newToken } from './secrets.ts';

/** How long a code stands without its screen asking for it, in ms. */
const FORGOTTEN_AFTER = 20_000;
/** Screens that may wait for pairing at one time, and so many of one address: nobody fills the list for the others. */
const MOST_WAITING = { all: 40, address: 5 };

interface Request {
  readonly code: string;
  readonly kind: 'kiosk' | 'display';
  readonly address: string;
  readonly since: Instant;
  lastAsked: number;
  paired?: { readonly token: string; readonly screenId: string };
}

/** Screens that show a code and wait for the supervisor to enter it. Kept in memory: a restart gives them new codes. */
export class PairingDesk {
  readonly #requests = new Map<string, Request>();

  /** A code for a screen to show, and the secret under which it asks what became of it; nothing when too many wait. */
  request(
    kind: Request['kind'],
    address: string,
    at: Instant,
  ): { readonly code: string; readonly secret: string } | undefined {
    this.#forgetSilent();
    const ofAddress = [...this.#requests.values()].filter((request) => request.address === address);
    if (this.#requests.size >= MOST_WAITING.all || ofAddress.length >= MOST_WAITING.address) return undefined;
    const secret = newToken();
    const code = this.#freeCode();
    this.#requests.set(secret, { code, kind, address, since: at, lastAsked: performance.now() });
    return { code, secret };
  }

  /** What became of a code; undefined when it is no longer known. A token stands until its screen stops asking. */
  outcome(secret: string): { readonly token?: string; readonly screenId?: string } | undefined {
    const request = this.#requests.get(secret);
    if (!request) return undefined;
    request.lastAsked = performance.now();
    return request.paired ?? {};
  }

  /** The screen that shows this code. */
  byCode(code: string): { readonly kind: Request['kind']; confirm(token: string, screenId: string): void } | undefined {
    this.#forgetSilent();
    const request = [...this.#requests.values()].find((waiting) => waiting.code === code && !waiting.paired);
    if (!request) return undefined;
    return {
      kind: request.kind,
      confirm: (token, screenId) => {
        request.paired = { token, screenId };
      },
    };
  }

  /** The codes now shown. */
  get waiting(): readonly { readonly code: string; readonly kind: Request['kind']; readonly since: Instant }[] {
    this.#forgetSilent();
    const unpaired = [...this.#requests.values()].filter(({ paired }) => !paired);
    return unpaired.map(({ code, kind, since }) => ({ code, kind, since }));
  }

  #freeCode(): string {
    const taken = new Set([...this.#requests.values()].map(({ code }) => code));
    let code = '';
    do code = String(randomInt(1000, 10_000));
    while (taken.has(code));
    return code;
  }

  #forgetSilent(): void {
    const oldest = performance.now() - FORGOTTEN_AFTER;
    for (const [secret, { lastAsked }] of this.#requests) if (lastAsked < oldest) this.#requests.delete(secret);
  }
}
