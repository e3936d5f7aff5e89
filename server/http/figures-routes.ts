import type { Request, Response } from 'express';
import { Router } from 'express';
import * as v from 'valibot';
import type { Figures } from '../../shared/domain/figures/span-types.ts';
import type { DayKey, Role } from '../../shared/domain/vocabulary.ts';
import type { StaffLanguage } from '../../shared/i18n/catalogue.ts';
import { staffLanguage } from '../../shared/i18n/catalogue.ts';
import type { RecordPages } from '../figures/pages.ts';
import { refuse } from './answers.ts';
import type { WhoIs } from './guard.ts';
import { asViewer } from './guard.ts';

const date = v.pipe(v.string(), v.isoDate());
const span = v.pipe(
  v.object({ from: date, to: date, language: v.optional(v.string()) }),
  v.check(({ from, to }) => from <= to),
);

/** What the routes of figures and record need. */
export interface FiguresRoutes {
  readonly whoIs: WhoIs;
  readonly figures: (from: DayKey, to: DayKey) => Promise<Figures>;
  readonly csv: (figures: Figures, language: StaffLanguage) => string;
  readonly pages: RecordPages;
}

const readers: readonly Role[] = ['supervisor', 'auditor'];

/** The figures of any days, and the record as a story, looked at again, as a report and checked: for supervisors and auditors. */
export function figuresRoutes({ whoIs, figures, csv, pages }: FiguresRoutes): Router {
  const routes = Router();
  const read = (path: string, handle: (request: Request, response: Response) => Promise<unknown>) =>
    routes.get(path, asViewer(whoIs, readers, handle));
  const ofDay = <Page>(page: (date: DayKey) => Promise<Page | undefined>) => {
    return async (request: Request, response: Response) => {
      const found = await page(v.parse(date, request.params.date));
      if (found === undefined) refuse(response, 'unknown-day');
      else response.json({ ok: true, ...found });
    };
  };

  read('/figures', async (request, response) => {
    const { from, to } = v.parse(span, request.query);
    response.json({ ok: true, ...(await figures(from, to)) });
  });
  read('/figures.csv', async (request, response) => {
    const { from, to, language } = v.parse(span, request.query);
    const name = from === to ? from : `${from}_${to}`;
    response.attachment(`ventanilla-${name}.csv`).type('text/csv');
    response.send(csv(await figures(from, to), staffLanguage(language)));
  });
  read('/days', async (_request, response) => response.json({ ok: true, days: await pages.days() }));
  read('/days/:date/story', ofDay(pages.story));
  read('/days/:date/playback', ofDay(pages.playback));
  read('/days/:date/report', ofDay(pages.report));
  read('/days/:date/file', async (request, response) => {
    const day = v.parse(date, request.params.date);
    const made = await pages.file(day);
    if (!made.ok) return refuse(response, made.refusal);
    response.attachment(`ventanilla-${day}.json`).type('json').send(made.file);
  });
  read('/record/key', async (_request, response) => {
    const publicKey = await pages.key();
    if (publicKey === undefined) refuse(response, 'no-signing-key');
    else response.json({ ok: true, publicKey });
  });
  read('/record/check', async (_request, response) => response.json({ ok: true, ...(await pages.check()) }));
  return routes;
}
