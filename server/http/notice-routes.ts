import express, { Router } from 'express';
import type { NoticePictures } from '../notices/pictures.ts';
import { refuse } from './answers.ts';
import type { WhoIs } from './guard.ts';
import { asViewer } from './guard.ts';

/** Who may post notices. */
const POSTERS = ['reception', 'supervisor'] as const;

/** What the routes of notices need. */
export interface NoticeRoutes {
  readonly pictures: NoticePictures;
  readonly whoIs: WhoIs;
}

/** The pictures of notices, for whoever posts them. */
export function noticeRoutes({ pictures, whoIs }: NoticeRoutes): Router {
  const routes = Router();
  routes.get(
    '/notices/pictures',
    asViewer(whoIs, POSTERS, async (_request, response) => {
      response.json({ ok: true, folder: pictures.folder, ...(await pictures.list()) });
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
  return routes;
}

/** The pictures as the displays fetch them: they hang in a public room, so nobody is asked who they are. */
export function noticeFiles({ folder, has }: Pick<NoticePictures, 'folder' | 'has'>): Router {
  const routes = Router();
  routes.get('/notices/:file', async (request, response, next) => {
    const { file } = request.params;
    if (!(await has(file))) return next();
    response.sendFile(file, { root: folder, cacheControl: false, headers: { 'cache-control': 'no-cache' } });
  });
  return routes;
}
