import type { PublicNotice } from '../../shared/domain/views/types.ts';
import type { Instant } from '../../shared/domain/vocabulary.ts';
import type { NoticePage } from '../turning.ts';
import { turning } from '../turning.ts';
import { noticeTitle } from '../wording.ts';
import { Picture } from './Picture.tsx';
import '../notices.css';

interface SlotProps {
  readonly title: string;
  readonly text: string;
  readonly lang?: string | undefined;
}

/** A few quiet words beside the calls. */
export function Slot({ title, text, lang }: SlotProps) {
  return (
    <section class="notice" lang={lang}>
      <h2>{title}</h2>
      <p>{text}</p>
    </section>
  );
}

interface Props {
  readonly pages: readonly NoticePage[];
  readonly at: Instant;
  readonly onMissing: (notice: PublicNotice) => void;
}

/** What the office has to say, beside the calls: its picture and its words take turns, as there is room for one. */
export function Notice({ pages, at, onMissing }: Props) {
  const [part] = turning(pages.flatMap(inParts), 1, at);
  if (!part) return null;
  const { notice, text, lang, picture } = part;
  if (!picture) return <Slot title={noticeTitle(lang)} text={text} lang={lang} />;
  return (
    <section class="notice" data-picture lang={lang}>
      <Picture key={notice.id} picture={picture} onMissing={() => onMissing(notice)} />
      <div>
        <h2>{noticeTitle(lang)}</h2>
        <p>{text}</p>
      </div>
    </section>
  );
}

interface Part extends NoticePage {
  readonly picture?: NonNullable<PublicNotice['picture']>;
}

/** The picture goes before the first page of its words. */
function inParts(page: NoticePage, index: number, pages: readonly NoticePage[]): readonly Part[] {
  const { picture } = page.notice;
  const begins = pages[index - 1]?.notice.id !== page.notice.id;
  if (!picture || !begins) return [page];
  return picture.moves ? [{ ...page, picture }, { ...page, picture }, page] : [{ ...page, picture }, page];
}

/** The same over the whole board, while nobody is called. */
export function Poster({ pages, at, onMissing }: Props) {
  const [page] = turning(pages, 1, at);
  if (!page) return null;
  const { notice, text, lang } = page;
  return (
    <section class="poster" data-picture={notice.picture !== undefined}>
      {notice.picture && <Picture key={notice.id} picture={notice.picture} onMissing={() => onMissing(notice)} />}
      <div lang={lang}>
        <h2>{noticeTitle(lang)}</h2>
        <p>{text}</p>
      </div>
    </section>
  );
}
