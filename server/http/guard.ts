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

/** Whether somebody typed their own PIN within the last minutes in the session of this token. */
export type HasTypedPin = (token: string) => boolean;

/** A deed that gives others a way in: of a supervisor who has just typed their own PIN, and of nobody who found the page open. */
export function afterOwnPin(
  whoIs: WhoIs,
  hasTypedPin: HasTypedPin,
  handle: (request: Request, response: Response, viewer: Viewer) => unknown,
): RequestHandler {
  return asViewer(whoIs, ['supervisor'], (request, response, viewer) =>
    hasTypedPin(tokenOf(request)) ? handle(request, response, viewer) : refuse(response, 'own-pin-first'),
  );
}

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
