import type { CallNext, CallTicket, Recall } from '../commands.ts';
import type { Context, Decision } from '../decision.ts';
import { accept, refuse } from '../decision.ts';
import type { Event } from '../events.ts';
import { isAble, nextInLine } from '../line.ts';
import type { Office } from '../office.ts';
import { windowSettings } from '../office.ts';
import type { Visit } from '../visit.ts';
import type { CallId, ReasonId, WindowId } from '../vocabulary.ts';
import { callInHand, freeWindow, knownReason, openDay, presentVisit } from './guards.ts';
import { backInLine } from './join.ts';

/** How a call comes about: by whose command, out of turn for which reason, or by an armed window. */
interface CallOptions {
  readonly callId: CallId;
  readonly reason?: ReasonId;
  readonly armed?: boolean;
}

/** A ticket called to a window, with the escort or the interpreter that its visitor asked for summoned to that window. */
export function callTo(
  office: Office,
  windowId: WindowId,
  visit: Visit,
  { at }: Context,
  options: CallOptions,
): Event[] {
  const { callId, reason, armed = false } = options;
  const { id: visitId, needs } = visit;
  const call: Event = {
    type: 'TicketCalled',
    at,
    callId,
    visitId,
    windowId,
    armed,
    ...(reason === undefined ? {} : { reason }),
  };
  const summon = { type: 'HelpRequested' as const, at, from: windowId, visitId };
  const events: Event[] = [call];
  if (needs.escort) events.push({ ...summon, requestId: escortRequest(callId), kind: 'escort' });

  const language = needs.interpreter;
  if (language !== undefined && !windowSettings(office, windowId)?.languages.includes(language)) {
    events.push({ ...summon, requestId: `${callId}-interpreter`, kind: 'interpreter', language });
  }
  return events;
}

/** The request by which an escort is asked for at a call. */
export const escortRequest = (callId: CallId): string => `${callId}-escort`;

/** Call the earliest call-by time that this window can serve. Refuses while the window is not free, and when nobody waits for it. */
export function callNext(office: Office, command: CallNext, context: Context): Decision {
  const day = openDay(office);
  if (!day.ok) return day.refused;
  const window = freeWindow(office, command.windowId);
  if (!window.ok) return window.refused;

  const visit = nextInLine(office, command.windowId, context.at);
  if (!visit) return refuse('nobody-waiting');
  return accept(...callTo(office, command.windowId, visit, context, { callId: context.commandId }));
}

/** Call a given ticket, in line or set aside, for a reason that stands in the record. */
export function callTicket(office: Office, command: CallTicket, context: Context): Decision {
  const day = openDay(office);
  if (!day.ok) return day.refused;
  const window = freeWindow(office, command.windowId);
  if (!window.ok) return window.refused;
  const found = presentVisit(office, command.visitId);
  if (!found.ok) return found.refused;
  const visit = found.value;
  if (visit.situation.is === 'called' || visit.situation.is === 'serving')
    return refuse('visit-not-waiting', { ticket: visit.ticket });
  const reason = knownReason(office.settings, 'outOfTurn', command.reason);
  if (!reason.ok) return reason.refused;
  const pause = office.pausedServices.get(visit.service);
  if (pause) return refuse('service-paused', pause.until === undefined ? {} : { until: pause.until });
  if (!isAble(office, command.windowId, visit)) return refuse('cannot-serve', { ticket: visit.ticket });

  const first = visit.situation.is === 'waiting' ? [] : [backInLine(office, visit, context.at)];
  const call = callTo(office, command.windowId, visit, context, { callId: context.commandId, reason: reason.value.id });
  return accept(...first, ...call);
}

/** Announce a standing call again. */
export function recall(office: Office, command: Recall, { at }: Context): Decision {
  const call = callInHand(office, command.callId);
  if (!call.ok) return call.refused;
  const { id: visitId, situation } = call.value;
  if (situation.is !== 'called') return refuse('not-called');
  return accept({ type: 'CallRepeated', at, callId: command.callId, visitId, attempt: situation.announcements + 1 });
}
