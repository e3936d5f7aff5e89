import { Router } from 'express';
import * as v from 'valibot';
import type { Actor } from '../../shared/domain/vocabulary.ts';
import type { PersonAnswer, PersonWish } from '../../shared/protocol/person.ts';
import { refuse } from './answers.ts';
import type { WhoIs } from './guard.ts';
import { tokenOf } from './guard.ts';

/** What is asked about one person. */
export const personWish = v.strictObject({
  who: v.pipe(v.string(), v.trim(), v.minLength(1), v.maxLength(64)),
  deed: v.picklist(['find', 'export', 'erase']),
  why: v.picklist(['asked', 'ordered', 'mistake']),
  language: v.exactOptional(v.picklist(['es', 'en'])),
});

/** What the route about a person needs. */
export interface PersonRoutes {
  readonly whoIs: WhoIs;
  /** As whom a token answers for people's data; nobody's else does. */
  readonly by: (token: string) => Actor | undefined;
  readonly handle: (wish: PersonWish, by: Actor) => Promise<PersonAnswer>;
}

/** What is kept of one person: looked for, handed out or erased, by supervisors and this computer's command line. */
export function personRoutes({ whoIs, by, handle }: PersonRoutes): Router {
  const routes = Router();
  routes.post('/person', async (request, response) => {
    const actor = by(tokenOf(request));
    if (!actor) return refuse(response, whoIs(tokenOf(request)) ? 'not-allowed' : 'not-signed-in');
    const answer = await handle(v.parse(personWish, request.body), actor);
    if (answer.ok) response.json(answer);
    else refuse(response, answer.refusal, { ...(answer.details && { details: answer.details }) });
  });
  return routes;
}
