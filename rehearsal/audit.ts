import type { Entry } from '../shared/domain/decision.ts';
import type { Event } from '../shared/domain/events.ts';
import type { Settings } from '../shared/domain/settings.ts';
import type {
  CallId,
  CommandId,
  Instant,
  ServiceId,
  VisitId,
  VisitOutcome,
  WindowId,
} from '../shared/domain/vocabulary.ts';
import type { Card } from './card.ts';
import { aside, invited, joined, lineOf, newCard } from './card.ts';
import type { InLine } from './order.ts';
import { firstAt, withLines } from './order.ts';

/** A call as the record has it. */
export interface RecordedCall {
  readonly callId: CallId;
  readonly attempt: number;
  readonly visitId: VisitId;
  readonly windowId: WindowId;
  readonly ticket: string;
  readonly at: Instant;
}

/** Between two moments, in ms of the office. */
export interface Span {
  readonly from: Instant;
  readonly to: Instant;
}

/** Whether its visitor was called elsewhere since, all while no display was on: back on, it calls them there alone. */
export function isOvertaken(call: RecordedCall, calls: readonly RecordedCall[], dark: readonly Span[]): boolean {
  const { visitId, callId, at } = call;
  const later = calls.filter((next) => next.visitId === visitId && next.callId !== callId && next.at > at);
  return dark.some(({ from, to }) => at >= from && later.some((next) => next.at <= to));
}

/** What a day's record shows of how it went. */
export interface Audit {
  readonly calls: readonly RecordedCall[];
  readonly outOfTurn: number;
  /** Calls against the rule: who was called, and who should have been. */
  readonly broken: readonly { readonly call: RecordedCall; readonly should: string }[];
  readonly visits: number;
  readonly people: number;
  readonly outcomes: ReadonlyMap<VisitOutcome, number>;
  /** Tickets that never got an outcome. */
  readonly forgotten: readonly string[];
  readonly absences: number;
  readonly incomplete: number;
  /** Told to come back at an hour, because the room was full. */
  readonly sentAway: number;
  /** Invited in before that hour, and how many of them came. */
  readonly invited: number;
  readonly cameIn: number;
  /** Most people in the room at once: applicants and companions who wait or have been called. */
  readonly mostInRoom: number;
}

/** What a command changed, as it was before it. */
interface Before {
  readonly cards: Map<VisitId, Card>;
  readonly openWindows: Map<WindowId, boolean>;
  readonly settings: Settings;
}

/** Reads a day's record from the beginning, with nothing of the office's own reckoning, and judges every call by the rule. */
export function audit(entries: readonly Entry[], settings: Settings): Audit {
  const reader = new RecordReader(settings);
  for (const entry of entries) reader.read(entry);
  return reader.audit();
}

class RecordReader {
  /** With the lines that were moved. */
  #settings: Settings;
  readonly #cards = new Map<VisitId, Card>();
  /** For commands that are taken back. */
  readonly #before = new Map<CommandId, Before>();
  readonly #paused = new Set<ServiceId>();
  readonly #open = new Set<WindowId>();
  readonly #calls: RecordedCall[] = [];
  readonly #broken: Audit['broken'][number][] = [];
  #outOfTurn = 0;
  #absences = 0;
  #incomplete = 0;
  #sentAway = 0;
  #invited = 0;
  #cameIn = 0;
  #mostInRoom = 0;

  constructor(settings: Settings) {
    this.#settings = settings;
  }

