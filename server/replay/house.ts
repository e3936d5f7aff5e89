import { apply } from '../../shared/domain/apply.ts';
import { wallClock } from '../../shared/domain/calendar.ts';
import type { Command, LoadAppointments } from '../../shared/domain/commands.ts';
import { decide } from '../../shared/domain/decide/index.ts';
import type { Entry, Refusal } from '../../shared/domain/decision.ts';
import { Estimator, newLearned } from '../../shared/domain/estimate/estimator.ts';
import type { Quantiles } from '../../shared/domain/estimate/range.ts';
import type { Event } from '../../shared/domain/events.ts';
import type { Office } from '../../shared/domain/office.ts';
import { newOffice } from '../../shared/domain/office.ts';
import type { Actor, CallId, Instant, StepId, VisitId, WindowId } from '../../shared/domain/vocabulary.ts';
import { noNeeds } from '../../shared/domain/vocabulary.ts';
import type { CheckInRequest, DayRequest, FinishRequest, ReturnRequest } from './requests.ts';
import { reason, replaySettings } from './settings.ts';

/** Why a replayed wish was declined: a refusal of the office's own, or of the replay. */
export type ReplayRefusal = Refusal | 'time-runs-forward';

/** A wish that the office declines, to be told to whoever replays. */
export class Refused extends Error {
  readonly reason: ReplayRefusal;

  constructor(reason: ReplayRefusal) {
    super(reason);
    this.reason = reason;
  }
}

const clerkOf = (windowId: WindowId): Actor => ({
  kind: 'staff',
  id: `clerk-${windowId}`,
  name: windowId,
  roles: ['window'],
});
const reception: Actor = { kind: 'staff', id: 'reception', name: 'reception', roles: ['reception'] };
const schedule: Actor = { kind: 'system', id: 'schedule' };
const dayLength = 86_400_000;

/** One office played from outside: its day, its clock and what it has learned, by the rules of any office. */
export class ReplayHouse {
  #office: Office | undefined;
  #estimator = new Estimator(newLearned());
  #now: Instant = 0;
  #opensAt: Instant = 0;
  #ids = 0;
  #tickets = 0;

  /** How many wishes have been granted since the start. */
  get seq(): number {
    return this.#ids;
  }

  /** The office as it stands, while a day is played. */
  get office(): Office {
    return this.#today;
  }

