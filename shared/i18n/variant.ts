import { entriesOf, filled, formsOf, isSaying } from './templates.ts';

/** What a language of the region has: for each place in the words, its own text for each Spanish one that can stand there. */
export type VariantWords = Readonly<Record<string, Readonly<Record<string, string>>>>;

/** Between these stands Spanish where nobody has given another text; the page marks it with `lang` and takes them away. */
export const SPANISH = { begin: '\uE000', end: '\uE001' } as const;

/** A part of the Spanish words in such a language: its own texts where it has them, marked Spanish elsewhere. */
export function inVariant<Words>(words: Words, place: string, own: VariantWords): Words {
  return varied(words, place, own) as Words;
}

function varied(words: unknown, place: string, own: VariantWords): unknown {
  if (typeof words === 'string') return own[place]?.[words] ?? spanish(words);
  if (isSaying(words)) {
    return (...given: readonly unknown[]) => {
      const forms = new Map(formsOf(words, given, place).map((form) => [form.place, form.text]));
      return eachText(words(...given), place, (at, said) => {
        const translated = own[at]?.[forms.get(at) ?? ''];
        return translated === undefined ? spanish(said) : filled(translated, given);
      });
    };
  }
  if (Array.isArray(words)) return words.map((part, index) => varied(part, `${place}.${index}`, own));
  return Object.fromEntries(entriesOf(words).map(([name, part]) => [name, varied(part, `${place}.${name}`, own)]));
}

function eachText(said: unknown, place: string, word: (place: string, said: string) => string): unknown {
  if (typeof said === 'string') return word(place, said);
  return Object.fromEntries(entriesOf(said).map(([name, part]) => [name, eachText(part, `${place}.${name}`, word)]));
}

const spanish = (text: string): string => (text === '' ? '' : `${SPANISH.begin}${text}${SPANISH.end}`);
