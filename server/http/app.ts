import type { ErrorRequestHandler, Express, Router } from 'express';
import express from 'express';
import { ValiError } from 'valibot';
import { refusals } from '../../shared/i18n/en/refusals.ts';
import { formatFor } from '../../shared/i18n/format.ts';
import { BUILD } from '../../shared/protocol/build.ts';
import { MESSAGE_LIMIT } from '../../shared/protocol/messages.ts';
import type { Log } from '../log.ts';
import { faultOf } from '../log.ts';
import type { NoteRequest } from './answers.ts';
import { refuse } from './answers.ts';
import { ownPagesOnly, tokenOf } from './guard.ts';
import { headers } from './headers.ts';
import type { Catalogue } from './openapi.ts';
import { openApiDocument, routesOf } from './openapi.ts';
import { openApiRoutes } from './openapi-routes.ts';

/** How the server fares, for whoever watches it: `open` for commands, or not. */
export interface Fares {
  readonly status: 'open' | 'not-saving' | 'closing';
  readonly seq: number;
}

/** What the HTTP side is put together from. */
export interface AppParts {
  readonly fares: () => Fares;
  /** Routes under `/api/v1` that read their own, larger bodies: the list's and those of the settings. */
  readonly large: readonly Router[];
  readonly api: readonly Router[];
  /** Routes under `/api/training`, where the clock is driven. */
  readonly training: Router | undefined;
  readonly pages: readonly Router[];
  /** What programs are told of the routes. */
  readonly catalogue: Catalogue;
  /** Whether all that is under this name speaks TLS, and browsers may be told so. */
  readonly tlsAlone: boolean;
  /** A request came with this token: somebody is there. */
  readonly heard: (token: string) => void;
  /** Somebody was refused something; the token says who. */
  readonly refused: (refusal: string, what: string, token: string, address: string) => void;
  readonly log: Log;
}

/** Everything that speaks HTTP. */
export function httpApp({
  fares,
  large,
  api,
  training,
  pages,
  catalogue,
  tlsAlone,
  heard,
  refused,
  log,
}: AppParts): Express {
  const app = express();
  const note: NoteRequest = (refusal, request) => {
    const what = request.route ? `${request.method} ${request.route.path}` : "another site's page";
    refused(refusal, what, tokenOf(request), request.ip ?? '');
  };
  app.locals.note = note;
  const told = () => {
    const routes = ['GET /health', 'GET /metrics', ...routesOf([...large, ...api], '/api/v1')];
    return openApiDocument(routes, catalogue, sentences());
  };
  app.disable('x-powered-by');
  app.set('trust proxy', 'loopback'); // a proxy on this computer tells whom it speaks for
  app.use(headers({ tlsAlone }));

  app.get('/health', (_request, response) => {
    const { status, seq } = fares();
    response.status(status === 'open' ? 200 : 503).json({ status, build: BUILD, seq });
  });

  app.use('/api', ownPagesOnly, (request, response, next) => {
    heard(tokenOf(request));
    response.set('cache-control', 'no-store');
    next();
  });
  app.use('/api/v1', ...large);
  app.use('/api', express.json({ limit: MESSAGE_LIMIT }));
  if (training) app.use('/api/training', training);
  app.use('/api/v1', ...api, openApiRoutes(told));
  app.use('/api', (_request, response) => {
    response.status(404).json({ ok: false, refusal: 'malformed' });
  });

  app.use(...pages);
  app.use((_request, response) => {
    response.status(404).type('text').send('No existe esa página. There is no such page.');
  });
  app.use(faults(log));
  return app;
}

/** Every refusal of the office in English, as programs read it. */
const sentences = (): Readonly<Record<string, string>> =>
  Object.fromEntries(Object.entries(refusals).map(([name, sentence]) => [name, sentence({}, UTC)]));

const UTC = formatFor('UTC', 'en');

/** Nothing about our insides goes out: a bad body is named, a fault of ours is logged. */
const faults =
  (log: Log): ErrorRequestHandler =>
  (error: unknown, _request, response, _next) => {
    if (error instanceof ValiError) return refuse(response, 'malformed');
    const status = error instanceof Error && 'status' in error ? error.status : undefined;
    if (status === 413) return refuse(response, 'too-large');
    if (typeof status === 'number' && status < 500) return refuse(response, 'malformed');
    log(`fault in a request: ${faultOf(error)}`, 'fault');
    refuse(
      response,
      error instanceof Error && 'code' in error && error.code === 'not-saved' ? 'not-saved' : 'internal',
    );
  };
