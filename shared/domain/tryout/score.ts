import { firstDue } from '../due.ts';
import type { Event, TicketCalled } from '../events.ts';
import { evolve } from '../evolve/index.ts';
import { minutesOf, wholeMinutes } from '../figures/minutes.ts';
import type { Office } from '../office.ts';
import { newOffice, serviceOf, windowSettings } from '../office.ts';
import { inferredInRoom } from '../room.ts';
import type { Instant, VisitId, VisitOutcome } from '../vocabulary.ts';
import { noNeeds } from '../vocabulary.ts';
import { applicantsOf } from './arrival.ts';
import type { DayOutcome, Kind, KindOutcome } from './outcome.ts';
import type { PastDay, PastVisit } from './past-day.ts';

const minute = 60_000;
/** Ends of a visit that was not seen to. */
const withoutEnd: ReadonlySet<VisitOutcome> = new Set<VisitOutcome>(['left', 'tomorrow', 'unserved']);

interface Tally {
  visits: number;
  readonly waits: Map<number, number>;
  onTime: number;
}

/** The kind that a visit counts under. */
const kindOf = ({ accessible, priority, slot }: PastVisit): Kind =>
  accessible ? 'accessible' : priority ? 'priority' : slot === undefined ? 'walkIn' : 'booked';

/**
 * How a day went by its events, recorded or played. `held` is the day whose targets count: a change of the rule must not
 * change what "on time" means.
 */
export function scoreDay(events: Iterable<Event>, visits: readonly PastVisit[], held: PastDay): DayOutcome {
  const score = new Score(visits, held);
  for (const event of events) score.see(event);
  return score.outcome();
}

class Score {
  readonly #held: PastDay;
  readonly #visits: ReadonlyMap<VisitId, PastVisit>;
  readonly #tallies: Readonly<Record<Kind, Tally>> = {
    booked: newTally(),
    walkIn: newTally(),
    priority: newTally(),
    accessible: newTally(),
  };
  readonly #called = new Set<VisitId>();
  #office: Office;
  #at: Instant;
  #lineMs = 0;
  #overMs = 0;
  #idleMs = 0;
  #lastServedAt: Instant | undefined;

  constructor(visits: readonly PastVisit[], held: PastDay) {
    this.#held = held;
    this.#visits = new Map(visits.map((visit) => [visit.id, visit]));
    this.#office = newOffice(held.settings);
    this.#at = held.openedAt;
    for (const visit of visits) this.#tallies[kindOf(visit)].visits += 1;
  }

  see(event: Event): void {
    this.#passTo(event.at);
    if (event.type === 'TicketCalled') this.#call(event);
    if (event.type === 'StepFinished') this.#lastServedAt = Math.max(this.#lastServedAt ?? 0, event.at);
    this.#office = evolve(this.#office, this.#withPeople(event));
  }

  outcome(): DayOutcome {
    const { booked, walkIn, priority, accessible } = this.#tallies;
    return {
      kinds: {
        booked: toldOf(booked),
        walkIn: toldOf(walkIn),
        priority: toldOf(priority),
        accessible: toldOf(accessible),
      },
      lineMinutes: this.#lineMs / minute,
      unfinished: this.#unfinished(),
      overSeats: Math.round(this.#overMs / minute),
      biometricIdle: Math.round(this.#idleMs / minute),
      ...(this.#lastServedAt !== undefined && { lastServedAt: this.#lastServedAt }),
    };
  }

  #unfinished(): number {
    const ended = [...this.#office.visits.values()].filter(
      ({ situation }) => situation.is === 'ended' && !withoutEnd.has(situation.outcome),
    );
    return this.#visits.size - ended.length;
  }

  /** An erased record no longer tells how many applicants a visit had; what is known of it is put back. */
  #withPeople(event: Event): Event {
    if (event.type !== 'VisitCheckedIn') return event;
    const visit = this.#visits.get(event.visitId);
    return visit ? { ...event, applicants: applicantsOf(visit) } : event;
  }

  /** The time since the last event, counted as the office then stood. */
  #passTo(at: Instant): void {
    const [from, to] = [this.#at, Math.max(this.#at, at)];
    this.#at = to;
    if (to === from) return;
    const office = this.#office;
    if (inferredInRoom(office, from) > office.settings.room.seats) this.#overMs += to - from;

    const { opensAt, closesAt } = this.#held;
    const inHours = Math.max(0, Math.min(to, closesAt) - Math.max(from, opensAt));
    if (inHours === 0) return;
    for (const { id, state, visitId } of office.windows.values()) {
      if (state !== 'open' || visitId !== undefined) continue;
      if (windowSettings(office, id)?.kind === 'biometric') this.#idleMs += inHours;
    }
  }

  #call({ visitId, at }: TicketCalled): void {
    const visit = this.#visits.get(visitId);
    if (!visit) return;
    const situation = this.#office.visits.get(visitId)?.situation;
    if (situation?.is === 'waiting') this.#lineMs += at - situation.joined;
    if (this.#called.has(visitId)) return;
    this.#called.add(visitId);

    const { arrives, slot, service, priority } = visit;
    const { calling } = this.#held.settings;
    const target = firstDue(calling, serviceOf(this.#office, service) ?? {}, noNeeds, arrives, slot).due;
    const tally = this.#tallies[kindOf(visit)];
    const minutes = wholeMinutes(at - (priority ? arrives : Math.max(arrives, slot ?? arrives)));
    tally.waits.set(minutes, (tally.waits.get(minutes) ?? 0) + 1);
    if (at <= target) tally.onTime += 1;
  }
}

function newTally(): Tally {
  return { visits: 0, waits: new Map(), onTime: 0 };
}

const toldOf = ({ visits, waits, onTime }: Tally): KindOutcome => ({ visits, waits: minutesOf(waits), onTime });
