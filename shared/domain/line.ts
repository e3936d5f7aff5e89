import type { Office, OpenWindowState } from './office.ts';
import { currentStep, presentVisits, windowSettings } from './office.ts';
import { oncePerState } from './once.ts';
import type { StepSettings, WindowSettings } from './settings.ts';
import type { Visit, Waiting } from './visit.ts';
import { awayNow, callableFrom, hasPriority } from './visit.ts';
import type { Instant, WindowId } from './vocabulary.ts';

/** A visit that stands in a line. */
export type WaitingVisit = Visit & { readonly situation: Waiting };

const minute = 60_000;

/** Everybody who stands in a line now. */
export const waitingVisits = oncePerState((office): readonly WaitingVisit[] =>
  presentVisits(office).filter((visit): visit is WaitingVisit => visit.situation.is === 'waiting'),
);

const isAtWork = (state: OpenWindowState | undefined): boolean => state !== undefined && state.state !== 'closed';

/** Whether a window does this step for somebody with these needs. */
export const canDo = (window: WindowSettings, visit: Pick<Visit, 'needs'>, step: StepSettings): boolean =>
  window.skills.includes(step.skill) &&
  (window.kind === 'biometric') === (step.at === 'biometric') &&
  (!visit.needs.accessibleWindow || window.accessible || window.kind === 'biometric');

/** Whether a window is able to do a visit's step at all, whatever the hour and the order. */
export function isAble(office: Office, windowId: WindowId, visit: Visit): boolean {
  const window = windowSettings(office, windowId);
  const step = currentStep(office, visit);
  return window !== undefined && step !== undefined && canDo(window, visit, step);
}

/** Whether somebody at work could serve the visitor in the language asked for, so that waiting for them makes sense. */
const speakerAtWork = (office: Office, visit: Visit, step: StepSettings): boolean => {
  const language = visit.needs.interpreter;
  return (
    language !== undefined &&
    office.settings.windows.some(
      (window) =>
        window.languages.includes(language) && canDo(window, visit, step) && isAtWork(office.windows.get(window.id)),
    )
  );
};

const waitsForSpeaker = (
  office: Office,
  window: WindowSettings,
  visit: WaitingVisit,
  step: StepSettings,
  at: Instant,
): boolean => {
  const language = visit.needs.interpreter;
  if (language === undefined || window.languages.includes(language)) return false;
  const { joined, due } = visit.situation;
  return (
    at < Math.max(joined, due) + office.settings.calling.interpreter * minute && speakerAtWork(office, visit, step)
  );
};

/** Whether the window that served the visitor before is open and has them to itself for a while yet, where the office wants that. */
const waitsForOwnWindow = (office: Office, window: WindowSettings, visit: WaitingVisit, at: Instant): boolean => {
  const { lastWindow: own, situation } = visit;
  const { sameWindow } = office.settings.calling;
  if (sameWindow === undefined || own === undefined || own === window.id) return false;
  if (situation.why.is !== 'next-step' || at >= situation.joined + sameWindow * minute) return false;
  return office.windows.get(own)?.state === 'open' && isAble(office, own, visit);
};

const isLong = (office: Office, step: StepSettings): boolean => step.minutes > office.settings.calling.longStep;

/** 0: served first; 1: others at an accessible window; 2: invited in, and not said to be here; nothing: not to be called there now. */
type Tier = 0 | 1 | 2;

const tierAt = (
  office: Office,
  window: WindowSettings,
  visit: WaitingVisit,
  step: StepSettings,
  at: Instant,
): Tier | undefined => {
  const away = awayNow(visit.situation, at);
  if (away) return at >= callableFrom(away) ? 2 : undefined;
  if (!window.accessible || window.kind === 'biometric' || hasPriority(visit.needs)) return 0;
  return !isLong(office, step) || at >= visit.situation.due ? 1 : undefined;
};

/** Whether the one window that a visitor was sent to can still call them: at work, and able to after whatever changed since. */
const isKeptBy = (office: Office, id: WindowId, visit: WaitingVisit, step: StepSettings): boolean => {
  const window = windowSettings(office, id);
  return window !== undefined && isAtWork(office.windows.get(id)) && canDo(window, visit, step);
};

