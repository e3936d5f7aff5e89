import type { Request, Response } from 'express';
import express, { Router } from 'express';
import type { Instant } from '../../shared/domain/vocabulary.ts';
import { staffLanguage } from '../../shared/i18n/catalogue.ts';
import type { Catalogues } from '../languages/catalogues.ts';
import type { Viewer } from '../viewer.ts';
import { refuse } from './answers.ts';
import type { WhoIs } from './guard.ts';
import { asViewer } from './guard.ts';

const LARGEST = '1mb';

/** What the routes of the office's languages need. */
export interface LanguageRoutes {
  readonly catalogues: Catalogues;
  readonly whoIs: WhoIs;
  readonly now: () => Instant;
  /** A file as text, whatever program wrote it; nothing where it is none. */
  readonly textOf: (bytes: Uint8Array) => string | undefined;
}

/** How far each language has come, the sheets on which translators work, for supervisors; and their words, for the kiosk. */
export function languageRoutes({ catalogues, whoIs, now, textOf }: LanguageRoutes): Router {
  const routes = Router();
  const lead = (handle: (request: Request, response: Response, viewer: Viewer) => unknown) =>
    asViewer(whoIs, ['supervisor'], handle);
  const known = (handle: (tag: string, request: Request, response: Response, viewer: Viewer) => unknown) =>
    lead((request, response, viewer) => {
      const tag = String(request.params.tag);
      return catalogues.has(tag) ? handle(tag, request, response, viewer) : refuse(response, 'unknown-language');
    });

  routes.get(
    '/languages',
    lead((_request, response) => response.json({ ok: true, languages: catalogues.standing() })),
  );
  routes.get(
    '/languages/:tag/sheet',
    known((tag, request, response) => {
      response.attachment(`${tag}.csv`).type('text/csv');
      response.send(catalogues.sheet(tag, staffLanguage(String(request.query.language ?? 'es'))));
    }),
  );
  routes.get(
    '/languages/:tag/words',
    asViewer(whoIs, 'anybody', (request, response) => {
      const tag = String(request.params.tag);
      if (!Object.hasOwn(catalogues.published, tag)) return refuse(response, 'unknown-language');
      response.json({ ok: true, words: catalogues.words(tag) });
    }),
  );
  routes.post(
    '/languages/:tag/sheet',
    known(async (tag, request, response, viewer) => {
      await readRaw(request, response);
      const sheet = textOf(Buffer.isBuffer(request.body) ? request.body : new Uint8Array());
      if (sheet === undefined) return refuse(response, 'not-a-sheet');
      const by = 'name' in viewer ? viewer.name : viewer.id;
      const check = await catalogues.take(tag, sheet, { by, at: now(), preview: request.query.preview === '1' });
      if (!check) return refuse(response, 'columns-missing');
      response.json({ ok: true, check, languages: catalogues.standing() });
    }),
  );
  return routes;
}

const raw = express.raw({ type: () => true, limit: LARGEST });

const readRaw = (request: Request, response: Response): Promise<void> =>
  new Promise((done, fail) => {
    raw(request, response, (error: unknown) => (error ? fail(error) : done()));
  });
