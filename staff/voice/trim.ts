import { loudnessOf, STRETCH, speechFrom } from './loudness.ts';

/** A rest of speech kept before the first and after the last sound of it, in s. */
const BEFORE = 0.03;
const AFTER = 0.08;
/** A silence within a word is shorter than this, in s. */
const WITHIN = 0.15;
/** A key, a chair: what is shorter than this and stands alone is no speech, in s. */
const SHORTEST_SOUND = 0.05;

/** A recording without the silence at its ends, nor the clicks that stand apart there; nothing where nobody speaks. */
export function trimmed(samples: Float32Array, rate: number): Float32Array | undefined {
  const loudness = loudnessOf(samples, rate);
  const least = speechFrom(loudness);
  const sounds = least > 0 ? soundsIn(loudness.map((one) => one >= least)) : [];
  const speech = sounds.filter(([from, to]) => (to - from) * STRETCH >= SHORTEST_SOUND);
  const [first] = speech;
  const last = speech.at(-1);
  if (!first || !last) return undefined;

  const length = Math.round(STRETCH * rate);
  const from = Math.max(0, first[0] * length - Math.round(BEFORE * rate));
  const to = Math.min(samples.length, last[1] * length + Math.round(AFTER * rate));
  return samples.slice(from, to);
}

/** Where something is heard, as stretches from one to before another; sounds that belong to one word are one. */
function soundsIn(heard: readonly boolean[]): readonly (readonly [from: number, to: number])[] {
  const sounds: [number, number][] = [];
  for (const [at, loud] of heard.entries()) {
    if (!loud) continue;
    const last = sounds.at(-1);
    if (last && (at - last[1]) * STRETCH <= WITHIN) last[1] = at + 1;
    else sounds.push([at, at + 1]);
  }
  return sounds;
}
