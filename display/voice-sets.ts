import type { VoiceLanguage } from '../shared/i18n/spoken.ts';
import { clipsOf } from '../shared/i18n/spoken.ts';
import type { ClipIndex } from '../shared/protocol/voice.ts';
import type { Recording } from '../shared/ui/voice/recordings.ts';

/** A voice that can speak: its sound, and where in it each clip is. */
export interface LoadedVoice {
  readonly clips: ClipIndex;
  readonly buffer: AudioBuffer;
}

/** Asks the office for something of its own voice, by its path; nothing where it can't be had. */
export type VoiceFetch = (path: string, within: AbortSignal) => Promise<Response | undefined>;

/** How long a voice may take to come, in ms. */
const COMES_WITHIN = 10_000;

/** The office's doors for its own voice, with the display's token. */
export const fetchOwnVoice =
  (token: string): VoiceFetch =>
  async (path, signal) => {
    const response = await fetch(`/api/v1/voice/${path}`, { headers: { authorization: `Bearer ${token}` }, signal });
    return response.ok ? response : undefined;
  };

/** The voice that is shipped; nothing where it can't be had or played. */
export async function shippedVoice(
  context: BaseAudioContext,
  { sound, clips }: Recording,
): Promise<LoadedVoice | undefined> {
  try {
    const response = await fetch(sound, { signal: AbortSignal.timeout(COMES_WITHIN) });
    return { clips, buffer: await context.decodeAudioData(await response.arrayBuffer()) };
  } catch {
    return undefined;
  }
}

/** The voice that the office has published; nothing where it can't be had or played, or lacks a clip. */
export async function ownVoice(
  context: BaseAudioContext,
  ask: VoiceFetch,
  lang: VoiceLanguage,
  mark: string,
): Promise<LoadedVoice | undefined> {
  const within = AbortSignal.timeout(COMES_WITHIN);
  const path = `${lang}/published/${mark}`;
  try {
    const [index, sound] = await Promise.all([ask(path, within), ask(`${path}/sound`, within)]);
    if (!index || !sound) return undefined;
    const { clips }: { readonly clips: ClipIndex } = await index.json();
    const buffer = await context.decodeAudioData(await sound.arrayBuffer());
    const isWhole = clipsOf(lang).every(([clip]) => {
      const [from, lasts] = clips[clip] ?? [0, Number.POSITIVE_INFINITY];
      return from + lasts <= buffer.duration + TOLERANCE;
    });
    return isWhole ? { clips, buffer } : undefined;
  } catch {
    return undefined;
  }
}

/** A decoder may round the end of a sound by so much, in s. */
const TOLERANCE = 0.05;
