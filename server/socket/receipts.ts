import * as v from 'valibot';
import type { Audience } from '../../shared/domain/views/types.ts';
import type { CallId, Instant } from '../../shared/domain/vocabulary.ts';
import type { Health, Receipt } from '../../shared/protocol/messages.ts';

const callId = v.pipe(v.string(), v.minLength(1), v.maxLength(64));
const attempt = v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(1000));
/** A receipt as it must come over a wire. */
export const receipt = v.variant('is', [
  v.strictObject({ is: v.literal('shown'), callId, attempt }),
  v.strictObject({ is: v.literal('spoken'), callId, attempt }),
  v.strictObject({
    is: v.literal('sound'),
    blocked: v.boolean(),
    only: v.exactOptional(v.picklist(['chime', 'picture'])),
    voice: v.exactOptional(v.literal('shipped')),
  }),
  v.strictObject({
    is: v.literal('camera'),
    state: v.picklist(['works', 'insecure', 'absent', 'denied', 'failed']),
  }),
  v.strictObject({ is: v.literal('attended') }),
]);
/** Whose receipt it is; all others are a display's. */
export const RECEIPT_AUTHORS: Readonly<Record<string, Audience>> = { camera: 'kiosk', attended: 'staff' };

/** Calls whose receipts staff may still look at. */
const CALLS_KEPT = 60;

interface Heard {
  readonly callId: CallId;
  readonly attempt: number;
  readonly shown: Set<string>;
  shownAt?: Instant;
  readonly spoken: Set<string>;
}

/** What a display or a kiosk reports. */
export type ScreenReceipt = Exclude<Receipt, { readonly is: 'attended' }>;

type Standing = Pick<Health['screens'][number], 'soundBlocked' | 'only' | 'voice' | 'camera'>;

/** What the screens have reported: which calls displays have shown and said, what can be heard of them, how a kiosk's camera stands. In memory only. */
export class Receipts {
  readonly #calls = new Map<string, Heard>();
  readonly #standings = new Map<string, Standing>();

  take(receipt: ScreenReceipt, screenId: string, at: Instant): void {
    if (receipt.is === 'camera') {
      const { state } = receipt;
      this.#standings.set(screenId, { soundBlocked: false, ...(state !== 'works' && { camera: state }) });
      return;
    }
    if (receipt.is === 'sound') {
      const { blocked, only, voice } = receipt;
      this.#standings.set(screenId, { soundBlocked: blocked, ...(only && { only }), ...(voice && { voice }) });
      return;
    }
    const heard = this.#heard(receipt.callId, receipt.attempt);
    heard[receipt.is].add(screenId);
    if (receipt.is === 'shown') heard.shownAt ??= at;
  }

  stateOf(screenId: string): Standing {
    return this.#standings.get(screenId) ?? { soundBlocked: false };
  }

  get calls(): Health['receipts'] {
    return [...this.#calls.values()].map(({ shown, spoken, ...call }) => ({
      ...call,
      shown: [...shown].sort(),
      spoken: [...spoken].sort(),
    }));
  }

  #heard(callId: CallId, attempt: number): Heard {
    const key = `${callId} ${attempt}`;
    const known = this.#calls.get(key);
    if (known) return known;

    const heard: Heard = { callId, attempt, shown: new Set(), spoken: new Set() };
    this.#calls.set(key, heard);
    const [oldest] = this.#calls.keys();
    if (this.#calls.size > CALLS_KEPT && oldest !== undefined) this.#calls.delete(oldest);
    return heard;
  }
}
