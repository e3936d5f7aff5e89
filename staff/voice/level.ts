import { loudnessOf, speechFrom } from './loudness.ts';

/** How loud the speech of every clip is, in parts of full scale: 18 dB under it, as in the shipped voice. */
export const COMMON_LOUDNESS = 10 ** (-18 / 20);
/** A whisper is raised by no more than this, since the room is raised with it. */
const GREATEST_GAIN = 40;
/** Up to here a swing is left as it is; beyond, it nears the greatest swing without reaching it. */
const UNTOUCHED = 0.6;
const GREATEST = 0.95;

/** A recording as loud as all others: measured where there is speech, its peaks held back. */
export function levelled(samples: Float32Array, rate: number): Float32Array {
  const loudness = speechLoudness(samples, rate);
  const gain = loudness === 0 ? 1 : Math.min(COMMON_LOUDNESS / loudness, GREATEST_GAIN);
  return samples.map((sample) => heldBack(sample * gain));
}

/** How loud the speech in a recording is, its pauses left out. */
export function speechLoudness(samples: Float32Array, rate: number): number {
  const loudness = loudnessOf(samples, rate);
  const least = speechFrom(loudness);
  const speech = loudness.filter((one) => one >= least);
  return speech.length === 0 ? 0 : Math.sqrt(speech.reduce((sum, one) => sum + one * one, 0) / speech.length);
}

function heldBack(sample: number): number {
  const swing = Math.abs(sample);
  if (swing <= UNTOUCHED) return sample;
  const room = GREATEST - UNTOUCHED;
  return Math.sign(sample) * (UNTOUCHED + room * Math.tanh((swing - UNTOUCHED) / room));
}
