import { instantOf, minutesOf } from '../calendar.ts';
import { firstDue, laterDue } from '../due.ts';
import { waitingVisits } from '../line.ts';
import type { Office, OpenWindowState } from '../office.ts';
import { presentVisits, serviceOf, stepSettings } from '../office.ts';
import type { StepSettings, WindowSettings } from '../settings.ts';
import type { Held, Visit } from '../visit.ts';
import { hasPriority } from '../visit.ts';
import type { Instant, Needs, WindowId } from '../vocabulary.ts';
import { noNeeds } from '../vocabulary.ts';
import type { BookingMemory } from './bookings.ts';
import { expectedOf } from './bookings.ts';
import type { DurationMemory } from './durations.ts';
import { kindOf, logMinutes, minutesLeft, windowPace } from './durations.ts';
import type { Job, PlayedWindow } from './forward.ts';

const minute = 60_000;
const turnaround = 0.3;
/** A pause whose end nobody told lasts so long; a paper is back after so long. */
const unknownPause = 15;
const paperMinutes = 28;
/** A pause that began so long before a planned break counts as taking it. */
const earlyPause = 10;
const leastChance = 0.01;

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

/** Everything that will want a window, and every window that will be there, from this moment on. */
export class Floor {
  readonly #office: Office;
  readonly #memory: FloorMemory;
  readonly #now: Instant;
  readonly #breaks: (window: WindowSettings) => readonly Break[];
  readonly #minutes = new Map<string, number>();
  readonly jobs: Job[] = [];
  readonly windows: PlayedWindow[] = [];

  constructor(office: Office, memory: FloorMemory, now: Instant, breaks: (window: WindowSettings) => readonly Break[]) {
    this.#office = office;
    this.#memory = memory;
    this.#now = now;
    this.#breaks = breaks;
    for (const window of office.settings.windows) this.#addWindow(window);
    for (const visit of waitingVisits(office)) this.#addWaiting(visit);
    for (const visit of presentVisits(office)) if (visit.situation.is === 'held') this.#addHeld(visit, visit.situation);
    this.#addExpected();
  }

  #addWindow(window: WindowSettings): void {
    const state = this.#office.windows.get(window.id);
    const { day } = this.#office;
    const beforeOpening = day !== undefined && this.#now < day.opensAt;
    if (!state || (state.state === 'closed' && !beforeOpening)) return;

