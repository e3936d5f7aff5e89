import type { Instant, LanguageTag } from '../domain/vocabulary.ts';

/** Longest translation and longest note, in characters. */
export const LONGEST_TEXT = 600;

/** How far the kiosk speaks a language: so many texts, in so many of which it is translated, read over by a second person, and said aloud. */
export interface LanguageStanding {
  readonly tag: LanguageTag;
  /** Comes with the system; no sheet changes it. */
  readonly shipped: boolean;
  readonly texts: number;
  readonly translated: number;
  readonly reviewed: number;
  readonly recorded: number;
  /** Who brought the last sheet, and when. */
  readonly last?: { readonly by: string; readonly at: Instant };
}

/** Why a row of a translator's sheet is not taken. What stood there before stays. */
export type RowFault =
  | 'unknown-key'
  | 'key-twice'
  | 'original-changed'
  | 'other-blanks'
  | 'no-such-letter'
  | 'too-long'
  | 'unclear-review';

/** A row that is not taken: its number in the sheet, its key, and what is wrong with it. */
export interface FaultyRow {
  readonly row: number;
  readonly key: string;
  readonly fault: RowFault;
  /** The blanks that belong there, the letters that are not to be had, what the Spanish says now. */
  readonly detail?: string;
}

/** What a sheet would change, or has changed. */
export interface SheetCheck {
  readonly fresh: number;
  readonly changed: number;
  readonly same: number;
  readonly faults: readonly FaultyRow[];
}

/** Why a whole sheet, or what is wished of a language, is declined. */
export type LanguageRefusal = 'unknown-language' | 'not-a-sheet' | 'columns-missing';
