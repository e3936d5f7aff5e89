import { signal } from '@preact/signals';
import type { LanguageTag } from '../shared/domain/vocabulary.ts';
import type { ScreenLanguage } from '../shared/i18n/catalogue.ts';
import { screenLanguage } from '../shared/i18n/catalogue.ts';
import type { Kiosk } from '../shared/i18n/es/kiosk.ts';
import { kiosk as es } from '../shared/i18n/es/kiosk.ts';
import type { VariantWords } from '../shared/i18n/variant.ts';
import { inVariant } from '../shared/i18n/variant.ts';

/** Words for one visitor, and the language they turned out to be in. */
export interface Wording {
  /** In which figures are written and the voice guide speaks. */
  readonly language: ScreenLanguage;
  /** Whose words they are: the same, or a language of the region. */
  readonly tag: LanguageTag;
  readonly words: Kiosk;
}

type Fetch = () => Promise<{ readonly kiosk: Kiosk }>;

/** Spanish comes with the page; each other language with the first office that has it. */
const FETCHED: Readonly<Record<Exclude<ScreenLanguage, 'es'>, Fetch>> = {
  en: () => import('../shared/i18n/en/kiosk.ts'),
  fr: () => import('../shared/i18n/fr/kiosk.ts'),
};

interface Own {
  readonly mark: string;
  readonly words: Kiosk;
}

const learned = signal<Readonly<Partial<Record<ScreenLanguage, Kiosk>>>>({ es });
const own = signal<Readonly<Record<LanguageTag, Own>>>({});

/** The kiosk's words for somebody who speaks `tag`; Spanish where they have not come yet. The voice guide has none of the region's languages. */
export function wordingFor(tag: LanguageTag, heard = false): Wording {
  const language = screenLanguage(tag);
  const variant = heard ? undefined : own.value[tag];
  if (variant) return { language, tag, words: variant.words };
  const words = learned.value[language];
  return words ? { language, tag: language, words } : { language: 'es', tag: 'es', words: es };
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

/** Gets the words that the office has of its own; `marks` says which, and `ask` reaches them. */
export async function learnOwn(
  marks: Readonly<Record<LanguageTag, string>>,
  ask: (tag: LanguageTag) => Promise<VariantWords | undefined>,
): Promise<void> {
  const before = own.peek();
  const found = await Promise.all(
    Object.entries(marks).map(async ([tag, mark]) => {
      const known = before[tag];
      if (known?.mark === mark) return [[tag, known] as const];
      const words = await ask(tag);
      return words ? [[tag, { mark, words: inVariant(es, 'kiosk', words) }] as const] : [];
    }),
  );
  own.value = Object.fromEntries(found.flat());
}

/** Asks the office for the words of one language; nothing where they can't be had. */
export const fetchOwn =
  (token: string) =>
  async (tag: LanguageTag): Promise<VariantWords | undefined> => {
    const headers = { authorization: `Bearer ${token}` };
    const path = `/api/v1/languages/${encodeURIComponent(tag)}/words`;
    const response = await fetch(path, { headers }).catch(() => undefined);
    const answer: { readonly words?: VariantWords } | undefined = response?.ok ? await response.json() : undefined;
    return answer?.words;
  };
