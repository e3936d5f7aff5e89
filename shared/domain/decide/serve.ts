import type {
  ApplicantResult,
  EndVisit,
  FinishStep,
  HoldVisit,
  RecordArrival,
  RecordIncomplete,
  RecordNoShow,
  ReturnToLine,
} from '../commands.ts';
import type { Context, Decision } from '../decision.ts';
import { accept, refuse } from '../decision.ts';
import { dueAgain } from '../due.ts';
import type { Event, StepFinished, VisitHeld } from '../events.ts';
import { evolve } from '../evolve/index.ts';
import { nextInLine } from '../line.ts';
import type { Office } from '../office.ts';
import { serviceOf } from '../office.ts';
import type { Reason } from '../settings.ts';
import type { Applicant, Visit } from '../visit.ts';
import { hasPriority, stepOf } from '../visit.ts';
import type { Instant, ReasonId, VisitOutcome } from '../vocabulary.ts';
import { callTo, escortRequest } from './call.ts';
import type { AtWindow, Checked } from './guards.ts';
import { callInHand, checkInEnd, knownReason, openDay } from './guards.ts';
import { joinLine } from './join.ts';
import { toStep } from './journey.ts';

/** The visitor stands at the window. */
export function recordArrival(office: Office, { callId }: RecordArrival, { at }: Context): Decision {
  const call = callInHand(office, callId);
  if (!call.ok) return call.refused;
  if (call.value.situation.is !== 'called') return refuse('not-called');
  return accept({ type: 'VisitorArrived', at, callId, visitId: call.value.id });
}

/** The end of a step at a window; what follows stands in the next event. */
export function finished(
  visit: AtWindow,
  at: Instant,
  outcome: StepFinished['outcome'],
  applicants: readonly ApplicantResult[] = [],
): StepFinished {
  const { callId, windowId } = visit.situation;
  return {
    type: 'StepFinished',
    at,
    callId,
    visitId: visit.id,
    windowId,
    step: stepOf(visit) ?? '',
    outcome,
    applicants,
  };
}

/** How a visit ends that is done for nobody of its party; nothing where somebody goes on. */
export function nobodyDone(outcomes: readonly Applicant['outcome'][]): 'incomplete' | 'referred' | undefined {
  const noneGoesOn =
    outcomes.length > 0 && outcomes.every((outcome) => outcome === 'incomplete' || outcome === 'referred');
  if (!noneGoesOn) return undefined;
  return outcomes.includes('incomplete') ? 'incomplete' : 'referred';
}

/** Whether each result is about one of the party, and has its reason where it needs one. */
export function knownResults(
  { settings }: Office,
  visit: Visit,
  results: readonly ApplicantResult[],
): Decision | undefined {
  for (const { applicant, outcome, reason } of results) {
    if (!visit.applicants[applicant]) return refuse('unknown-applicant');
    if (outcome === 'done') continue;
    const known = knownReason(settings, outcome === 'incomplete' ? 'incomplete' : 'referral', reason);
    if (!known.ok) return known.refused;
  }
  return undefined;
}

const onward = (office: Office, visit: Visit, at: Instant, results: readonly ApplicantResult[]): Event => {
  const outcomes = visit.applicants.map(
    (applicant, index) => results.find((result) => result.applicant === index)?.outcome ?? applicant.outcome,
  );
  const ended = { type: 'VisitEnded' as const, at, visitId: visit.id };
  const forNobody = nobodyDone(outcomes);
  if (forNobody) return { ...ended, outcome: forNobody };
  if (visit.position + 1 >= visit.journey.length) return { ...ended, outcome: 'served' };
  return joinLine(office, visit, at, { why: { is: 'next-step' }, position: visit.position + 1 });
};

/** Done here: on to the next step of the journey, or served. With `callNext` the window calls at once whoever is next. */
export function finishStep(office: Office, command: FinishStep, context: Context): Decision {
  const call = callInHand(office, command.callId);
  if (!call.ok) return call.refused;
  const visit = call.value;
  const results = command.applicants ?? [];
  const wrong = knownResults(office, visit, results);
  if (wrong) return wrong;

  const { at } = context;
  const events: Event[] = [finished(visit, at, 'done', results), onward(office, visit, at, results)];
  if (!command.callNext) return accept(...events);

  const { windowId } = visit.situation;
  const after = events.reduce(evolve, office);
  const free = after.windows.get(windowId)?.state === 'open';
  const next = free ? nextInLine(after, windowId, at) : undefined;
  return accept(...events, ...(next ? callTo(after, windowId, next, context, { callId: context.commandId }) : []));
}

const hold = (
  office: Office,
  visit: AtWindow,
  at: Instant,
  reason: ReasonId,
  incomplete: boolean,
): VisitHeld | undefined =>
  office.day && {
    type: 'VisitHeld',
    at,
    visitId: visit.id,
    windowId: visit.situation.windowId,
    reason,
    incomplete,
    until: Math.max(at, checkInEnd(office, office.day)),
  };

