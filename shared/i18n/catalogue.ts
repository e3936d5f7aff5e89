import type { LanguageTag } from '../domain/vocabulary.ts';

/** Languages in which every word that a visitor reads is written. */
export type ScreenLanguage = 'es' | 'en' | 'fr';

/** Languages of the staff's screens. */
export type StaffLanguage = Exclude<ScreenLanguage, 'fr'>;

/** Every one of them by its own name, whatever language the screen is in. */
export const LANGUAGE_NAMES: Readonly<Record<ScreenLanguage, string>> = {
  es: 'Español',
  en: 'English',
  fr: 'Français',
};

/** All that visitors can read, Spanish first. */
export const SCREEN_LANGUAGES: readonly ScreenLanguage[] = ['es', 'en', 'fr'];

/** The screens' language for somebody who speaks `tag`: Spanish, unless it is one we write. */
export function screenLanguage(tag: LanguageTag | undefined): ScreenLanguage {
  const base = tag?.split('-')[0];
  return SCREEN_LANGUAGES.find((language) => language === base) ?? 'es';
}

/** The same for one of the staff. */
export function staffLanguage(tag: LanguageTag | undefined): StaffLanguage {
  return screenLanguage(tag) === 'en' ? 'en' : 'es';
}

/** The words of one part in a language. What can be asked for decides which languages the part must have. */
export const wordsFor = <Language extends ScreenLanguage, Words>(
  catalogue: Readonly<Record<Language, Words>>,
  language: NoInfer<Language>,
): Words => catalogue[language];

/** Those of an office's languages in which every word is written; Spanish where there is none. */
export function writtenOf(languages: readonly LanguageTag[]): readonly LanguageTag[] {
  const written = languages.filter((tag) => tag.split('-')[0] === screenLanguage(tag));
  return written.length > 0 ? written : ['es'];
}

/** The one that a single touch leads to from `language`; nothing where there is no other. */
export function nextLanguage(languages: readonly LanguageTag[], language: LanguageTag): LanguageTag | undefined {
  const next = languages[(languages.findIndex((tag) => isSameLanguage(tag, language)) + 1) % languages.length];
  return next === undefined || isSameLanguage(next, language) ? undefined : next;
}

/** Whether they are one language for who chooses: a country makes no difference, a variant of the region does. */
export const isSameLanguage = (one: LanguageTag, other: LanguageTag): boolean => familyOf(one) === familyOf(other);

const familyOf = (tag: LanguageTag): string => (tag.includes('-x-') ? tag : (tag.split('-')[0] ?? tag));
