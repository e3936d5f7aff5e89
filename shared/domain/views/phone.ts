import { peopleAhead } from '../line.ts';
import type { Office } from '../office.ts';
import { currentStep, serviceOf } from '../office.ts';
import { outagePart } from '../outage.ts';
import { standByOf } from '../stand-by.ts';
import type { Held, Visit } from '../visit.ts';
import { awayNow } from '../visit.ts';
import type { Instant } from '../vocabulary.ts';
import { officeFace, windowFace } from './faces.ts';
import type { TicketView } from './types.ts';
import type { PhoneLook } from './viewer.ts';
import { rangeFor } from './viewer.ts';

/** What the holder of a ticket may know of it; nothing when there is no such ticket. Nothing in it tells a private service. */
export function phoneView(office: Office, look: PhoneLook): TicketView | undefined {
  const visit = office.visits.get(look.visitId);
  if (!visit) return undefined;
  const { situation, ticket, language } = visit;
  return {
    audience: 'phone',
    office: officeFace(office.settings),
    visitId: visit.id,
    ...(office.settings.openBook && { openBook: true }),
    ticket,
    language,
    situation: situation.is,
    order: orderOf(office, visit),
    ...placeOf(office, visit),
    ...stepOf(office, visit),
    ...lineOf(office, visit, look),
    ...standByOf(office, visit, look.at),
    ...comeBackOf(visit, look.at),
    ...outagePart(office, visit),
    ...(situation.is === 'called'
      ? { call: { callId: situation.callId, attempt: situation.announcements, at: situation.announcedAt } }
      : {}),
    ...(situation.is === 'held' ? { until: situation.until, aside: asideOf(office, visit, situation) } : {}),
    ...(situation.is === 'ended' ? { outcome: situation.outcome } : {}),
    ...(situation.is === 'ended' && office.settings.opinions ? { opinion: 'asked' } : {}),
  };
}

const lineOf = (office: Office, visit: Visit, look: PhoneLook): Pick<TicketView, 'ahead' | 'range'> => {
  if (visit.situation.is !== 'waiting') return {};
  const { range } = rangeFor(look, visit.id);
  return { ahead: peopleAhead(office, visit, range?.to), ...(range && { range }) };
};

const comeBackOf = ({ situation }: Visit, at: Instant): Pick<TicketView, 'comeBackAt' | 'backBy' | 'invitedAt'> => {
  const away = awayNow(situation, at);
  if (!away) return {};
  const { until, invited, byWish } = away;
  return {
    ...(byWish ? { backBy: until } : { comeBackAt: until }),
    ...(invited !== undefined && { invitedAt: invited }),
  };
};

const isPrivate = (office: Office, visit: Visit): boolean => serviceOf(office, visit.service)?.private ?? false;

const orderOf = (office: Office, visit: Visit): TicketView['order'] => {
  const { appointment, walkIn } = office.settings.calling;
  return { appointment, walkIn: serviceOf(office, visit.service)?.targetMinutes ?? walkIn };
};

const placeOf = (office: Office, { situation }: Visit): Pick<TicketView, 'window'> => {
  if (situation.is !== 'called' && situation.is !== 'serving' && situation.is !== 'absent') return {};
  const window = office.settings.windows.find(({ id }) => id === situation.windowId);
  return window ? { window: windowFace(window) } : {};
};

const stepOf = (office: Office, visit: Visit): Pick<TicketView, 'step' | 'stage' | 'papers'> => {
  const step = currentStep(office, visit);
  if (!step || visit.situation.is === 'ended' || isPrivate(office, visit)) return {};
  const papers = serviceOf(office, visit.service)?.papers ?? [];
  return {
    step: step.name,
    stage: { number: visit.position + 1, of: visit.journey.length },
    ...(isBeforeFirst(visit) && papers.length > 0 ? { papers } : {}),
  };
};

const isBeforeFirst = ({ situation: { is }, position }: Visit): boolean =>
  is === 'stand-by' || (is === 'waiting' && position === 0);

const asideOf = (office: Office, visit: Visit, held: Held): TicketView['aside'] & object => {
  const { incomplete, reason: id, also = [] } = held;
  const { reasons } = office.settings;
  const reason = [...reasons.incomplete, ...reasons.hold].find((known) => known.id === id);
  if (!reason || isPrivate(office, visit)) return { incomplete };
  if (!incomplete) return { incomplete, reason: reason.name };

  const missing = reasons.incomplete.filter((known) => known.id === id || also.includes(known.id));
  return {
    incomplete,
    reason: reason.name,
    missing: missing.map(({ name, where }) => ({ name, ...(where && { where }) })),
  };
};
