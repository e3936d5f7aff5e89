import { joinLine } from '../decide/join.ts';
import type { Event, VisitHeld } from '../events.ts';
import { evolve } from '../evolve/index.ts';
import { nextInLine } from '../line.ts';
import type { Office } from '../office.ts';
import { newOffice, windowSettings } from '../office.ts';
import type { Visit } from '../visit.ts';
import type { Instant, VisitId, VisitOutcome, WindowId } from '../vocabulary.ts';
import { Agenda } from './agenda.ts';
import { arrival } from './arrival.ts';
import type { Joining, PastDay, PastVisit, PastWindow, Return, Turn } from './past-day.ts';
import { usualTurns } from './usual-turn.ts';

/** Whoever still waits so long after closing gets a slip for tomorrow. */
const overtime = 2 * 60 * 60_000;

/** Somebody at a window, on the way through what their calls led to. */
interface Guest {
  readonly past: PastVisit;
  nextTurn: number;
}

interface Desk {
  readonly id: WindowId;
  /** Not before then does it call again. */
  readyAt: Instant;
  closes: boolean;
  /** Breaks that have come and wait until nobody stands at the window, by their length. */
  readonly breaks: number[];
}

/**
 * Plays a day of the record, or a change of it, by the office's own rule and line, and gives what would have happened,
 * event by event. No chance is in it: the same day gives the same events.
 */
export function playDay(day: PastDay): readonly Event[] {
  return new Play(day).run();
}

class Play {
  readonly #day: PastDay;
  readonly #agenda = new Agenda();
  readonly #events: Event[] = [];
  readonly #guests = new Map<VisitId, Guest>();
  readonly #desks = new Map<WindowId, Desk>();
  readonly #usual: ReturnType<typeof usualTurns>;
  #office: Office;
  #now: Instant;
  #calls = 0;
  #isOver = false;

  constructor(day: PastDay) {
    this.#day = day;
    this.#office = newOffice(day.settings);
    this.#now = day.openedAt;
    this.#usual = usualTurns(day);
  }

