import type { Command } from '../../../shared/domain/commands.ts';
import { checkIn } from './fill.ts';
import type { Line } from './line.ts';
import { done } from './line.ts';

/** A number of letters over which all kiosks of a run take turns. */
let turn = 0;

/** One visitor takes a number. */
export const takeNumber = (kiosk: Line) => done(kiosk, checkIn(turn++));

/** A clerk at a window: calls, calls twice again, greets and is done: eight of them take as many visitors as two kiosks give numbers. */
export class Clerk {
  readonly #line: Line;
  readonly #windowId: string;
  #callId = '';
  #step = 0;

  private constructor(line: Line, windowId: string) {
    this.#line = line;
    this.#windowId = windowId;
  }

  static async sit(line: Line, windowId: string): Promise<Clerk> {
    await done(line, { type: 'OpenWindow', windowId, takeOver: false });
    return new Clerk(line, windowId);
  }

  /** The next command of the work; false where it was declined, as nobody waits. */
  async next(): Promise<boolean> {
    if (this.#callId === '') return this.call();
    this.#step = (this.#step + 1) % 4;
    const callId = this.#callId;
    switch (this.#step) {
      case 3:
        await done(this.#line, { type: 'RecordArrival', callId });
        return true;
      case 0: {
        const { called, callId: next } = await this.#ask({ type: 'FinishStep', callId, callNext: true });
        this.#callId = called ? next : '';
        return true;
      }
      default:
        await done(this.#line, { type: 'Recall', callId });
        return true;
    }
  }

  /** Calls whoever is next, unless somebody is there; false when nobody waits. */
  async call(): Promise<boolean> {
    if (this.#callId !== '') return true;
    this.#step = 0;
    const answer = await this.#ask({ type: 'CallNext', windowId: this.#windowId });
    this.#callId = answer.called ? answer.callId : '';
    return answer.called;
  }

  /** Calls whoever is next; the number, once the office has answered. */
  async callTicket(): Promise<string> {
    const { answer, id } = await this.#line.send({ type: 'CallNext', windowId: this.#windowId });
    if (!answer.ok || !answer.result.called) throw new Error('Nobody was called.');
    this.#callId = id;
    return answer.result.called.ticket;
  }

  async finish(): Promise<void> {
    if (this.#callId) await done(this.#line, { type: 'FinishStep', callId: this.#callId, callNext: false });
    this.#callId = '';
  }

  async #ask(command: Command): Promise<{ readonly called: boolean; readonly callId: string }> {
    const { answer, id } = await this.#line.send(command);
    return { called: answer.ok && answer.result.called !== undefined, callId: id };
  }
}
