import { dueAgain } from '../due.ts';
import type { Event, OutcomeCorrected, StepFinished, TicketCalled } from '../events.ts';
import { corrected } from '../evolve/visits.ts';
import { movesBetween } from '../moved.ts';
import type { Office } from '../office.ts';
import { serviceOf, windowSettings } from '../office.ts';
import type { Visit, Waiting } from '../visit.ts';
import { stepOf } from '../visit.ts';
import type { Instant, ReasonId, VisitId, WindowId } from '../vocabulary.ts';
import { noNeeds } from '../vocabulary.ts';
import { wholeMinutes } from './minutes.ts';
import type { Quarters } from './quarters.ts';
import { eachQuarter } from './quarters.ts';
import type { Tally } from './tally.ts';
import { add, addMinutes } from './tally.ts';
import type { Bend, Cut } from './types.ts';

/** A day being counted, with the clock on its wall. */
export interface Counting {
  readonly tally: Tally;
  readonly quarters: Quarters;
}

/** Counts one event that stands; `office` is the office before it. */
export function count(counting: Counting, office: Office, event: Event): void {
  const { tally, quarters } = counting;
  switch (event.type) {
    case 'VisitCheckedIn':
      add(tally.visits, event.service);
      add(tally.arrivals, quarters.of(event.waiting.joined));
      return;
    case 'TicketCalled':
      called(counting, office, event);
      return;
    case 'NoShowRecorded':
      tally.missedCalls++;
      return;
    case 'StepFinished':
      finished(counting, office, event);
      return;
    case 'VisitHeld':
      if (event.incomplete) lacking(tally, event.visitId, event.reason);
      return;
    case 'VisitEnded':
      if (event.outcome === 'incomplete' && event.reason !== undefined) lacking(tally, event.visitId, event.reason);
      return;
    case 'OutcomeCorrected':
      correct(tally, office, event);
      return;
    case 'WindowOpened':
    case 'WindowResumed':
      if (windowSettings(office, event.windowId)?.kind === 'window' && !tally.openSince.has(event.windowId))
        tally.openSince.set(event.windowId, event.at);
      return;
    case 'WindowPaused':
    case 'WindowClosed':
      windowShut(counting, event.windowId, event.at);
      return;
    case 'DayClosed':
      allShut(counting, event.at);
      return;
    default: {
      const bend = bendOf(office, event);
      if (bend) tally.bends.push(bend);
    }
  }
}

/** No window stands open from now on. */
export function allShut(counting: Counting, at: Instant): void {
  for (const windowId of [...counting.tally.openSince.keys()]) windowShut(counting, windowId, at);
}

function windowShut({ tally, quarters }: Counting, windowId: WindowId, at: Instant): void {
  const since = tally.openSince.get(windowId);
  tally.openSince.delete(windowId);
  if (since === undefined) return;
  for (const [quarter, minutes] of eachQuarter(quarters, since, at)) add(tally.windowMinutes, quarter, minutes);
}

function called({ tally, quarters }: Counting, office: Office, { visitId, windowId, at, reason }: TicketCalled): void {
  const visit = office.visits.get(visitId);
  if (visit?.situation.is !== 'waiting') return;
  tally.calls++;
  if (reason !== undefined) tally.bends.push({ is: 'out-of-turn', at, ticket: visit.ticket, windowId, reason });

  const waiting = visit.situation;
  const minutes = wholeMinutes(at - from(waiting));
  const isWithin = at <= target(office, visit, waiting);
  const waited = (cut: Cut, key: string) => {
    addMinutes(tally.waits[cut], key, minutes);
    if (isWithin) add(tally.within[cut], key);
  };
  waited('step', stepOf(visit) ?? '');
  if (tally.called.has(visitId)) return;

  tally.called.add(visitId);
  waited('service', visit.service);
  waited('window', windowId);
  waited('hour', quarters.hourOf(visit.checkedIn));
  if (waiting.why.is !== 'appointment') return;
  tally.punctual++;
  if (isWithin) tally.punctualCalled++;
}

/** From when a wait counts: an ordinary visitor who is early waits from the slot on. */
const from = ({ joined, why, priority }: Waiting): Instant =>
  why.is === 'appointment' && !priority ? Math.max(joined, why.slot) : joined;

