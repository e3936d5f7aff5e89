import type { Office } from './office.ts';
import { presentVisits } from './office.ts';
import type { RoomForecast } from './views/types.ts';
import type { Situation, Visit, Waiting } from './visit.ts';
import { awayNow } from './visit.ts';
import type { Instant } from './vocabulary.ts';

/** Somebody's count of the people in the room, beside how many the office believed there. */
export interface RoomCount {
  readonly people: number;
  readonly inferred: number;
  readonly at: Instant;
}

/** A count says nothing any more after an hour: whom it knew of and the office did not has been served, or gone. */
const countFades = 60 * 60_000;

/** How many people a visit brings into the room: applicants and companions. */
export const partyOf = ({ applicants, companions }: Pick<Visit, 'applicants' | 'companions'>): number =>
  applicants.length + companions;

/** How many people should be in the room: all who wait, stand by or are on their way to a window. Who went for a paper, is absent or was told to come back later isn't, until invited in. */
export function inferredInRoom(office: Office, at: Instant): number {
  return presentVisits(office)
    .filter(({ situation }) => isInside(situation, at))
    .reduce((people, visit) => people + partyOf(visit), 0);
}

const isInside = (situation: Situation, at: Instant): boolean =>
  situation.is === 'called' || situation.is === 'stand-by' || (situation.is === 'waiting' && !isOutside(situation, at));

/** Whether whoever was told to come back is still out, nobody having invited them in. */
const isOutside = (waiting: Waiting, at: Instant): boolean => {
  const away = awayNow(waiting, at);
  return away !== undefined && away.invited === undefined;
};

/** What the last count adds to the inferred number, or takes from it; less and less for an hour, then nothing. */
function countCorrection({ roomCount }: Office, at: Instant): number {
  if (!roomCount) return 0;
  const left = 1 - Math.max(0, at - roomCount.at) / countFades;
  return Math.max(0, left) * (roomCount.people - roomCount.inferred);
}

/** How many people are in the room, as far as the office can tell. */
export const peopleInRoom = (office: Office, at: Instant): number =>
  Math.max(0, Math.round(inferredInRoom(office, at) + countCorrection(office, at)));

/** How many people there will be by a forecast, as far as a count by somebody corrects it. */
export const foretoldPeople = (office: Office, { at, people }: RoomForecast[number]): number =>
  Math.max(0, Math.round(people + countCorrection(office, at)));

/** From when the seats won't do, by a forecast; never, where they will. */
export function fullFrom(office: Office, forecast: RoomForecast, now: Instant): Instant {
  const { seats } = office.settings.room;
  const full = forecast.find((step) => step.at > now && foretoldPeople(office, step) > seats);
  return full?.at ?? Number.POSITIVE_INFINITY;
}
