import type { Entry } from '../decision.ts';
import type { Event } from '../events.ts';
import { standing } from '../figures/standing.ts';
import { newOffice } from '../office.ts';
import type { Settings } from '../settings.ts';
import type { PastDay } from './past-day.ts';
import { readPace } from './read-pace.ts';
import { readVisits } from './read-visits.ts';
import { readWindows } from './read-windows.ts';

/** A day of the record, ready to be played again; nothing where its first entry is not its opening. */
export function readDay(recorded: readonly Entry[]): PastDay | undefined {
  const opened = recorded[0]?.events[0];
  if (opened?.type !== 'DayOpened') return undefined;

  const entries = standing(recorded);
  const events = entries.flatMap((entry) => entry.events);
  const { date, at: openedAt, opensAt, closesAt } = opened;
  const settings = lastSettings(events, opened.settings);
  const windows = settings.windows.map(({ id }) => id);
  return {
    date,
    openedAt,
    opensAt,
    closesAt,
    settings,
    visits: readVisits(events, settings.windows),
    windows: readWindows(events, windows, closesAt),
    pausedServices: servicePauses(events),
    moves: events.flatMap((event) => (event.type === 'LinesMoved' ? [{ at: event.at, windows: event.windows }] : [])),
    pace: readPace(entries, newOffice(opened.settings)),
  };
}

const lastSettings = (events: readonly Event[], first: Settings): Settings =>
  events.reduce((settings, event) => (event.type === 'SettingsPublished' ? event.settings : settings), first);

const servicePauses = (events: readonly Event[]): PastDay['pausedServices'] => {
  const pauses: PastDay['pausedServices'][number][] = [];
  for (const event of events) {
    if (event.type === 'ServicePaused') {
      const { service, reason, at: from } = event;
      pauses.push({ service, from, ...(reason !== undefined && { reason }) });
    }
    if (event.type !== 'ServiceResumed') continue;
    const open = pauses.findIndex(({ service, to }) => service === event.service && to === undefined);
    const pause = pauses[open];
    if (pause) pauses[open] = { ...pause, to: event.at };
  }
  return pauses;
};