  run(): readonly Event[] {
    const { date, openedAt: at, opensAt, closesAt, settings, visits, windows, pausedServices, moves } = this.#day;
    this.#record({ type: 'DayOpened', at, date, opensAt, closesAt, settings });
    for (const { service, reason, from, to } of pausedServices) {
      this.#plan(from, () => {
        this.#record({ type: 'ServicePaused', at: this.#now, service, ...(reason !== undefined && { reason }) });
      });
      if (to !== undefined) this.#plan(to, () => this.#resume(service));
    }
    for (const { at: from, windows: moved } of moves) {
      this.#plan(from, () => this.#record({ type: 'LinesMoved', at: this.#now, windows: moved, why: 'long-line' }));
      this.#plan(from, () => this.#lookAround());
    }
    for (const window of windows) this.#planWindow(window);
    for (const visit of visits) this.#plan(visit.arrives, () => this.#arrive(visit));
    this.#plan(closesAt + overtime, () => this.#end());
    for (let next = this.#agenda.take(); next; next = this.#agenda.take()) {
      this.#now = next.at;
      next.act();
    }
    return this.#events;
  }

  #record(event: Event): void {
    this.#office = evolve(this.#office, event);
    this.#events.push(event);
  }

  #plan(at: Instant, act: () => void): void {
    this.#agenda.add(Math.max(at, this.#now), act);
  }

  #resume(service: string): void {
    this.#record({ type: 'ServiceResumed', at: this.#now, service });
    this.#lookAround();
  }

  // Windows

  #planWindow({ id, open, breaks }: PastWindow): void {
    const desk: Desk = { id, readyAt: 0, closes: false, breaks: [] };
    this.#desks.set(id, desk);
    for (const { from, to } of open) {
      this.#plan(from, () => this.#openDesk(desk));
      if (to !== undefined) this.#plan(to, () => this.#leave(desk, () => (desk.closes = true)));
    }
    for (const { from, length } of breaks) {
      if (!open.some((span) => from >= span.from && from < (span.to ?? Number.POSITIVE_INFINITY))) continue;
      this.#plan(from, () => this.#leave(desk, () => desk.breaks.push(length)));
    }
  }

  #openDesk(desk: Desk): void {
    if (this.#isOver) return;
    const { id: windowId } = desk;
    desk.closes = false;
    if (this.#office.windows.get(windowId)?.state === 'closed')
      this.#record({
        type: 'WindowOpened',
        at: this.#now,
        windowId,
        staff: { id: windowId, name: '' },
        takenOver: false,
      });
    this.#callNext(desk);
  }

  /** Goes for a break or home: now, or once nobody stands at the window. */
  #leave(desk: Desk, wish: () => unknown): void {
    wish();
    if (this.#isIdle(desk)) this.#goIfWished(desk);
  }

  #isIdle({ id }: Desk): boolean {
    const window = this.#office.windows.get(id);
    return window?.state === 'open' && window.visitId === undefined;
  }

  /** Whether the window calls nobody now, since its clerk leaves. */
  #goIfWished(desk: Desk): boolean {
    const { id: windowId } = desk;
    if (desk.closes) {
      desk.breaks.length = 0;
      this.#record({ type: 'WindowClosed', at: this.#now, windowId });
      return true;
    }
    const length = desk.breaks.shift();
    if (length === undefined) return false;
    const pause = { reason: '', urgent: false, since: this.#now, until: this.#now + length };
    this.#record({ type: 'WindowPaused', at: this.#now, windowId, pause });
    this.#plan(pause.until, () => {
      this.#record({ type: 'WindowResumed', at: this.#now, windowId });
      if (!this.#goIfWished(desk)) this.#callNext(desk);
    });
    return true;
  }

  #freed(desk: Desk): void {
    if (this.#goIfWished(desk)) return;
    desk.readyAt = this.#now + this.#day.pace.turnaround;
    this.#plan(desk.readyAt, () => this.#callNext(desk));
  }

  #callNext(desk: Desk): void {
    if (this.#isOver || !this.#isIdle(desk) || this.#now < desk.readyAt) return;
    const visit = nextInLine(this.#office, desk.id, this.#now);
    const guest = visit && this.#guests.get(visit.id);
    if (guest) this.#call(desk, guest, visit);
  }

  #lookAround(): void {
    const free = [...this.#desks.values()].filter((desk) => this.#isIdle(desk));
    for (const desk of newcomersFirst(this.#office, free)) this.#callNext(desk);
  }

  // Visitors

  #arrive(past: PastVisit): void {
    const { id, away, givesUp } = past;
    this.#guests.set(id, { past, nextTurn: 0 });
    const checkedIn = arrival(this.#office, past, this.#now);
    this.#record(checkedIn);
    if (away && checkedIn.waiting.away)
      this.#plan(Math.min(away.until, away.back ?? away.until), () => this.#backInRoom(id));
    if (givesUp) this.#plan(givesUp.at, () => this.#givesUp(id, givesUp.outcome));
    this.#joined(id);
  }

  #visit(id: VisitId): Visit | undefined {
    return this.#office.visits.get(id);
  }

  #backInRoom(visitId: VisitId): void {
    const visit = this.#visit(visitId);
    if (visit?.situation.is !== 'waiting') return;
    const { away: _over, ...waiting } = visit.situation;
    const { journey, position, returned } = visit;
    this.#record({ type: 'LineJoined', at: this.#now, visitId, journey, position, returned, waiting });
    this.#joined(visitId);
  }

  #givesUp(visitId: VisitId, outcome: VisitOutcome): void {
    if (this.#visit(visitId)?.situation.is !== 'waiting') return;
    this.#record({ type: 'VisitEnded', at: this.#now, visitId, outcome });
  }

  /** Somebody stands in line: a window with nobody looks up, and once more when the time to be called has come. */
  #joined(id: VisitId): void {
    this.#plan(this.#now + this.#day.pace.reaction, () => this.#lookAround());
    const situation = this.#visit(id)?.situation;
    if (situation?.is === 'waiting' && situation.due > this.#now) this.#plan(situation.due, () => this.#lookAround());
  }

  #call(desk: Desk, guest: Guest, visit: Visit): void {
    const { id: windowId } = desk;
    const { id: visitId } = visit;
    const callId = `${++this.#calls}`;
    const turn: Turn = guest.past.turns[guest.nextTurn] ?? this.#usual(visit);
    guest.nextTurn += 1;
    this.#record({ type: 'TicketCalled', at: this.#now, callId, visitId, windowId, armed: false });
    if (turn.is === 'served' && turn.walk !== undefined)
      this.#plan(this.#now + turn.walk, () => this.#record({ type: 'VisitorArrived', at: this.#now, callId, visitId }));
    this.#plan(this.#now + turn.ms, () => {
      if (turn.is === 'missed') this.#missed(visitId, callId, windowId, turn.back);
      else this.#served(visitId, callId, windowId, turn);
      this.#freed(desk);
    });
  }

  #missed(visitId: VisitId, callId: string, windowId: WindowId, back: Return | undefined): void {
    this.#record({ type: 'NoShowRecorded', at: this.#now, callId, visitId, windowId });
    this.#returns(visitId, back);
  }

  #served(visitId: VisitId, callId: string, windowId: WindowId, turn: Extract<Turn, { is: 'served' }>): void {
    const visit = this.#visit(visitId);
    if (!visit) return;
    const at = this.#now;
    const { finished: outcome, next } = turn;
    const step = visit.journey[visit.position] ?? '';
    if (outcome) this.#record({ type: 'StepFinished', at, callId, visitId, windowId, step, outcome, applicants: [] });
    if (next.is === 'joins') {
      this.#join(visit, next.joining);
      return;
    }
    if (next.is === 'ended') {
      const { outcome: end, reason } = next;
      this.#record({ type: 'VisitEnded', at, visitId, outcome: end, ...(reason !== undefined && { reason }) });
      return;
    }
    const { reason, incomplete, onward, back } = next;
    const until = Math.max(at, this.#day.closesAt);
    const held: VisitHeld = { type: 'VisitHeld', at, visitId, windowId, reason, incomplete, until };
    this.#record(onward ? { ...held, onward } : held);
    this.#returns(visitId, back);
  }

  #returns(visitId: VisitId, back: Return | undefined): void {
    if (!back) return;
    this.#plan(this.#now + back.after, () => {
      const visit = this.#visit(visitId);
      if (visit && !this.#isOver) this.#join(visit, back.joining);
    });
  }

  #join(visit: Visit, joining: Joining): void {
    this.#record(joinLine(this.#office, visit, this.#now, joining));
    this.#joined(visit.id);
  }

  /** Nobody is called any more; whoever stands at a window is still served. */
  #end(): void {
    this.#isOver = true;
    for (const { id, situation } of this.#office.visits.values())
      if (situation.is === 'waiting') this.#givesUp(id, 'tomorrow');
  }
}

/** Free windows in the order in which they take a newcomer: ordinary ones first, fewest skills, longest free. */
const newcomersFirst = (office: Office, free: readonly Desk[]): readonly Desk[] =>
  free
    .map((desk) => {
      const settings = windowSettings(office, desk.id);
      const since = office.windows.get(desk.id)?.freeSince ?? 0;
      return { desk, since, accessible: Number(settings?.accessible), skills: settings?.skills.length ?? 0 };
    })
    .sort((a, b) => a.accessible - b.accessible || a.skills - b.skills || a.since - b.since)
    .map(({ desk }) => desk);
