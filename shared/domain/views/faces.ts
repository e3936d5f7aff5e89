import { hoursOn, instantOf, minutesOf, nextOpening, wallClock } from '../calendar.ts';
import { checkInEnd } from '../decide/guards.ts';
import type { Office, ServiceDay } from '../office.ts';
import type { Settings, SpokenLanguage, WindowSettings } from '../settings.ts';
import type { Visit } from '../visit.ts';
import type { DayKey, Instant } from '../vocabulary.ts';
import type { DayFace, OfficeFace, WindowFace } from './types.ts';

/** What anybody may know of the office. */
export function officeFace({ office, languages }: Settings): OfficeFace {
  return { name: office.name, place: office.place, timeZone: office.timeZone, languages };
}

/** What anybody may know of a window: enough to find it. */
export function windowFace({ id, kind, number, accessible, direction }: WindowSettings): WindowFace {
  return { id, kind, number, accessible, ...(direction ? { direction } : {}) };
}

/** The window at which a visit is expected or served. */
export function windowOf({ settings }: Office, { situation }: Visit): WindowFace | undefined {
  if (situation.is !== 'called' && situation.is !== 'serving') return undefined;
  const window = settings.windows.find(({ id }) => id === situation.windowId);
  return window && windowFace(window);
}

/** A language that visitors speak, without the name of the person who speaks it with them. */
export function spokenFace({ tag, label, towns }: SpokenLanguage): Omit<SpokenLanguage, 'person'> {
  return { tag, label, towns };
}

const closed = (settings: Settings, date: DayKey, hours: Pick<DayFace, 'opensAt' | 'closesAt'> = {}): DayFace => {
  const next = nextOpening(settings, date);
  return { state: 'closed', date, ...hours, ...(next ? { nextOpening: next.at } : {}) };
};

/** What the next day will open with. */
const coming = ({ planned, settings }: Office): Settings => planned ?? settings;

const reasonOf = ({ hours }: Settings, date: DayKey): Pick<DayFace, 'closedFor'> => {
  const reason = hours.closed.find((day) => day.date === date)?.reason;
  return reason ? { closedFor: reason } : {};
};

const withoutDay = (settings: Settings, date: DayKey, at: Instant): DayFace => {
  const hours = hoursOn(settings.hours, date);
  if (!hours) return { ...closed(settings, date), ...reasonOf(settings, date) };
  const moment = (time: string) => instantOf(date, minutesOf(time), settings.office.timeZone);
  const face = { opensAt: moment(hours.open), closesAt: moment(hours.close) };
  return at < face.closesAt ? { state: 'before', date, ...face } : closed(settings, date, face);
};

const running = (office: Office, day: ServiceDay, at: Instant): DayFace => {
  const { date, opensAt, closesAt } = day;
  const checkInUntil = checkInEnd(office, day);
  const face = { date, opensAt, closesAt, checkInUntil };
  if (at < opensAt) return { state: 'before', ...face };
  if (at < checkInUntil) return { state: 'open', ...face };
  const stillThere = at < closesAt || office.present.length > 0;
  return stillThere ? { state: 'ending', ...face } : closed(coming(office), date, { opensAt, closesAt });
};

/** What anybody may know of the day. After closing it is `ending` for as long as somebody waits or is served. */
export function dayFace(office: Office, at: Instant): DayFace {
  const { day, settings } = office;
  const today = wallClock(at, settings.office.timeZone).date;
  if (day?.date !== today) return withoutDay(coming(office), today, at);
  return day.closedAt === undefined
    ? running(office, day, at)
    : closed(coming(office), today, { opensAt: day.opensAt, closesAt: day.closesAt });
}
