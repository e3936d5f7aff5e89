import type { SpokenLanguage } from '../shared/domain/settings.ts';
import type { LineRow, WindowFace } from '../shared/domain/views/types.ts';
import type { DayKey, Instant, LanguageTag, Text } from '../shared/domain/vocabulary.ts';
import type { StaffLanguage } from '../shared/i18n/catalogue.ts';
import { wordsFor } from '../shared/i18n/catalogue.ts';
import { detailsIn } from '../shared/i18n/details.ts';
import { booked as bookedEn } from '../shared/i18n/en/booked.ts';
import { common as commonEn } from '../shared/i18n/en/common.ts';
import { figures as figuresEn } from '../shared/i18n/en/figures.ts';
import { languages as languagesEn } from '../shared/i18n/en/languages.ts';
import { person as personEn } from '../shared/i18n/en/person.ts';
import { printers as printersEn } from '../shared/i18n/en/printers.ts';
import { ready as readyEn } from '../shared/i18n/en/ready.ts';
import { record as recordEn } from '../shared/i18n/en/record.ts';
import { refusals as refusalsEn } from '../shared/i18n/en/refusals.ts';
import { settings as settingsEn } from '../shared/i18n/en/settings.ts';
import { staff as staffEn } from '../shared/i18n/en/staff.ts';
import { front as frontEn } from '../shared/i18n/en/staff-front.ts';
import { lead as leadEn } from '../shared/i18n/en/staff-lead.ts';
import { tryout as tryoutEn } from '../shared/i18n/en/tryout.ts';
import { voice as voiceEn } from '../shared/i18n/en/voice.ts';
import type { BookedWords } from '../shared/i18n/es/booked.ts';
import { booked as bookedEs } from '../shared/i18n/es/booked.ts';
import { common as commonEs } from '../shared/i18n/es/common.ts';
import type { FigureWords } from '../shared/i18n/es/figures.ts';
import { figures as figuresEs } from '../shared/i18n/es/figures.ts';
import type { LanguageWords } from '../shared/i18n/es/languages.ts';
import { languages as languagesEs } from '../shared/i18n/es/languages.ts';
import type { PersonWords } from '../shared/i18n/es/person.ts';
import { person as personEs } from '../shared/i18n/es/person.ts';
import type { PrinterWords } from '../shared/i18n/es/printers.ts';
import { printers as printersEs } from '../shared/i18n/es/printers.ts';
import type { ReadyWords } from '../shared/i18n/es/ready.ts';
import { ready as readyEs } from '../shared/i18n/es/ready.ts';
import type { RecordWords } from '../shared/i18n/es/record.ts';
import { record as recordEs } from '../shared/i18n/es/record.ts';
import { refusals as refusalsEs } from '../shared/i18n/es/refusals.ts';
import type { SettingsWords } from '../shared/i18n/es/settings.ts';
import { settings as settingsEs } from '../shared/i18n/es/settings.ts';
import type { StaffWords } from '../shared/i18n/es/staff.ts';
import { staff as staffEs } from '../shared/i18n/es/staff.ts';
import type { FrontWords } from '../shared/i18n/es/staff-front.ts';
import { front as frontEs } from '../shared/i18n/es/staff-front.ts';
import type { LeadWords } from '../shared/i18n/es/staff-lead.ts';
import { lead as leadEs } from '../shared/i18n/es/staff-lead.ts';
import type { TryoutWords } from '../shared/i18n/es/tryout.ts';
import { tryout as tryoutEs } from '../shared/i18n/es/tryout.ts';
import type { VoiceWords } from '../shared/i18n/es/voice.ts';
import { voice as voiceEs } from '../shared/i18n/es/voice.ts';
import { formatFor, textIn } from '../shared/i18n/format.ts';
import type { Declined } from './acting.ts';
import { explainPlace, namePlace } from './why.ts';

