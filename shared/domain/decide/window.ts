import type { ArmWindow, CloseWindow, DisarmWindow, OpenWindow, PauseWindow, ResumeWindow } from '../commands.ts';
import type { Context, Decision } from '../decision.ts';
import { accept, refuse } from '../decision.ts';
import type { Event } from '../events.ts';
import { nextInLine } from '../line.ts';
import type { Office } from '../office.ts';
import { freeWindow, heldWindow, knownReason, openDay } from './guards.ts';

/** A window held in one's own name. A second person sees who holds it, and may take it over; one's former window closes. */
export function openWindow(office: Office, { windowId, takeOver }: OpenWindow, { at, by }: Context): Decision {
  const day = openDay(office);
  if (!day.ok) return day.refused;
  if (by.kind !== 'staff') return refuse('not-allowed');
  const window = office.windows.get(windowId);
  if (!window) return refuse('unknown-window');
  if (window.staff && !(takeOver && window.staff.id !== by.id))
    return refuse('window-held', { holder: window.staff.name, window: windowId });

  const former = [...office.windows.values()].find(({ id, staff }) => id !== windowId && staff?.id === by.id);
  if (former?.visitId !== undefined)
    return refuse('window-busy', { ticket: office.visits.get(former.visitId)?.ticket ?? '' });
  const closed: Event[] = former ? [{ type: 'WindowClosed', at, windowId: former.id }] : [];
  const staff = { id: by.id, name: by.name };
  return accept(...closed, { type: 'WindowOpened', at, windowId, staff, takenOver: window.staff !== undefined });
}

/** No more calls for a while. An urgent pause is immediate, also with a visitor at the window. */
export function pauseWindow(office: Office, command: PauseWindow, { at }: Context): Decision {
  const held = heldWindow(office, command.windowId);
  if (!held.ok) return held.refused;
  const { windowId, urgent, minutes } = command;
  if (held.value.state === 'paused') return refuse('window-paused', { window: windowId });
  if (held.value.visitId !== undefined && !urgent)
    return refuse('window-busy', { ticket: office.visits.get(held.value.visitId)?.ticket ?? '' });
  const reason = knownReason(office.settings, 'pause', command.reason);
  if (!reason.ok) return reason.refused;

  const until = minutes === undefined ? {} : { until: at + minutes * 60_000 };
  return accept({
    type: 'WindowPaused',
    at,
    windowId,
    pause: { reason: reason.value.id, urgent, since: at, ...until },
  });
}

export function resumeWindow(office: Office, { windowId }: ResumeWindow, { at }: Context): Decision {
  const held = heldWindow(office, windowId);
  if (!held.ok) return held.refused;
  if (held.value.state !== 'paused') return refuse('window-not-paused', { window: windowId });
  return accept({ type: 'WindowResumed', at, windowId });
}

/** Given back; refused while somebody stands at it. */
export function closeWindow(office: Office, { windowId }: CloseWindow, { at }: Context): Decision {
  const held = heldWindow(office, windowId);
  if (!held.ok) return held.refused;
  if (held.value.visitId !== undefined)
    return refuse('window-busy', { ticket: office.visits.get(held.value.visitId)?.ticket ?? '' });
  return accept({ type: 'WindowClosed', at, windowId });
}

/** Call the next to arrive by itself; refused while somebody waits who can be called by hand. */
export function armWindow(office: Office, { windowId }: ArmWindow, { at }: Context): Decision {
  const day = openDay(office);
  if (!day.ok) return day.refused;
  const free = freeWindow(office, windowId);
  if (!free.ok) return free.refused;
  if (nextInLine(office, windowId, at)) return refuse('someone-waits');
  return accept(...(free.value.armedSince === undefined ? [{ type: 'WindowArmed' as const, at, windowId }] : []));
}

export function disarmWindow(office: Office, { windowId }: DisarmWindow, { at }: Context): Decision {
  const held = heldWindow(office, windowId);
  if (!held.ok) return held.refused;
  if (held.value.armedSince === undefined) return refuse('window-not-armed');
  return accept({ type: 'WindowDisarmed', at, windowId });
}
