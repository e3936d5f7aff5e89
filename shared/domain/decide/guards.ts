import type { Decision } from '../decision.ts';
import { refuse } from '../decision.ts';
import type { Office, OpenWindowState, ServiceDay } from '../office.ts';
import { isOpen, visitOfCall } from '../office.ts';
import type { Reason, Settings } from '../settings.ts';
import type { Called, Serving, Visit } from '../visit.ts';
import type { CallId, Instant, ReasonId, VisitId, WindowId } from '../vocabulary.ts';

/** A value to go on with, or the refusal that ends the command. */
export type Checked<T> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly refused: Decision };

const ok = <T>(value: T): Checked<T> => ({ ok: true, value });
const no = (...why: Parameters<typeof refuse>): Checked<never> => ({ ok: false, refused: refuse(...why) });

/** The open day, or `no-day`. */
export function openDay(office: Office): Checked<ServiceDay> {
  return office.day && isOpen(office) ? ok(office.day) : no('no-day');
}

/** A visit that has not ended. */
export function presentVisit(office: Office, id: VisitId): Checked<Visit> {
  const visit = office.visits.get(id);
  if (!visit) return no('unknown-visit');
  return visit.situation.is === 'ended' ? no('visit-ended', { ticket: visit.ticket }) : ok(visit);
}

export type AtWindow = Visit & { readonly situation: Called | Serving };

/** The visit of a call that still stands; guards against a second press and a colleague's. */
export function callInHand(office: Office, callId: CallId): Checked<AtWindow> {
  const visit = visitOfCall(office, callId);
  return visit ? ok(visit as AtWindow) : no('call-is-over');
}

/** A window that somebody holds, open or paused. */
export function heldWindow(office: Office, id: WindowId): Checked<OpenWindowState> {
  const window = office.windows.get(id);
  if (!window) return no('unknown-window');
  return window.state === 'closed' ? no('window-closed', { window: id }) : ok(window);
}

/** A window that may call somebody: open, not paused, nobody at it. */
export function freeWindow(office: Office, id: WindowId): Checked<OpenWindowState> {
  const held = heldWindow(office, id);
  if (!held.ok) return held;
  if (held.value.state === 'paused') return no('window-paused', { window: id });
  if (held.value.visitId !== undefined)
    return no('window-busy', { ticket: office.visits.get(held.value.visitId)?.ticket ?? '' });
  return held;
}

/** A reason that the office has defined for this occasion. */
export function knownReason(
  settings: Settings,
  occasion: keyof Settings['reasons'],
  id: ReasonId | undefined,
): Checked<Reason> {
  const reason = settings.reasons[occasion].find((known) => known.id === id);
  return reason ? ok(reason) : no('unknown-reason');
}

/** Until when a visitor who went for something keeps the place: the end of check-in that day. */
export function checkInEnd(office: Office, day: ServiceDay): Instant {
  return day.closesAt - office.settings.hours.lastCheckInMinutes * 60_000;
}
