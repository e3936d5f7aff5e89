import type { Instant } from '../shared/domain/vocabulary.ts';

/** Something that somebody will do at a moment of the office's day. */
type Deed = () => Promise<void> | void;

/** What is to happen next in the rehearsed day, in the order of the office's time. */
export class Agenda {
  readonly #planned: { readonly at: Instant; readonly turn: number; readonly deed: Deed }[] = [];
  #turn = 0;

  /** Plans a deed. Of two at the same moment the one planned first comes first. */
  plan(at: Instant, deed: Deed): void {
    const turn = this.#turn++;
    const later = this.#planned.findIndex((other) => other.at > at);
    this.#planned.splice(later < 0 ? this.#planned.length : later, 0, { at, turn, deed });
  }

  /** The next deed, taken out; nothing when the day is over. */
  next(): { readonly at: Instant; readonly deed: Deed } | undefined {
    return this.#planned.shift();
  }
}
