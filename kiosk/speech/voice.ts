import type { ReadonlySignal } from '@preact/signals';
import { signal } from '@preact/signals';
import type { ScreenLanguage } from '../../shared/i18n/catalogue.ts';
import enClips from './en.json';
import enSound from './en.ogg';
import esClips from './es.json';
import esSound from './es.ogg';
import frClips from './fr.json';
import frSound from './fr.ogg';
import type { Piece } from './pieces.ts';

/** The voice that reads the kiosk to one visitor. */
export interface Voice {
  readonly speaking: ReadonlySignal<boolean>;
  /** Says this, and nothing more of what was being said. */
  say(pieces: readonly Piece[]): void;
  /** Holds the sentence where it is, or goes on with it. */
  pause(): void;
  /** How loud, by step from 0 to 3. */
  level(step: number): void;
  close(): void;
}

/** Where each clip begins in its language's recording, and how long it lasts, in s. */
export const CLIPS: Readonly<Record<ScreenLanguage, Readonly<Record<string, readonly number[]>>>> = {
  es: esClips,
  en: enClips,
  fr: frClips,
};

/** Loudness of the steps, in dB: 18 from the lowest to the highest, the third 12 above the first (EN 301 549, 8.2.1). */
export const LEVELS = [-18, -12, -6, 0] as const;

const SOUNDS: Readonly<Record<ScreenLanguage, string>> = { es: esSound, en: enSound, fr: frSound };
/** As recorded: decoding to more would only take more memory. */
const RATE = 22_050;
/** Between planning a sound and its start, in s. */
const LEAD = 0.03;

/** Opens the sound of this page; a recording is fetched when its language is first spoken. */
export function openVoice(): Voice {
  const context = new AudioContext({ sampleRate: RATE });
  const loud = new GainNode(context);
  loud.connect(context.destination);

  const speaking = signal(false);
  const recordings = new Map<ScreenLanguage, Promise<AudioBuffer>>();
  let planned: readonly AudioBufferSourceNode[] = [];
  let turn = 0;

  const recordingOf = (lang: ScreenLanguage): Promise<AudioBuffer> => {
    const known = recordings.get(lang) ?? fetchSound(context, SOUNDS[lang]);
    recordings.set(lang, known);
    known.catch(() => recordings.delete(lang));
    return known;
  };
  const hush = () => {
    turn++;
    for (const source of planned) source.disconnect();
    planned = [];
    speaking.value = false;
  };

  return {
    speaking,
    async say(pieces) {
      hush();
      const mine = turn;
      speaking.value = true;
      await context.resume();
      const languages = [...new Set(pieces.map(({ lang }) => lang))];
      const found = await Promise.all(languages.map(async (lang) => [lang, await recordingOf(lang)] as const)).catch(
        () => undefined, // what can't be fetched stays silent; the screen still stands
      );
      if (mine !== turn) return;
      planned = found ? plan(context, loud, pieces, new Map(found)) : [];
      const last = planned.at(-1);
      const over = () => {
        if (mine === turn) speaking.value = false;
      };
      if (last) last.onended = over;
      else over();
    },
    pause() {
      if (context.state === 'running') void context.suspend();
      else void context.resume();
    },
    level(step) {
      loud.gain.value = 10 ** ((LEVELS[step] ?? 0) / 20);
    },
    close() {
      hush();
      void context.close();
    },
  };
}

async function fetchSound(context: AudioContext, address: string): Promise<AudioBuffer> {
  const response = await fetch(address);
  return context.decodeAudioData(await response.arrayBuffer());
}

function plan(
  context: AudioContext,
  out: AudioNode,
  pieces: readonly Piece[],
  recordings: ReadonlyMap<ScreenLanguage, AudioBuffer>,
): readonly AudioBufferSourceNode[] {
  let at = context.currentTime + LEAD;
  return pieces.flatMap(({ lang, clip, pause }) => {
    const [from, lasts] = CLIPS[lang][clip] ?? [];
    const buffer = recordings.get(lang);
    if (from === undefined || lasts === undefined || !buffer) return [];
    const source = new AudioBufferSourceNode(context, { buffer });
    source.connect(out);
    source.start(at, from, lasts);
    at += lasts + pause;
    return [source];
  });
}
