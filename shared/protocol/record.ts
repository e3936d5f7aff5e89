import type { FigureNames, Figures } from '../domain/figures/span-types.ts';
import type { PlaybackStep } from '../domain/playback-types.ts';
import type { StoryLine } from '../domain/story.ts';
import type { Actor, DayKey, Text } from '../domain/vocabulary.ts';

/** A line of the story with its author's name, as the office knows them today. */
export type NamedLine = Omit<StoryLine, 'by'> & {
  readonly by: { readonly kind: Actor['kind']; readonly name?: string };
};

/** A day of the record, to be read. */
export interface DayStory {
  readonly date: DayKey;
  readonly names: FigureNames;
  readonly lines: readonly NamedLine[];
}

/** A day of the record, to be looked at again line by line; the steps stand in the order of the story's lines. */
export interface DayPlayback {
  readonly date: DayKey;
  readonly steps: readonly PlaybackStep[];
}

/** A day's report: its figures, and the last line of its record, to be compared by whoever keeps the report. */
export interface DayReport extends Figures {
  readonly office: { readonly name: Text; readonly place: string };
  readonly head: { readonly hash: string; readonly seq: number };
  /** The public half of the key by which the office's files are known, in hexadecimal. */
  readonly key?: string;
}

/** What checking every line of the whole record has shown; no faults where it is whole. */
export interface RecordCheck {
  readonly days: number;
  readonly entries: number;
  readonly faults: readonly { readonly es: string; readonly en: string }[];
  readonly head?: { readonly date: DayKey; readonly hash: string };
}
