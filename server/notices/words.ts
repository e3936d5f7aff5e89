import type { Office } from '../../shared/domain/office.ts';
import { outageNow } from '../../shared/domain/outage.ts';
import type { LanguageTag, NoticeId } from '../../shared/domain/vocabulary.ts';
import { screenLanguage, wordsFor } from '../../shared/i18n/catalogue.ts';
import { display as en } from '../../shared/i18n/en/display.ts';
import { display as es } from '../../shared/i18n/es/display.ts';
import { display as fr } from '../../shared/i18n/fr/display.ts';
import { outageNotice } from '../../shared/i18n/outage-notice.ts';

/** What is said of a notice that is read aloud: first that it is one, so that nobody takes it for a call. */
export function wordsOf(office: Office, id: NoticeId, language: LanguageTag): string | undefined {
  const words = wordsFor({ es, en, fr }, screenLanguage(language));
  if (id === outageNotice) return outageNow(office) && `${words.notice}. ${words.outage}`;
  const notice = office.notices.get(id);
  const text = notice?.aloud && Object.hasOwn(notice.text, language) && notice.text[language]?.trim();
  return text ? `${words.notice}. ${text}` : undefined;
}
