import { Router } from 'express';
import * as v from 'valibot';
import type { OpinionLine } from '../../shared/domain/opinion.ts';
import type { DayKey } from '../../shared/domain/vocabulary.ts';
import { refuse } from './answers.ts';
import type { WhoIs } from './guard.ts';
import { asViewer } from './guard.ts';

const date = v.pipe(v.string(), v.isoDate());
const span = v.object({ from: date, to: date });

/** What the routes of visitors' lines need. */
export interface OpinionRoutes {
  readonly whoIs: WhoIs;
  readonly lines: (from: DayKey, to: DayKey) => Promise<readonly OpinionLine[]>;
  readonly erase: (date: DayKey, id: string) => Promise<boolean>;
}

/** What visitors wrote of their visit: read and erased by supervisors, in no file that leaves the office. */
export function opinionRoutes({ whoIs, lines, erase }: OpinionRoutes): Router {
  const routes = Router();
  routes.get(
    '/opinions',
    asViewer(whoIs, ['supervisor'], async (request, response) => {
      const { from, to } = v.parse(span, request.query);
      response.json({ ok: true, lines: await lines(from, to) });
    }),
  );
  routes.delete(
    '/opinions/:date/:id',
    asViewer(whoIs, ['supervisor'], async (request, response) => {
      const erased = await erase(v.parse(date, request.params.date), String(request.params.id));
      if (erased) response.json({ ok: true });
      else refuse(response, 'unknown-line');
    }),
  );
  return routes;
}
