import type { VoiceLanguage } from '../../i18n/spoken.ts';
import type { ClipIndex } from '../../protocol/voice.ts';
import enClips from './en.json';
import enSound from './en.ogg';
import esClips from './es.json';
import esSound from './es.ogg';
import frClips from './fr.json';
import frSound from './fr.ogg';

/** The voice of a language: one sound file, and where in it each clip begins and how long it lasts, in s. */
export interface Recording {
  readonly sound: string;
  readonly clips: ClipIndex;
}

const placed = (clips: Readonly<Record<string, readonly number[]>>): ClipIndex =>
  Object.fromEntries(Object.entries(clips).map(([clip, [from = 0, lasts = 0]]) => [clip, [from, lasts]]));

/** The voices that are shipped. */
export const recordings: Readonly<Record<VoiceLanguage, Recording>> = {
  es: { sound: esSound, clips: placed(esClips) },
  en: { sound: enSound, clips: placed(enClips) },
  fr: { sound: frSound, clips: placed(frClips) },
};
