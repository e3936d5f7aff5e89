import { apply } from './apply.ts';
import type { Entry } from './decision.ts';
import type { Office } from './office.ts';
import { newOffice, presentVisits } from './office.ts';
import { outageNow } from './outage.ts';
import type { PlaybackStep, Scene, TicketPlace, WindowState } from './playback-types.ts';
import type { Settings } from './settings.ts';
import { windowFace } from './views/faces.ts';
import type { Situation, Visit } from './visit.ts';
import { stepOf } from './visit.ts';
import type { TicketNumber, WindowId } from './vocabulary.ts';

/**
 * A day of the record made to be looked at again: the office after each of its lines, told by what each has changed. It holds
 * numbers, windows and times, and nothing of anybody; a day whose people are forgotten looks like any other.
 */
export function playbackOf(entries: readonly Entry[]): readonly PlaybackStep[] {
  const opened = entries[0]?.events[0];
  if (opened?.type !== 'DayOpened') return [];

  const nothing = newOffice(opened.settings);
  let before: Office | undefined;
  return entries.map((entry) => {
    const after = apply(before ?? nothing, entry);
    const step = { at: entry.at, ...changeOf(before, after) };
    before = after;
    return step;
  });
}

const changeOf = (before: Office | undefined, after: Office): Omit<PlaybackStep, 'at'> => {
  const windows = windowsChanged(before, after);
  const tickets = ticketsChanged(before, after);
  const outage = isOut(after);
  return {
    ...(before?.settings !== after.settings && { scene: sceneOf(after.settings) }),
    ...(Object.keys(windows).length > 0 && { windows }),
    ...(Object.keys(tickets).length > 0 && { tickets }),
    ...(outage !== (before !== undefined && isOut(before)) && { outage }),
  };
};

const sceneOf = ({ plan, windows, steps }: Settings): Scene => ({
  ...(plan && { plan }),
  windows: windows.map(windowFace),
  steps: steps.map(({ id, name }) => ({ id, name })),
});

const isOut = (office: Office): boolean => outageNow(office) !== undefined;

const windowsChanged = (before: Office | undefined, after: Office): Readonly<Record<WindowId, WindowState>> => {
  const changed: Record<WindowId, WindowState> = {};
  for (const [id, { state }] of after.windows) if (before?.windows.get(id)?.state !== state) changed[id] = state;
  return changed;
};

const ticketsChanged = (before: Office | undefined, after: Office): Readonly<Record<TicketNumber, TicketPlace>> => {
  const changed: Record<TicketNumber, TicketPlace> = {};
  for (const visit of presentVisits(after)) {
    const { id, ticket, situation } = visit;
    if (before?.visits.get(id)?.situation !== situation) changed[ticket] = placeOf(visit, situation);
  }
  for (const id of before?.present ?? []) {
    const visit = after.visits.get(id);
    if (visit?.situation.is === 'ended') changed[visit.ticket] = placeOf(visit, visit.situation);
  }
  return changed;
};

const placeOf = (visit: Visit, situation: Situation): TicketPlace => {
  switch (situation.is) {
    case 'waiting': {
      const { joined, due, away } = situation;
      return { is: 'waiting', step: stepOf(visit) ?? '', joined, due, ...(away && { until: away.until }) };
    }
    case 'called':
      return { is: 'called', windowId: situation.windowId, since: situation.calledAt };
    case 'serving':
      return { is: 'serving', windowId: situation.windowId, since: situation.since };
    case 'held':
    case 'absent':
    case 'stand-by':
      return { is: 'aside', since: situation.since };
    case 'ended':
      return { is: 'ended', outcome: situation.outcome };
  }
};
