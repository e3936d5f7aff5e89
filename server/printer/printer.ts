import type { PrinterSettings } from '../../shared/domain/settings.ts';
import type { Instant } from '../../shared/domain/vocabulary.ts';
import { sendByDevice } from './device.ts';
import { sendByNetwork } from './network.ts';
import type { Failure, Sent } from './status.ts';

/** Longest that a visitor waits for paper at a kiosk, and that a printer may take over a slip, in ms. */
export const PATIENCE = 2000;

/** How a printer was found when it was last used. `low`: printing still, with the roll nearly at its end. */
export type PrinterState = 'unused' | 'ready' | 'low' | Failure;

/** One printer: a slip at a time, each within two seconds, and how it stands. */
export class Printer {
  readonly settings: PrinterSettings;
  readonly #now: () => Instant;
  #state: PrinterState = 'unused';
  #since: Instant;
  /** It has answered a question before. */
  #talks = false;
  #last: Promise<unknown> = Promise.resolve();

  constructor(settings: PrinterSettings, now: () => Instant) {
    this.settings = settings;
    this.#now = now;
    this.#since = now();
  }

  get state(): PrinterState {
    return this.#state;
  }

  get since(): Instant {
    return this.#since;
  }

  /** Prints a slip after those before it. One whose turn doesn't come within `patience` ms never comes out late. */
  print(slip: Uint8Array, patience = PATIENCE): Promise<Sent> {
    const end = performance.now() + patience;
    const turn = this.#last.then(() => this.#send(slip, Math.min(PATIENCE, end - performance.now())));
    this.#last = turn;
    return turn;
  }

  async #send(slip: Uint8Array, limit: number): Promise<Sent> {
    if (limit <= 0) return { is: 'silent' };
    const { kind, address } = this.settings;
    const sent =
      kind === 'tcp'
        ? await sendByNetwork(address, slip, limit, this.#talks)
        : await sendByDevice(address, slip, limit);
    if (sent.is === 'printed') this.#talks = sent.talks;
    this.#stands(sent.is !== 'printed' ? sent.is : sent.low ? 'low' : 'ready');
    return sent;
  }

  #stands(state: PrinterState): void {
    if (state !== this.#state) this.#since = this.#now();
    this.#state = state;
  }
}
