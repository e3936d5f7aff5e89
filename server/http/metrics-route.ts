import { isIPv4 } from 'node:net';
import { Router } from 'express';
import { refuse } from './answers.ts';
import { tokenOf } from './guard.ts';

/** The format of a Prometheus server's choice that is plain text. */
const EXPOSITION = 'text/plain; version=0.0.4; charset=utf-8';

/** What the route of metrics needs. */
export interface MetricsRoute {
  readonly tell: () => Promise<string>;
  /** Whether this is the token for metrics; false where the office has set none. */
  readonly isToken: (token: string) => boolean;
}

/** How the server fares in numbers: for programs of this computer, and for whoever holds the token. */
export function metricsRoute({ tell, isToken }: MetricsRoute): Router {
  const routes = Router();
  routes.get('/metrics', async (request, response) => {
    if (!isLoopback(request.ip) && !isToken(tokenOf(request))) return refuse(response, 'not-allowed');
    response
      .set('cache-control', 'no-store')
      .set('content-type', EXPOSITION)
      .send(await tell());
  });
  return routes;
}

function isLoopback(address = ''): boolean {
  const ipv4 = address.replace(/^::ffff:/u, '');
  return address === '::1' || (isIPv4(ipv4) && ipv4.startsWith('127.'));
}
