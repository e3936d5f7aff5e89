import type { Event, LineJoined, StepFinished, VisitCheckedIn, VisitEnded, VisitHeld } from '../events.ts';
import type { WindowSettings } from '../settings.ts';
import { callableFrom, hasPriority } from '../visit.ts';
import type { Instant, VisitId, WindowId } from '../vocabulary.ts';
import type { Joining, Onward, PastVisit, Return, Turn } from './past-day.ts';

/** A visit while its day is being read. */
interface Reading {
  /** With the line as it was joined: from the stand-by list that is later. */
  checkedIn: VisitCheckedIn;
  priority: boolean;
  applicants: number;
  back?: Instant;
  readonly turns: Turn[];
  /** The call that stands, and what was said of its end so far. */
  call?: { readonly at: Instant; readonly windowId: WindowId; arrived?: Instant; finished?: StepFinished };
  /** Set aside since then, by the last turn. */
  asideSince?: Instant;
  readonly calledTo: WindowId[];
  givesUp?: PastVisit['givesUp'];
}

/** What became of everybody who came and stood in a line, read from a day's events in their order; what was undone must be left out. */
export function readVisits(events: Iterable<Event>, windows: readonly WindowSettings[]): readonly PastVisit[] {
  const readings = new Map<VisitId, Reading>();
  for (const event of events) {
    if (event.type === 'VisitCheckedIn') {
      readings.set(event.visitId, readingOf(event));
      continue;
    }
    const reading = 'visitId' in event && event.visitId !== undefined ? readings.get(event.visitId) : undefined;
    if (reading) read(reading, event);
  }
  return [...readings.values()]
    .filter(({ checkedIn }) => !checkedIn.standBy)
    .map((reading) => visitFrom(reading, windows));
}

const readingOf = (checkedIn: VisitCheckedIn): Reading => ({
  checkedIn,
  priority: checkedIn.waiting.priority,
  applicants: Math.max(1, checkedIn.applicants.length),
  turns: [],
  calledTo: [],
});

const read = (reading: Reading, event: Event): void => {
  switch (event.type) {
    case 'NeedsChanged':
      reading.priority = event.waiting?.priority ?? (reading.priority || hasPriority(event.needs));
      return;
    case 'VisitInvited': {
      const { away } = reading.checkedIn.waiting;
      if (away) reading.back = callableFrom({ ...away, invited: event.at });
      return;
    }
    case 'TicketCalled':
      reading.call = { at: event.at, windowId: event.windowId };
      reading.calledTo.push(event.windowId);
      return;
    case 'VisitorArrived':
      if (reading.call) reading.call.arrived = event.at;
      return;
    case 'StepFinished':
      if (reading.call) reading.call.finished = event;
      for (const { applicant } of event.applicants) reading.applicants = Math.max(reading.applicants, applicant + 1);
      return;
    case 'NoShowRecorded':
      if (reading.call) reading.turns.push({ is: 'missed', ms: event.at - reading.call.at });
      delete reading.call;
      reading.asideSince = event.at;
      return;
    case 'VisitHeld':
      held(reading, event);
      return;
    case 'LineJoined':
      joined(reading, event);
      return;
    case 'VisitEnded':
      ended(reading, event);
  }
};

const served = (reading: Reading, at: Instant, next: Onward): void => {
  const { call } = reading;
  if (!call) return;
  const { finished, arrived } = call;
  reading.turns.push({
    is: 'served',
    ms: at - call.at,
    ...(arrived !== undefined && { walk: arrived - call.at }),
    ...(finished && { finished: finished.outcome }),
    next,
  });
  delete reading.call;
};

const joiningOf = ({ journey, position, returned, waiting }: LineJoined): Joining => ({
  why: waiting.why,
  journey,
  position,
  returned,
  ...(waiting.onlyWindow !== undefined && { onlyWindow: waiting.onlyWindow }),
});

function joined(reading: Reading, event: LineJoined): void {
  const { standBy, ...arrival } = reading.checkedIn;
  if (standBy) {
    reading.checkedIn = { ...arrival, waiting: event.waiting };
    return;
  }
  const joining = joiningOf(event);
  const { asideSince, call } = reading;
  if (call) {
    // Called before the hour told, and not there: as if that call had not been made.
    if (event.waiting.away?.missed) delete reading.call;
    else served(reading, event.at, { is: 'joins', joining });
    return;
  }
  if (asideSince === undefined) {
    if (!event.waiting.away) reading.back = event.at;
    return;
  }
  delete reading.asideSince;
  const last = reading.turns.pop();
  if (!last) reading.back = event.at;
  if (last) reading.turns.push(withReturn(last, { after: event.at - asideSince, joining }));
}

const withReturn = (turn: Turn, back: Return): Turn => {
  if (turn.is === 'missed') return { ...turn, back };
  return turn.next.is === 'held' ? { ...turn, next: { ...turn.next, back } } : turn;
};

function held(reading: Reading, { at, reason, incomplete, onward }: VisitHeld): void {
  served(reading, at, { is: 'held', reason, incomplete, ...(onward && { onward }) });
  reading.asideSince = at;
}

function ended(reading: Reading, { at, outcome, reason }: VisitEnded): void {
  if (reading.call) served(reading, at, { is: 'ended', outcome, ...(reason !== undefined && { reason }) });
  else if (reading.asideSince === undefined || reading.turns.length === 0) reading.givesUp = { at, outcome };
}

const visitFrom = (reading: Reading, windows: readonly WindowSettings[]): PastVisit => {
  const { checkedIn, priority, applicants, back, turns, calledTo, givesUp } = reading;
  const { visitId: id, ticket, service, slot, companions, journey, waiting } = checkedIn;
  const ordinary = windows.filter(({ id: windowId, kind }) => kind === 'window' && calledTo.includes(windowId));
  return {
    id,
    ticket,
    arrives: waiting.joined,
    service,
    ...(slot !== undefined && { slot }),
    priority,
    accessible: priority && ordinary.length > 0 && ordinary.every((window) => window.accessible),
    applicants,
    companions,
    journey,
    ...(waiting.away && { away: { until: waiting.away.until, ...(back !== undefined && { back }) } }),
    turns,
    ...(givesUp && { givesUp }),
  };
};
