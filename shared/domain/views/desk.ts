import type { AtWindow } from '../decide/guards.ts';
import { isAble, lineOf, nextInLine } from '../line.ts';
import type { Office, OpenWindowState } from '../office.ts';
import { presentVisits, windowSettings } from '../office.ts';
import { oncePer, oncePerState } from '../once.ts';
import type { Settings, WindowSettings } from '../settings.ts';
import type { Visit } from '../visit.ts';
import type { StaffId, WindowId } from '../vocabulary.ts';
import { visitCard } from './card.ts';
import { windowFace } from './faces.ts';
import { movedAt } from './moving.ts';
import type { AsideVisit } from './rows.ts';
import { asideRow, lineRow, mostRows, reasonName } from './rows.ts';
import type { StaffWindow, WindowDesk, WindowFace } from './types.ts';
import type { Look } from './viewer.ts';

const isAtWindow = (visit: Visit | undefined): visit is AtWindow =>
  visit?.situation.is === 'called' || visit?.situation.is === 'serving';

const isAside = (visit: Visit): visit is AsideVisit => visit.situation.is === 'held' || visit.situation.is === 'absent';

const visitAt = (office: Office, state: OpenWindowState | undefined): AtWindow | undefined => {
  const visit = state?.visitId === undefined ? undefined : office.visits.get(state.visitId);
  return isAtWindow(visit) ? visit : undefined;
};

/** The windows as all staff see them. */
export const staffWindows = oncePerState((office): readonly StaffWindow[] =>
  office.settings.windows.map((window) => staffWindow(office, window)),
);

/** What of each window the settings alone say. */
const windowsBySettings = oncePer(
  ({ windows, steps }: Settings): ReadonlyMap<WindowId, WindowFace & Pick<StaffWindow, 'steps'>> =>
    new Map(
      windows.map((window) => {
        const able = steps.filter(({ skill, at }) => window.skills.includes(skill) && window.kind === at);
        return [window.id, { ...windowFace(window), steps: able.map(({ id, name }) => ({ id, name })) }];
      }),
    ),
);

function staffWindow(office: Office, window: WindowSettings): StaffWindow {
  const state = office.windows.get(window.id);
  const visit = visitAt(office, state);
  return {
    ...(windowsBySettings(office.settings).get(window.id) ?? { ...windowFace(window), steps: [] }),
    state: state?.state ?? 'closed',
    ...(state?.staff ? { holder: { id: state.staff.id, name: state.staff.name } } : {}),
    ...(visit ? { ticket: visit.ticket, since: visit.situation.calledAt } : {}),
    ...(state?.pause?.until === undefined ? {} : { pausedUntil: state.pause.until }),
  };
}

const pauseOf = ({ settings }: Office, { pause }: OpenWindowState): Pick<WindowDesk, 'pause'> => {
  if (!pause) return {};
  const { reason, urgent, since, until } = pause;
  const shown = { reason: reasonName(settings.reasons.pause, reason), urgent, since };
  return { pause: until === undefined ? shown : { ...shown, until } };
};

const asideFor = (office: Office, windowId: WindowId): AsideVisit[] =>
  presentVisits(office)
    .filter(isAside)
    .filter((visit) => isAble(office, windowId, visit))
    .sort((a, b) => a.situation.since - b.situation.since)
    .slice(0, mostRows);

/** The work of the window that this person holds; nothing while they hold none. */
export function windowDesk(office: Office, staffId: StaffId, look: Look): WindowDesk | undefined {
  const state = [...office.windows.values()].find(({ staff }) => staff?.id === staffId);
  const window = state && windowSettings(office, state.id);
  if (!window) return undefined;

  const visit = visitAt(office, state);
  const moved = movedAt(office, window.id);
  const { callable, later } = lineOf(office, window.id, look.at);
  const next = nextInLine(office, window.id, look.at);
  return {
    window: staffWindow(office, window),
    ...pauseOf(office, state),
    ...(state.armedSince === undefined ? {} : { armedSince: state.armedSince }),
    ...(moved && { moved }),
    ...(visit ? { card: visitCard(office, visit) } : {}),
    line: [...callable, ...later].slice(0, mostRows).map((waiting) => lineRow(office, window, waiting, look)),
    waiting: callable.length + later.length,
    ...(next ? { next: lineRow(office, window, next, look) } : {}),
    aside: asideFor(office, window.id).map((set) => asideRow(office, set)),
  };
}
