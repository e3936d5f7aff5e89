import { useEffect, useState } from 'preact/hooks';
import type { LanguageTag } from '../shared/domain/vocabulary.ts';
import type { ScreenLanguage } from '../shared/i18n/catalogue.ts';
import { screenLanguage } from '../shared/i18n/catalogue.ts';

const PLACE = 'ventanilla.phone.language';

/** In what to read: the words of the screen, and those that the office has written itself. */
export interface Reading {
  readonly language: ScreenLanguage;
  /** What was asked for: that language, or one of the region, in which the office may have texts of its own. */
  readonly tag: LanguageTag;
}

/** The language in which to read: the one chosen here, else the visit's, else the phone's. A reload keeps the choice. */
export function useLanguage(visit: LanguageTag | undefined): readonly [Reading, (chosen: LanguageTag) => void] {
  const [chosen, setChosen] = useState(() => sessionStorage.getItem(PLACE) ?? undefined);
  const tag = chosen ?? visit ?? navigator.language;
  const language = screenLanguage(tag);

  useEffect(() => {
    document.documentElement.lang = language === 'es' ? 'es-MX' : language;
  }, [language]);

  const choose = (tag: LanguageTag) => {
    sessionStorage.setItem(PLACE, tag);
    setChosen(tag);
  };
  return [{ language, tag }, choose];
}
