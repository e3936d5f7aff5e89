import { join } from 'node:path';
import * as v from 'valibot';
import type { Entry } from '../shared/domain/decision.ts';
import type { Office } from '../shared/domain/office.ts';
import { isOpen } from '../shared/domain/office.ts';
import type { OpinionTaken } from '../shared/domain/opinion.ts';
import type { DayKey, Instant, VisitId } from '../shared/domain/vocabulary.ts';
import type { Question } from '../shared/protocol/messages.ts';
import { nodeDisk } from './disk.ts';
import type { Access } from './entrance.ts';
import { opinionRoutes } from './http/opinion-routes.ts';
import type { Log } from './log.ts';
import { faultOf } from './log.ts';
import { dayOpinions } from './opinions/file.ts';
import { Opinions } from './opinions/opinions.ts';
import { DurableJsonFile } from './settings/durable-json.ts';
import type { DataFolder } from './stores.ts';
import type { Viewer } from './viewer.ts';

type Asked = Extract<Question, { ask: 'opinion' }>;
type Answered =
  | { readonly ok: true; readonly result: OpinionTaken }
  | { readonly ok: false; readonly refusal: 'not-allowed' | 'no-day' | 'not-saved' };

/** What they are kept beside. */
interface OpinionsAround {
  readonly office: () => Office;
  readonly now: () => Instant;
  readonly log: Log;
  /** A ticket has answered: its phone is to see so. */
  readonly changed: () => void;
}

/** Answers without a ticket that one kiosk takes within an hour: more than visitors give, and too few to drown them. */
const PER_HOUR = 30;
const HOUR = 3_600_000;

const refused = (refusal: Extract<Answered, { ok: false }>['refusal']): Answered => ({ ok: false, refusal });

/** The one question after the visit: who may answer it, where answers are kept, and the way to them. */
export async function openOpinions(
  { path }: Pick<DataFolder, 'path'>,
  { whoIs }: Pick<Access, 'whoIs'>,
  { office, now, log, changed }: OpinionsAround,
) {
  const folder = join(path, 'opinions');
  const opinions = new Opinions({
    days: async () =>
      (await nodeDisk.list(folder)).flatMap((name) => /^(\d{4}-\d{2}-\d{2})\.json$/u.exec(name)?.[1] ?? []),
    fileOf: (date) =>
      new DurableJsonFile(nodeDisk, join(folder, `${date}.json`), {
        parse: v.parser(dayOpinions),
        keepPrevious: false,
      }),
  });
  const heard = new Map<string, readonly Instant[]>();
  const underWay = (): DayKey | undefined => (isOpen(office()) ? office().day?.date : undefined);
  const codeOf = (visitId: VisitId): string | undefined => {
    const visit = office().visits.get(visitId);
    return visit?.situation.is === 'ended' ? visit.code : undefined;
  };

  /** Of whoever stands at a kiosk, so many in an hour. */
  const isEnough = ({ audience, id }: Viewer, code: string | undefined): boolean => {
    if (audience !== 'kiosk' || code !== undefined) return false;
    const at = now();
    const lately = (heard.get(id) ?? []).filter((then) => then > at - HOUR && then <= at);
    heard.set(id, lately.length < PER_HOUR ? [...lately, at] : lately);
    return lately.length >= PER_HOUR;
  };

  const take = async ({ face, text, visitId, id }: Asked, viewer: Viewer): Promise<Answered> => {
    const place = viewer.audience;
    if ((place !== 'phone' && place !== 'kiosk') || !office().settings.opinions) return refused('not-allowed');
    const date = underWay();
    if (date === undefined) return refused('no-day');
    const of = place === 'phone' ? viewer.id : visitId;
    const code = of === undefined ? undefined : codeOf(of);
    if (of !== undefined && code === undefined) return refused('not-allowed');
    const isAgain = id !== undefined && opinions.hasAnswered(id);
    if (!isAgain && isEnough(viewer, code)) return { ok: true, result: 'enough' };
    try {
      const result = await opinions.take(date, {
        place,
        face,
        ...(text !== undefined && { text }),
        ...(code !== undefined && { code }),
        ...(id !== undefined && { id }),
      });
      if (code !== undefined) changed();
      return { ok: true, result };
    } catch (error) {
      log(`an opinion is not saved: ${faultOf(error)}`);
      return refused('not-saved');
    }
  };

  const follow = (turn: Promise<void>): Promise<void> =>
    turn.catch((error: unknown) => log(`opinions are not tidied: ${faultOf(error)}`));

  return {
    take,
    /** Whether the visit's own ticket has answered. */
    hasAnswered: (visitId: VisitId): boolean => {
      const code = codeOf(visitId);
      return code !== undefined && opinions.hasAnswered(code);
    },
    /** Answers of days that are over. */
    counts: (from: DayKey, to: DayKey) => opinions.between(from, to, underWay()),
    /** Goes on with the day that is open at the start. */
    async start(): Promise<void> {
      const date = underWay();
      if (date !== undefined) await follow(opinions.begin(date));
    },
    /** Follows the days as they open and close. */
    async entered({ events }: Entry): Promise<void> {
      for (const event of events) {
        if (event.type === 'DayOpened') await follow(opinions.begin(event.date));
        const date = event.type === 'DayClosed' ? office().day?.date : undefined;
        if (date !== undefined) await follow(opinions.end(date));
      }
    },
    routes: opinionRoutes({
      whoIs,
      lines: (from, to) => opinions.lines(from, to, underWay()),
      erase: (date, id) => opinions.erase(date, id),
    }),
  };
}