  /** Time goes on to this moment; what falls due on the way happens in its order. */
  moveTo(at: Instant): void {
    if (at < this.#now) throw new Refused('time-runs-forward');
    for (let due = this.#nextDue(); due !== undefined && due <= at; due = this.#nextDue()) {
      this.#now = Math.max(this.#now, due);
      this.#doWhatIsDue();
    }
    this.#now = at;
  }

  /** A new day in an empty office, at any time. What earlier days taught is kept. */
  startDay(request: DayRequest, now: Instant): void {
    const before = this.#office ?? newOffice(replaySettings(request));
    const rota = new Map(request.windows.map(({ id, rota: breaks }) => [id, breaks]));
    this.#estimator = new Estimator(this.#estimator.learned, ({ id }) => rota.get(id) ?? []);
    this.#office = before;
    this.#now = now;
    this.#opensAt = request.opensAt;
    this.#tickets = 0;

    const { opensAt } = request;
    const { date } = wallClock(opensAt, 'UTC');
    const settings = replaySettings(request);
    this.#record('OpenDay', schedule, [
      { type: 'DayOpened', at: now, date, opensAt, closesAt: opensAt + dayLength, settings },
    ]);
    const person = { givenNames: '', surnames: '', guardians: [] };
    const appointments: LoadAppointments['appointments'] = request.appointments.map(({ id, at, service }) => ({
      id,
      service,
      slot: at,
      date,
      status: 'booked',
      person,
    }));
    this.#wish({ type: 'LoadAppointments', appointments }, reception);
    this.moveTo(now);
  }

  checkIn({ service, step, appointmentId, priority, accessibleWindow }: CheckInRequest): {
    readonly id: VisitId;
    readonly due: Instant;
  } {
    const id = `t${this.#ids + 1}`;
    const needs = { ...noNeeds, priority: priority ? (['senior'] as const) : [], accessibleWindow };
    const appointments = appointmentId == null ? [] : [appointmentId];
    this.#tickets += 1;
    const ticket = `T${String(this.#tickets).padStart(6, '0')}`;
    this.#wish({ type: 'CheckIn', appointments, service, needs, companions: 0, language: 'es' }, reception, (event) =>
      event.type === 'VisitCheckedIn' ? { ...event, ticket, journey: startingAt(event.journey, step) } : event,
    );
    return { id, due: this.#dueOf(id) ?? this.#now };
  }

  /** Whom the window calls; nothing with nobody to call. */
  next(windowId: WindowId): VisitId | undefined {
    try {
      this.#wish({ type: 'CallNext', windowId }, clerkOf(windowId));
    } catch (error) {
      if (error instanceof Refused && error.reason === 'nobody-waiting') return undefined;
      throw error;
    }
    return this.#today.windows.get(windowId)?.visitId;
  }

  start(id: VisitId): void {
    const { callId, clerk } = this.#callOf(id);
    this.#wish({ type: 'RecordArrival', callId }, clerk);
  }

  absent(id: VisitId): void {
    const { callId, clerk } = this.#callOf(id);
    this.#wish({ type: 'RecordNoShow', callId }, clerk);
  }

  finish(id: VisitId, request: FinishRequest): void {
    const { callId, clerk, next } = this.#callOf(id);
    this.#wish(endOf(request, callId, next), clerk);
  }

  /** Back in line, at the step that the request names. */
  comeBack(id: VisitId, request: ReturnRequest): void {
    const visit = this.#today.visits.get(id);
    if (!visit) throw new Refused('unknown-visit');
    const { situation } = visit;
    const aside = situation.is === 'absent' ? 'recall' : situation.is === 'held' && situation.reason;
    const expected = { recall: 'recall', park: reason.paper, ready: reason.print }[request.reason];
    if (aside !== expected) throw new Refused('visit-not-aside');
    this.#wish({ type: 'ComeBack', visitId: id }, reception, (event) => {
      if (event.type !== 'LineJoined' || event.journey[event.position] === request.step) return event;
      const done = event.journey.slice(0, event.position);
      return { ...event, journey: [...done, ...startingAt(event.journey.slice(event.position), request.step)] };
    });
  }

  pause(windowId: WindowId, until: Instant | undefined): void {
    const minutes = until === undefined ? {} : { minutes: Math.max(0, until - this.#now) / 60_000 };
    this.#wish({ type: 'PauseWindow', windowId, reason: reason.pause, urgent: true, ...minutes }, clerkOf(windowId));
  }

  resume(windowId: WindowId): void {
    this.#wish({ type: 'ResumeWindow', windowId }, clerkOf(windowId));
  }

  /** What these tickets are told now; nothing for one that no open window will ever serve. */
  estimates(ids: readonly VisitId[]): Record<VisitId, (Quantiles & { readonly due: Instant }) | null> {
    const ranges = this.#estimator.tell(this.#today, this.#now, new Set(ids));
    return Object.fromEntries(
      ids.map((id) => {
        const range = ranges.get(id);
        const due = this.#dueOf(id);
        return [id, range && due !== undefined ? { ...range, due } : null];
      }),
    );
  }

  get #today(): Office {
    if (!this.#office?.day) throw new Refused('no-day');
    return this.#office;
  }

  #dueOf(id: VisitId): Instant | undefined {
    const situation = this.#today.visits.get(id)?.situation;
    return situation?.is === 'waiting' ? situation.due : undefined;
  }

  #callOf(id: VisitId) {
    const visit = this.#today.visits.get(id);
    if (!visit) throw new Refused('unknown-visit');
    const { situation, journey, position } = visit;
    if (situation.is !== 'called' && situation.is !== 'serving') throw new Refused('not-called');
    return { callId: situation.callId, clerk: clerkOf(situation.windowId), next: journey[position + 1] };
  }

  /** Decided as any wish, and recorded; `placed` sets the step that the request names, which no rule of the order reads. */
  #wish(command: Command, by: Actor, placed: (event: Event) => Event = (event) => event): void {
    const commandId = `t${this.#ids + 1}`;
    const decision = decide(this.#today, command, { at: this.#now, by, commandId, code: commandId });
    if (!decision.accepted) throw new Refused(decision.refusal);
    this.#record(command.type, by, decision.events.map(placed));
  }

  #record(command: string, by: Actor, events: readonly Event[]): void {
    const before = this.#office;
    if (!before || events.length === 0) return;
    this.#ids += 1;
    const entry: Entry = { at: this.#now, id: `t${this.#ids}`, by, command, events };
    this.#office = apply(before, entry);
    this.#estimator.learn(before, entry);
  }

  /** The next moment at which something happens by the clock alone: the opening, or a call's second announcement. */
  #nextDue(): Instant | undefined {
    if (!this.#office?.day) return undefined;
    if ([...this.#office.windows.values()].some(({ state }) => state === 'closed')) return this.#opensAt;
    let first: Instant | undefined;
    for (const { visitId } of this.#office.windows.values()) {
      const situation = visitId === undefined ? undefined : this.#office.visits.get(visitId)?.situation;
      if (situation?.is !== 'called' || situation.announcements > 1) continue;
      const due = situation.calledAt + this.#office.settings.absence.secondCallAfter * 1000;
      if (first === undefined || due < first) first = due;
    }
    return first;
  }

  #doWhatIsDue(): void {
    for (const { id, state } of this.#today.windows.values()) {
      if (state === 'closed') this.#wish({ type: 'OpenWindow', windowId: id, takeOver: false }, clerkOf(id));
    }
    this.#wish({ type: 'KeepTime' }, schedule);
  }
}

/** What the office calls this end of a step; `next` is the step that its journey has next. */
const endOf = (request: FinishRequest, callId: CallId, next: StepId | undefined): Command => {
  switch (request.outcome) {
    case 'leave':
      return { type: 'EndVisit', callId, outcome: 'served' };
    case 'next':
    case 'transfer':
      return request.outcome === 'next' && request.nextStep === next
        ? { type: 'FinishStep', callId, callNext: false }
        : { type: 'SendTo', callId, to: { step: request.nextStep } };
    case 'park':
      return { type: 'RecordIncomplete', callId, reason: reason.paper };
    case 'ready':
      return { type: 'HoldVisit', callId, reason: reason.print, comesBackFor: request.nextStep ?? 'deliver' };
  }
  return request satisfies never;
};

/** A journey that begins at this step: the rest of it from there, or the step before all of it. */
const startingAt = (journey: readonly string[], step: string): readonly string[] => {
  const known = journey.indexOf(step);
  return known >= 0 ? journey.slice(known) : [step, ...journey.slice(1)];
};
