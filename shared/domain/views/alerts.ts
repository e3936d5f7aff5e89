import { hoursOn, instantOf, minutesOf, wallClock } from '../calendar.ts';
import { isAble, waitingVisits } from '../line.ts';
import type { Office, ServiceDay } from '../office.ts';
import { currentStep, isOpen, presentVisits } from '../office.ts';
import { standByList, standByOf } from '../stand-by.ts';
import type { Visit } from '../visit.ts';
import type { Instant } from '../vocabulary.ts';
import { firstOf } from './rows.ts';
import type { Alert, NamedVisit } from './types.ts';
import { unreached } from './unreached.ts';
import type { Look } from './viewer.ts';

const minute = 60_000;
/** A list should be there so long before opening. */
const listBefore = 30 * minute;
/** Whom the windows won't reach is told so long before closing. */
const warnBefore = 60 * minute;
const requestPatience = 2 * minute;
/** Numbers of a series end at 999. */
const fewNumbersFrom = 900;

const opening = ({ day, settings }: Office, at: Instant): Instant | undefined => {
  const { timeZone } = settings.office;
  const { date } = wallClock(at, timeZone);
  if (day?.date === date) return day.closedAt === undefined ? day.opensAt : undefined;
  const hours = hoursOn(settings.hours, date);
  return hours && at < instantOf(date, minutesOf(hours.close), timeZone)
    ? instantOf(date, minutesOf(hours.open), timeZone)
    : undefined;
};

const list = (office: Office, at: Instant): readonly Alert[] => {
  const opensAt = opening(office, at);
  const loaded = office.day?.listLoadedAt !== undefined && office.day.date === dateOf(office, at);
  if (opensAt === undefined || loaded || at < opensAt - listBefore) return [];
  return [{ is: 'no-list', opensAt }];
};

const dateOf = ({ settings }: Office, at: Instant) => wallClock(at, settings.office.timeZone).date;

const brief = ({ id, ticket }: Visit): NamedVisit => ({ visitId: id, ticket });

/** Those on the stand-by list for whom no place can come free today any more. */
const withoutChance = (office: Office, at: Instant): readonly Visit[] =>
  standByList(office).filter((visit) => !standByOf(office, visit, at).standBy);

const ending = (office: Office, { closesAt }: ServiceDay, look: Look): readonly Alert[] => {
  const present = presentVisits(office).toSorted((a, b) => (a.ticket < b.ticket ? -1 : 1));
  if (look.at >= closesAt)
    return present.length > 0 ? [{ is: 'after-closing', present: firstOf(present.map(brief)) }] : [];
  if (look.at < closesAt - warnBefore) return [];
  const late = [...unreached(office, closesAt, look), ...withoutChance(office, look.at)];
  return late.length > 0 ? [{ is: 'closing-soon', closesAt, unreached: firstOf(late.map(brief)) }] : [];
};

const requests = ({ requests: open }: Office, at: Instant): readonly Alert[] =>
  [...open.values()]
    .filter(({ kind, acceptedBy, at: since }) => kind !== 'outage' && !acceptedBy && at > since + requestPatience)
    .sort((a, b) => a.at - b.at)
    .map(({ kind, at: since, from }) => ({ is: 'request-waiting', kind, since, from }));

/** Somebody says that there is no system: told at once, since every minute of it is a queue. */
const outagesTold = ({ requests: open }: Office): readonly Alert[] =>
  [...open.values()]
    .filter(({ kind }) => kind === 'outage')
    .slice(0, 1)
    .map(({ at: since, from }) => ({ is: 'outage-told', since, from }));

const urgentPauses = ({ windows }: Office): readonly Alert[] =>
  [...windows.values()].flatMap(({ id, pause }) =>
    pause?.urgent ? [{ is: 'window-paused-urgently' as const, windowId: id, since: pause.since }] : [],
  );

/** Steps with visitors whom no window at work is able to serve, such as an accessible visitor with V6 closed. */
const unserved = (office: Office): readonly Alert[] => {
  const working = [...office.windows.values()].filter(({ state }) => state !== 'closed');
  const stranded = waitingVisits(office).filter((visit) => !working.some(({ id }) => isAble(office, id, visit)));
  return office.settings.steps.flatMap(({ id, name }) => {
    const waiting = stranded.filter((visit) => currentStep(office, visit)?.id === id).length;
    return waiting > 0 ? [{ is: 'nobody-serves' as const, step: name, waiting }] : [];
  });
};

/** A want of the system says so by itself, on every staff screen. */
const stopped = (office: Office): readonly Alert[] => {
  const waiting = waitingVisits(office).filter(({ service }) => {
    const pause = office.pausedServices.get(service);
    return pause && !pause.outage;
  });
  if (waiting.length === 0) return [];
  const services = office.settings.services.filter(({ id }) => waiting.some(({ service }) => service === id));
  const since = Math.min(...services.map(({ id }) => office.pausedServices.get(id)?.since ?? Number.POSITIVE_INFINITY));
  return [{ is: 'services-paused', services: services.map(({ name }) => name), since, waiting: waiting.length }];
};

const numbers = ({ numbers: last }: Office): readonly Alert[] =>
  [...last]
    .filter(([, number]) => number >= fewNumbersFrom)
    .map(([series, number]) => ({ is: 'numbers-running-out', series, last: number }));

/** Lists of papers that nobody has looked over since their last day: visitors may be sent for the wrong thing. */
const expiredPapers = (office: Office, at: Instant): readonly Alert[] => {
  const today = dateOf(office, at);
  const over = office.settings.services.flatMap(({ name, papersUntil: until, papers }) =>
    until !== undefined && until < today && papers.length > 0 ? [{ name, until }] : [],
  );
  const [first] = over.toSorted((a, b) => (a.until < b.until ? -1 : 1));
  return first ? [{ is: 'papers-expired', services: over.map(({ name }) => name), until: first.until }] : [];
};

/** What the supervisor should do something about, the most pressing first. */
export function alertsOf(office: Office, look: Look): readonly Alert[] {
  const { day } = office;
  if (!day || !isOpen(office)) return [...list(office, look.at), ...expiredPapers(office, look.at)];
  const { left } = day;
  return [
    ...outagesTold(office),
    ...urgentPauses(office),
    ...requests(office, look.at),
    ...unserved(office),
    ...stopped(office),
    ...list(office, look.at),
    ...ending(office, day, look),
    ...(left ? [{ is: 'day-abandoned' as const, date: left.date, unserved: left.unserved.length }] : []),
    ...numbers(office),
    ...expiredPapers(office, look.at),
  ];
}
