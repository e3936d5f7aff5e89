import { createHash } from 'node:crypto';
import type { Instant, LanguageTag } from '../../shared/domain/vocabulary.ts';
import type { StaffLanguage } from '../../shared/i18n/catalogue.ts';
import { SCREEN_LANGUAGES } from '../../shared/i18n/catalogue.ts';
import { lettersMissing } from '../../shared/i18n/letters.ts';
import type { Original } from '../../shared/i18n/originals.ts';
import { originals } from '../../shared/i18n/originals.ts';
import { holesOf } from '../../shared/i18n/templates.ts';
import type { VariantWords } from '../../shared/i18n/variant.ts';
import type { FaultyRow, LanguageStanding, RowFault, SheetCheck } from '../../shared/protocol/languages.ts';
import { LONGEST_TEXT } from '../../shared/protocol/languages.ts';
import type { KeptLanguage, KeptText, LanguagesFile } from './file.ts';
import type { SheetRow } from './sheet.ts';
import { reviewOf, rowsOf, sheetOf } from './sheet.ts';

interface File {
  read(): Promise<LanguagesFile | null>;
  write(data: LanguagesFile): Promise<void>;
}

/** Who brings a sheet, and when; or that it is only looked through. */
export interface Bringing {
  readonly by: string;
  readonly at: Instant;
  readonly preview: boolean;
}

/** The office's own languages: what translators have given for the words of the kiosk. Nothing here is made up: what nobody gave stays Spanish. */
export class Catalogues {
  readonly #file: File;
  /** Languages for which the office calls a person: those that a translator is asked for. */
  readonly #spoken: () => readonly LanguageTag[];
  readonly #changed: () => void;
  #known: readonly Original[] | undefined;
  #kept: LanguagesFile['languages'];
  #published: Readonly<Record<LanguageTag, string>>;
  #turn: Promise<unknown> = Promise.resolve();

  private constructor(
    file: File,
    spoken: () => readonly LanguageTag[],
    changed: () => void,
    kept: LanguagesFile['languages'],
  ) {
    this.#file = file;
    this.#spoken = spoken;
    this.#changed = changed;
    this.#kept = kept;
    this.#published = this.#marks();
  }

  /** `changed` is told whenever kiosks may have other words. */
  static async open(file: File, spoken: () => readonly LanguageTag[], changed: () => void): Promise<Catalogues> {
    return new Catalogues(file, spoken, changed, (await file.read())?.languages ?? {});
  }

