import type { RequestHandler } from 'express';
import express, { Router } from 'express';
import type { Actor } from '../../shared/domain/vocabulary.ts';
import type { ChosenColumns } from '../appointments/known-columns.ts';
import type { ListAnswer, LoadHow } from '../appointments/load.ts';
import type { Viewer } from '../viewer.ts';
import { refuse } from './answers.ts';
import { tokenOf } from './guard.ts';

const LARGEST = '5mb';

/** What loading a list needs. */
export interface ListRoutes {
  readonly whoIs: (token: string) => Viewer | undefined;
  readonly actorFor: (viewer: Viewer) => Actor;
  /** Whether this is the token of the command line on this computer. */
  readonly isProgram: (token: string) => boolean;
  /** The columns as a person has said them, where they stand in the address. */
  readonly columnsIn: (said: unknown) => ChosenColumns;
  /** What becomes of each kind of list. */
  readonly load: Readonly<Record<'appointments' | 'ready', Load>>;
}

type Load = (bytes: Uint8Array, by: Actor, how: LoadHow) => Promise<ListAnswer>;

/** A list of appointments, or of what is ready: checked whole, and loaded when every line is good or the person says so. */
export function listRoutes({ whoIs, actorFor, isProgram, columnsIn, load }: ListRoutes): Router {
  const by = (token: string): Actor | undefined => {
    if (isProgram(token)) return { kind: 'api', id: 'appointments' };
    const viewer = whoIs(token);
    if (viewer?.audience !== 'staff') return undefined;
    return viewer.roles.some((role) => role === 'reception' || role === 'supervisor') ? actorFor(viewer) : undefined;
  };
  const known: RequestHandler = (request, response, next) => {
    const actor = by(tokenOf(request));
    if (!actor) return refuse(response, whoIs(tokenOf(request)) ? 'not-allowed' : 'not-signed-in');
    response.locals.actor = actor;
    next();
  };
  const body = express.raw({ type: () => true, limit: LARGEST });
  const taking =
    (list: Load): RequestHandler =>
    async (request, response) => {
      const bytes: Uint8Array = Buffer.isBuffer(request.body) ? request.body : new Uint8Array();
      const { accept, preview } = request.query;
      const said = request.query.columns;
      const columns = said === undefined ? undefined : columnsIn(said);
      const how = { good: accept === 'good', preview: preview === '1', ...(columns && { columns }) };
      const answer = await list(bytes, response.locals.actor, how);
      if (answer.ok) response.json(answer);
      else refuse(response, answer.refusal, answer);
    };

  const routes = Router();
  routes.post('/appointments', known, body, taking(load.appointments));
  routes.post('/ready', known, body, taking(load.ready));
  return routes;
}
