import type { Announcement, HelpRequest, Office, OpenWindowState } from '../office.ts';
import { announcementsKept } from '../office.ts';
import type { Visit } from '../visit.ts';
import type { Instant, VisitId, WindowId } from '../vocabulary.ts';

/** The office with this visit as it is now. */
export function putVisit(office: Office, visit: Visit): Office {
  const before = office.visits.get(visit.id);
  const there = before !== undefined && before.situation.is !== 'ended';
  const stays = visit.situation.is !== 'ended';
  const visits = office.visits.with(visit.id, visit);
  if (there === stays) return { ...office, visits };
  const present = stays ? [...office.present, visit.id] : office.present.filter((id) => id !== visit.id);
  return { ...office, visits, present };
}

/** The office with this window as it is now. */
export function putWindow(office: Office, window: OpenWindowState): Office {
  return { ...office, windows: office.windows.with(window.id, window) };
}

/** The office after a change to one window; unchanged when there is no such window. */
export function changeWindow(
  office: Office,
  id: WindowId,
  change: (window: OpenWindowState) => OpenWindowState,
): Office {
  const window = office.windows.get(id);
  return window ? putWindow(office, change(window)) : office;
}

/** Whoever was summoned to a window for this visit is no longer awaited there. */
const summonsOver = (office: Office, visit: Visit): Office => {
  const isSummons = ({ kind, visitId }: HelpRequest) =>
    visitId === visit.id && (kind === 'escort' || kind === 'interpreter');
  if (![...office.requests.values()].some(isSummons)) return office;
  return { ...office, requests: new Map([...office.requests].filter(([, request]) => !isSummons(request))) };
};

const leaveWindow = (office: Office, visit: Visit, at: Instant): Office => {
  const { situation } = visit;
  if (situation.is !== 'called' && situation.is !== 'serving') return office;
  return changeWindow(summonsOver(office, visit), situation.windowId, (window) => {
    if (window.visitId !== visit.id) return window;
    const { visitId: _gone, ...free } = window;
    return { ...free, freeSince: at };
  });
};

/** The office after a change to one visit. A visit that is no longer called or served frees its window. */
export function changeVisit(office: Office, id: VisitId, at: Instant, change: (visit: Visit) => Visit): Office {
  const visit = office.visits.get(id);
  if (!visit) return office;
  const changed = change(visit);
  const stays = changed.situation.is === 'called' || changed.situation.is === 'serving';
  return putVisit(stays ? office : leaveWindow(office, visit, at), changed);
}

/** The office after something has been said in the room. */
export function announce(office: Office, announcement: Announcement): Office {
  return { ...office, announcements: [...office.announcements, announcement].slice(-announcementsKept) };
}
