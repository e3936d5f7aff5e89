import type { Request, RequestHandler, Response } from 'express';
import type { Role } from '../../shared/domain/vocabulary.ts';
import type { Viewer } from '../viewer.ts';
import { refuse } from './answers.ts';
import { allowsOrigin } from './headers.ts';

/** The token a request carries; empty when none. */
export const tokenOf = (request: Request): string =>
  /^Bearer (\S{1,200})$/u.exec(request.get('authorization') ?? '')?.[1] ?? '';

/** Refuses what another site's page sends here. */
export const ownPagesOnly: RequestHandler = (request, response, next) => {
  if (allowsOrigin(request.get('origin'), request.get('host'))) next();
  else refuse(response, 'not-allowed');
};

/** Who has sent a request, by its token. */
export type WhoIs = (token: string) => Viewer | undefined;

/** A route for whoever has been let in; with roles, for staff that has one of them. */
export function asViewer(
  whoIs: WhoIs,
  roles: readonly Role[] | 'anybody',
  handle: (request: Request, response: Response, viewer: Viewer) => unknown,
): RequestHandler {
  return async (request, response) => {
    const viewer = whoIs(tokenOf(request));
    if (!viewer) return refuse(response, 'not-signed-in');
    if (roles !== 'anybody' && !(viewer.audience === 'staff' && viewer.roles.some((role) => roles.includes(role)))) {
      return refuse(response, 'not-allowed');
    }
    await handle(request, response, viewer);
  };
}
