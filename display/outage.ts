import type { DisplayView, PublicNotice } from '../shared/domain/views/types.ts';
import { screenLanguage, wordsFor, writtenOf } from '../shared/i18n/catalogue.ts';
import { display as en } from '../shared/i18n/en/display.ts';
import { display as es } from '../shared/i18n/es/display.ts';
import { display as fr } from '../shared/i18n/fr/display.ts';
import { outageNotice } from '../shared/i18n/outage-notice.ts';

type Told = Pick<DisplayView, 'outage' | 'notices' | 'office'>;

/** What is to be read on this wall, and aloud: while there is no system that alone, in each language of the office. */
export function noticesOf({ outage, notices, office }: Told): readonly PublicNotice[] {
  if (!outage) return notices;
  const said = writtenOf(office.languages).map((tag) => [tag, wordsFor({ es, en, fr }, screenLanguage(tag)).outage]);
  return [{ id: outageNotice, text: { ...Object.fromEntries(said), es: es.outage }, aloud: true }];
}