/** Until when a call is within the target: the due time as it would be without priority, which precedes the arrival. */
const target = (office: Office, visit: Visit, waiting: Waiting): Instant => {
  if (!waiting.priority) return waiting.due;
  return dueAgain(office.settings.calling, serviceOf(office, visit.service) ?? {}, noNeeds, waiting).due;
};

function finished({ tally, quarters }: Counting, office: Office, event: StepFinished): void {
  const { visitId, windowId, step, at } = event;
  for (const { outcome, reason } of event.applicants)
    if (outcome === 'incomplete' && reason !== undefined) lacking(tally, visitId, reason);

  const visit = office.visits.get(visitId);
  if (visit?.situation.is !== 'serving' && visit?.situation.is !== 'called') return;
  const since = visit.situation.is === 'serving' ? visit.situation.since : visit.situation.calledAt;
  const minutes = wholeMinutes(at - since);
  addMinutes(tally.stays.service, visit.service, minutes);
  addMinutes(tally.stays.step, step, minutes);
  addMinutes(tally.stays.window, windowId, minutes);
  addMinutes(tally.stays.hour, quarters.hourOf(since), minutes);
  if (windowSettings(office, windowId)?.kind !== 'window') return;
  tally.atWindow.add(visitId);
  tally.windowWork += at - visit.situation.calledAt;
}

/** What the visit ended for want of is taken out of the count, and what it really lacked stands there instead. */
function correct(tally: Tally, office: Office, event: OutcomeCorrected): void {
  const visit = office.visits.get(event.visitId);
  if (!visit) return;
  const { at, was, outcome, why } = event;
  tally.corrections.push({ at, ticket: visit.ticket, was, outcome, why });
  for (const reason of lackedAtEnd(visit)) {
    if (!tally.lacked.delete(`${visit.id} ${reason}`)) continue;
    const others = (tally.incomplete.get(reason) ?? 1) - 1;
    if (others > 0) tally.incomplete.set(reason, others);
    else tally.incomplete.delete(reason);
  }
  for (const reason of lackedAtEnd(corrected(visit, event))) lacking(tally, visit.id, reason);
}

const lackedAtEnd = ({ situation, applicants }: Visit): readonly ReasonId[] => {
  const ends = situation.is === 'ended' ? [situation, ...applicants] : [];
  return ends.flatMap(({ outcome, reason }) => (outcome === 'incomplete' && reason !== undefined ? reason : []));
};

function lacking({ lacked, incomplete }: Tally, visitId: VisitId, reason: ReasonId): void {
  const key = `${visitId} ${reason}`;
  if (lacked.has(key)) return;
  lacked.add(key);
  add(incomplete, reason);
}

const bendOf = (office: Office, event: Event): Bend | undefined => {
  switch (event.type) {
    case 'NeedsChanged':
      return event.waiting && { is: 'needs', at: event.at, reason: event.reason };
    case 'SettingsPublished':
      return event.from === 'opening' ? undefined : { is: 'settings', at: event.at };
    case 'LinesMoved':
      return { is: 'lines', at: event.at, moves: movesBetween(office.settings, event.windows), moved: event.why };
    case 'LineJoined': {
      const { why, onlyWindow } = event.waiting;
      const ticket = office.visits.get(event.visitId)?.ticket;
      if (ticket === undefined || (why.is !== 'transfer' && why.is !== 'returned-to-line')) return undefined;
      const is = why.is === 'transfer' ? 'transfer' : 'returned';
      return { is, at: event.at, ticket, ...(onlyWindow === undefined ? {} : { windowId: onlyWindow }) };
    }
    case 'AppointmentLoaded':
      return isAddedLate(office, event) ? { is: 'list', at: event.at } : undefined;
    default:
      return undefined;
  }
};

/** An appointment for today that the list did not know when the office opened. */
const isAddedLate = (office: Office, { at, appointmentId, appointment }: Event & { type: 'AppointmentLoaded' }) =>
  office.day?.listLoadedAt !== undefined &&
  office.day.listLoadedAt < at &&
  at >= office.day.opensAt &&
  appointment.date === office.day.date &&
  office.appointments.get(appointmentId) === undefined;
