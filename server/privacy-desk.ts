import { randomBytes } from 'node:crypto';
import { wallClock } from '../shared/domain/calendar.ts';
import type { HandlePersonData } from '../shared/domain/commands.ts';
import { findCurp } from '../shared/domain/curp.ts';
import type { Actor } from '../shared/domain/vocabulary.ts';
import type { PersonAnswer, PersonWish } from '../shared/protocol/person.ts';
import { isSame } from './access/secrets.ts';
import type { Authority } from './authority.ts';
import type { Access } from './entrance.ts';
import { personRoutes } from './http/person-routes.ts';
import type { Log } from './log.ts';
import { faultOf } from './log.ts';
import type { Kept, Whose } from './privacy/kept.ts';
import { keptOf, othersIn, subjectsOf } from './privacy/kept.ts';
import { momentOf, remarksIn, tellKept } from './privacy/words.ts';
import type { Stores } from './stores.ts';
import { actorFor } from './viewer.ts';

/** What the office keeps of one person, for supervisors and the command line of this computer. */
export function openPrivacy(
  { journal, record }: Pick<Stores, 'journal' | 'record'>,
  { desk, office, now, hmacCurp }: Pick<Authority, 'desk' | 'office' | 'now' | 'hmacCurp'>,
  { whoIs }: Pick<Access, 'whoIs'>,
  programToken: string,
  log: Log,
) {
  const search = async (whose: Whose): Promise<Kept> => {
    const days = await journal.readable();
    return keptOf(await Promise.all(days.map(async (day) => ({ day, entries: await record.entries(day) }))), whose);
  };
  const handle = async ({ who, deed, why, language = 'es' }: PersonWish, by: Actor): Promise<PersonAnswer> => {
    const { settings } = office();
    const curp = findCurp(who, wallClock(now(), settings.office.timeZone).date)?.curp;
    const kept = await search({ folio: who.trim(), ...(curp !== undefined && { curpHash: hmacCurp(curp) }) });
    const subjects = subjectsOf(kept);

    const command: HandlePersonData = { type: 'HandlePersonData', deed, why, ...subjects };
    const answer = await desk.submit({ id: randomBytes(16).toString('hex'), command }, by);
    if (!answer.ok) {
      const { refusal, details } = answer;
      return { ok: false, refusal, ...(details && { details }) };
    }
    if (kept.appointments.length + kept.documents.length + kept.visits.length === 0)
      return { ok: false, refusal: 'nothing-kept' };
    if (deed === 'erase' && !(await erased(Object.values(subjects).flat())))
      return { ok: false, refusal: 'not-erased' };

    const things = tellKept(kept, { settings, language });
    if (deed !== 'export') {
      const told = things.map(({ title, data }) => ({ title, data: Object.keys(data) }));
      return { ok: true, deed, kept: told, others: othersIn(kept) };
    }
    const { name } = settings.office;
    const copy = { office: name[language] ?? name.es, at: momentOf(now(), { settings }), kept: things };
    return { ok: true, deed, copy: { ...copy, remarks: remarksIn(language) } };
  };
  const erased = async (subjects: readonly string[]): Promise<boolean> => {
    try {
      await journal.erase(subjects);
      return true;
    } catch (error) {
      log(`personal data not erased yet: ${faultOf(error)}`);
      return false;
    }
  };
  const by = (token: string): Actor | undefined => {
    if (isSame(token, programToken)) return { kind: 'api', id: 'command-line' };
    const viewer = whoIs(token);
    return viewer?.audience === 'staff' && viewer.roles.includes('supervisor') ? actorFor(viewer) : undefined;
  };
  return personRoutes({ whoIs, by, handle });
}

/** What was erased before this start and may have kept its keys, as when the power was cut between the two. */
export async function eraseAgain(
  { journal }: Pick<Stores, 'journal'>,
  { office }: Pick<Authority, 'office'>,
): Promise<void> {
  const subjects = [...office().erasures.values()].flat();
  if (subjects.length > 0) await journal.erase(subjects);
}
