import type { ReadonlySignal } from '@preact/signals';
import { computed, signal } from '@preact/signals';
import type { SpokenCall, VoiceLanguage } from '../shared/i18n/spoken.ts';
import { VOICE_LANGUAGES } from '../shared/i18n/spoken.ts';
import type { Cue } from '../shared/ui/voice/cues.ts';
import { cuesOf, endOf } from '../shared/ui/voice/cues.ts';
import { recordings } from '../shared/ui/voice/recordings.ts';
import type { LoadedVoice, VoiceFetch } from './voice-sets.ts';
import { ownVoice, shippedVoice } from './voice-sets.ts';

/** The voice that calls visitors, joined from clips: the office's own where it has one, else the shipped one. */
export interface Voice {
  /** No voice can be had or played: calls have their chime alone. */
  readonly missing: ReadonlySignal<boolean>;
  /** The office has published a voice of its own that can't be had, or not whole: the shipped one speaks. */
  readonly fallen: ReadonlySignal<boolean>;
  /** The office's own voices from now on, by language. */
  own(marks: Readonly<Record<string, string>>): void;
  /** Gets the voice of a language ready. */
  learn(lang: VoiceLanguage): void;
  /** A sentence ready to be said, whole in one voice, once that is there; nothing where none is. */
  prepare(call: SpokenCall): Promise<Speech | undefined>;
}

/** A sentence ready to be said. */
export interface Speech {
  /** How long it takes, in s. */
  readonly lasts: number;
  /** Plans every clip from `start`, by the sound's own clock. */
  say(out: AudioNode, start: number): readonly AudioScheduledSourceNode[];
}

/** A voice that could not be had is asked for again after this time, in ms. */
const RETRY = 30_000;
/** So long a call waits for the office's own voice while that is on its way, in ms; the shipped one is at hand. */
const PATIENCE = 2000;

/** The voices of this page; `fetchOwn` reaches those of the office. */
export function openVoice(context: BaseAudioContext, fetchOwn: VoiceFetch): Voice {
  const marks = signal<Readonly<Record<string, string>>>({});
  /** Voices that could not be had when they were last asked for: languages of the shipped one, marks of the office's own. */
  const lost = signal<ReadonlySet<string>>(new Set());
  const known = new Map<string, Promise<LoadedVoice | undefined>>();

  const isLost = (name: string | undefined) => name === undefined || lost.value.has(name);
  const note = (name: string, there: boolean) => {
    if (lost.peek().has(name) !== there) return;
    const others = [...lost.peek()].filter((one) => one !== name);
    lost.value = new Set(there ? others : [...others, name]);
  };
  /** What is loading or loaded under a name; asked for again some time after it failed, as long as somebody wants it. */
  const once = async (name: string, isWanted: () => boolean, load: () => Promise<LoadedVoice | undefined>) => {
    const loading = known.get(name) ?? load();
    if (!known.has(name)) {
      known.set(name, loading);
      if (!(await loading))
        setTimeout(() => {
          known.delete(name);
          if (isWanted() && context.state !== 'closed') void once(name, isWanted, load);
        }, RETRY);
    }
    const voice = await loading;
    note(name, voice !== undefined);
    return voice;
  };
  const shippedOf = (lang: VoiceLanguage) =>
    once(
      lang,
      () => true,
      () => shippedVoice(context, recordings[lang]),
    );
  const ownOf = async (lang: VoiceLanguage) => {
    const mark = marks.peek()[lang];
    if (mark === undefined) return undefined;
    const isWanted = () => marks.peek()[lang] === mark;
    return once(mark, isWanted, () => ownVoice(context, fetchOwn, lang, mark));
  };

  return {
    missing: computed(() => VOICE_LANGUAGES.some((lang) => isLost(lang) && isLost(marks.value[lang]))),
    fallen: computed(() => Object.values(marks.value).some(isLost)),
    own(published) {
      const before = Object.values(marks.peek());
      marks.value = published;
      for (const mark of before) if (!Object.values(published).includes(mark)) known.delete(mark);
    },
    learn(lang) {
      void ownOf(lang);
      void shippedOf(lang);
    },
    async prepare(call) {
      const mine = await Promise.race([ownOf(call.lang), aWhile(PATIENCE)]);
      const cues = mine && cuesOf(call, mine.clips);
      if (mine && cues) return speech(context, mine.buffer, cues);

      const shipped = await shippedOf(call.lang);
      const others = shipped && cuesOf(call, shipped.clips);
      return shipped && others ? speech(context, shipped.buffer, others) : undefined;
    },
  };
}

const aWhile = (ms: number) => new Promise<undefined>((done) => setTimeout(() => done(undefined), ms));

const speech = (context: BaseAudioContext, buffer: AudioBuffer, cues: readonly Cue[]): Speech => ({
  lasts: endOf(cues),
  say: (out, start) =>
    cues.map(({ at, from, lasts }) => {
      const clip = new AudioBufferSourceNode(context, { buffer });
      clip.connect(out);
      clip.start(start + at, from, lasts);
      return clip;
    }),
});
