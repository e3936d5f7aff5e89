import type { VoiceRefusal } from '../../shared/protocol/voice.ts';
import { LONGEST_CLIP, SHORTEST_CLIP } from '../../shared/protocol/voice.ts';
import { levelled } from './level.ts';
import { trimmed } from './trim.ts';

/** Why a recording can't be used; `loud-recording`: it went over what can be recorded. */
export type BadRecording = VoiceRefusal | 'loud-recording';

/** A recording ready to be a clip, or why it can't be one. */
export type Treated =
  | { readonly ok: true; readonly samples: Float32Array }
  | { readonly ok: false; readonly refusal: BadRecording };

/** The greatest swing must be at least this for anybody to have spoken, in parts of full scale. */
const AUDIBLE = 0.01;
/** A swing that the microphone cut off, and the share of such at which a voice rasps. */
const CUT_OFF = 0.985;
const RASPING = 0.004;
/** How a clip begins and ends without a click, in s. */
const FADE_IN = 0.004;
const FADE_OUT = 0.012;

/** Makes a clip of what was recorded: centred, without silence at its ends, as loud as every other. */
export function treated(recorded: Float32Array, rate: number): Treated {
  const middle = recorded.reduce((sum, sample) => sum + sample, 0) / Math.max(1, recorded.length);
  const centred = recorded.map((sample) => sample - middle);
  if (!centred.some((sample) => Math.abs(sample) >= AUDIBLE)) return { ok: false, refusal: 'silent-recording' };
  const speech = trimmed(centred, rate);
  if (!speech) return { ok: false, refusal: 'short-recording' };
  if (speech.length < SHORTEST_CLIP * rate) return { ok: false, refusal: 'short-recording' };
  if (speech.length > LONGEST_CLIP * rate) return { ok: false, refusal: 'long-recording' };
  if (shareOver(recorded, CUT_OFF) > RASPING) return { ok: false, refusal: 'loud-recording' };
  return { ok: true, samples: faded(levelled(speech, rate), rate) };
}

const shareOver = (samples: Float32Array, swing: number): number =>
  samples.filter((sample) => Math.abs(sample) >= swing).length / samples.length;

function faded(samples: Float32Array, rate: number): Float32Array {
  const [rising, falling] = [FADE_IN * rate, FADE_OUT * rate];
  return samples.map((sample, at) => sample * Math.min(1, at / rising, (samples.length - 1 - at) / falling));
}
