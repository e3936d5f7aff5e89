import type { WindowOpened, WindowPaused } from '../events.ts';
import type { Office, OpenWindowState } from '../office.ts';
import { closedWindow } from '../office.ts';
import type { Instant, WindowId } from '../vocabulary.ts';
import { changeWindow } from './change.ts';

/** Held in somebody's name; whoever takes it over takes its visitor and its pause over too. */
export function windowOpened(office: Office, { windowId, at, staff, takenOver, covers }: WindowOpened): Office {
  return changeWindow(office, windowId, ({ armedSince: _disarmed, ...window }) => ({
    ...window,
    staff,
    ...(!takenOver && { state: 'open', freeSince: at }),
    ...(covers && { pauses: [...(window.pauses ?? []), at] }),
  }));
}

export function windowPaused(office: Office, { windowId, pause }: WindowPaused): Office {
  return changeWindow(office, windowId, ({ armedSince: _disarmed, ...window }) => ({
    ...window,
    state: 'paused',
    pause,
    pauses: [...(window.pauses ?? []), pause.since],
  }));
}

export function windowResumed(office: Office, windowId: WindowId, at: Instant): Office {
  return changeWindow(office, windowId, ({ pause: _over, ...window }) => ({ ...window, state: 'open', freeSince: at }));
}

export function windowClosed(office: Office, windowId: WindowId): Office {
  return changeWindow(office, windowId, () => closedWindow(windowId));
}

/** Armed since this moment, or no longer. */
export function windowArming(office: Office, windowId: WindowId, since: Instant | undefined): Office {
  return changeWindow(
    office,
    windowId,
    ({ armedSince: _before, ...window }): OpenWindowState =>
      since === undefined ? window : { ...window, armedSince: since },
  );
}
