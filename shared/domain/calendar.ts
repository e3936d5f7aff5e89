import type { Hours, Settings } from './settings.ts';
import type { ClockTime, DayKey, Instant } from './vocabulary.ts';

const minute = 60_000;
const day = 86_400_000;

/** The office's wall clock at a moment: its day, the minutes since its midnight, its weekday (1 Monday). */
export interface WallClock {
  readonly date: DayKey;
  readonly minutes: number;
  readonly seconds: number;
  readonly weekday: number;
}

const formats = new Map<string, Intl.DateTimeFormat>();

const formatFor = (timeZone: string): Intl.DateTimeFormat => {
  const known = formats.get(timeZone);
  if (known) return known;
  const made = new Intl.DateTimeFormat('en-US', {
    timeZone,
    hourCycle: 'h23',
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    hour: '2-digit',
    minute: '2-digit',
    second: '2-digit',
  });
  formats.set(timeZone, made);
  return made;
};

/** Weekday of a date by Zeller's rule in its Gregorian form; 1 is Monday. */
export function weekdayOf(date: DayKey): number {
  const [year = 0, month = 1, dayOfMonth = 1] = date.split('-').map(Number);
  const shifted = month < 3 ? month + 12 : month;
  const y = month < 3 ? year - 1 : year;
  const fromSaturday =
    (dayOfMonth +
      Math.floor((13 * (shifted + 1)) / 5) +
      y +
      Math.floor(y / 4) -
      Math.floor(y / 100) +
      Math.floor(y / 400)) %
    7;
  return ((fromSaturday + 5) % 7) + 1;
}

/** What was asked last: whoever looks at the clock looks several times in the same second. */
let looked: { readonly second: number; readonly timeZone: string; readonly wall: WallClock } | undefined;

/** What the clock on the office's wall shows, by the rules of its time zone (summer time included). */
export function wallClock(at: Instant, timeZone: string): WallClock {
  const second = Math.floor(at / 1000);
  if (looked?.second !== second || looked.timeZone !== timeZone)
    looked = { second, timeZone, wall: read(at, timeZone) };
  return looked.wall;
}

const read = (at: Instant, timeZone: string): WallClock => {
  const parts: Record<string, string> = {};
  for (const { type, value } of formatFor(timeZone).formatToParts(at)) parts[type] = value;
  const date = `${parts.year}-${parts.month}-${parts.day}`;
  const minutes = Number(parts.hour) * 60 + Number(parts.minute);
  return { date, minutes, seconds: Number(parts.second), weekday: weekdayOf(date) };
};

/** Minutes since midnight of a time such as `8:00` or `15:00`. */
export function minutesOf(time: ClockTime): number {
  const [hours = 0, minutes = 0] = time.split(':').map(Number);
  return hours * 60 + minutes;
}

const dayNumber = (date: DayKey): number => {
  const [year = 0, month = 1, dayOfMonth = 1] = date.split('-').map(Number);
  const y = month <= 2 ? year - 1 : year;
  const era = Math.floor(y / 400);
  const yearOfEra = y - era * 400;
  const dayOfYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + dayOfMonth - 1;
  return (
    era * 146_097 + yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear - 719_468
  );
};

/** Moments of a day asked for before: opening, closing, breaks, again and again. */
const moments = new Map<string, Instant>();
const mostMoments = 1000;

/** The moment at which the office's wall clock shows these minutes of this day. A time that summer time skips is the one just after the jump. */
export function instantOf(date: DayKey, minutes: number, timeZone: string): Instant {
  const key = `${date} ${minutes} ${timeZone}`;
  const known = moments.get(key);
  if (known !== undefined) return known;
  if (moments.size >= mostMoments) moments.clear();
  const found = momentOf(date, minutes, timeZone);
  moments.set(key, found);
  return found;
}

const momentOf = (date: DayKey, minutes: number, timeZone: string): Instant => {
  const asUtc = dayNumber(date) * day + minutes * minute;
  const offsetAt = (at: Instant): number => {
    const wall = read(at, timeZone);
    return dayNumber(wall.date) * day + wall.minutes * minute - Math.floor(at / minute) * minute;
  };
  const first = asUtc - offsetAt(asUtc);
  const second = asUtc - offsetAt(first);
  if (first === second || offsetAt(second) === asUtc - second) return second;
  return Math.max(first, second);
};

/** The day after. */
export function nextDay(date: DayKey): DayKey {
  const noon = (dayNumber(date) + 1) * day + day / 2;
  return wallClock(noon, 'UTC').date;
}

/** How many days lie between two dates; negative where the second is earlier. */
export const daysBetween = (from: DayKey, to: DayKey): number => dayNumber(to) - dayNumber(from);

/** Opening and closing of the office on a day, or nothing when it stays closed. */
export function hoursOn(
  hours: Hours,
  date: DayKey,
): { readonly open: ClockTime; readonly close: ClockTime } | undefined {
  const extra = hours.extra.find((session) => session.date === date);
  if (extra) return extra;
  if (hours.closed.some((closed) => closed.date === date)) return undefined;
  return hours.week.find((session) => session.weekday === weekdayOf(date));
}

/** The next day on which the office opens after this one, and when; nothing within a month. */
export function nextOpening(
  settings: Settings,
  after: DayKey,
): { readonly date: DayKey; readonly at: Instant } | undefined {
  let date = after;
  for (let i = 0; i < 31; i++) {
    date = nextDay(date);
    const hours = hoursOn(settings.hours, date);
    if (hours) return { date, at: instantOf(date, minutesOf(hours.open), settings.office.timeZone) };
  }
  return undefined;
}
