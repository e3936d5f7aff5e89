import { bookView } from '../shared/domain/views/book.ts';
import type { BookView } from '../shared/domain/views/book-types.ts';
import type { Authority } from './authority.ts';

/** What is foretold stands for so long while nothing happens, in ms. */
const standsFor = 10_000;

/** The open book, written once for each state of the office however many read it; nothing while the office keeps it shut. */
export function openBook({ office, now, foretell }: Pick<Authority, 'office' | 'now' | 'foretell'>) {
  let last: { readonly of: object; readonly turn: number; readonly book: BookView } | undefined;
  return (): BookView | undefined => {
    const from = office();
    if (!from.settings.openBook) return undefined;
    const at = now();
    const turn = Math.floor(at / standsFor);
    if (last?.of !== from || last.turn !== turn)
      last = { of: from, turn, book: bookView(from, { at, ranges: foretell(from) }) };
    return last.book;
  };
}
