import { Router } from 'express';
import type { KnownColumns } from '../appointments/known-columns.ts';
import { refuse } from './answers.ts';
import type { WhoIs } from './guard.ts';
import { asViewer } from './guard.ts';

/** Who loads lists. */
const LOADERS = ['reception', 'supervisor'] as const;

/** The kinds of list that the office has been told the columns of: to be looked at, and to be forgotten. */
export function columnsRoutes({
  known,
  whoIs,
}: {
  readonly known: Pick<KnownColumns, 'all' | 'forget'>;
  readonly whoIs: WhoIs;
}): Router {
  const routes = Router();
  routes.get(
    '/appointments/columns',
    asViewer(whoIs, LOADERS, (_request, response) => response.json({ ok: true, lists: known.all })),
  );
  routes.delete(
    '/appointments/columns/:id',
    asViewer(whoIs, LOADERS, async (request, response) => {
      if (await known.forget(String(request.params.id))) response.json({ ok: true, lists: known.all });
      else refuse(response, 'unknown-columns');
    }),
  );
  return routes;
}
