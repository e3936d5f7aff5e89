import type { Instant } from '../shared/domain/vocabulary.ts';

/** How long each page of a list or a notice stays, in ms: twice what it takes to read it. */
const PAGE_FOR = 15_000;
/** Letters that a notice can hold in the size that the last row can read. */
const LETTERS = 84;

/** The part of a list that is shown now, where not all of it fits: parts take turns by the clock, and none is half empty. */
export function turning<Item>(items: readonly Item[], size: number, at: Instant): readonly Item[] {
  const pages = Math.max(1, Math.ceil(items.length / size));
  const page = Math.floor(at / PAGE_FOR) % pages;
  const start = Math.max(0, Math.min(page * size, items.length - size));
  return items.slice(start, start + size);
}

/** A long text in parts that each fit the wall, cut between words. */
export function inPages(text: string): readonly string[] {
  const pages: string[] = [];
  for (const word of text.trim().split(/\s+/)) {
    const last = pages.at(-1);
    if (last !== undefined && last.length + word.length < LETTERS) pages[pages.length - 1] = `${last} ${word}`;
    else pages.push(word);
  }
  return pages;
}
