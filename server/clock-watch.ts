import { existsSync } from 'node:fs';
import { uptime } from 'node:os';
import type { ClockDoubt } from '../shared/domain/office.ts';
import type { Instant } from '../shared/domain/vocabulary.ts';

/** So far off may a clock be before anybody is asked, in ms: the network corrects less than that all the time. */
const SLACK = 2 * 60_000;
/** An office that nothing was recorded in for longer than this is asked whether the date is right, in ms. */
const LONG_SILENCE = 30 * 24 * 3_600_000;

/** What tells whether a clock can be right, beside itself. */
export interface ClockWitness {
  /** Ms that have passed, whatever the clock says: sleep counts. */
  readonly passed: () => number;
  /** Whether the network has set the clock. */
  readonly isSetByNetwork: () => boolean;
}

/** This computer: its uptime, and the mark of systemd's time service. */
export const thisComputer: ClockWitness = {
  passed: () => uptime() * 1000,
  isSetByNetwork: () => existsSync('/run/systemd/timesync/synchronized'),
};

/** What the record tells: the time of its last entry that was sure of it, and what is in doubt now. */
export interface ClockRecord {
  readonly last: Instant | undefined;
  readonly doubt: ClockDoubt | undefined;
}

/** What is to be done about the clock. */
export type ClockFinding = { readonly is: 'right' } | { readonly is: 'doubtful'; readonly expected: Instant };

/**
 * Watches over the clock: one that runs ahead of the time that has passed or behind it, shows an hour before the last that was
 * recorded, or a date long after it, is in doubt until a supervisor says that it is right, or it shows what it should.
 */
export class ClockWatch {
  readonly #witness: ClockWitness | undefined;
  #sure: { readonly at: Instant; readonly passed: number } | undefined;
  #isFirst = true;
  /** While the hour is in doubt: the last entry that was sure of it. */
  #doubtedAfter: { readonly last: Instant | undefined } | undefined;

  /** Without a witness, as when a clock is driven, only the record tells. */
  constructor(witness: ClockWitness | undefined) {
    this.#witness = witness;
  }

  /** Looks at the clock: tells what has changed, if anything. */
  look(at: Instant, { last, doubt }: ClockRecord): ClockFinding | undefined {
    const isFirst = this.#isFirst;
    this.#isFirst = false;
    const vouched = this.#witness?.isSetByNetwork() ?? false;
    if (doubt) {
      this.#doubtedAfter ??= { last };
      if (!vouched && this.#stillWrong(at, doubt)) return undefined;
      this.#trust(at);
      return { is: 'right' };
    }
    const isConfirmed = this.#doubtedAfter !== undefined && this.#doubtedAfter.last !== last;
    const expected = vouched || isConfirmed ? undefined : this.#expected(at, last, isFirst);
    if (expected === undefined) {
      this.#trust(at);
      return undefined;
    }
    this.#doubtedAfter = { last };
    return { is: 'doubtful', expected };
  }

  #trust(at: Instant): void {
    this.#sure = this.#witness && { at, passed: this.#witness.passed() };
    this.#doubtedAfter = undefined;
  }

  #expected(at: Instant, last: Instant | undefined, isFirst: boolean): Instant | undefined {
    if (last === undefined) return undefined;
    const due = this.#due();
    if (due !== undefined && Math.abs(at - due) > SLACK) return due;
    const isOff = at < last - SLACK || (isFirst && at > last + LONG_SILENCE);
    return isOff ? last : undefined;
  }

  #stillWrong(at: Instant, { since, expected }: ClockDoubt): boolean {
    const due = this.#due();
    if (due !== undefined) return Math.abs(at - due) > SLACK;
    if (since < expected) return at < expected - SLACK || at > expected + LONG_SILENCE;
    return at < expected - SLACK || at >= since - SLACK;
  }

  /** What the clock should show now, by the time that has passed since it was last right. */
  #due(): Instant | undefined {
    return this.#sure && this.#witness && this.#sure.at + this.#witness.passed() - this.#sure.passed;
  }
}
