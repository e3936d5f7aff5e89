import { Router } from 'express';
import type { Printing } from '../printer/printing.ts';
import { refuse } from './answers.ts';
import type { WhoIs } from './guard.ts';
import { asViewer } from './guard.ts';

/** What the printers' routes need. */
export interface PrinterRoutes {
  readonly printing: Pick<Printing, 'health' | 'line' | 'preview' | 'test'>;
  readonly whoIs: WhoIs;
}

/** The office's printers: how they stand, a test page, what it should look like, and the line on paper. */
export function printerRoutes({ printing, whoIs }: PrinterRoutes): Router {
  const routes = Router();
  routes.get(
    '/printers',
    asViewer(whoIs, ['reception', 'supervisor'], (_request, response) =>
      response.json({ ok: true, printers: printing.health }),
    ),
  );
  routes.get(
    '/printers/:id/preview',
    asViewer(whoIs, ['reception', 'supervisor'], (request, response) => {
      const picture = printing.preview(String(request.params.id));
      if (picture === undefined) refuse(response, 'unknown-printer');
      else if (request.query.as === 'json') response.json({ ok: true, picture });
      else response.type('image/svg+xml').send(picture);
    }),
  );
  routes.post(
    '/printers/:id/test',
    asViewer(whoIs, ['reception', 'supervisor'], async (request, response) => {
      const outcome = await printing.test(String(request.params.id));
      if (outcome === undefined) refuse(response, 'unknown-printer');
      else response.json({ ok: true, outcome });
    }),
  );
  routes.post(
    '/printers/:id/line',
    asViewer(whoIs, ['reception', 'supervisor'], async (request, response) => {
      const outcome = await printing.line(String(request.params.id));
      if (outcome === undefined) refuse(response, 'unknown-printer');
      else response.json({ ok: true, outcome });
    }),
  );
  return routes;
}
