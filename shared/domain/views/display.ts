import { byDue, waitingVisits } from '../line.ts';
import { isClip, standsOn } from '../notice.ts';
import type { Office } from '../office.ts';
import { currentStep, serviceOf } from '../office.ts';
import { outageFace } from '../outage.ts';
import { planFor } from '../plan.ts';
import type { DisplaySettings, WindowSettings } from '../settings.ts';
import type { Visit } from '../visit.ts';
import type { CallId, Instant, VisitId } from '../vocabulary.ts';
import { dayFace, officeFace, windowFace } from './faces.ts';
import { outsideFor } from './outside.ts';
import type { DisplayView, PublicCall, PublicNotice } from './types.ts';
import type { DisplayLook } from './viewer.ts';
import { rangeFor } from './viewer.ts';

/** Calls that are over and still told: a display in a busy hour may not have given them their time yet. */
const recentCalls = 40;

const unset: DisplaySettings = { id: '', name: '', windows: [], diagonalInches: 55, distanceMeters: 6 };

const displayOf = ({ settings: { displays } }: Office, id: string | undefined): DisplaySettings =>
  displays.find((display) => display.id === id) ?? displays[0] ?? unset;

/** A service whose calls the office keeps off every wall. */
export const isSilent = (office: Office, visit: Visit | undefined): boolean =>
  visit !== undefined && serviceOf(office, visit.service)?.silent === true;

/** A visitor called elsewhere since is expected there alone; a repetition says nothing once its visitor has come. */
const callsAt = (office: Office, windows: readonly WindowSettings[]): readonly PublicCall[] => {
  const shown = new Set(windows.map(({ id }) => id));
  const calls: PublicCall[] = [];
  const newest = new Map<VisitId, CallId>();
  let over = 0;
  for (const { callId, attempt, visitId, ticket, windowId, at, language } of office.announcements.toReversed()) {
    if (!newest.has(visitId)) newest.set(visitId, callId);
    const visit = office.visits.get(visitId);
    if (!shown.has(windowId) || newest.get(visitId) !== callId || isSilent(office, visit)) continue;
    const situation = visit?.situation;
    const current = situation?.is === 'called' && situation.callId === callId;
    if (!current && (attempt > 1 || over >= recentCalls)) continue;
    if (!current) over += 1;
    const spoken = office.settings.languages.includes(language) ? language : 'es';
    calls.push({ callId, attempt, ticket, windowId, at, language: spoken, current });
  }
  return calls.reverse();
};

/** The steps that a public line may be named by, one for each skill: a private service forms no line of its own. */
export const publicLines = ({ settings: { services, steps } }: Office, windows: readonly WindowSettings[]) => {
  const open = new Set(services.filter((service) => !service.private).flatMap(({ journey }) => journey));
  return steps.filter(
    ({ skill }, index) =>
      steps.findIndex((step) => step.skill === skill && open.has(step.id)) === index &&
      windows.some((window) => window.skills.includes(skill)),
  );
};

const nextOf = (office: Office, windows: readonly WindowSettings[], look: DisplayLook): DisplayView['next'] => {
  const line = waitingVisits(office)
    .filter((visit) => !office.pausedServices.has(visit.service) && !isSilent(office, visit))
    .sort(byDue);
  return publicLines(office, windows).flatMap(({ skill, name }) => {
    const first = line.find((visit) => currentStep(office, visit)?.skill === skill);
    return first ? [{ line: name, ticket: first.ticket, ...rangeFor(look, first.id) }] : [];
  });
};

const signOf = (office: Office, { windows: [only, ...others] }: DisplaySettings): Pick<DisplayView, 'sign'> => {
  const window = only !== undefined && others.length === 0 ? office.windows.get(only) : undefined;
  if (!window) return {};
  const visit = window.visitId === undefined ? undefined : office.visits.get(window.visitId);
  const serving = visit?.situation.is === 'serving' && !isSilent(office, visit) ? { serving: visit.ticket } : {};
  return { sign: { state: window.state, ...serving } };
};

/** What the waiting room sees: numbers and windows, nothing of anybody. */
export function displayView(office: Office, look: DisplayLook): DisplayView {
  const { settings } = office;
  const display = displayOf(office, look.displayId);
  const plan = planFor(settings.plan, display.stand);
  const windows = settings.windows.filter(({ id }) => display.windows.length === 0 || display.windows.includes(id));
  return {
    audience: 'display',
    office: officeFace(settings),
    day: dayFace(office, look.at),
    display,
    windows: windows.map(windowFace),
    ...signOf(office, display),
    ...outageFace(office),
    calls: callsAt(office, windows),
    next: nextOf(office, windows, look),
    notices: noticesOn(office, display.id, look.at),
    ...(plan ? { plan } : {}),
    ...outsideFor(office, display, look.at),
  };
}

const noticesOn = ({ notices }: Office, displayId: string, at: Instant): readonly PublicNotice[] =>
  [...notices.values()]
    .filter((notice) => standsOn(notice, displayId, at))
    .map(({ id, text, picture, aloud }) => ({
      id,
      text,
      ...(picture === undefined ? {} : { picture: { file: picture, moves: isClip(picture) } }),
      ...(aloud ? { aloud } : {}),
    }));