  /** Every text of the kiosk, gathered when somebody first asks: a start does without. */
  get #originals(): readonly Original[] {
    this.#known ??= originals();
    return this.#known;
  }

  /** The mark of what visitors may read, by language; a language without a reviewed text has none. */
  get published(): Readonly<Record<LanguageTag, string>> {
    return this.#published;
  }

  /** What visitors may read in a language: the reviewed texts, each by its place and the Spanish that it stands for. */
  words(tag: LanguageTag): VariantWords {
    const words: Record<string, Record<string, string>> = {};
    for (const { place, spanish, words: text, reviewed } of this.#kept[tag]?.texts ?? []) {
      if (reviewed) words[place] = { ...words[place], [spanish]: text };
    }
    return words;
  }

  /** How far each language has come: first those of the system. */
  standing(): readonly LanguageStanding[] {
    const texts = this.#originals.length;
    const whole = { shipped: true, texts, translated: texts, reviewed: texts, recorded: texts };
    return [
      ...SCREEN_LANGUAGES.map((tag) => ({ tag, ...whole })),
      ...this.#tags().map((tag) => {
        const given = this.#originals.flatMap((original) => this.#givenFor(tag, original) ?? []);
        const reviewed = given.filter((text) => text.reviewed).length;
        const last = this.#kept[tag]?.last;
        return { tag, shipped: false, texts, translated: given.length, reviewed, recorded: 0, ...(last && { last }) };
      }),
    ];
  }

  /** Whether sheets are written and taken for this language. */
  has(tag: LanguageTag): boolean {
    return this.#tags().includes(tag);
  }

  /** The sheet for a translator, with what was given already. */
  sheet(tag: LanguageTag, language: StaffLanguage): string {
    return sheetOf(this.#originals, (original) => this.#givenFor(tag, original), language);
  }

  /** Takes what is good in a sheet; a faulty row, and one without a translation, changes nothing. Nothing where it is no such sheet. */
  take(tag: LanguageTag, sheet: string, { by, at, preview }: Bringing): Promise<SheetCheck | undefined> {
    const done = this.#turn.then(async () => {
      const rows = rowsOf(sheet);
      if (!rows) return undefined;
      const before = this.#kept[tag]?.texts ?? [];
      const { check, texts } = this.#check(rows, before);
      if (preview || check.fresh + check.changed === 0) return check;
      const kept: KeptLanguage = { last: { by, at }, texts };
      const languages = { ...this.#kept, [tag]: kept };
      await this.#file.write({ format: 1, languages });
      this.#kept = languages;
      this.#published = this.#marks();
      this.#changed();
      return check;
    });
    this.#turn = done.catch(() => undefined);
    return done;
  }

  #check(rows: readonly SheetRow[], before: readonly KeptText[]): { check: SheetCheck; texts: KeptText[] } {
    const texts = new Map(before.map((text) => [nameOf(text.place, text.spanish), text]));
    const faults: FaultyRow[] = [];
    const byKey = new Map(this.#originals.map((original) => [original.key, original]));
    const seen = new Set<string>();
    const count = { fresh: 0, changed: 0, same: 0 };
    for (const row of rows) {
      const original = byKey.get(row.key);
      const fault = faultOf(row, original, seen.has(row.key));
      seen.add(row.key);
      if (fault) faults.push({ row: row.row, key: row.key, ...fault });
      if (fault || !original || row.words === '') continue;
      const text = textOf(row, original);
      const name = nameOf(text.place, text.spanish);
      const known = texts.get(name);
      count[known === undefined ? 'fresh' : JSON.stringify(known) === JSON.stringify(text) ? 'same' : 'changed'] += 1;
      texts.set(name, text);
    }
    return { check: { ...count, faults }, texts: [...texts.values()] };
  }

  #marks(): Readonly<Record<LanguageTag, string>> {
    const reviewed = Object.keys(this.#kept).map((tag) => [tag, JSON.stringify(this.words(tag))] as const);
    const shown = reviewed.filter(([, words]) => words !== '{}');
    return Object.fromEntries(shown.map(([tag, words]) => [tag, markOf(words)]));
  }

  #givenFor(tag: LanguageTag, { place, text }: Original): KeptText | undefined {
    return this.#kept[tag]?.texts.find((one) => one.place === place && one.spanish === text);
  }

  #tags(): readonly LanguageTag[] {
    const tags = new Set([...this.#spoken(), ...Object.keys(this.#kept)]);
    return [...tags].filter((tag) => !SCREEN_LANGUAGES.some((shipped) => shipped === tag));
  }
}

function faultOf(
  { spanish, words, note, reviewed }: SheetRow,
  original: Original | undefined,
  twice: boolean,
): { readonly fault: RowFault; readonly detail?: string } | undefined {
  if (!original) return { fault: 'unknown-key' };
  if (twice) return { fault: 'key-twice' };
  if (words === '') return undefined;
  if (spanish !== original.text.replace(/\s+/gu, ' ')) return { fault: 'original-changed', detail: original.text };
  if (holesOf(words).join() !== holesOf(original.text).join()) {
    return { fault: 'other-blanks', detail: holesOf(original.text).join(' ') };
  }
  if (words.length > LONGEST_TEXT || note.length > LONGEST_TEXT)
    return { fault: 'too-long', detail: `${LONGEST_TEXT}` };
  const letters = lettersMissing(words);
  if (letters.length > 0) return { fault: 'no-such-letter', detail: letters.map(withCode).join(', ') };
  return reviewOf(reviewed) === undefined ? { fault: 'unclear-review', detail: reviewed } : undefined;
}

const markOf = (words: string): string => createHash('sha256').update(words).digest('hex').slice(0, 16);

const textOf = ({ words, reviewed, note }: SheetRow, { place, text }: Original): KeptText => ({
  place,
  spanish: text,
  words,
  reviewed: reviewOf(reviewed) === true,
  ...(note !== '' && { note }),
});

/** A letter that can't be drawn is still known by its code. */
const withCode = (letter: string): string =>
  `${letter} (U+${(letter.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')})`;

const nameOf = (place: string, spanish: string): string => `${place} ${spanish}`;
