import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { TestOffice } from '../../support/office.ts';
import { BEFORE_OPENING, MINUTE } from '../../support/office.ts';

/** The list that the product is shipped with: fictional people, for whichever day it is loaded on. */
export const LIST = resolve(import.meta.dirname, '../../../profiles/ome-huajuapan.appointments.csv');

const HALF_PAST_SEVEN = 7 * 60 + 30;

/** A time of the Monday on which the tests take place, `8:02:30`; days later where told. */
export function at(clock: string, days = 0): number {
  const [hours = 0, minutes = 0, seconds = 0] = clock.split(':').map(Number);
  return BEFORE_OPENING + (days * 1440 + hours * 60 + minutes - HALF_PAST_SEVEN) * MINUTE + seconds * 1000;
}

/** Loads the shipped list as the command line does, for a test that is about something else. */
export async function listLoaded(office: TestOffice): Promise<void> {
  const token = await office.signIn('Supervisión');
  const body = readFileSync(LIST);
  const response = await office.request('/api/v1/appointments?accept=good', { method: 'POST', body, token });
  if (!response.ok) throw new Error(`The list was not loaded: ${await response.text()}`);
}
