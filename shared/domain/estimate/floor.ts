import { instantOf, minutesOf } from '../calendar.ts';
import { firstDue, laterDue } from '../due.ts';
import type { Office, OpenWindowState } from '../office.ts';
import { presentVisits } from '../office.ts';
import { stoodStill } from '../outage.ts';
import type { ServiceSettings, StepSettings, WindowSettings } from '../settings.ts';
import type { Away, Held, Visit, Waiting } from '../visit.ts';
import { callableFrom, hasPriority, stepOf, wayBack } from '../visit.ts';
import type { Instant, ServiceId, StepId, TicketNumber, WindowId } from '../vocabulary.ts';
import { noNeeds } from '../vocabulary.ts';
import type { ExpectedWalkIn } from './arrivals.ts';
import type { BookingMemory } from './bookings.ts';
import { expectedOf } from './bookings.ts';
import type { DurationMemory } from './durations.ts';
import { kindOf, logMinutes, minutesLeft, peopleOf, windowPace } from './durations.ts';
import type { Job, PlayedWindow } from './forward.ts';
import { turnaround } from './forward.ts';

const minute = 60_000;
/** A pause whose end nobody told lasts so long; a paper is back after so long. */
const unknownPause = 15;
const paperMinutes = 28;
/** A pause that began so long before a planned break counts as taking it. */
const earlyPause = 10;
const leastChance = 0.01;

/** Minutes by step and service. */
type Minutes = Map<StepSettings, Map<ServiceId, number>>;

/** What the estimate has learned and needs for a pass. */
export interface FloorMemory {
  readonly durations: DurationMemory;
  readonly bookings: BookingMemory;
}

/** A planned break of a window today. */
export interface Break {
  readonly from: Instant;
  readonly to: Instant;
}

/** The planned breaks of a window as the settings have them. */
export function plannedBreaks(office: Office, window: WindowSettings): readonly Break[] {
  const { day, settings } = office;
  if (!day) return [];
  const at = (time: string): Instant => instantOf(day.date, minutesOf(time), settings.office.timeZone);
  return (window.breaks ?? []).map(({ from, to }) => ({ from: at(from), to: at(to) }));
}

type Going = Pick<Visit, 'service' | 'journey' | 'returned' | 'applicants' | 'companions' | 'needs' | 'ticket'>;

/** A job with the visit that it is a part of, so that it is known where it leads. */
export interface FloorJob extends Job {
  readonly visit: Going;
  readonly position: number;
  /** Their place in line; nobody's who is only expected. */
  readonly waiting: Waiting | undefined;
}

/** When a job joins its line and is due, when it is there, and how likely it is. */
type Timing = Pick<Job, 'due' | 'joined' | 'weight' | 'arrives'>;

/** Who stands in line, and where. */
type InLine = Pick<FloorJob, 'visitId' | 'waiting' | 'onlyWindow'>;

const nobodyYet: InLine = { visitId: undefined, waiting: undefined, onlyWindow: undefined };

/** How many people come along with a visit: half a person before anybody has come, then as it is today. */
const usualCompanions = ({ visits, companions }: Office): number => (5 + companions) / (10 + visits.size);

/** Somebody who may come for a service, of whom no more is known. */
const usualVisit = ({ id, journey }: ServiceSettings, ticket: TicketNumber, companions: number): Going => ({
  service: id,
  journey,
  returned: false,
  applicants: [],
  companions,
  needs: noNeeds,
  ticket,
});

/** Everything that will want a window, and every window that will be there, from this moment on. */
export class Floor {
  readonly #office: Office;
  readonly #memory: FloorMemory;
  readonly #now: Instant;
  readonly #steps: ReadonlyMap<StepId, StepSettings>;
  /** Expected minutes by step and service: of those who come for the first time, and of those who come back. */
  readonly #minutes: { readonly first: Minutes; readonly back: Minutes } = { first: new Map(), back: new Map() };
  readonly jobs: FloorJob[] = [];
  readonly windows: PlayedWindow[] = [];