/** Papers are missing: the place is kept until the end of check-in, and the visitor comes back by their own announcement. */
export function recordIncomplete(office: Office, command: RecordIncomplete, { at }: Context): Decision {
  const call = callInHand(office, command.callId);
  if (!call.ok) return call.refused;
  const reason = knownReason(office.settings, 'incomplete', command.reason);
  if (!reason.ok) return reason.refused;
  const held = hold(office, call.value, at, reason.value.id, true);
  return held ? accept(finished(call.value, at, 'incomplete'), held) : refuse('no-day');
}

/**
 * Gone for a moment (copies, the cashier): set aside without an outcome of the step. Or done here, while a document for
 * a later step is made.
 */
export function holdVisit(office: Office, command: HoldVisit, { at }: Context): Decision {
  const call = callInHand(office, command.callId);
  if (!call.ok) return call.refused;
  const reason = knownReason(office.settings, 'hold', command.reason);
  if (!reason.ok) return reason.refused;
  const held = hold(office, call.value, at, reason.value.id, false);
  if (!held) return refuse('no-day');
  if (command.comesBackFor === undefined) return accept(held);
  const onward = toStep(office, call.value, command.comesBackFor);
  return onward.ok ? accept(finished(call.value, at, 'done'), { ...held, onward: onward.value }) : onward.refused;
}

/** The reason that an end needs: which paper was missing, or where they were sent. The others have none. */
export function reasonOfEnd(
  { settings }: Office,
  { outcome, reason }: { readonly outcome: VisitOutcome; readonly reason?: ReasonId },
): Checked<Reason | undefined> {
  const occasion = outcome === 'incomplete' ? 'incomplete' : outcome === 'referred' ? 'referral' : undefined;
  return occasion ? knownReason(settings, occasion, reason) : { ok: true, value: undefined };
}

/** The explicit exit, wherever in the journey. A referral and missing papers have their reason. */
export function endVisit(office: Office, command: EndVisit, { at }: Context): Decision {
  const call = callInHand(office, command.callId);
  if (!call.ok) return call.refused;
  const { outcome } = command;
  const reason = reasonOfEnd(office, command);
  if (!reason.ok) return reason.refused;
  const why = reason.value ? { reason: reason.value.id } : {};
  return accept(finished(call.value, at, 'ended'), { type: 'VisitEnded', at, visitId: call.value.id, outcome, ...why });
}

/** Called before the hour they were told to come back at: in line as before, and not called again until then. */
const asTold = ({ id: visitId, situation, journey, position, returned }: AtWindow, at: Instant): Event | undefined => {
  const { from, calledAt } = situation;
  const { away } = from;
  if (!away || calledAt >= away.until) return undefined;
  const waiting = { ...from, away: { until: away.until, missed: true as const } };
  return { type: 'LineJoined', at, visitId, journey, position, returned, waiting };
};

/** In line as before: what they came for stands still, and that is not theirs to wait for again. */
const asStopped = (office: Office, visit: AtWindow, at: Instant): Event | undefined => {
  if (!office.pausedServices.has(visit.service)) return undefined;
  const { id: visitId, situation, journey, position, returned } = visit;
  const { away: _over, ...line } = situation.from;
  const { calling } = office.settings;
  const service = serviceOf(office, visit.service) ?? {};
  const waiting = hasPriority(visit.needs) === line.priority ? line : dueAgain(calling, service, visit.needs, line);
  return { type: 'LineJoined', at, visitId, journey, position, returned, waiting };
};

/**
 * Back to the line for the same step, with a new time; with the one they had, where they were called before the hour told or
 * their service is paused.
 */
export function returnToLine(office: Office, command: ReturnToLine, { at }: Context): Decision {
  const call = callInHand(office, command.callId);
  if (!call.ok) return call.refused;
  const told = call.value.situation.is === 'called' ? asTold(call.value, at) : undefined;
  const kept = told ?? asStopped(office, call.value, at);
  if (kept) return accept(kept);
  return accept(joinLine(office, call.value, at, { why: { is: 'returned-to-line' }, returned: call.value.returned }));
}

/** From when "did not come" may be said: two minutes after the call, or after an escort has accepted; nothing while one is awaited. */
export function noShowFrom(office: Office, visit: AtWindow): Instant | undefined {
  const { callId, calledAt } = visit.situation;
  const escort = visit.needs.escort ? office.requests.get(escortRequest(callId)) : undefined;
  if (escort && !escort.acceptedBy) return undefined;
  return (escort?.acceptedBy?.at ?? calledAt) + office.settings.absence.noShowAfter * 1000;
}

/**
 * Did not come: set aside, to come back by their own announcement or a clerk's. Whoever was told to be away at that hour is
 * not absent: in line as before, and not called again until then.
 */
export function recordNoShow(office: Office, command: RecordNoShow, { at }: Context): Decision {
  const day = openDay(office);
  if (!day.ok) return day.refused;
  const call = callInHand(office, command.callId);
  if (!call.ok) return call.refused;
  const visit = call.value;
  if (visit.situation.is !== 'called') return refuse('not-called');
  const from = noShowFrom(office, visit);
  if (from === undefined) return refuse('escort-pending');
  if (at < from) return refuse('no-show-too-soon', { from });
  const kept = asTold(visit, at);
  if (kept) return accept(kept);
  const { callId, windowId } = visit.situation;
  return accept({ type: 'NoShowRecorded', at, callId, visitId: visit.id, windowId });
}
