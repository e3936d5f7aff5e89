import type { WindowFace } from '../domain/views/types.ts';
import type { DayKey, Instant, LanguageTag, Text } from '../domain/vocabulary.ts';
import { screenLanguage } from './catalogue.ts';

/** How an office writes moments in one language, by the clock on its own wall. */
export interface Format {
  /** `9:42`, 24 hours. */
  time(at: Instant): string;
  /** `9:42:07`, for receipts and records. */
  exactTime(at: Instant): string;
  /** `martes 24 de noviembre`. */
  date(at: Instant): string;
  /** The same for a day of the calendar. */
  day(key: DayKey): string;
  /** `24 nov 2026`, where a year is needed and room is short. */
  shortDate(at: Instant): string;
  /** `de 9:40 a 9:55`. */
  range(range: { readonly from: Instant; readonly to: Instant }): string;
  /** `1,254`. */
  count(figure: number): string;
}

/** A text of the office as found for a visitor, and the language it turned out to be in (for `lang`). */
export interface Found {
  readonly words: string;
  readonly lang: LanguageTag;
}

const formats = new Map<string, Format>();

/** How `timeZone`'s office writes moments for somebody who speaks `language`; made once, as a browser takes milliseconds for it. */
export function formatFor(timeZone: string, language: LanguageTag): Format {
  const written = screenLanguage(language);
  const key = `${written} ${timeZone}`;
  const format = formats.get(key) ?? formatIn(timeZone, written);
  formats.set(key, format);
  return format;
}

function formatIn(timeZone: string, language: keyof typeof MANNERS): Format {
  const { locale, date, range } = MANNERS[language];
  const clock = once(() => new Intl.DateTimeFormat('en-GB', { timeZone, timeStyle: 'medium', hourCycle: 'h23' }));
  const calendar = (zone: string) =>
    once(() => new Intl.DateTimeFormat(locale, { timeZone: zone, weekday: 'long', day: 'numeric', month: 'long' }));
  const here = calendar(timeZone);
  const anywhere = calendar('UTC');
  const short = once(
    () => new Intl.DateTimeFormat(locale, { timeZone, day: 'numeric', month: 'short', year: 'numeric' }),
  );
  const figures = once(() => new Intl.NumberFormat(locale));

  const exactTime = (at: Instant) =>
    clock()
      .format(at)
      .replace(/^0(?=\d)/, '');
  const time = (at: Instant) => exactTime(at).slice(0, -3);
  return {
    time,
    exactTime,
    date: (at) => date(partsOf(here(), at)),
    day: (key) => date(partsOf(anywhere(), Date.parse(`${key}T12:00Z`))),
    shortDate: (at) => short().format(at),
    range: ({ from, to }) => range(time(from), time(to)),
    count: (figure) => figures().format(figure),
  };
}

/** Made when it is first needed. */
function once<T>(make: () => T): () => T {
  let made: { readonly it: T } | undefined;
  return () => {
    made ??= { it: make() };
    return made.it;
  };
}

/** The office's text in the visitor's language, in its family of variants, or else in Spanish. */
export function textIn(text: Text, language: LanguageTag): Found {
  const base = language.split('-')[0] ?? language;
  const lang = [language, base].find((tag) => text[tag]?.trim()) ?? 'es';
  return { words: text[lang] ?? text.es, lang };
}

/** What stands in the shape of a window: `3`, `B1`. The same in every language. */
export const windowMark = ({ kind, number }: Pick<WindowFace, 'kind' | 'number'>): string =>
  kind === 'biometric' ? `B${number}` : `${number}`;

type Parts = Readonly<Partial<Record<Intl.DateTimeFormatPartTypes, string>>>;

const MANNERS = {
  es: {
    locale: 'es-MX',
    date: ({ weekday, day, month }: Parts) => `${weekday} ${day} de ${month}`,
    range: (from: string, to: string) => `de ${from} a ${to}`,
  },
  en: {
    locale: 'en-US',
    date: ({ weekday, day, month }: Parts) => `${weekday}, ${month} ${day}`,
    range: (from: string, to: string) => `from ${from} to ${to}`,
  },
  fr: {
    locale: 'fr-CA',
    date: ({ weekday, day, month }: Parts) => `${weekday} ${day === '1' ? '1er' : day} ${month}`,
    range: (from: string, to: string) => `de ${from} à ${to}`,
  },
} as const;

const partsOf = (format: Intl.DateTimeFormat, at: Instant): Parts =>
  Object.fromEntries(format.formatToParts(at).map(({ type, value }) => [type, value]));
