import type { Instant } from '../vocabulary.ts';

interface Planned {
  readonly at: Instant;
  readonly order: number;
  readonly act: () => void;
}

const isBefore = (a: Planned, b: Planned): boolean => a.at < b.at || (a.at === b.at && a.order < b.order);

/** What is still to happen in a played day, by moment and then in the order in which it was foreseen. */
export class Agenda {
  readonly #heap: Planned[] = [];
  #order = 0;

  add(at: Instant, act: () => void): void {
    const heap = this.#heap;
    const item = { at, order: this.#order++, act };
    let place = heap.length;
    heap.push(item);
    while (place > 0) {
      const parent = (place - 1) >> 1;
      const above = heap[parent];
      if (!above || isBefore(above, item)) break;
      heap[place] = above;
      place = parent;
    }
    heap[place] = item;
  }

  /** The next thing, taken out; nothing when the day is over. */
  take(): { readonly at: Instant; readonly act: () => void } | undefined {
    const heap = this.#heap;
    const top = heap[0];
    const last = heap.pop();
    if (!top || !last || heap.length === 0) return top;
    let place = 0;
    for (;;) {
      const [left, right] = [heap[2 * place + 1], heap[2 * place + 2]];
      if (!left) break;
      const rightFirst = right !== undefined && isBefore(right, left);
      const child = rightFirst ? right : left;
      if (isBefore(last, child)) break;
      heap[place] = child;
      place = 2 * place + (rightFirst ? 2 : 1);
    }
    heap[place] = last;
    return top;
  }
}
