import type { Command } from '../shared/domain/commands.ts';
import type { Reason } from '../shared/domain/settings.ts';
import type { CallId, ReasonId, TicketNumber } from '../shared/domain/vocabulary.ts';
import { newId } from '../shared/ui/connection.ts';
import type { Hand } from './server.ts';
import type { Clerk, Guest, Stage } from './stage.ts';
import { attend, comeBack } from './visitors.ts';

/** From the end of one visitor to the next call, in seconds. */
const turnaround = 15;

/** The reason usually given, or else the first that the office has for the occasion. */
export function reasonIn(reasons: readonly Reason[], usual: ReasonId): ReasonId {
  return (reasons.find(({ id }) => id === usual) ?? reasons[0])?.id ?? usual;
}

/** A clerk at a window: calls, waits, serves, and does what they were asked to once nobody stands there. */
export class RehearsedClerk implements Clerk {
  readonly windowId: string;
  readonly #stage: Stage;
  readonly #hand: Hand;
  #doing: 'away' | 'free' | 'busy' = 'away';
  #errand: (() => Promise<void>) | undefined;

  constructor(stage: Stage, windowId: string, hand: Hand) {
    this.#stage = stage;
    this.windowId = windowId;
    this.#hand = hand;
  }

  get isFree(): boolean {
    return this.#doing === 'free';
  }

  get hand(): Hand {
    return this.#hand;
  }

  async open(): Promise<void> {
    await this.#wish({ type: 'OpenWindow', windowId: this.windowId, takeOver: false });
    await this.#nowFree();
  }

  /** Gives the window back as soon as nobody stands at it, for so many minutes. */
  closeFor(minutes: number): void {
    this.#whenFree(async () => {
      await this.#wish({ type: 'CloseWindow', windowId: this.windowId });
      this.#stage.later(minutes * 60, () => this.open());
    });
  }

  /** Goes for a break as soon as nobody stands at the window. */
  pauseFor(minutes: number): void {
    const { windowId } = this;
    const reason = reasonIn(this.#stage.settings.reasons.pause, 'comida');
    this.#whenFree(async () => {
      await this.#wish({ type: 'PauseWindow', windowId, reason, urgent: false, minutes });
      this.#stage.later(minutes * 60, async () => {
        await this.#wish({ type: 'ResumeWindow', windowId });
        await this.#nowFree();
      });
    });
  }

  /** Calls whoever is next, if anybody waits. */
  async look(): Promise<void> {
    if (!this.isFree) return;
    const id = newId();
    const answer = await this.#stage.wish(this.#hand, { type: 'CallNext', windowId: this.windowId }, id);
    const called = answer.ok ? answer.result.called : undefined;
    if (called) this.calledHere(called.ticket, id);
  }

  /** Somebody has been called to this window: they come, or they don't. */
  calledHere(ticket: TicketNumber, callId: CallId): void {
    this.#doing = 'busy';
    const stage = this.#stage;
    stage.calls += 1;
    const guest = stage.guests.get(ticket);
    if (!guest) {
      stage.later(60, () => this.#finish(callId));
      return;
    }
    const { plan, awayUntil } = guest;
    if (stage.time < awayUntil) {
      stage.later(150, () => this.#calledTooSoon(callId));
      return;
    }
    guest.calls += 1;
    if (plan.needs.escort) stage.later(20, () => attend(stage, `${callId}-escort`));
    if (plan.absent && guest.calls === 1) {
      stage.later(150, () => this.#missed(guest, callId));
      return;
    }

    if (!plan.arrivalForgotten) {
      stage.later(plan.walk, async () => {
        await this.#wish({ type: 'RecordArrival', callId });
      });
    }
    stage.later(Math.max(plan.walk + 20, 60 * this.#minutesOf(guest)), () => this.#serve(guest, callId));
  }

  #minutesOf({ plan, people, journey, position, toldOfPaper }: Guest): number {
    const step = this.#stage.settings.steps.find(({ id }) => id === journey[position]);
    const share = plan.pace[position + (toldOfPaper ? 3 : 0)] ?? 1;
    return people * share * (toldOfPaper && position === 0 ? 6 : (step?.minutes ?? 5));
  }

  /** Called before the hour they were told to come back at: not there, and not lost. */
  async #calledTooSoon(callId: CallId): Promise<void> {
    const answer = await this.#wish({ type: 'RecordNoShow', callId });
    if (answer.ok) this.#turnToNext();
    else this.#stage.later(60, () => this.#calledTooSoon(callId));
  }

  async #missed(guest: Guest, callId: CallId): Promise<void> {
    const answer = await this.#wish({ type: 'RecordNoShow', callId });
    if (!answer.ok) return this.#stage.later(60, () => this.#missed(guest, callId));
    const back = guest.plan.absent?.backAfter;
    if (back !== undefined) this.#stage.later(back * 60, () => comeBack(this.#stage, guest));
    this.#turnToNext();
  }

  /** The end of a step: papers are missing, sent elsewhere, or on to what follows. Without the national system nothing ends. */
  async #serve(guest: Guest, callId: CallId): Promise<void> {
    const stage = this.#stage;
    const first = guest.position === 0;
    if (guest.plan.folio !== undefined && stage.time < stage.downUntil) {
      return stage.agenda.plan(stage.downUntil + 90_000, () => this.#serve(guest, callId));
    }
    if (first && guest.plan.incomplete && !guest.toldOfPaper) {
      guest.toldOfPaper = true;
      await this.#wish({
        type: 'RecordIncomplete',
        callId,
        reason: reasonIn(stage.settings.reasons.incomplete, 'copias'),
      });
      const back = guest.plan.incomplete.backAfter;
      if (back !== undefined) stage.later(back * 60, () => comeBack(stage, guest));
    } else if (first && guest.plan.referred) {
      await this.#wish({
        type: 'EndVisit',
        callId,
        outcome: 'referred',
        reason: reasonIn(stage.settings.reasons.referral, 'registro-civil'),
      });
    } else {
      guest.position += 1;
      await this.#finish(callId);
      return;
    }
    this.#turnToNext();
  }

  async #finish(callId: CallId): Promise<void> {
    await this.#wish({ type: 'FinishStep', callId, callNext: false });
    this.#stage.lineGrew();
    this.#turnToNext();
  }

  #turnToNext(): void {
    this.#stage.later(turnaround, () => this.#nowFree());
  }

  async #nowFree(): Promise<void> {
    this.#doing = 'free';
    const errand = this.#errand;
    if (!errand) return this.look();
    this.#errand = undefined;
    this.#doing = 'away';
    await errand();
  }

  #whenFree(errand: () => Promise<void>): void {
    this.#errand = errand;
    if (this.isFree) this.#stage.later(0, () => (this.isFree ? this.#nowFree() : undefined));
  }

  #wish(command: Command) {
    return this.#stage.wish(this.#hand, command);
  }
}
