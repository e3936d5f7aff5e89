import type { Office } from '../office.ts';
import { foretoldPeople, fullFrom, peopleInRoom } from '../room.ts';
import type { SupervisorDesk } from './types.ts';
import type { Look } from './viewer.ts';

/** The room as the supervisor sees it: people and seats now, people in the hours to come, and when the seats won't do. */
export function roomDesk(office: Office, { at, room = [] }: Look): SupervisorDesk['room'] {
  const { seats } = office.settings.room;
  const forecast = room
    .filter((step) => step.at > at)
    .map((step) => ({ at: step.at, people: foretoldPeople(office, step) }));
  const people = peopleInRoom(office, at);
  const full = fullFrom(office, room, at);
  return { seats, people, forecast, ...(people <= seats && full < Number.POSITIVE_INFINITY && { fullFrom: full }) };
}
