import { useEffect, useState } from 'preact/hooks';
import type { LanguageTag } from '../shared/domain/vocabulary.ts';
import type { ScreenLanguage } from '../shared/i18n/catalogue.ts';
import { screenLanguage } from '../shared/i18n/catalogue.ts';

const PLACE = 'ventanilla.phone.language';

/** The language in which to read: the one chosen here, else the visit's, else the phone's. A reload keeps the choice. */
export function useLanguage(visit: LanguageTag | undefined): readonly [ScreenLanguage, (chosen: LanguageTag) => void] {
  const [chosen, setChosen] = useState(() => sessionStorage.getItem(PLACE) ?? undefined);
  const language = screenLanguage(chosen ?? visit ?? navigator.language);

  useEffect(() => {
    document.documentElement.lang = language === 'es' ? 'es-MX' : language;
  }, [language]);

  const choose = (tag: LanguageTag) => {
    sessionStorage.setItem(PLACE, tag);
    setChosen(tag);
  };
  return [language, choose];
}