  read({ id, at, events }: Entry): void {
    const before: Before = { cards: new Map(), openWindows: new Map(), settings: this.#settings };
    this.#before.set(id, before);
    for (const event of events) {
      this.#keep(before, event);
      this.#take(event);
    }
    const inRoom = [...this.#cards.values()].filter(
      ({ waiting, called }) =>
        called || (waiting && !(waiting.away && waiting.away.invited === undefined && at < waiting.away.until)),
    );
    this.#mostInRoom = Math.max(this.#mostInRoom, peopleOf(inRoom));
  }

  audit(): Audit {
    const cards = [...this.#cards.values()];
    const outcomes = new Map<VisitOutcome, number>();
    for (const { outcome } of cards) if (outcome) outcomes.set(outcome, (outcomes.get(outcome) ?? 0) + 1);
    return {
      calls: this.#calls,
      outOfTurn: this.#outOfTurn,
      broken: this.#broken,
      visits: cards.length,
      people: peopleOf(cards),
      outcomes,
      forgotten: cards.filter(({ outcome }) => outcome === undefined).map(({ ticket }) => ticket),
      absences: this.#absences,
      incomplete: this.#incomplete,
      sentAway: this.#sentAway,
      invited: this.#invited,
      cameIn: this.#cameIn,
      mostInRoom: this.#mostInRoom,
    };
  }

  #take(event: Event): void {
    switch (event.type) {
      case 'VisitCheckedIn':
        this.#cards.set(event.visitId, newCard(event));
        if (event.waiting.away) this.#sentAway += 1;
        return;
      case 'VisitInvited':
        this.#invited += 1;
        this.#change(event.visitId, (card) => invited(card, event.at));
        return;
      case 'NeedsChanged':
        this.#change(event.visitId, ({ waiting, ...card }) => ({
          ...card,
          needs: event.needs,
          ...(event.waiting ? { waiting: event.waiting } : waiting && { waiting }),
        }));
        return;
      case 'LineJoined':
        if (this.#isInvited(event.visitId) && !event.waiting.away) this.#cameIn += 1;
        this.#change(event.visitId, (card) => joined(card, event));
        return;
      case 'TicketCalled':
        this.#called(event);
        return;
      case 'CallRepeated':
        this.#calls.push({ ...this.#callOf(event.callId), attempt: event.attempt, at: event.at });
        return;
      case 'VisitorArrived':
      case 'VisitHeld':
        this.#change(event.visitId, aside);
        return;
      case 'NoShowRecorded':
        this.#absences += 1;
        this.#change(event.visitId, aside);
        return;
      case 'VisitEnded':
      case 'OutcomeCorrected':
        this.#change(event.visitId, (card) => ({ ...aside(card), outcome: event.outcome }));
        return;
      case 'StepFinished':
        if (event.outcome === 'incomplete') this.#incomplete += 1;
        return;
      case 'Undone':
        this.#takeBack(event.commandId);
        return;
      case 'ServicePaused':
        this.#paused.add(event.service);
        return;
      case 'ServiceResumed':
        this.#paused.delete(event.service);
        return;
      case 'LinesMoved':
        this.#settings = withLines(this.#settings, event.windows);
        return;
      case 'WindowOpened':
        this.#open.add(event.windowId);
        return;
      case 'WindowClosed':
        this.#open.delete(event.windowId);
    }
  }

  #keep({ cards, openWindows }: Before, event: Event): void {
    const visitId = 'visitId' in event ? event.visitId : undefined;
    const card = visitId === undefined ? undefined : this.#cards.get(visitId);
    if (card && visitId !== undefined && !cards.has(visitId)) cards.set(visitId, card);
    const opensOrCloses = event.type === 'WindowOpened' || event.type === 'WindowClosed';
    if (opensOrCloses && !openWindows.has(event.windowId))
      openWindows.set(event.windowId, this.#open.has(event.windowId));
  }

  #takeBack(commandId: CommandId): void {
    const before = this.#before.get(commandId);
    if (before) this.#settings = before.settings;
    for (const [id, card] of before?.cards ?? []) this.#cards.set(id, card);
    for (const [id, wasOpen] of before?.openWindows ?? []) {
      if (wasOpen) this.#open.add(id);
      else this.#open.delete(id);
    }
  }

  #called({ callId, visitId, windowId, at, reason }: Extract<Event, { type: 'TicketCalled' }>): void {
    const ticket = this.#cards.get(visitId)?.ticket ?? '';
    const call = { callId, attempt: 1, visitId, windowId, ticket, at };
    this.#calls.push(call);
    if (reason !== undefined) this.#outOfTurn += 1;
    else {
      const should = this.#firstFor(windowId, at);
      if (should?.ticket !== ticket) this.#broken.push({ call, should: should?.ticket ?? '' });
    }
    this.#change(visitId, (card) => ({ ...aside(card), called: true }));
  }

  #firstFor(windowId: WindowId, at: Instant): InLine | undefined {
    const window = this.#settings.windows.find(({ id }) => id === windowId);
    const floor = { settings: this.#settings, pausedServices: this.#paused, openWindows: this.#open };
    return window && firstAt(floor, window, [...this.#cards.values()].flatMap(lineOf), at);
  }

  #isInvited(id: VisitId): boolean {
    return this.#cards.get(id)?.waiting?.away?.invited !== undefined;
  }

  #callOf(callId: CallId): RecordedCall {
    const call = this.#calls.find((known) => known.callId === callId);
    if (!call) throw new Error(`The record repeats a call that it doesn't have: ${callId}`);
    return call;
  }

  #change(id: VisitId, change: (card: Card) => Card): void {
    const card = this.#cards.get(id);
    if (card) this.#cards.set(id, change(card));
  }
}

const peopleOf = (cards: readonly Card[]): number => cards.reduce((sum, { people }) => sum + people, 0);
