import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ErrorRequestHandler, Express, RequestHandler, Response } from 'express';
import express from 'express';
import type { BookView } from '../../shared/domain/views/book-types.ts';
import { BOOK_PATH } from '../../shared/protocol/open-book.ts';

/** What the phones' listener serves beside its page. */
interface Served {
  readonly headers: RequestHandler;
  /** Today's order by number; nothing while the office keeps it shut. */
  readonly book: () => BookView | undefined;
}

/** All that the phones' listener serves over HTTP: one page, the files that it is made of, and the open book, which the same page shows. */
export function phonePage(web: string, { headers, book }: Served): Express {
  const assets = join(web, 'assets');
  let served = { page: '', files: new Set<string>() };
  const look = () => {
    const page = readFileSync(join(web, 'phone/index.html'), 'utf8');
    if (page !== served.page) served = { page, files: filesOf(page, assets) };
  };

  const app = express();
  app.disable('x-powered-by');
  app.use(headers);
  const page: RequestHandler = (_request, response) => {
    look();
    response.set('cache-control', 'no-cache').type('html').send(served.page);
  };
  app.get('/', page);
  app.get(BOOK_PATH, (request, response, next) => (book() ? page(request, response, next) : next()));
  app.get(`${BOOK_PATH}.json`, (_request, response, next) => {
    const written = book();
    if (written) response.set('cache-control', 'no-cache').json(written);
    else next();
  });
  app.get('/assets/:name', (request, response, next) => {
    const { name } = request.params;
    if (served.page === '') look();
    if (!served.files.has(name)) return next();
    response.sendFile(name, { root: assets, immutable: true, maxAge: '365d' });
  });
  app.use((_request, response) => missing(response));
  app.use(((_fault, _request, response, _next) => missing(response)) satisfies ErrorRequestHandler);
  return app;
}

/** Whatever goes wrong is told the same way: nothing about our insides goes out. */
const missing = (response: Response) =>
  response.status(404).type('text').send('No existe esa página. There is no such page.');

/** The files a page names, and those that they name in turn. */
function filesOf(text: string, folder: string, known = new Set<string>()): Set<string> {
  for (const name of readdirSync(folder)) {
    if (known.has(name) || name.endsWith('.map') || !text.includes(name)) continue;
    known.add(name);
    if (/\.(js|css)$/u.test(name)) filesOf(readFileSync(join(folder, name), 'utf8'), folder, known);
  }
  return known;
}
