import { Router } from 'express';
import * as v from 'valibot';
import type { ApiRefusal } from './answers.ts';
import { refuse } from './answers.ts';
import { tokenOf } from './guard.ts';

/** Whose PIN is to be renewed from the server's own computer; needed only where several supervise. */
export const recoveryWish = v.strictObject({
  name: v.exactOptional(v.pipe(v.string(), v.trim(), v.minLength(1), v.maxLength(80))),
});

/** A supervisor's new PIN, told this once; or who there is to choose from. */
export type RecoveryAnswer =
  | { readonly ok: true; readonly name: string; readonly pin: string }
  | { readonly ok: false; readonly refusal: ApiRefusal; readonly supervisors?: readonly string[] };

/** What the route of recovery needs. */
interface RecoveryParts {
  /** Whether a token is that of this computer's command line. */
  readonly isProgram: (token: string) => boolean;
  readonly recover: (name: string | undefined) => Promise<RecoveryAnswer>;
}

/** A supervisor who has forgotten the PIN gets another one at the server's own computer, and nowhere else. */
export function recoveryRoute({ isProgram, recover }: RecoveryParts): Router {
  const routes = Router();
  routes.post('/staff/recovery', async (request, response) => {
    if (!isProgram(tokenOf(request))) return refuse(response, 'not-allowed');
    const answer = await recover(v.parse(recoveryWish, request.body).name);
    if (answer.ok) return void response.json(answer);
    const { refusal, supervisors } = answer;
    refuse(response, refusal, { ...(supervisors && { supervisors }) });
  });
  return routes;
}
