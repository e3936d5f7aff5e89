/** Length of the stretches in which loudness is measured, in s. */
export const STRETCH = 0.01;

/** How loud each stretch of a recording is: the root of its mean square, in parts of full scale. */
export function loudnessOf(samples: Float32Array, rate: number): readonly number[] {
  const length = Math.round(STRETCH * rate);
  return Array.from({ length: Math.ceil(samples.length / length) }, (_, number) =>
    rootMeanSquare(samples.subarray(number * length, (number + 1) * length)),
  );
}

/** From which loudness on a stretch is speech: well under its loudest, and above what the room itself sounds like. */
export function speechFrom(loudness: readonly number[]): number {
  const loudest = Math.max(0, ...loudness);
  const room = loudness.toSorted((one, other) => one - other)[Math.floor(loudness.length / 5)] ?? 0;
  return Math.max(loudest * UNDER_LOUDEST, Math.min(room * OVER_ROOM, loudest * ROOM_AT_MOST));
}

/** The root of the mean square. */
function rootMeanSquare(samples: Float32Array): number {
  let sum = 0;
  for (const sample of samples) sum += sample * sample;
  return samples.length === 0 ? 0 : Math.sqrt(sum / samples.length);
}

/** 32 dB under the loudest stretch. */
const UNDER_LOUDEST = 0.025;
const OVER_ROOM = 2;
/** Where nearly all is speech the quietest fifth is not the room: never more than 18 dB under the loudest. */
const ROOM_AT_MOST = 0.125;
