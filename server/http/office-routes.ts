import { Router } from 'express';
import type { Office } from '../../shared/domain/office.ts';
import type { Instant } from '../../shared/domain/vocabulary.ts';
import type { Door } from '../door.ts';
import type { Viewer } from '../viewer.ts';
import { refuse, send } from './answers.ts';
import type { WhoIs } from './guard.ts';
import { asViewer } from './guard.ts';

/** What the office's own routes need. */
export interface OfficeRoutes {
  readonly door: Door;
  readonly whoIs: WhoIs;
  readonly office: () => Office;
  readonly people: () => readonly { readonly id: string; readonly name: string }[];
  readonly viewOf: (office: Office, viewer: Viewer, at: Instant) => object | undefined;
  readonly now: () => Instant;
  readonly seq: () => number;
}

/** Commands, questions and views, as over the sockets; and what the sign-in screen shows. */
export function officeRoutes({ door, whoIs, office, people, viewOf, now, seq }: OfficeRoutes): Router {
  const routes = Router();

  routes.post(
    '/commands',
    asViewer(whoIs, 'anybody', async (request, response, viewer) =>
      send(response, await door.command(request.body, viewer)),
    ),
  );
  routes.post(
    '/questions',
    asViewer(whoIs, 'anybody', async (request, response, viewer) =>
      send(response, await door.ask(request.body, viewer)),
    ),
  );
  routes.get(
    '/views/:audience',
    asViewer(whoIs, 'anybody', (request, response, viewer) => {
      if (request.params.audience !== viewer.audience) return refuse(response, 'not-allowed');
      if (!door.hears(viewer)) return refuse(response, 'too-many');
      const at = now();
      response.json({ seq: seq(), at, view: viewOf(office(), viewer, at) });
    }),
  );

  routes.get('/sign-in', (_request, response) => {
    const { settings, windows } = office();
    const { name, place, timeZone } = settings.office;
    response.json({
      at: now(),
      office: { name, place, timeZone, languages: settings.languages },
      people: people().map((person) => ({ id: person.id, name: person.name })),
      windows: settings.windows.map(({ id, kind, number, accessible }) => {
        const holder = windows.get(id)?.staff?.name;
        return { id, kind, number, accessible, ...(holder !== undefined && { holder }) };
      }),
    });
  });
  return routes;
}