  constructor(office: Office, memory: FloorMemory, now: Instant, breaks: (window: WindowSettings) => readonly Break[]) {
    this.#office = office;
    this.#memory = memory;
    this.#now = now;
    this.#steps = new Map(office.settings.steps.map((step) => [step.id, step]));
    for (const window of office.settings.windows) this.#addWindow(window, breaks);
    for (const visit of presentVisits(office)) {
      if (visit.situation.is === 'waiting') this.#addWaiting(visit, visit.situation);
      if (visit.situation.is === 'held') this.#addHeld(visit, visit.situation);
    }
    this.#addExpected();
  }

  /** What follows when a job ends: the next step of its journey, if they come to it. */
  readonly onward = ({ visit, position, weight }: FloorJob, end: Instant): FloorJob | undefined => {
    const step = this.#steps.get(visit.journey[position + 1] ?? '');
    if (!step) return undefined;
    const arrives = end + (step.arrival?.afterMinutes ?? 0) * minute;
    const { due } = laterDue(this.#office.settings.calling, visit.needs, arrives, { is: 'next-step' });
    const likely = weight * (step.arrival?.share ?? 1);
    const going = visit.returned ? { ...visit, returned: false } : visit;
    return this.#job(going, step, position + 1, { due, joined: arrives, arrives, weight: likely });
  };

  #addWindow(window: WindowSettings, breaksOf: (window: WindowSettings) => readonly Break[]): void {
    const state = this.#office.windows.get(window.id);
    const { day } = this.#office;
    const beforeOpening = day !== undefined && this.#now < day.opensAt;
    if (!state || (state.state === 'closed' && !beforeOpening)) return;

    let free = Math.max(this.#now, day?.opensAt ?? this.#now);
    const end = this.#endOfVisit(window.id, state);
    if (end !== undefined) free = Math.max(free, end + turnaround * minute);
    if (state.state === 'paused') free = Math.max(free, state.pause?.until ?? this.#now + unknownPause * minute);
    const pauses = state.pauses ?? [];
    const breaks = breaksOf(window)
      .filter(({ from }) => !pauses.some((began) => began >= from - earlyPause * minute))
      .map(({ from, to }) => ({ from, length: to - from }));
    const { id, accessible, skills, kind } = window;
    const pace = Math.exp(windowPace(this.#memory.durations, id));
    this.windows.push({ id, accessible, biometric: kind === 'biometric', skills, pace, free, breaks });
  }

  #endOfVisit(window: WindowId, { visitId }: OpenWindowState): Instant | undefined {
    const visit = visitId === undefined ? undefined : this.#office.visits.get(visitId);
    if (!visit || (visit.situation.is !== 'called' && visit.situation.is !== 'serving')) return undefined;
    const { calledAt } = visit.situation;
    const step = this.#steps.get(stepOf(visit) ?? '');
    if (!step) return undefined;
    const people = peopleOf(visit);
    const worked = this.#now - calledAt - stoodStill(this.#office, visit.service, calledAt, this.#now);
    const elapsed = worked / minute / people;
    const left = people * minutesLeft(this.#memory.durations, kindOf(visit, step), window, elapsed);
    const end = this.#now + left * minute;
    const timing = { due: calledAt, joined: calledAt, arrives: calledAt, weight: 1 };
    const after = this.onward(this.#job(visit, step, visit.position, timing), end);
    if (after) this.jobs.push(after);
    return end;
  }

  #addWaiting(visit: Visit, waiting: Waiting): void {
    const { due, joined, onlyWindow, away } = waiting;
    const step = this.#steps.get(stepOf(visit) ?? '');
    const paused = this.#office.pausedServices.get(visit.service);
    if (!step || (paused && paused.until === undefined)) return;
    const arrives = Math.max(this.#now, paused?.until ?? 0, away ? this.#backFrom(away) : 0);
    const alone =
      onlyWindow !== undefined &&
      this.windows.some(({ id, skills }) => id === onlyWindow && skills.includes(step.skill));
    const timing = { due, joined, arrives, weight: 1 };
    const inLine = { visitId: visit.id, waiting, onlyWindow: alone ? onlyWindow : undefined };
    this.jobs.push(this.#job(visit, step, visit.position, timing, inLine));
  }

  /** Whoever is out by their own wish is invited in as soon as their call is near. */
  #backFrom(away: Away): Instant {
    return away.byWish && !away.missed ? Math.min(this.#now + wayBack, away.until) : callableFrom(away);
  }

  #addHeld(visit: Visit, { since, stepDone, from }: Held): void {
    const step = this.#steps.get(stepOf(visit) ?? '');
    if (!step) return;
    const away = (stepDone ? step.arrival?.afterMinutes : undefined) ?? paperMinutes;
    const arrives = Math.max(this.#now, since + away * minute);
    const { due } = laterDue(this.#office.settings.calling, visit.needs, arrives, { is: 'back-with-papers' });
    const timing = { due: Math.max(due, from?.due ?? due), joined: arrives, arrives, weight: 1 };
    this.jobs.push(this.#job({ ...visit, returned: !stepDone && !from }, step, visit.position, timing));
  }

  #addExpected(): void {
    const { day, appointments, settings } = this.#office;
    if (!day) return;
    const companions = usualCompanions(this.#office);
    const services = new Map(settings.services.map((service) => [service.id, service]));
    for (const { slot, visitId, date, status, office, service: id, id: ticket } of appointments.values()) {
      if (visitId !== undefined || date !== day.date || office !== undefined || status === 'cancelled') continue;
      const { chance, at } = expectedOf(this.#memory.bookings, slot, this.#now);
      const service = services.get(id);
      const step = this.#steps.get(service?.journey[0] ?? '');
      if (chance < leastChance || !service || !step) continue;
      const { due } = firstDue(settings.calling, service, noNeeds, at, slot);
      const visit = usualVisit(service, ticket, companions);
      this.jobs.push(this.#job(visit, step, 0, { due, joined: at, arrives: at, weight: chance }));
    }
  }

  /** Those without appointment who may come: for the room, since a window's promise to those who are here reckons with nobody unknown. */
  expect(walkIns: readonly ExpectedWalkIn[]): void {
    const { settings } = this.#office;
    const companions = usualCompanions(this.#office);
    for (const [index, { service: id, at, chance }] of walkIns.entries()) {
      const service = settings.services.find((known) => known.id === id);
      const step = this.#steps.get(service?.journey[0] ?? '');
      if (!service || !step) continue;
      const visit = usualVisit(service, `walk-in ${index}`, companions);
      const { due } = firstDue(settings.calling, service, noNeeds, at, undefined);
      this.jobs.push(this.#job(visit, step, 0, { due, joined: at, arrives: at, weight: chance }));
    }
  }

  #job(
    visit: Going,
    step: StepSettings,
    position: number,
    { due, joined, arrives, weight }: Timing,
    { visitId, waiting, onlyWindow }: InLine = nobodyYet,
  ): FloorJob {
    return {
      visit,
      position,
      waiting,
      visitId,
      ticket: visit.ticket,
      skill: step.skill,
      biometric: step.at === 'biometric',
      due,
      joined,
      arrives,
      weight,
      minutes: peopleOf(visit) * this.#expectedMinutes(visit, step),
      accessibleOnly: visit.needs.accessibleWindow,
      priority: hasPriority(visit.needs),
      long: step.minutes > this.#office.settings.calling.longStep,
      onlyWindow,
    };
  }

  #expectedMinutes(visit: Going, step: StepSettings): number {
    const all = visit.returned ? this.#minutes.back : this.#minutes.first;
    const byService = all.get(step) ?? new Map<ServiceId, number>();
    const known = byService.get(visit.service);
    if (known !== undefined) return known;
    const minutes = Math.exp(logMinutes(this.#memory.durations, kindOf(visit, step)));
    all.set(step, byService.set(visit.service, minutes));
    return minutes;
  }
}
