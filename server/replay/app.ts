import type { Express, Request, Response } from 'express';
import express from 'express';
import * as v from 'valibot';
import { BUILD } from '../../shared/protocol/build.ts';
import { Refused, ReplayHouse } from './house.ts';
import { checkInRequest, dayRequest, finishRequest, pauseRequest, returnRequest } from './requests.ts';

const clockHeader = 'x-replay-now';

/** A moment in a header or a query; nothing when none is given. */
const momentOf = (text: string | undefined) =>
  text === undefined ? undefined : v.parse(v.pipe(v.string(), v.nonEmpty(), v.transform(Number), v.finite()), text);

/** The office's day over HTTP, for whoever plays it from outside. Time moves by the header alone. */
export function replayApp(house = new ReplayHouse()): Express {
  const app = express();
  app.disable('x-powered-by');
  app.disable('etag');
  app.use(express.json({ limit: '10mb', strict: true, type: () => true }));

  const given = (request: Request) => momentOf(request.header(clockHeader));
  /** The clock first, then the request, then the answer: `{}` when there is nothing to say, 204 when there is nobody. */
  const answers = (handle: (request: Request, id: string) => unknown) => (request: Request, response: Response) => {
    const at = given(request);
    if (at !== undefined) house.moveTo(at);
    const { id } = request.params;
    const answer = handle(request, typeof id === 'string' ? id : '');
    if (answer === null) response.status(204).end();
    else response.json(answer ?? {});
  };

  app.get('/health', (_request, response) => {
    response.json({ status: 'open', build: BUILD, seq: house.seq });
  });
  app.post('/api/replay/day', (request, response) => {
    const day = v.parse(dayRequest, request.body);
    const now = given(request) ?? day.now;
    house.startDay(day, v.parse(v.number(), now));
    response.json({});
  });
  app.post(
    '/api/checkins',
    answers(({ body }) => house.checkIn(v.parse(checkInRequest, body))),
  );
  app.post(
    '/api/windows/:id/next',
    answers((_request, id) => {
      const called = house.next(id);
      return called === undefined ? null : { id: called };
    }),
  );
  app.post(
    '/api/windows/:id/pause',
    answers(({ body }, id) => house.pause(id, v.parse(pauseRequest, body ?? {}).until ?? undefined)),
  );
  app.post(
    '/api/windows/:id/resume',
    answers((_request, id) => house.resume(id)),
  );
  app.post(
    '/api/tickets/:id/start',
    answers((_request, id) => house.start(id)),
  );
  app.post(
    '/api/tickets/:id/absent',
    answers((_request, id) => house.absent(id)),
  );
  app.post(
    '/api/tickets/:id/finish',
    answers(({ body }, id) => house.finish(id, v.parse(finishRequest, body))),
  );
  app.post(
    '/api/tickets/:id/return',
    answers(({ body }, id) => house.comeBack(id, v.parse(returnRequest, body))),
  );
  app.get(
    '/api/estimates',
    answers(({ query }) => house.estimates(v.parse(v.string(), query.ids).split(',').filter(Boolean))),
  );
  app.use((_request: Request, response: Response) => {
    response.status(404).json({ reason: 'unknown-path' });
  });
  app.use(refusals);
  return app;
}

/** A refusal of the office is 409 with its reason; a request that can't be understood is 400. */
const refusals = (error: unknown, _request: Request, response: Response, _next: unknown): void => {
  if (error instanceof Refused) response.status(409).json({ reason: error.reason });
  else if (isMalformed(error)) response.status(400).json({ reason: 'malformed' });
  else response.status(500).json({ reason: 'internal' });
};

const isMalformed = (error: unknown): boolean =>
  error instanceof v.ValiError ||
  error instanceof URIError ||
  (error instanceof Error && 'status' in error && Number(error.status) < 500);
