import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Express, RequestHandler } from 'express';
import express from 'express';

/** All that the phones' listener serves over HTTP: one page and the files that it is made of. */
export function phonePage(web: string, headers: RequestHandler): Express {
  const page = join(web, 'phone/index.html');
  const files = existsSync(page) ? filesOf(readFileSync(page, 'utf8'), join(web, 'assets')) : new Set<string>();

  const app = express();
  app.disable('x-powered-by');
  app.use(headers);
  app.get('/', (_request, response) => {
    response.set('cache-control', 'no-cache').sendFile(page, { cacheControl: false });
  });
  app.get('/assets/:name', (request, response, next) => {
    const { name } = request.params;
    if (!files.has(name)) return next();
    response.sendFile(name, { root: join(web, 'assets'), immutable: true, maxAge: '365d' });
  });
  app.use((_request, response) => {
    response.status(404).type('text').send('No existe esa página. There is no such page.');
  });
  return app;
}

/** The files a page names, and those that they name in turn. */
function filesOf(text: string, folder: string, known = new Set<string>()): ReadonlySet<string> {
  for (const name of readdirSync(folder)) {
    if (known.has(name) || name.endsWith('.map') || !text.includes(name)) continue;
    known.add(name);
    if (/\.(js|css)$/u.test(name)) filesOf(readFileSync(join(folder, name), 'utf8'), folder, known);
  }
  return known;
}
