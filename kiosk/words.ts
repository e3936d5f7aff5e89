import { signal } from '@preact/signals';
import type { LanguageTag } from '../shared/domain/vocabulary.ts';
import type { ScreenLanguage } from '../shared/i18n/catalogue.ts';
import { screenLanguage } from '../shared/i18n/catalogue.ts';
import type { Kiosk } from '../shared/i18n/es/kiosk.ts';
import { kiosk as es } from '../shared/i18n/es/kiosk.ts';

/** Words for one visitor, and the language they turned out to be in. */
export interface Wording {
  readonly language: ScreenLanguage;
  readonly words: Kiosk;
}

type Fetch = () => Promise<{ readonly kiosk: Kiosk }>;

/** Spanish comes with the page; each other language with the first office that has it. */
const FETCHED: Readonly<Record<Exclude<ScreenLanguage, 'es'>, Fetch>> = {
  en: () => import('../shared/i18n/en/kiosk.ts'),
  fr: () => import('../shared/i18n/fr/kiosk.ts'),
};

const learned = signal<Readonly<Partial<Record<ScreenLanguage, Kiosk>>>>({ es });

/** The kiosk's words for somebody who speaks `tag`; Spanish where they have not come yet. */
export function wordingFor(tag: LanguageTag): Wording {
  const language = screenLanguage(tag);
  const words = learned.value[language];
  return words ? { language, words } : { language: 'es', words: es };
}

/** Gets the words of these languages, as far as the page doesn't have them. What can't be had now stays Spanish until asked for again. */
export async function learn(languages: readonly LanguageTag[]): Promise<void> {
  await Promise.all(
    languages.map(async (tag) => {
      const language = screenLanguage(tag);
      if (language === 'es' || learned.peek()[language]) return;
      const words = await FETCHED[language]().catch(() => undefined);
      if (words) learned.value = { ...learned.peek(), [language]: words.kiosk };
    }),
  );
}
