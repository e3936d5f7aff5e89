import type { OfficeFace } from '../shared/domain/views/types.ts';
import type { LanguageTag } from '../shared/domain/vocabulary.ts';
import { screenLanguage, wordsFor } from '../shared/i18n/catalogue.ts';
import { common as commonEn } from '../shared/i18n/en/common.ts';
import { display as en } from '../shared/i18n/en/display.ts';
import type { Common } from '../shared/i18n/es/common.ts';
import { common as commonEs } from '../shared/i18n/es/common.ts';
import type { DisplayWords } from '../shared/i18n/es/display.ts';
import { display as es } from '../shared/i18n/es/display.ts';
import type { Format } from '../shared/i18n/format.ts';
import { formatFor } from '../shared/i18n/format.ts';
import { common as commonFr } from '../shared/i18n/fr/common.ts';
import { display as fr } from '../shared/i18n/fr/display.ts';

/** All that a wall needs to say things in the office's own language. */
export interface Wording {
  readonly language: LanguageTag;
  readonly words: DisplayWords;
  readonly common: Common;
  readonly format: Format;
}

/** "Notice" in the language that the notice itself is in. */
export const noticeTitle = (lang: LanguageTag): string => wordsFor({ es, en, fr }, screenLanguage(lang)).notice;

/** The wall speaks the first of the office's languages. */
export function wordingOf({ languages, timeZone }: OfficeFace): Wording {
  const language = languages[0] ?? 'es';
  const written = screenLanguage(language);
  return {
    language,
    words: wordsFor({ es, en, fr }, written),
    common: wordsFor({ es: commonEs, en: commonEn, fr: commonFr }, written),
    format: formatFor(timeZone, language),
  };
}
