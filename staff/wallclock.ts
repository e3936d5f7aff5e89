import type { Instant } from '../shared/domain/vocabulary.ts';

const MINUTE = 60_000;
const DAY = 1440;

/** The moment nearest to `now` at which the office's clock shows `HH:MM`: a paper's time, or an hour typed for later. */
export function momentAt(time: string, timeZone: string, now: Instant): Instant {
  const shown = new Intl.DateTimeFormat('en-GB', { timeZone, hour: '2-digit', minute: '2-digit' }).format(now);
  const apart = minutesOf(time) - minutesOf(shown);
  const nearest = apart > DAY / 2 ? apart - DAY : apart < -DAY / 2 ? apart + DAY : apart;
  return now - (now % MINUTE) + nearest * MINUTE;
}

function minutesOf(time: string): number {
  const [hours = 0, minutes = 0] = time.split(':').map(Number);
  return (hours % 24) * 60 + minutes;
}
