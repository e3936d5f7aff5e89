import type { Event } from '../events.ts';
import type { Instant, WindowId } from '../vocabulary.ts';
import type { PastWindow, Span } from './past-day.ts';

/** Whoever closes so shortly before the end of the day closed because nobody was left. */
const closingTime = 15 * 60_000;

/** A window while its day is being read. */
interface Reading {
  readonly open: Span[];
  readonly breaks: { from: Instant; length: number }[];
  since?: Instant;
  busy: boolean;
  paused: boolean;
  /** Nobody stands there and the window is paused. */
  awaySince?: Instant;
}

/** When each window was worked at, read from a day's events in their order. */
export function readWindows(
  events: Iterable<Event>,
  windows: readonly WindowId[],
  closesAt: Instant,
): readonly PastWindow[] {
  const readings = new Map<WindowId, Reading>(
    windows.map((id) => [id, { open: [], breaks: [], busy: false, paused: false }]),
  );
  const standsAt = new Map<string, Reading>();
  for (const event of events) {
    if (event.type === 'DayClosed') for (const reading of readings.values()) close(reading, event.at, closesAt);
    const reading = 'windowId' in event ? readings.get(event.windowId) : undefined;
    if (event.type === 'TicketCalled' && reading) {
      reading.busy = true;
      standsAt.set(event.visitId, reading);
    }
    if (event.type === 'NoShowRecorded' || event.type === 'VisitHeld' || event.type === 'VisitEnded') free(event);
    if (event.type === 'LineJoined') free(event);
    if (reading) readWindow(reading, event, closesAt);
  }
  return [...readings].map(([id, reading]) => {
    endBreak(reading, closesAt);
    const last = reading.since === undefined ? [] : [{ from: reading.since }];
    return { id, open: [...reading.open, ...last], breaks: reading.breaks };
  });

  function free({ visitId, at }: { readonly visitId: string; readonly at: Instant }): void {
    const reading = standsAt.get(visitId);
    standsAt.delete(visitId);
    if (!reading) return;
    reading.busy = false;
    if (reading.paused) reading.awaySince = at;
  }
}

const readWindow = (reading: Reading, event: Event, closesAt: Instant): void => {
  switch (event.type) {
    case 'WindowOpened':
      reading.since ??= event.at;
      return;
    case 'WindowPaused':
      reading.paused = true;
      if (!reading.busy) reading.awaySince = event.at;
      return;
    case 'WindowResumed':
      endBreak(reading, event.at);
      return;
    case 'WindowClosed':
      close(reading, event.at, closesAt);
  }
};

const endBreak = (reading: Reading, at: Instant): void => {
  reading.paused = false;
  const { awaySince } = reading;
  delete reading.awaySince;
  if (awaySince !== undefined && at > awaySince) reading.breaks.push({ from: awaySince, length: at - awaySince });
};

const close = (reading: Reading, at: Instant, closesAt: Instant): void => {
  endBreak(reading, Math.min(at, Math.max(closesAt, reading.awaySince ?? at)));
  const { since } = reading;
  if (since === undefined) return;
  delete reading.since;
  reading.open.push(at >= closesAt - closingTime ? { from: since } : { from: since, to: at });
};
