import { hoursOn, instantOf, minutesOf } from '../calendar.ts';
import type { PublishSettings } from '../commands.ts';
import type { Context, Decision } from '../decision.ts';
import { accept, refuse } from '../decision.ts';
import type { SettingsPublished } from '../events.ts';
import { isDone, publishedOver } from '../moved.ts';
import type { Office, ServiceDay } from '../office.ts';
import { presentVisits } from '../office.ts';
import type { Settings } from '../settings.ts';
import type { Visit } from '../visit.ts';
import type { Instant, Text } from '../vocabulary.ts';
import { openDay as dayInHand } from './guards.ts';

/**
 * New settings: for the next day to open with, or at once. At once nothing is taken away that somebody here or expected
 * today still needs, and a day that is open keeps its time zone and a closing that lies ahead.
 */
export function publishSettings(office: Office, command: PublishSettings, { at }: Context): Decision {
  const { settings, from, note } = command;
  const fact: SettingsPublished = { type: 'SettingsPublished', at, settings, ...(note !== undefined && { note }) };
  if (from === 'opening') return office.day ? accept({ ...fact, from }) : refuse('no-day');

  const day = dayInHand(office);
  if (!day.ok) return day.refused;
  if (office.planned) return refuse('settings-planned');
  if (settings.office.timeZone !== office.settings.office.timeZone) return refuse('needs-new-day', { what: 'zone' });
  const missed = missedBy(office, day.value, publishedOver(office, settings).settings);
  if (missed) return missed;
  const session = sessionChanged(office.settings, settings, day.value);
  if (session === 'closed' || (session && session.closesAt <= at)) return refuse('needs-new-day', { what: 'hours' });
  return accept({ ...fact, ...(session && { session }) });
}

/** Today's hours, where the new settings have others; `closed` where they have none. */
const sessionChanged = (
  before: Settings,
  after: Settings,
  { date }: ServiceDay,
): Exclude<SettingsPublished['session'], undefined> | 'closed' | undefined => {
  const [was, is] = [hoursOn(before.hours, date), hoursOn(after.hours, date)];
  if (was?.open === is?.open && was?.close === is?.close) return undefined;
  if (!is) return 'closed';
  const moment = (time: string): Instant => instantOf(date, minutesOf(time), after.office.timeZone);
  return { opensAt: moment(is.open), closesAt: moment(is.close) };
};

/** What the new settings would take from somebody: a window that is held, or what a visit or an appointment of today needs. */
const missedBy = (office: Office, day: ServiceDay, settings: Settings): Decision | undefined => {
  const kept = new Set(settings.windows.map(({ id }) => id));
  const lost = [...office.windows.values()].find(({ id, state }) => state !== 'closed' && !kept.has(id));
  if (lost) return refuse('settings-in-use', { name: lost.id, holder: lost.staff?.name ?? '' });

  for (const visit of presentVisits(office)) {
    const name = missedByVisit(office, visit, settings);
    if (name !== undefined) return refuse('settings-in-use', { name, ticket: visit.ticket });
  }
  const services = new Set(settings.services.map(({ id }) => id));
  for (const { date, status, service, visitId, office: other } of office.appointments.values()) {
    const expected = date === day.date && status !== 'cancelled' && visitId === undefined && other === undefined;
    if (expected && !services.has(service))
      return refuse('settings-in-use', { name: nameIn(office.settings.services, service) });
  }
  return undefined;
};

const nameIn = (things: readonly { readonly id: string; readonly name: Text }[], id: string): Text =>
  things.find((thing) => thing.id === id)?.name ?? { es: id };

/** What a visit would miss: its service, or a step still ahead of it that nobody could do any more. */
const missedByVisit = (office: Office, visit: Visit, settings: Settings): Text | undefined => {
  if (!settings.services.some(({ id }) => id === visit.service)) return nameIn(office.settings.services, visit.service);
  const stranded = visit.journey
    .slice(visit.position)
    .find((id) => isDone(office.settings, id, visit) && !isDone(settings, id, visit));
  if (stranded !== undefined) return nameIn(office.settings.steps, stranded);

  const { situation } = visit;
  if (situation.is !== 'held') return undefined;
  const reasons = ({ reasons: { hold, incomplete } }: Settings) => [...hold, ...incomplete];
  if (reasons(settings).some(({ id }) => id === situation.reason)) return undefined;
  return reasons(office.settings).find(({ id }) => id === situation.reason)?.name;
};