    let free = Math.max(this.#now, day?.opensAt ?? this.#now);
    const end = this.#endOfVisit(window.id, state);
    if (end !== undefined) free = Math.max(free, end + turnaround * minute);
    if (state.state === 'paused') free = Math.max(free, state.pause?.until ?? this.#now + unknownPause * minute);
    const pauses = state.pauses ?? [];
    const breaks = this.#breaks(window)
      .filter(({ from }) => !pauses.some((began) => began >= from - earlyPause * minute))
      .map(({ from, to }) => ({ from, length: to - from }));
    const { id, accessible, skills, kind } = window;
    const pace = Math.exp(windowPace(this.#memory.durations, id));
    this.windows.push({ id, accessible, biometric: kind === 'biometric', skills, pace, free, breaks });
  }

  #endOfVisit(window: WindowId, { visitId }: OpenWindowState): Instant | undefined {
    const visit = visitId === undefined ? undefined : this.#office.visits.get(visitId);
    if (!visit || (visit.situation.is !== 'called' && visit.situation.is !== 'serving')) return undefined;
    const step = stepSettings(this.#office, visit.journey[visit.position]);
    if (!step) return undefined;
    const elapsed = (this.#now - visit.situation.calledAt) / minute;
    const end = this.#now + minutesLeft(this.#memory.durations, kindOf(visit, step), window, elapsed) * minute;
    const after = this.#after(visit, visit.position, 1, visit.needs, visit.ticket)?.(end);
    if (after) this.jobs.push(after);
    return end;
  }

  #addWaiting(visit: ReturnType<typeof waitingVisits>[number]): void {
    const { situation, ticket, needs, service } = visit;
    const step = stepSettings(this.#office, visit.journey[visit.position]);
    const paused = this.#office.pausedServices.get(service);
    if (!step || (paused && paused.until === undefined)) return;
    const { due, joined, onlyWindow } = situation;
    const job = this.#job(visit, step, visit.position, {
      ticket,
      needs,
      due,
      joined,
      weight: 1,
      arrives: Math.max(this.#now, paused?.until ?? 0),
    });
    const alone = onlyWindow !== undefined && this.windows.some(({ id }) => id === onlyWindow);
    this.jobs.push({ ...job, visitId: visit.id, wanted: true, ...(alone ? { onlyWindow } : {}) });
  }

  #addHeld(visit: Visit, { since, stepDone }: Held): void {
    const step = stepSettings(this.#office, visit.journey[visit.position]);
    if (!step) return;
    const arrives = Math.max(this.#now, since + paperMinutes * minute);
    const { due } = laterDue(this.#office.settings.calling, visit.needs, arrives, { is: 'back-with-papers' });
    const back = { ...visit, returned: !stepDone };
    this.jobs.push(
      this.#job(back, step, visit.position, {
        ticket: visit.ticket,
        needs: visit.needs,
        due,
        joined: arrives,
        weight: 1,
        arrives,
      }),
    );
  }

  #addExpected(): void {
    const { day, appointments, settings } = this.#office;
    if (!day) return;
    for (const { slot, visitId, date, status, office, service, id } of appointments.values()) {
      if (visitId !== undefined || date !== day.date || office !== undefined || status === 'cancelled') continue;
      const { chance, at } = expectedOf(this.#memory.bookings, slot, this.#now);
      const settingsOfService = serviceOf(this.#office, service);
      const step = stepSettings(this.#office, settingsOfService?.journey[0]);
      if (chance < leastChance || !settingsOfService || !step) continue;
      const { due } = firstDue(settings.calling, settingsOfService, noNeeds, at, slot);
      const visit = { service, returned: false, journey: settingsOfService.journey };
      this.jobs.push(
        this.#job(visit, step, 0, { ticket: id, needs: noNeeds, due, joined: at, weight: chance, arrives: at }),
      );
    }
  }

  #job(
    visit: Pick<Visit, 'service' | 'returned' | 'journey'>,
    step: StepSettings,
    position: number,
    { needs, ...rest }: Pick<Job, 'ticket' | 'due' | 'joined' | 'weight' | 'arrives'> & { readonly needs: Needs },
  ): Job {
    const onward = this.#after(visit, position, rest.weight, needs, rest.ticket);
    return {
      ...rest,
      skill: step.skill,
      biometric: step.at === 'biometric',
      minutes: this.#expectedMinutes(visit, step),
      accessibleOnly: needs.accessibleWindow,
      priority: hasPriority(needs),
      long: step.minutes > this.#office.settings.calling.longStep,
      wanted: false,
      ...(onward ? { onward } : {}),
    };
  }

  #after(
    visit: Pick<Visit, 'service' | 'journey'>,
    position: number,
    weight: number,
    needs: Needs,
    ticket: string,
  ): ((end: Instant) => Job) | undefined {
    const step = stepSettings(this.#office, visit.journey[position + 1]);
    if (!step) return undefined;
    const { afterMinutes, share } = step.arrival ?? { afterMinutes: 0, share: 1 };
    return (end) => {
      const arrives = end + afterMinutes * minute;
      const { due } = laterDue(this.#office.settings.calling, needs, arrives, { is: 'next-step' });
      return this.#job({ ...visit, returned: false }, step, position + 1, {
        ticket,
        needs,
        due,
        joined: arrives,
        weight: weight * share,
        arrives,
      });
    };
  }

  #expectedMinutes(visit: Pick<Visit, 'service' | 'returned'>, step: StepSettings): number {
    const kind = kindOf(visit, step);
    const known = this.#minutes.get(kind.key);
    if (known !== undefined) return known;
    const minutes = Math.exp(logMinutes(this.#memory.durations, kind));
    this.#minutes.set(kind.key, minutes);
    return minutes;
  }
}
