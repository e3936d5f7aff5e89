import { useEffect, useMemo } from 'preact/hooks';
import type { BookView } from '../../shared/domain/views/book-types.ts';
import { SCREEN_LANGUAGES, writtenOf } from '../../shared/i18n/catalogue.ts';
import type { Format } from '../../shared/i18n/format.ts';
import { formatFor, textIn, windowMark } from '../../shared/i18n/format.ts';
import { Banner } from '../../shared/ui/Banner.tsx';
import { TicketNumber } from '../../shared/ui/TicketNumber.tsx';
import { WindowGlyph } from '../../shared/ui/WindowGlyph.tsx';
import { LanguageSwitch } from '../LanguageSwitch.tsx';
import { useLanguage } from '../language.ts';
import type { Speech } from '../scene.ts';
import { speechIn } from '../scene.ts';
import { BookLines } from './BookLines.tsx';
import type { Reading } from './reading.ts';

/** The open book: today's order by number, for whoever cares to look, with or without a ticket. */
export function Book({ book, is }: Reading) {
  const [reading, choose] = useLanguage(undefined);
  const { language } = reading;
  const speech = speechIn(book ? writtenOf(book.office.languages) : SCREEN_LANGUAGES, reading, choose);
  const { words, common } = speech;
  const format = useMemo(() => formatFor(book?.office.timeZone ?? 'UTC', language), [book?.office.timeZone, language]);
  const name = book && textIn(book.office.name, language);
  useEffect(() => {
    document.title = `${words.book.title} · Ventanilla`;
  }, [words]);

  return (
    <main class="page book">
      <header class="head on-board">
        <p>
          {book && name ? (
            <>
              <span lang={name.lang}>{name.words}</span> <small>{book.office.place}</small>
            </>
          ) : (
            words.title
          )}
        </p>
        <LanguageSwitch speech={speech} />
      </header>
      <div class="book-title">
        <h1>{words.book.title}</h1>
        <p>{words.book.note}</p>
      </div>
      <div class="rest">
        <div class="body">
          {is === 'shut' && <p class="lead">{words.book.shut}</p>}
          {is === 'connecting' && <p role="status">{words.connecting}</p>}
          {is === 'unreachable' && (
            <Banner tone="hint" icon="wifi-off" title={common.offline}>
              {book ? words.book.cut(format.time(book.at)) : words.unreachable}
            </Banner>
          )}
          {book && <Written book={book} speech={speech} format={format} />}
        </div>
        <footer class="foot">
          <p class="small">
            {book && `${words.updated(format.time(book.at))} · `}
            {common.notOfficial}
          </p>
        </footer>
      </div>
    </main>
  );
}

interface WrittenProps {
  readonly book: BookView;
  readonly speech: Speech;
  readonly format: Format;
}

function Written({ book, speech, format }: WrittenProps) {
  const { words } = speech;
  const { called, lines, order, day, outage } = book;
  const over = day.state === 'closed' || day.state === 'before';
  return (
    <>
      {outage && (
        <Banner tone="hint" title={words.outage.title}>
          {words.book.outage}
        </Banner>
      )}
      {called.length > 0 && <Calls called={called} speech={speech} />}
      {lines.length === 0 && <p class="lead">{over ? words.book.closed : words.book.nobody}</p>}
      <BookLines lines={lines} speech={speech} format={format} />
      <details>
        <summary>{words.order}</summary>
        <p>{words.orderRule(order.appointment, order.walkIn)}</p>
      </details>
    </>
  );
}

function Calls({ called, speech: { words, common } }: Pick<BookView, 'called'> & { readonly speech: Speech }) {
  return (
    <section aria-labelledby="book-called">
      <h2 id="book-called">{words.book.called}</h2>
      <ul class="book-called">
        {called.map(({ ticket, window }) => (
          <li key={ticket}>
            <TicketNumber number={ticket} />
            <WindowGlyph
              kind={window.kind}
              accessible={window.accessible}
              mark={windowMark(window)}
              ground="now"
              label={common.windowName(window)}
            />
          </li>
        ))}
      </ul>
    </section>
  );
}
