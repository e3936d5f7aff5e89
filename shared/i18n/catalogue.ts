import type { LanguageTag } from '../domain/vocabulary.ts';

/** Languages in which every word of every screen is written. */
export type ScreenLanguage = 'es' | 'en';

/** One part of the words, in each language of the screens. */
export type Catalogue<Words> = Readonly<Record<ScreenLanguage, Words>>;

/** The screens' language for somebody who speaks `tag`: Spanish, unless it is one we write. */
export function screenLanguage(tag: LanguageTag | undefined): ScreenLanguage {
  return tag?.split('-')[0] === 'en' ? 'en' : 'es';
}

/** The words of one part for somebody who speaks `tag`. */
export const wordsFor = <Words>(catalogue: Catalogue<Words>, tag: LanguageTag | undefined): Words =>
  catalogue[screenLanguage(tag)];
