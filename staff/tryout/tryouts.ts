import type { TryoutRefusal } from '../../shared/domain/tryout/refusal.ts';
import type { TryoutOffer, TryoutPage, TryoutWish } from '../../shared/protocol/tryout.ts';
import { request } from '../http.ts';

/** How a question fared: its answer, why it was refused, or nothing heard at all. */
export type TryoutReply =
  | ({ readonly ok: true } & TryoutPage)
  | { readonly ok: false; readonly refusal: TryoutRefusal }
  | undefined;

/** Trying changes on days that are over. */
export interface Tryouts {
  offer(): Promise<TryoutOffer | undefined>;
  run(wish: TryoutWish): Promise<TryoutReply>;
}

/** Tryouts on behalf of the person signed in. */
export function tryoutsFor(token: string): Tryouts {
  return {
    async offer() {
      const reply = await request<TryoutOffer & { readonly ok: boolean }>('tryouts', { token });
      return reply?.ok ? reply : undefined;
    },
    run: (json) => request('tryouts', { token, method: 'POST', json }),
  };
}
