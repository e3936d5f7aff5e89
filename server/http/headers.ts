import type { IncomingMessage } from 'node:http';
import type { RequestHandler } from 'express';
import helmet from 'helmet';

/** How long a browser asks for this name over TLS alone, once it has: a year, in seconds. */
const TLS_ALONE = 365 * 86_400;

/**
 * What a browser may do with our pages: nothing from elsewhere, nothing inline. No upgrade to https: on plain http by a
 * name of the local network it would turn every script and socket into one that can't be reached. For the same reason
 * TLS alone only where every listener under that name speaks it, with certificates that are not of the office's own making.
 */
export const headers = ({ tlsAlone = false } = {}): RequestHandler =>
  helmet({
    hsts: tlsAlone && { maxAge: TLS_ALONE, includeSubDomains: false },
    contentSecurityPolicy: {
      useDefaults: false,
      directives: {
        defaultSrc: ["'none'"],
        scriptSrc: [scripts],
        styleSrc: ["'self'"],
        imgSrc: ["'self'", 'data:'],
        fontSrc: ["'self'"],
        mediaSrc: ["'self'", 'blob:'],
        connectSrc: ["'self'"],
        manifestSrc: ["'self'"],
        workerSrc: ["'self'"],
        baseUri: ["'none'"],
        formAction: ["'self'"],
        frameAncestors: ["'none'"],
        objectSrc: ["'none'"],
        requireTrustedTypesFor: ["'script'"],
      },
    },
  });

/** The kiosk's page alone may run the decoder of its camera; nothing else is made into code anywhere. */
const scripts = ({ url = '' }: IncomingMessage): string =>
  url.startsWith('/kiosk/') ? "'self' 'wasm-unsafe-eval'" : "'self'";

/** Whether a page of this origin may talk to us: our own pages, and programs that are no page at all. */
export function allowsOrigin(origin: string | undefined, host: string | undefined): boolean {
  if (origin === undefined) return true;
  return URL.canParse(origin) && new URL(origin).host === host;
}
