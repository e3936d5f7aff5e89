import { setTimeout as wait } from 'node:timers/promises';
import type { Log } from '../log.ts';
import { reasonOf } from '../trouble.ts';
import type { NotTaken, Post } from './deliver.ts';
import type { Message, Place } from './message.ts';

/** What a sender needs of the office. */
export interface SenderParts {
  readonly post: Post;
  /** The messages of the lines after this one, oldest first. */
  readonly after: (place: Place) => Promise<readonly Message[]>;
  /** The last line that was delivered; saved now and then, so that after a crash a few are sent again. */
  readonly sent: { readonly value: Place; readonly save: (place: Place) => Promise<void> };
  /** A message was taken, or not and why. */
  readonly tried: (id: string, notTaken: NotTaken | undefined) => void;
  readonly log: Log;
}

/** Kept in memory while the receiver is slow; beyond, they are read from the record again. */
const MOST_WAITING = 1000;
/** The first wait after a failure doubles until the longest, in ms. */
const FIRST_WAIT = 500;
const LONGEST_WAIT = 5 * 60_000;
/** What was delivered is noted at most so often, in ms. */
const NOTED_EVERY = 1000;

/** Tells another system what happened, line by line in the order of the record, each until it has been taken. */
export class Sender {
  readonly #parts: SenderParts;
  readonly #closed = new AbortController();
  readonly #waiting: Message[] = [];
  /** Lines were recorded that aren't in memory: the record has them. */
  #behind = true;
  #reading = false;
  #running: Promise<void> | undefined;
  #sent: Place;
  #noted: NodeJS.Timeout | undefined;
  #failures = 0;
  /** Why the last one was not taken: told in the log once, and again when it is another reason. */
  #trouble: string | undefined;

  constructor(parts: SenderParts) {
    this.#parts = parts;
    this.#sent = parts.sent.value;
    this.#wake();
  }

  /** A line was saved; without a message there is nothing to tell of it. */
  entered(message: Message | undefined): void {
    if (!message) return;
    if (this.#behind || this.#reading || this.#waiting.length >= MOST_WAITING) this.#behind = true;
    else this.#waiting.push(message);
    this.#wake();
  }

  /** Messages in memory that wait, the one under way among them. */
  get waiting(): number {
    return this.#waiting.length;
  }

  /** Stops; what was delivered is noted. */
  async close(): Promise<void> {
    this.#closed.abort();
    clearTimeout(this.#noted);
    await this.#running;
    this.#parts.post.close();
    await this.#note();
  }

  #wake(): void {
    this.#running ??= this.#run();
  }

  async #run(): Promise<void> {
    try {
      while (!this.#closed.signal.aborted && (this.#behind || this.#waiting.length > 0)) await this.#step();
    } catch (error) {
      if (!this.#closed.signal.aborted) this.#parts.log(`fault in the webhook: ${reasonOf(error)}`, 'fault');
    } finally {
      this.#running = undefined;
    }
  }

  async #step(): Promise<void> {
    const [message] = this.#waiting;
    if (!message) return this.#readOn();
    const failure = await this.#parts.post.deliver(message, this.#closed.signal);
    if (this.#closed.signal.aborted) return;
    this.#parts.tried(message.id, failure);
    if (failure === undefined) {
      if (this.#failures > 0) this.#parts.log('the webhook is taken again');
      this.#failures = 0;
      this.#trouble = undefined;
      this.#waiting.shift();
      this.#sent = { day: message.day, seq: message.seq };
      this.#noted ??= setTimeout(() => void this.#note(), NOTED_EVERY).unref();
      return;
    }
    const { trouble } = failure;
    if (this.#trouble !== trouble) this.#parts.log(`the webhook is not taken and is sent again: ${trouble}`);
    this.#trouble = trouble;
    const pause = Math.min(LONGEST_WAIT, FIRST_WAIT * 2 ** Math.min(this.#failures, 20));
    this.#failures += 1;
    await wait(pause, undefined, { signal: this.#closed.signal, ref: false });
  }

  async #readOn(): Promise<void> {
    this.#behind = false;
    this.#reading = true;
    try {
      this.#waiting.push(...(await this.#parts.after(this.#sent)));
    } catch (error) {
      this.#behind = true;
      throw error;
    } finally {
      this.#reading = false;
    }
  }

  async #note(): Promise<void> {
    this.#noted = undefined;
    await this.#parts.sent
      .save(this.#sent)
      .catch((error: unknown) =>
        this.#parts.log(`what the webhook has sent is not noted: ${reasonOf(error)}`, 'fault'),
      );
  }
}
