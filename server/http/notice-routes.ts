import type { Response } from 'express';
import express, { Router } from 'express';
import type { NoticePictures } from '../notices/pictures.ts';
import type { NoticeReader } from '../notices/reader.ts';
import { refuse } from './answers.ts';
import type { WhoIs } from './guard.ts';
import { asViewer } from './guard.ts';

/** Who may post notices. */
const POSTERS = ['reception', 'supervisor'] as const;

/** What the routes of notices need. */
export interface NoticeRoutes {
  readonly pictures: NoticePictures;
  readonly reader: Pick<NoticeReader, 'isReady'>;
  /** Whether a notice has this picture, now or later today. */
  readonly hangs: (file: string) => boolean;
  readonly whoIs: WhoIs;
}

/** The pictures of notices, for whoever posts them. */
export function noticeRoutes({ pictures, reader, hangs, whoIs }: NoticeRoutes): Router {
  const routes = Router();
  routes.get(
    '/notices/pictures',
    asViewer(whoIs, POSTERS, async (_request, response) => {
      const [listing, reads] = await Promise.all([pictures.list(), reader.isReady()]);
      response.json({ ok: true, folder: pictures.folder, ...listing, reads });
    }),
  );
  const read = express.raw({ type: () => true, limit: pictures.largest });
  routes.put(
    '/notices/pictures/:file',
    asViewer(whoIs, POSTERS, async (request, response) => {
      await new Promise<void>((done, fail) => read(request, response, (error) => (error ? fail(error) : done())));
      if (!Buffer.isBuffer(request.body)) return refuse(response, 'malformed');
      const why = await pictures.put(String(request.params.file), request.body);
      if (why) refuse(response, 'bad-picture', { details: { why } });
      else response.json({ ok: true });
    }),
  );
  routes.delete(
    '/notices/pictures/:file',
    asViewer(whoIs, POSTERS, async (request, response) => {
      const file = String(request.params.file);
      if (hangs(file)) refuse(response, 'picture-hangs');
      else if (await pictures.erase(file)) response.json({ ok: true });
      else refuse(response, 'unknown-picture');
    }),
  );
  return routes;
}

/** What the displays fetch. */
export interface NoticeFiles {
  readonly pictures: Pick<NoticePictures, 'folder' | 'has'>;
  readonly reader: Pick<NoticeReader, 'folder' | 'read'>;
  /** The words in which a notice is read in a language; nothing where it is not to be. */
  readonly wordsOf: (noticeId: string, language: string) => string | undefined;
}

/** Notices as the displays fetch them: they hang and sound in a public room, so nobody is asked who they are. */
export function noticeFiles({ pictures, reader, wordsOf }: NoticeFiles): Router {
  const routes = Router();
  const send = (response: Response, root: string, file: string) =>
    response.sendFile(file, { root, cacheControl: false, headers: { 'cache-control': 'no-cache' } });
  routes.get('/notices/:file', async (request, response, next) => {
    const { file } = request.params;
    if (await pictures.has(file)) send(response, pictures.folder, file);
    else next();
  });
  routes.get('/notices/read/:id/:language', async (request, response, next) => {
    const { id, language } = request.params;
    const words = wordsOf(id, language);
    const file = words && (await reader.read(words, language));
    if (file) send(response, reader.folder, file);
    else next();
  });
  return routes;
}
