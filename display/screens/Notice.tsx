import type { Instant, Text } from '../../shared/domain/vocabulary.ts';
import { textIn } from '../../shared/i18n/format.ts';
import { inPages, turning } from '../turning.ts';
import type { Wording } from '../wording.ts';

interface Props {
  readonly notices: readonly Text[];
  readonly at: Instant;
  readonly wording: Wording;
  readonly stale: boolean;
}

/** What the office has to say, a page at a time; without a notice, why the numbers don't follow on. */
export function Notice({ notices, at, wording: { words, language }, stale }: Props) {
  const pages = notices.flatMap((notice) => {
    const { words: text, lang } = textIn(notice, language);
    return inPages(text).map((page) => ({ title: words.notice, text: page, lang }));
  });
  const standing = stale ? words.keepsPlace : words.order;
  const page = stale ? undefined : turning(pages, 1, at)[0];
  const { title, text, lang } = page ?? { ...standing, lang: undefined };
  return (
    <section class="notice">
      <h2>{title}</h2>
      <p lang={lang}>{text}</p>
    </section>
  );
}