const rankAt = (office: Office, window: WindowSettings, visit: WaitingVisit, at: Instant): Tier | undefined => {
  const step = currentStep(office, visit);
  if (!step || !canDo(window, visit, step) || office.pausedServices.has(visit.service)) return undefined;
  const { onlyWindow } = visit.situation;
  if (onlyWindow !== undefined && onlyWindow !== window.id && isKeptBy(office, onlyWindow, visit, step))
    return undefined;
  if (waitsForSpeaker(office, window, visit, step, at) || waitsForOwnWindow(office, window, visit, at))
    return undefined;
  return tierAt(office, window, visit, step, at);
};

/** Whether a window may call this ticket now, in its turn. */
export function canServe(office: Office, windowId: WindowId, visit: WaitingVisit, at: Instant): boolean {
  const window = windowSettings(office, windowId);
  return window !== undefined && rankAt(office, window, visit, at) !== undefined;
}

interface Ranked {
  readonly visit: WaitingVisit;
  readonly tier: Tier;
}

const before = (a: Ranked, b: Ranked): number =>
  a.tier - b.tier ||
  a.visit.situation.due - b.visit.situation.due ||
  a.visit.situation.joined - b.visit.situation.joined ||
  (a.visit.ticket < b.visit.ticket ? -1 : 1);

/** The order of two tickets in one line by the rule alone: call-by time, then joining, then number. */
export const byDue = (a: WaitingVisit, b: WaitingVisit): number => before({ visit: a, tier: 0 }, { visit: b, tier: 0 });

/** Whom a window calls next: the earliest call-by time that it can serve; nobody when none waits for it. */
export function nextInLine(office: Office, windowId: WindowId, at: Instant): WaitingVisit | undefined {
  const window = windowSettings(office, windowId);
  if (!window) return undefined;
  let first: Ranked | undefined;
  for (const visit of waitingVisits(office)) {
    const tier = rankAt(office, window, visit, at);
    if (tier === undefined) continue;
    const ranked = { visit, tier };
    if (!first || before(ranked, first) < 0) first = ranked;
  }
  return first?.visit;
}

/** The whole line of a window: those it may call now in their order, then those it is able to serve but not yet to call. */
export function lineOf(
  office: Office,
  windowId: WindowId,
  at: Instant,
): { readonly callable: readonly WaitingVisit[]; readonly later: readonly WaitingVisit[] } {
  const window = windowSettings(office, windowId);
  if (!window) return { callable: [], later: [] };
  const callable: Ranked[] = [];
  const later: WaitingVisit[] = [];
  for (const visit of waitingVisits(office)) {
    const tier = rankAt(office, window, visit, at);
    if (tier !== undefined) callable.push({ visit, tier });
    else if (isAble(office, windowId, visit)) later.push(visit);
  }
  return { callable: callable.sort(before).map(({ visit }) => visit), later: later.sort(byDue) };
}

/** The armed windows in the order in which they take a newcomer: ordinary before accessible, fewest skills first, longest free first. */
export function armedWindows(office: Office): readonly WindowSettings[] {
  const freeSince = (window: WindowSettings): Instant => office.windows.get(window.id)?.freeSince ?? 0;
  return office.settings.windows
    .filter(({ id }) => office.windows.get(id)?.armedSince !== undefined)
    .sort(
      (a, b) =>
        Number(a.accessible) - Number(b.accessible) || a.skills.length - b.skills.length || freeSince(a) - freeSince(b),
    );
}

/**
 * Whether somebody may be called by that moment: those told to be back later may not. Whoever is out by their own wish is
 * invited in when their call is near.
 */
const callableBy = (moment: Instant, { situation: { away } }: WaitingVisit): boolean =>
  !away || (away.byWish && !away.missed) || callableFrom(away) <= moment;

/**
 * How many tickets a visitor still has before them: those with an earlier call-by time that a window of theirs could call
 * first, at work now or, while none is, at all. `by`: when the visitor's own call is expected at the latest; whoever was told
 * to be back after it is not before them. Nobody while not in line.
 */
export function peopleAhead(office: Office, visit: Visit, by: Instant = Number.POSITIVE_INFINITY): number {
  if (visit.situation.is !== 'waiting') return 0;
  const mine = visit as WaitingVisit;
  const able = office.settings.windows.map(({ id }) => id).filter((id) => isAble(office, id, visit));
  const atWork = able.filter((id) => isAtWork(office.windows.get(id)));
  const windows = atWork.length > 0 ? atWork : able;
  return waitingVisits(office).filter(
    (other) =>
      other.id !== visit.id &&
      byDue(other, mine) < 0 &&
      callableBy(by, other) &&
      windows.some((id) => isAble(office, id, other)),
  ).length;
}
