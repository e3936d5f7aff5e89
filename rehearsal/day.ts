import type { Instant, Needs, PriorityNeed, ServiceId } from '../shared/domain/vocabulary.ts';
import { noNeeds } from '../shared/domain/vocabulary.ts';
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
}

/** A line of the office's sample list: a folio, its hour, and the family it was booked with. */
export interface Booked {
  readonly folio: string;
  readonly slot: Instant;
  readonly service: ServiceId;
  readonly family: string;
}

/** The hours between which things happen, of the day that is rehearsed. */
export interface DayHours {
  readonly opensAt: Instant;
  readonly closesAt: Instant;
}

const minute = 60_000;
const withoutAppointment = 50;
const pickUps = 20;
const pickUpFrom = 5 * 60;

/** Everybody who comes: those booked, a few of whom don't, and fifty without an appointment. */
export function dayOf(booked: readonly Booked[], { opensAt, closesAt }: DayHours, dice: Dice): readonly Plan[] {
  const firsts = booked.filter(
    ({ family }, index) => family === '' || booked.findIndex((other) => other.family === family) === index,
  );
  const plans = firsts.flatMap((first): Plan[] => {
    if (dice.happens(0.07)) return [];
    const offset = Math.min(25, Math.max(-50, dice.normal(-10, 12)));
    const arrives = Math.max(opensAt + dice.between(5, 90) * 1000, first.slot + offset * minute);
    return [{ ...somebody(dice, arrives), folio: first.folio, ...troubles(dice) }];
  });
  for (let i = 0; i < withoutAppointment; i++) {
    const service = i < pickUps ? 'entrega' : 'informes';
    const from = opensAt + (i < pickUps ? pickUpFrom : 10) * minute;
    const arrives = dice.between(from, closesAt - 20 * minute);
    plans.push({ ...somebody(dice, arrives), service, referred: false });
  }
  return plans;
}

const somebody = (dice: Dice, arrives: Instant): Plan => ({
  arrives: Math.round(arrives / 1000) * 1000,
  needs: needsOf(dice),
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

const needsOf = (dice: Dice): Needs => {
  const priority = priorities.flatMap(([need, share]) => (dice.happens(share) ? [need] : []));
  const special = dice.roll();
  if (special < 0.03) return { ...noNeeds, priority: ['disability'], accessibleWindow: true };
  if (special < 0.05) return { ...noNeeds, priority, escort: true };
  if (special < 0.07) return { ...noNeeds, priority, interpreter: 'omq-x-tuunsavi' };
  return { ...noNeeds, priority };
};
