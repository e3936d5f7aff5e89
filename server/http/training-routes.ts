import { Router } from 'express';
import * as v from 'valibot';
import type { Instant } from '../../shared/domain/vocabulary.ts';

const body = v.strictObject({ now: v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(8.64e15)) });

/** In training, where the clock stands still until it is moved. */
export function trainingRoutes(move: (to: Instant) => Promise<void>): Router {
  const routes = Router();
  routes.post('/clock', async (request, response) => {
    const { now } = v.parse(body, request.body);
    await move(now);
    response.json({ ok: true, now });
  });
  return routes;
}
