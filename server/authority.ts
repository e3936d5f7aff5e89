import type { Office } from '../shared/domain/office.ts';
import type { VisitId } from '../shared/domain/vocabulary.ts';
import { ALLOWANCES, Allowances } from './allowance.ts';
import type { Clock } from './clock.ts';
import { DrivenClock } from './clock.ts';
import { Desk } from './desk.ts';
import { Door } from './door.ts';
import type { Log } from './log.ts';
import { LookUp } from './look-up.ts';
import type { CommandCounts } from './metrics/commands.ts';
import type { NoticePictures } from './notices/pictures.ts';
import type { NoticeReader } from './notices/reader.ts';
import type { openOpinions } from './opinions-desk.ts';
import type { Printing } from './printer/printing.ts';
import type { Refusals } from './refusals.ts';
import { checkedSettings } from './settings/schema.ts';
import { SettingsDesk } from './settings-desk.ts';
import type { Stores } from './stores.ts';

export type Authority = ReturnType<typeof seatDesk>;

/** What the office runs with, beside what it keeps. */
interface Around {
  readonly clock: Clock;
  readonly log: Log;
  readonly printing: Pick<Printing, 'print' | 'ticketOf'>;
  readonly pictures: Pick<NoticePictures, 'has'>;
  readonly reader: Pick<NoticeReader, 'isReady'>;
  readonly counts: Pick<CommandCounts, 'take'>;
  readonly refusals: Pick<Refusals, 'note'>;
  readonly opinions: Pick<Awaited<ReturnType<typeof openOpinions>>, 'take'>;
}

/** The authority, what it foretells, and the one door to it. */
export function seatDesk({ keeper, record, secret, foretelling, latest }: Stores, { clock, log, ...things }: Around) {
  const now = () => clock.now();
  const foretell = (of: Office) => foretelling.ranges(of, now());
  const foretellIf = (of: Office) => foretelling.rangesIf(of, now());
  const foretellRoom = (of: Office) => foretelling.room(of, now());
  const promise = (of: Office, visitId: VisitId) => foretelling.promise(of, now(), visitId);
  const promiseRoom = (of: Office) => foretelling.roomIf(of, now());
  const desk = new Desk({ settings: keeper.settings, record, clock, log, foretell, promise, promiseRoom }, latest);
  const office = () => desk.office;
  const { hmacCurp, hmacContact } = secret;
  const lookUp = new LookUp({ office, now, hmacCurp, foretell: () => foretell(office()), foretellIf });
  // While the clock is driven, a whole morning may be played in a minute.
  const allowances = clock instanceof DrivenClock ? { take: () => true } : new Allowances(ALLOWANCES);
  const door = new Door(desk, lookUp, { ...things, allowances }, checkedSettings);
  const settings = new SettingsDesk(desk, keeper, clock);
  return { desk, door, settings, foretell, foretellRoom, hmacCurp, hmacContact, office, now };
}
