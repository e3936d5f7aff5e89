import type { Entry } from '../decision.ts';
import type { Office } from '../office.ts';
import { currentStep } from '../office.ts';
import { stoodStill } from '../outage.ts';
import type { WindowSettings } from '../settings.ts';
import type { RoomForecast } from '../views/types.ts';
import type { DueReason, Waiting } from '../visit.ts';
import type { Instant, VisitId } from '../vocabulary.ts';
import type { ArrivalMemory } from './arrivals.ts';
import { expectedWalkIns, learnArrivals, newArrivals } from './arrivals.ts';
import type { BookingMemory } from './bookings.ts';
import { learnBookings, newBookings } from './bookings.ts';
import type { DurationMemory } from './durations.ts';
import { ageDurations, kindOf, learnDuration, newDurations, peopleOf } from './durations.ts';
import type { Break, FloorJob } from './floor.ts';
import { Floor, plannedBreaks } from './floor.ts';
import { ForwardPass } from './forward.ts';
import type { Quantiles, RangeMemory, WaitKind } from './range.ts';
import { learnRange, lengthClass, rangesOf } from './range.ts';
import { roomForecast, roomHorizon } from './room-forecast.ts';

/** Everything learned, as kept from day to day. Nothing in it points at a person. */
export interface Learned {
  readonly durations: DurationMemory;
  readonly bookings: BookingMemory;
  readonly arrivals: ArrivalMemory;
  readonly ranges: RangeMemory;
}

interface Told {
  readonly joined: Instant;
  readonly kind: WaitKind;
  /** The first forecast of each length class, in minutes, and when it was told. */
  readonly first: Map<number, { readonly at: Instant; readonly minutes: number }>;
}

const minute = 60_000;

/** Nothing learned yet: the office starts from what its settings expect. */
export const newLearned = (): Learned => ({
  durations: newDurations(),
  bookings: newBookings(),
  arrivals: newArrivals(),
  ranges: {},
});

const isFirst = ({ is }: DueReason): boolean =>
  is === 'appointment' || is === 'late-appointment' || is === 'walk-in' || is === 'stand-by';

const waitKind = ({ biometric }: FloorJob, { why, priority }: Waiting): WaitKind => {
  if (biometric) return 'B';
  if (!isFirst(why)) return 'S';
  if (priority) return 'P';
  return why.is === 'appointment' ? 'A' : 'W';
};

/** How long everybody still waits, and what the day teaches about it. */
export class Estimator {
  readonly learned: Learned;
  readonly #breaks: ((window: WindowSettings) => readonly Break[]) | undefined;
  readonly #told = new Map<VisitId, Told>();

  /** `breaks`: today's planned breaks by window, where they are not those of the settings. */
  constructor(learned: Learned, breaks?: (window: WindowSettings) => readonly Break[]) {
    this.learned = learned;
    this.#breaks = breaks;
  }

  /**
   * The range for every waiting ticket that some window will serve. What is told (to all of them, unless said to whom) is
   * remembered, to learn from at the call.
   */
  tell(office: Office, now: Instant, to?: ReadonlySet<VisitId>): ReadonlyMap<VisitId, Quantiles> {
    const { windows, jobs, onward } = this.#floor(office, now);
    const ranges = new Map<VisitId, Quantiles>();
    const rangeFor = rangesOf(this.learned.ranges);
    for (const { visitId: id, job, at } of new ForwardPass(windows, jobs, onward).play()) {
      if (!job.waiting) continue;
      const minutes = Math.max(0, (at - now) / minute);
      const kind = waitKind(job, job.waiting);
      if (!to || to.has(id)) this.#remember(id, job.waiting, kind, minutes, now);
      ranges.set(id, rangeFor(kind, minutes));
    }
    return ranges;
  }

  /** How many people will be in line, step by step, if the day goes on as it is foretold and others come as they do. */
  room(office: Office, now: Instant): RoomForecast {
    const floor = this.#floor(office, now);
    floor.expect(expectedWalkIns(this.learned.arrivals, office, now, roomHorizon(now)));
    const { windows, jobs, onward } = floor;
    return roomForecast(new ForwardPass(windows, jobs, onward).spans(roomHorizon(now)), now);
  }

  #floor(office: Office, now: Instant): Floor {
    const breaks = this.#breaks ?? ((window: WindowSettings) => plannedBreaks(office, window));
    return new Floor(office, this.learned, now, breaks);
  }

  /** What an entry of the record teaches: how long a step took, how far a call fell from its forecast, who came of those booked. */
  learn(before: Office, entry: Entry): void {
    const freed = new Set<VisitId>();
    for (const event of entry.events) {
      if (event.type === 'DayOpened') this.#newDay(before);
      // Whoever shares a window with what stands still, goes on or was moved is called at another time than was foretold.
      if (event.type === 'ServicePaused' || event.type === 'ServiceResumed' || event.type === 'LinesMoved')
        this.#told.clear();
      if (event.type === 'TicketCalled') this.#called(event.visitId, event.at, event.reason === undefined);
      if (event.type === 'StepFinished' || event.type === 'VisitHeld') freed.add(event.visitId);
    }
    for (const id of freed) this.#served(before, id, entry.at);
  }

  #remember(id: VisitId, { joined }: Waiting, kind: WaitKind, minutes: number, at: Instant): void {
    const known = this.#told.get(id);
    const told = known?.joined === joined ? known : { joined, kind, first: new Map() };
    if (told !== known) this.#told.set(id, told);
    const length = lengthClass(minutes);
    if (!told.first.has(length)) told.first.set(length, { at, minutes });
  }

  /** A call out of turn says nothing of the forecasts. */
  #called(id: VisitId, at: Instant, inTurn: boolean): void {
    const told = this.#told.get(id);
    if (!told) return;
    this.#told.delete(id);
    if (!inTurn) return;
    for (const first of told.first.values()) {
      learnRange(this.learned.ranges, told.kind, first.minutes, (at - first.at) / minute);
    }
  }

  /** From the call to the end, so that a forgotten arrival does no harm; each call teaches once. */
  #served(before: Office, id: VisitId, at: Instant): void {
    const visit = before.visits.get(id);
    const step = visit && currentStep(before, visit);
    if (!step || (visit.situation.is !== 'called' && visit.situation.is !== 'serving')) return;
    const { windowId, calledAt } = visit.situation;
    const still = stoodStill(before, visit.service, calledAt, at);
    const minutes = (at - calledAt - still) / minute / peopleOf(visit);
    learnDuration(this.learned.durations, kindOf(visit, step), windowId, minutes);
  }

  #newDay(before: Office): void {
    this.#told.clear();
    if (!before.day) return;
    ageDurations(this.learned.durations);
    const { date } = before.day;
    const booked = [...before.appointments.values()].filter(
      (appointment) =>
        appointment.date === date && appointment.office === undefined && appointment.status !== 'cancelled',
    );
    const day = booked.map(({ slot, visitId }) => {
      const checkedIn = visitId === undefined ? undefined : before.visits.get(visitId)?.checkedIn;
      return checkedIn === undefined ? { slot } : { slot, checkedIn };
    });
    learnBookings(this.learned.bookings, day);
    learnArrivals(this.learned.arrivals, before);
  }
}
