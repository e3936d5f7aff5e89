import type { Instant } from '../domain/vocabulary.ts';

/** Samples in a second of a clip as it is kept: one channel, 16 bits. */
export const CLIP_RATE = 22_050;
/** Least and greatest length of a clip, in s. */
export const SHORTEST_CLIP = 0.1;
export const LONGEST_CLIP = 8;
/** Longest name of a speaker, in letters. */
export const SPEAKER_NAME = 80;

/** Who lent the office their voice, and when they agreed to it. Told to supervisors alone. */
export interface Speaker {
  readonly name: string;
  readonly agreedAt: Instant;
}

/** Where each clip of a voice begins in its sound and how long it lasts, in s. */
export type ClipIndex = Readonly<Record<string, readonly [from: number, lasts: number]>>;

/** What the office has recorded of its own voice in one language. */
export interface OwnVoice {
  readonly language: string;
  /** What is being recorded; the displays know nothing of it. `clips`: the mark of each clip's sound, by the clip's name. */
  readonly draft?: { readonly speaker: Speaker; readonly clips: Readonly<Record<string, string>> };
  /** What the displays say. `changed`: the draft has moved on since. */
  readonly published?: {
    readonly version: number;
    readonly at: Instant;
    readonly by: string;
    readonly speaker: Speaker;
    /** Its sound is there, as it was published, with every clip; if not, displays say calls in the shipped voice. */
    readonly whole: boolean;
    readonly changed: boolean;
  };
}

/** Why a recording, or what is wished of it, is declined. */
export type VoiceRefusal =
  | 'unknown-voice'
  | 'unknown-clip'
  | 'no-speaker'
  | 'other-speaker'
  | 'no-draft'
  | 'incomplete-voice'
  | 'not-a-recording'
  | 'wrong-recording'
  | 'short-recording'
  | 'long-recording'
  | 'silent-recording';
