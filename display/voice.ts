import type { ReadonlySignal } from '@preact/signals';
import { signal } from '@preact/signals';
import type { SpokenCall, Stop, VoiceLanguage } from '../shared/i18n/spoken.ts';
import { recordings } from '../shared/ui/voice/recordings.ts';

/** The voice that calls visitors, joined from clips. */
export interface Voice {
  /** A recording can't be had or can't be played. */
  readonly missing: ReadonlySignal<boolean>;
  /** Gets the recording of a language ready. */
  learn(lang: VoiceLanguage): void;
  /** A sentence ready to be said, once its recording is; nothing where that is missing. */
  prepare(call: SpokenCall): Promise<Speech | undefined>;
}

/** A sentence ready to be said. */
export interface Speech {
  /** How long it takes, in s. */
  readonly lasts: number;
  /** Plans every clip from `start`, by the sound's own clock. */
  say(out: AudioNode, start: number): readonly AudioScheduledSourceNode[];
}

/** One clip at its place in a sentence, in s from its start. */
interface Cue {
  readonly clip: string;
  readonly at: number;
  readonly from: number;
  readonly lasts: number;
}

/** What follows a piece, in s. */
const PAUSES: Readonly<Record<Stop, number>> = { ' ': 0.05, '-': 0.02, ', ': 0.18, '. ': 0.45 };
/** How long a recording may take to come, in ms. */
const COMES_WITHIN = 10_000;
/** A recording that could not be had is asked for again after this time, in ms. */
const RETRY = 30_000;

/** A sentence laid out in time, clip by clip; nothing where one was never recorded. */
export function cuesOf({ lang, pieces }: SpokenCall): readonly Cue[] | undefined {
  const cues: Cue[] = [];
  let at = 0;
  for (const { clip, then } of pieces) {
    const [from, lasts] = recordings[lang].clips[clip] ?? [];
    if (from === undefined || lasts === undefined) return undefined;
    cues.push({ clip, at, from, lasts });
    at += lasts + PAUSES[then];
  }
  return cues;
}

/** When the last clip has ended, in s. */
export function endOf(cues: readonly Cue[]): number {
  const last = cues.at(-1);
  return last ? last.at + last.lasts : 0;
}

/** The shipped voice, for the sound of this page. */
export function openVoice(context: BaseAudioContext): Voice {
  const missing = signal(false);
  const known = new Map<VoiceLanguage, Promise<AudioBuffer | undefined>>();

  const load = async (lang: VoiceLanguage): Promise<AudioBuffer | undefined> => {
    try {
      const response = await fetch(recordings[lang].sound, { signal: AbortSignal.timeout(COMES_WITHIN) });
      const buffer = await context.decodeAudioData(await response.arrayBuffer());
      missing.value = false;
      return buffer;
    } catch {
      missing.value = true;
      setTimeout(() => known.delete(lang), RETRY);
      return undefined;
    }
  };
  const recordingOf = (lang: VoiceLanguage) => {
    const loading = known.get(lang) ?? load(lang);
    known.set(lang, loading);
    return loading;
  };

  return {
    missing,
    learn: (lang) => void recordingOf(lang),
    async prepare(call) {
      const cues = cuesOf(call);
      const buffer = await recordingOf(call.lang);
      if (!cues || !buffer) return undefined;

      const say = (out: AudioNode, start: number) =>
        cues.map(({ at, from, lasts }) => {
          const clip = new AudioBufferSourceNode(context, { buffer });
          clip.connect(out);
          clip.start(start + at, from, lasts);
          return clip;
        });
      return { lasts: endOf(cues), say };
    },
  };
}
