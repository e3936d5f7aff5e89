import type { Entry } from '../shared/domain/decision.ts';
import type { Office } from '../shared/domain/office.ts';
import { isHandedOver } from '../shared/domain/ready.ts';
import type { DayKey } from '../shared/domain/vocabulary.ts';
import type { Log } from './log.ts';
import { faultOf } from './log.ts';

/** Days before the one that opens whose erasing is made sure of. */
const LOOKED_BACK = 10;

/** What destroys the keys to personal data. */
export interface Eraser {
  days(): Promise<readonly DayKey[]>;
  eraseDay(day: DayKey): Promise<void>;
  erase(subjects: Iterable<string>): Promise<void>;
}

/**
 * Forgets people when their day is over: at its closing all but those booked for a day to come, and at the next opening
 * whoever is left in any day before. What fails is tried again at the next opening.
 */
export async function forget(entry: Entry, office: Office, eraser: Eraser, log: Log): Promise<void> {
  try {
    for (const event of entry.events) {
      if (event.type === 'DayClosed') await eraser.erase(peopleOf(office));
      if (event.type === 'DayOpened') await eraseBefore(event.date, eraser);
    }
  } catch (error) {
    log(`personal data not erased yet: ${faultOf(error)}`, 'fault');
  }
}

function peopleOf(office: Office): Set<string> {
  const people = new Set<string>();
  for (const { id } of office.visits.values()) people.add(id);
  for (const id of office.requests.keys()) people.add(id);
  for (const id of office.erasures.keys()) people.add(id);
  for (const { id, date } of office.appointments.values()) if (office.day && date <= office.day.date) people.add(id);
  for (const document of office.documents.values()) if (isHandedOver(office, document)) people.add(document.id);
  return people;
}

async function eraseBefore(date: DayKey, eraser: Eraser): Promise<void> {
  const before = (await eraser.days()).filter((day) => day < date);
  for (const day of before.slice(-LOOKED_BACK)) await eraser.eraseDay(day);
}
