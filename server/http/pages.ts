import { join } from 'node:path';
import type { RequestHandler } from 'express';
import express, { Router } from 'express';

/** The screens' pages, a first page that leads to them, and the authority for devices to trust, where the office has its own. */
export function pages(folder: string, authority?: string): Router {
  const routes = Router();
  routes.get('/', (_request, response) => {
    response.type('html').send(FIRST_PAGE);
  });
  routes.get('/first-page.css', (_request, response) => {
    response.type('css').send(FIRST_PAGE_STYLE);
  });
  if (authority !== undefined) {
    routes.get('/authority.crt', (_request, response) => {
      response.type('application/x-x509-ca-cert').attachment('ventanilla.crt').sendFile(authority);
    });
  }
  routes.use('/phone', (_request, _response, next) => next('router')); // phones have a listener of their own
  routes.use('/assets', kept(join(folder, 'assets')));
  routes.use(
    express.static(folder, {
      cacheControl: false,
      setHeaders: (response) => response.set('cache-control', 'no-cache'),
    }),
  );
  return routes;
}

/** Files whose names change with their contents: kept by the browser for good. */
const kept = (folder: string): RequestHandler =>
  express.static(folder, { immutable: true, maxAge: '365d', index: false });

const FIRST_PAGE = `<!doctype html>
<html lang="es-MX">
  <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <title>Ventanilla</title>
    <link rel="stylesheet" href="/first-page.css">
  </head>
  <body>
    <main>
      <h1>Ventanilla</h1>
      <p>Elija qué es esta computadora. <span lang="en">Choose what this computer is.</span></p>
      <ul>
        <li><a href="/kiosk/">Quiosco de registro</a> <span lang="en">Check-in kiosk</span></li>
        <li><a href="/display/">Pantalla de la sala</a> <span lang="en">Waiting-room display</span></li>
        <li><a href="/staff/">Personal: ventanillas, recepción, supervisión</a> <span lang="en">Staff</span></li>
      </ul>
      <p>No es un sitio oficial. <span lang="en">Not an official site.</span></p>
    </main>
  </body>
</html>
`;

const FIRST_PAGE_STYLE = `body { margin: 0; background: #fbf8f1; color: #13211e; font: 1.125rem/1.6 "Noto Sans", system-ui, sans-serif; }
main { max-width: 36rem; margin: 12vh auto; padding: 0 1.5rem; }
h1, a { color: #06342c; }
ul { padding: 0; list-style: none; }
li { padding: 0.75rem 0; border-top: 1px solid #d9d0b9; }
li a { display: block; font-size: 1.375rem; }
[lang="en"] { color: #3b4945; }
`;
