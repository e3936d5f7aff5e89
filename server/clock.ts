import type { Instant } from '../shared/domain/vocabulary.ts';

/** Where the office's time comes from. */
export interface Clock {
  now(): Instant;
}

/** The computer's own clock. */
export const systemClock: Clock = { now: () => Date.now() };

/** A clock that stands still until it is moved: for training and tests. */
export class DrivenClock implements Clock {
  #now: Instant;

  constructor(start: Instant) {
    this.#now = start;
  }

  now(): Instant {
    return this.#now;
  }

  /** Moves it, backwards too: a clock that was set wrong is one of the things to train. */
  move(to: Instant): void {
    this.#now = to;
  }
}
