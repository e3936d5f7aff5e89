import type { PublicNotice } from '../shared/domain/views/types.ts';
import type { Instant, LanguageTag } from '../shared/domain/vocabulary.ts';

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

/** A part of a notice that stays for one turn, and how it is found again at the next. */
export interface NoticePage {
  readonly notice: PublicNotice;
  readonly text: string;
  readonly lang: LanguageTag;
}

/** The notices page by page, each in every language of the office that it has; a clip stays for two turns at least. */
export function pagesOf(notices: readonly PublicNotice[], languages: readonly LanguageTag[]): readonly NoticePage[] {
  return notices.flatMap((notice) => {
    const { text, picture } = notice;
    const said = languages.filter((lang) => text[lang]?.trim());
    const pages = (said.length > 0 ? said : ['es']).flatMap((lang) =>
      inPages(text[lang] ?? text.es).map((page) => ({ notice, text: page, lang })),
    );
    return picture?.moves && pages.length === 1 ? [...pages, ...pages] : pages;
  });
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
