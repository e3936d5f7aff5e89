import { CLIP_RATE } from '../../shared/protocol/voice.ts';
import type { BadRecording } from './treat.ts';
import { treated } from './treat.ts';
import { wavOf } from './wav.ts';

/** A clip ready to be sent, or why the recording can't be used. */
export type MadeClip =
  | { readonly ok: true; readonly clip: Blob }
  | { readonly ok: false; readonly refusal: BadRecording };

/** A file larger than this is no recording of a few words, in bytes. */
const LARGEST = 20_000_000;

/** Makes a clip of whatever the browser can play: a recording just made, or a file. */
export async function clipFrom(recording: Blob): Promise<MadeClip> {
  const samples = recording.size > LARGEST ? undefined : await samplesOf(recording);
  if (!samples) return { ok: false, refusal: 'not-a-recording' };
  const made = treated(samples, CLIP_RATE);
  return made.ok ? { ok: true, clip: wavOf(made.samples) } : made;
}

/** Its sound in one channel, at the rate of clips; nothing where the browser can't read it. */
async function samplesOf(recording: Blob): Promise<Float32Array | undefined> {
  try {
    const reader = new OfflineAudioContext(1, 1, CLIP_RATE);
    const sound = await reader.decodeAudioData(await recording.arrayBuffer());
    const channels = Array.from({ length: sound.numberOfChannels }, (_, channel) => sound.getChannelData(channel));
    const [first, ...others] = channels;
    if (!first) return undefined;
    return first.map((sample, at) => others.reduce((sum, other) => sum + (other[at] ?? 0), sample) / channels.length);
  } catch {
    return undefined;
  }
}
