import { Trouble } from '../server/trouble.ts';
import { hoursOn, instantOf, minutesOf, nextOpening, wallClock } from '../shared/domain/calendar.ts';
import type { ServiceSettings, Settings } from '../shared/domain/settings.ts';
import type { DayKey, Instant, LanguageTag, Needs, PriorityNeed, ServiceId } from '../shared/domain/vocabulary.ts';
import { noNeeds } from '../shared/domain/vocabulary.ts';
import type { Cast } from './cast.ts';
import type { Dice } from './dice.ts';

/** How one visit of the rehearsed day will go: who comes when, and what will be the matter with them. */
export interface Plan {
  readonly arrives: Instant;
  /** What is scanned at the kiosk; a family shows one sheet for all. */
  readonly folio?: string;
  /** Asked for without an appointment. */
  readonly service?: ServiceId;
  readonly needs: Needs;
  readonly companions: number;
  /** Seconds from the call to the window. */
  readonly walk: number;
  /** Doesn't hear the first call; comes back to the kiosk after so many minutes, or never. */
  readonly absent?: { readonly backAfter?: number };
  /** A paper is missing at the first window; back after so many minutes, or not today. */
  readonly incomplete?: { readonly backAfter?: number };
  /** Sent elsewhere at the first window. */
  readonly referred: boolean;
  /** The clerk forgets to say that the visitor has arrived. */
  readonly arrivalForgotten: boolean;
  /** Share of the expected minutes that each of the steps takes. */
  readonly pace: readonly number[];
  /** Told to come back later, keeps an eye on the display outside; others notice no invitation and come at their hour. */
  readonly looksOutside: boolean;
}

type Person = Omit<Plan, 'looksOutside'>;

/** The day that is rehearsed, and the hours between which things happen. */
export interface DayHours {
  readonly date: DayKey;
  readonly opensAt: Instant;
  readonly closesAt: Instant;
}

const minute = 60_000;
const monday: DayKey = '2026-11-23';

/** A Monday; where the office is closed on it, the next day on which it opens. */
export function rehearsedDay(settings: Settings): DayHours {
  const { hours, office } = settings;
  const opening = nextOpening(settings, monday);
  const [session] = hours.extra.toSorted((a, b) => (a.date < b.date ? 1 : -1));
  const next = opening ? wallClock(opening.at, office.timeZone).date : session?.date;
  const date = hoursOn(hours, monday) ? monday : next;
  const open = date === undefined ? undefined : hoursOn(hours, date);
  if (date === undefined || !open) throw neverOpen();
  const at = (time: string) => instantOf(date, minutesOf(time), office.timeZone);
  return { date, opensAt: at(open.open), closesAt: at(open.close) };
}

const neverOpen = (): Trouble =>
  new Trouble(
    'Esta oficina no abre ningún día. Escriba su semana en "hours", o una fecha en "extra".',
    'This office opens on no day. Write its week in "hours", or a date in "extra".',
  );

/** Everybody who comes: those booked, a few of whom don't, and those without an appointment. */
export function dayOf({ booked, walkIns }: Cast, settings: Settings, hours: DayHours, dice: Dice): readonly Plan[] {
  const { opensAt } = hours;
  const earliest = Math.min(50, settings.checkIn.earlyMinutes ?? 50);
  const spoken = settings.spoken[0]?.tag;
  const firsts = booked.filter(
    ({ family }, index) => family === '' || booked.findIndex((other) => other.family === family) === index,
  );
  const people = firsts.flatMap((first): Person[] => {
    if (dice.happens(0.07)) return [];
    const offset = Math.min(25, Math.max(-earliest, dice.normal(-10, 12)));
    const arrives = Math.max(opensAt + dice.between(5, 90) * 1000, first.slot + offset * minute);
    return [{ ...somebody(dice, arrives, spoken), folio: first.folio, ...troubles(dice) }];
  });
  for (const { service, count } of walkIns) {
    const { from, to } = welcomeTime(service, settings, hours);
    for (let i = 0; i < count; i++)
      people.push({ ...somebody(dice, dice.between(from, to), spoken), service: service.id, referred: false });
  }
  return people.map((person) => ({ ...person, looksOutside: dice.happens(0.75) }));
}

/** Between which moments people come for a service without an appointment. */
function welcomeTime({ hours: own }: ServiceSettings, settings: Settings, { date, opensAt, closesAt }: DayHours) {
  const at = (time: string) => instantOf(date, minutesOf(time), settings.office.timeZone);
  const begins = opensAt + 10 * minute;
  const ends = closesAt - Math.max(20, settings.hours.lastCheckInMinutes + 5) * minute;
  return { from: own ? Math.max(begins, at(own.from)) : begins, to: own ? Math.min(ends, at(own.to) - minute) : ends };
}

const somebody = (dice: Dice, arrives: Instant, spoken: LanguageTag | undefined): Person => ({
  arrives: Math.round(arrives / 1000) * 1000,
  needs: needsOf(dice, spoken),
  companions: dice.happens(0.35) ? 1 : 0,
  walk: Math.round(dice.between(15, 75)),
  ...(dice.happens(0.04) ? { absent: dice.happens(0.7) ? { backAfter: dice.between(4, 18) } : {} } : {}),
  referred: false,
  arrivalForgotten: dice.happens(0.05),
  pace: Array.from({ length: 6 }, () => Math.min(3, Math.max(0.3, Math.exp(dice.normal(-0.1, 0.45))))),
});

const troubles = (dice: Dice): Pick<Plan, 'incomplete' | 'referred'> => {
  if (dice.happens(0.09)) {
    return { incomplete: dice.happens(0.75) ? { backAfter: dice.between(12, 45) } : {}, referred: false };
  }
  return { referred: dice.happens(0.03) };
};

const priorities: readonly (readonly [PriorityNeed, number])[] = [
  ['senior', 0.08],
  ['disability', 0.03],
  ['pregnant', 0.02],
  ['infant', 0.04],
];

const needsOf = (dice: Dice, spoken: LanguageTag | undefined): Needs => {
  const priority = priorities.flatMap(([need, share]) => (dice.happens(share) ? [need] : []));
  const special = dice.roll();
  if (special < 0.03) return { ...noNeeds, priority: ['disability'], accessibleWindow: true };
  if (special < 0.05) return { ...noNeeds, priority, escort: true };
  if (special < 0.07 && spoken !== undefined) return { ...noNeeds, priority, interpreter: spoken };
  return { ...noNeeds, priority };
};
