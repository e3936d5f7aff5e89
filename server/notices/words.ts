import type { Office } from '../../shared/domain/office.ts';
import type { LanguageTag, NoticeId } from '../../shared/domain/vocabulary.ts';
import { screenLanguage, wordsFor } from '../../shared/i18n/catalogue.ts';
import { display as en } from '../../shared/i18n/en/display.ts';
import { display as es } from '../../shared/i18n/es/display.ts';
import { display as fr } from '../../shared/i18n/fr/display.ts';

/** What is said of a notice that is read aloud: first that it is one, so that nobody takes it for a call. */
export function wordsOf({ notices }: Office, id: NoticeId, language: LanguageTag): string | undefined {
  const notice = notices.get(id);
  const text = notice?.aloud && Object.hasOwn(notice.text, language) && notice.text[language]?.trim();
  return text ? `${wordsFor({ es, en, fr }, screenLanguage(language)).notice}. ${text}` : undefined;
}