/** The staff's words in one language, with the office's times and names in them. */
export interface Say {
  readonly language: StaffLanguage;
  readonly words: StaffWords;
  readonly front: FrontWords;
  readonly lead: LeadWords;
  readonly booked: BookedWords;
  readonly ready: ReadyWords;
  readonly person: PersonWords;
  readonly figures: FigureWords;
  readonly record: RecordWords;
  readonly printers: PrinterWords;
  readonly tryout: TryoutWords;
  readonly languages: LanguageWords;
  readonly voice: VoiceWords;
  readonly settings: SettingsWords;
  /** `9:42`. */
  time(at: Instant): string;
  /** `9:42:07`. */
  exactTime(at: Instant): string;
  date(at: Instant): string;
  /** `24 nov 2026`. */
  shortDate(at: Instant): string;
  /** `martes 24 de noviembre`, for a day of the calendar. */
  day(key: DayKey): string;
  /** `1,254`. */
  count(figure: number): string;
  /** `9.8`, one place at most. */
  decimal(figure: number): string;
  /** `98 %`; a dash where there is nothing to share. */
  percent(part: number, of: number): string;
  range(range: { readonly from: Instant; readonly to: Instant }): string;
  text(text: Text): string;
  window(face: Pick<WindowFace, 'kind' | 'number' | 'accessible'>): string;
  languageName(tag: LanguageTag): string;
  refusal(declined: Declined): string;
  /** What the person did last: "Se marcó ausente A045". */
  done(command: string, about: string): string;
  /** Why a ticket has its place, in a few words. */
  whyShort(row: Pick<LineRow, 'why' | 'joined' | 'priority'>): string;
  /** The same in a sentence. */
  whyLong(row: Pick<LineRow, 'why' | 'joined' | 'priority'>): string;
}

interface Speaker {
  readonly language: StaffLanguage;
  readonly timeZone: string;
  readonly spoken: readonly Omit<SpokenLanguage, 'person'>[];
}

/** How the office speaks to this person. */
export function sayFor({ language, timeZone, spoken }: Speaker): Say {
  const words = wordsFor({ es: staffEs, en: staffEn }, language);
  const common = wordsFor({ es: commonEs, en: commonEn }, language);
  const refusals = wordsFor({ es: refusalsEs, en: refusalsEn }, language);
  const format = formatFor(timeZone, language);
  const { time, exactTime, date, shortDate, day, count, range } = format;
  const text = (given: Text) => textIn(given, language).words;
  const done: Readonly<Record<string, (about: string) => string>> = words.done;

  return {
    language,
    words,
    front: wordsFor({ es: frontEs, en: frontEn }, language),
    lead: wordsFor({ es: leadEs, en: leadEn }, language),
    person: wordsFor({ es: personEs, en: personEn }, language),
    booked: wordsFor({ es: bookedEs, en: bookedEn }, language),
    ready: wordsFor({ es: readyEs, en: readyEn }, language),
    figures: wordsFor({ es: figuresEs, en: figuresEn }, language),
    record: wordsFor({ es: recordEs, en: recordEn }, language),
    printers: wordsFor({ es: printersEs, en: printersEn }, language),
    languages: wordsFor({ es: languagesEs, en: languagesEn }, language),
    tryout: wordsFor({ es: tryoutEs, en: tryoutEn }, language),
    voice: wordsFor({ es: voiceEs, en: voiceEn }, language),
    settings: wordsFor({ es: settingsEs, en: settingsEn }, language),
    time,
    exactTime,
    date,
    shortDate,
    day,
    count,
    decimal: (figure) => figure.toFixed(1).replace(/\.0$/u, ''),
    percent: (part, of) => (of === 0 ? '–' : `${Math.round((100 * part) / of)} %`),
    range,
    text,
    window: common.windowName,
    languageName(tag) {
      const known = spoken.find((one) => one.tag === tag);
      if (known) return text(known.label);
      return new Intl.DisplayNames(language, { type: 'language' }).of(tag.replace(/-x-.*$/u, '')) ?? tag;
    },
    refusal: ({ refusal, details }) => refusals[refusal](detailsIn(details, language), format),
    done: (command, about) => (done[command] ?? words.done.other)(about),
    whyShort: (row) => namePlace(words.why, row, time),
    whyLong: (row) => explainPlace(words.why, row, time),
  };
}
