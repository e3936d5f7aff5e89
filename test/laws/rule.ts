import type { LineJoined, VisitCheckedIn } from '../../shared/domain/events.ts';
import type { Office } from '../../shared/domain/office.ts';
import type { WindowSettings } from '../../shared/domain/settings.ts';
import type { Situation, Visit } from '../../shared/domain/visit.ts';
import type { Instant } from '../../shared/domain/vocabulary.ts';

// The calling rule written a second time, straight from its text and as plainly as can be, so that the two can be compared.

const minutes = (count: number): number => count * 60_000;

const wantsPriority = ({ needs }: Pick<Visit, 'needs'>): boolean => needs.priority.length > 0 || needs.accessibleWindow;

const stepOf = (office: Office, visit: Visit) =>
  office.settings.steps.find(({ id }) => id === visit.journey[visit.position]);

/** Whether a window has the skill, the kind and the access that a visit needs now. */
export function isFor(office: Office, window: WindowSettings, visit: Visit): boolean {
  const step = stepOf(office, visit);
  if (!step || !window.skills.includes(step.skill)) return false;
  if (step.at === 'biometric') return window.kind === 'biometric';
  return window.kind === 'window' && (window.accessible || !visit.needs.accessibleWindow);
}

const isClosed = (office: Office, id: string): boolean => (office.windows.get(id)?.state ?? 'closed') === 'closed';

const mustWaitForSpeaker = (office: Office, window: WindowSettings, visit: Visit, now: Instant): boolean => {
  const language = visit.needs.interpreter;
  if (language === undefined || visit.situation.is !== 'waiting' || window.languages.includes(language)) return false;
  const speakers = office.settings.windows.filter((other) => other.languages.includes(language));
  if (!speakers.some((other) => isFor(office, other, visit) && !isClosed(office, other.id))) return false;
  const patience = minutes(office.settings.calling.interpreter);
  return now < Math.max(visit.situation.joined, visit.situation.due) + patience;
};

/** The key by which a window would call a visit now; nothing when it may not. */
function keyAt(office: Office, window: WindowSettings, visit: Visit, now: Instant): readonly number[] | undefined {
  if (visit.situation.is !== 'waiting' || !isFor(office, window, visit)) return undefined;
  if (office.pausedServices.has(visit.service)) return undefined;
  const { due, joined, onlyWindow, away } = visit.situation;
  const sentTo = office.settings.windows.find(({ id }) => id === onlyWindow);
  if (sentTo && sentTo !== window && !isClosed(office, sentTo.id) && isFor(office, sentTo, visit)) return undefined;
  if (mustWaitForSpeaker(office, window, visit, now)) return undefined;

  const rest = [due, joined];
  if (away && now < away.until) {
    const mayBeBack = away.invited !== undefined && now >= away.invited + minutes(10);
    return mayBeBack ? [2, ...rest] : undefined;
  }
  if (!window.accessible || window.kind === 'biometric' || wantsPriority(visit)) return [0, ...rest];
  const isLong = (stepOf(office, visit)?.minutes ?? 0) > office.settings.calling.longStep;
  return isLong && now < due ? undefined : [1, ...rest];
}

/** Whom the rule lets a window call now, by sorting everybody. */
export function firstFor(office: Office, windowId: string, now: Instant): Visit | undefined {
  const window = office.settings.windows.find(({ id }) => id === windowId);
  if (!window) return undefined;
  const candidates = [...office.visits.values()].flatMap((visit) => {
    const key = keyAt(office, window, visit, now);
    return key ? [{ visit, key }] : [];
  });
  candidates.sort((a, b) => {
    const place = a.key.findIndex((figure, index) => figure !== b.key[index]);
    if (place >= 0) return (a.key[place] ?? 0) - (b.key[place] ?? 0);
    return a.visit.ticket < b.visit.ticket ? -1 : 1;
  });
  return candidates[0]?.visit;
}

/** When a visit is due that joins a line by this fact; `before`: how it stood until then. */
export function dueOf(office: Office, visit: Visit, fact: VisitCheckedIn | LineJoined, before?: Situation): Instant {
  const { calling, services } = office.settings;
  const { joined } = fact.waiting;
  const walkIn = minutes(services.find(({ id }) => id === visit.service)?.targetMinutes ?? calling.walkIn);
  const first = (): Instant => {
    const { slot } = visit;
    if (slot === undefined || fact.waiting.why.is === 'stand-by') return joined + walkIn;
    const punctual = joined <= slot + minutes(calling.lateGrace) || calling.lateAction === 'accept';
    return punctual ? Math.max(joined, slot) + minutes(calling.appointment) : joined + walkIn;
  };
  const isFirst = fact.type === 'VisitCheckedIn' || fact.waiting.why.is === 'stand-by';
  const due = isFirst ? first() : joined + minutes(calling.later);
  const brought = wantsPriority(visit) ? Math.min(due, joined - minutes(calling.priority)) : due;
  const left = before?.is === 'held' ? before.from : undefined;
  const bettered = wantsPriority(visit) && !left?.priority;
  return left && !bettered ? Math.max(brought, left.due) : brought;
}
