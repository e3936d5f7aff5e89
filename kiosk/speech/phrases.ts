import type { ScreenLanguage } from '../../shared/i18n/catalogue.ts';
import { LANGUAGE_NAMES } from '../../shared/i18n/catalogue.ts';
import { common as commonEn } from '../../shared/i18n/en/common.ts';
import { kiosk as kioskEn } from '../../shared/i18n/en/kiosk.ts';
import { common as commonEs } from '../../shared/i18n/es/common.ts';
import { kiosk as kioskEs } from '../../shared/i18n/es/kiosk.ts';
import { common as commonFr } from '../../shared/i18n/fr/common.ts';
import { kiosk as kioskFr } from '../../shared/i18n/fr/kiosk.ts';
import { clipOf, letterClip, SPEECH } from './pieces.ts';

/** A clip to be recorded: its name, and the words to be read. */
export type Phrase = readonly [clip: string, words: string];

const CATALOGUES: Readonly<Record<ScreenLanguage, readonly unknown[]>> = {
  es: [kioskEs, commonEs.notOfficial, LANGUAGE_NAMES],
  en: [kioskEn, commonEn.notOfficial, LANGUAGE_NAMES],
  fr: [kioskFr, commonFr.notOfficial, LANGUAGE_NAMES],
};

/** Stands for whatever a message is filled with. */
const HOLE = '◊';
const FILLINGS = [HOLE, 1, false, undefined] as const;

/** Everything a voice must have recorded, so that the kiosk can say all it shows in a language; with the texts of the offices it is recorded for, and the names of states. */
export function phrasesOf(
  language: ScreenLanguage,
  offices: readonly unknown[],
  names: Iterable<string>,
): readonly Phrase[] {
  const { letters, dates, readAs, number, time } = SPEECH[language];
  const texts = [
    ...CATALOGUES[language].flatMap(textsOf),
    ...textsOf({ ...SPEECH[language], letters: {}, number: '', time: '', dates: {}, readAs: {} }),
    ...offices.flatMap((office) => officeTexts(office, language)),
    ...names,
    ...dates.weekdays.split(' '),
    ...dates.months.split(' '),
    ...dates.joints,
    ...Array.from({ length: 1000 }, (_, figure) => number(figure)).flat(),
    ...number(1985),
    ...number(2004),
    ...time(9, 0),
    ...time(9, 5),
  ];
  const phrases = texts.flatMap(partsOf).map((words): Phrase => [clipOf(words), words.trim()]);
  const named = Object.entries(letters).map(([letter, name]): Phrase => [letterClip(letter), name]);
  return [...new Map([...phrases, ...Object.entries(readAs), ...named]).entries()];
}

/** Every text of a catalogue; a message with figures, as it is with each kind of filling. */
function textsOf(words: unknown): readonly string[] {
  if (typeof words === 'string') return [words];
  if (typeof words === 'function') return fillingsOf(words.length).flatMap((filling) => textsOf(words(...filling)));
  if (typeof words !== 'object' || words === null) return [];
  return Object.values(words).flatMap(textsOf);
}

const fillingsOf = (holes: number): readonly (readonly unknown[])[] =>
  Array.from({ length: holes }).reduce<readonly (readonly unknown[])[]>(
    (before) => before.flatMap((filling) => FILLINGS.map((one) => [...filling, one])),
    [[]],
  );

/** What an office has written itself, as far as its kiosk shows it. */
function officeTexts(office: unknown, language: ScreenLanguage): readonly string[] {
  if (typeof office !== 'object' || office === null) return [];
  const text = Reflect.get(office, language) ?? Reflect.get(office, 'es');
  if (typeof text === 'string') return [text];
  return Object.entries(office).flatMap(([key, part]) => {
    if (key === 'place' || key === 'towns') return [part].flat();
    return KIOSK_PARTS.has(key) || Array.isArray(office) ? officeTexts(part, language) : [];
  });
}

const KIOSK_PARTS = new Set([
  'office',
  'name',
  'spoken',
  'label',
  'services',
  'papers',
  'hint',
  'reasons',
  'incomplete',
  'where',
]);

/** A text as it is recorded: by sentences, and without what is joined later. */
const partsOf = (text: string): readonly string[] =>
  /\b(?:true|false|undefined)\b/.test(text)
    ? []
    : text.split(/(?<=[.?!:…])\s+|[«»“”◊]|(?<!\p{L})\d+(?!\p{L})|\s·\s/u).filter((part) => /\p{L}/u.test(part));
