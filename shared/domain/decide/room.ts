import type { CountRoom } from '../commands.ts';
import type { Context, Decision } from '../decision.ts';
import { accept, refuse } from '../decision.ts';
import type { Office } from '../office.ts';
import { inferredInRoom } from '../room.ts';
import { openDay } from './guards.ts';

const mostPeople = 1000;

/** Somebody has counted the people in the room. */
export function countRoom(office: Office, { people }: CountRoom, { at }: Context): Decision {
  const day = openDay(office);
  if (!day.ok) return day.refused;
  if (!Number.isInteger(people) || people < 0 || people > mostPeople) return refuse('bad-count');
  return accept({ type: 'RoomCounted', at, people, inferred: inferredInRoom(office, at) });
}
