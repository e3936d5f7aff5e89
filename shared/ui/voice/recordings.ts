import type { VoiceLanguage } from '../../i18n/spoken.ts';
import enClips from './en.json';
import enSound from './en.ogg';
import esClips from './es.json';
import esSound from './es.ogg';
import frClips from './fr.json';
import frSound from './fr.ogg';

/** The voice of a language: one sound file, and where in it each clip begins and how long it lasts, in s. */
export interface Recording {
  readonly sound: string;
  readonly clips: Readonly<Record<string, readonly number[]>>;
}

/** The voices that are shipped. */
export const recordings: Readonly<Record<VoiceLanguage, Recording>> = {
  es: { sound: esSound, clips: esClips },
  en: { sound: enSound, clips: enClips },
  fr: { sound: frSound, clips: frClips },
};
