import { Router } from 'express';
import type { Role } from '../../shared/domain/vocabulary.ts';
import type { TryoutOffer, TryoutWish } from '../../shared/protocol/tryout.ts';
import type { TryoutResult } from '../tryout/thread.ts';
import { refuse } from './answers.ts';
import type { WhoIs } from './guard.ts';
import { asViewer } from './guard.ts';

/** What the routes of tryouts need. */
export interface TryoutRoutes {
  readonly whoIs: WhoIs;
  readonly offer: () => Promise<TryoutOffer>;
  /** The question in a body, refused by a throw where it makes no sense. */
  readonly read: (body: unknown) => TryoutWish;
  readonly run: (wish: TryoutWish) => Promise<TryoutResult>;
}

const lead: readonly Role[] = ['supervisor'];

/** What can be tried, and trying it: for supervisors. It changes nothing and is in no record. */
export function tryoutRoutes({ whoIs, offer, read, run }: TryoutRoutes): Router {
  const routes = Router();
  routes.get(
    '/tryouts',
    asViewer(whoIs, lead, async (_request, response) => response.json({ ok: true, ...(await offer()) })),
  );
  routes.post(
    '/tryouts',
    asViewer(whoIs, lead, async (request, response) => {
      const result = await run(read(request.body));
      if (result.ok) response.json({ ok: true, ...result.page });
      else refuse(response, result.refusal, result.details && { details: result.details });
    }),
  );
  return routes;
}
