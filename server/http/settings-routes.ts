import type { Request, Response } from 'express';
import express, { Router } from 'express';
import * as v from 'valibot';
import type { Actor } from '../../shared/domain/vocabulary.ts';
import type { Published, SettingsDesk } from '../settings-desk.ts';
import type { Viewer } from '../viewer.ts';
import { refuse, send } from './answers.ts';
import type { WhoIs } from './guard.ts';
import { asViewer } from './guard.ts';

/** Settings of a large office are larger than any command. */
const LARGEST = '1mb';

const number = v.pipe(v.string(), v.regex(/^\d{1,9}$/u), v.transform(Number));
const note = v.pipe(v.string(), v.trim(), v.maxLength(200));
/** Settings to be checked. */
export const draft = v.strictObject({ settings: v.unknown() });
/** What waits for the next opening, withdrawn: the version that is meant, and why. */
export const withdrawal = v.strictObject({
  base: v.pipe(v.number(), v.integer(), v.minValue(0)),
  note: v.exactOptional(note),
});
/** Settings to be published: the version that they were drafted on, from when, and why. */
export const publication = v.strictObject({
  ...withdrawal.entries,
  settings: v.unknown(),
  from: v.exactOptional(v.literal('opening')),
});

/** What the routes of settings need. */
export interface SettingsRoutes {
  readonly whoIs: WhoIs;
  readonly actorFor: (viewer: Viewer) => Actor;
  readonly desk: Pick<SettingsDesk, 'face' | 'version' | 'check' | 'publish' | 'withdraw'>;
}

/** The office's settings, for supervisors: read, drafts checked, published, withdrawn while they wait, and earlier versions. */
export function settingsRoutes({ whoIs, actorFor, desk }: SettingsRoutes): Router {
  const routes = Router();
  const lead = (handle: (request: Request, response: Response, viewer: Viewer) => unknown) =>
    asViewer(whoIs, ['supervisor'], handle);

  routes.get(
    '/settings',
    lead((_request, response) => response.json({ ok: true, ...desk.face() })),
  );
  routes.get(
    '/settings/versions/:number',
    lead((request, response) => {
      const found = desk.version(v.parse(number, request.params.number));
      if (found) response.json({ ok: true, ...found });
      else refuse(response, 'unknown-version');
    }),
  );
  routes.post(
    '/settings/check',
    lead(async (request, response, viewer) => {
      const { settings } = v.parse(draft, await bodyOf(request, response));
      response.json({ ok: true, ...desk.check(settings, actorFor(viewer)) });
    }),
  );
  routes.post(
    '/settings',
    lead(async (request, response, viewer) => {
      const wish = v.parse(publication, await bodyOf(request, response));
      sendPublished(response, await desk.publish(wish, actorFor(viewer)));
    }),
  );
  routes.post(
    '/settings/withdraw',
    lead(async (request, response, viewer) => {
      const wish = v.parse(withdrawal, await bodyOf(request, response));
      sendPublished(response, await desk.withdraw(wish, actorFor(viewer)));
    }),
  );
  return routes;
}

const json = express.json({ limit: LARGEST });

/** Read only once it is known who sends it. */
const bodyOf = (request: Request, response: Response): Promise<unknown> =>
  new Promise((done, fail) => {
    json(request, response, (error?: unknown) => (error ? fail(error) : done(request.body)));
  });

function sendPublished(response: Response, answer: Published): void {
  if (!answer.ok && answer.refusal === 'settings-moved') refuse(response, answer.refusal);
  else send(response, answer);
}
