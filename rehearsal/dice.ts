/** Chance that falls the same way whenever the seed is the same, so that a rehearsed day can be rehearsed again. */
export interface Dice {
  /** From 0 up to 1. */
  roll(): number;
  /** True in so many cases of one. */
  happens(share: number): boolean;
  between(low: number, high: number): number;
  pick<T>(from: readonly [T, ...T[]]): T;
  /** Around a mean, normally spread. */
  normal(mean: number, deviation: number): number;
}

/** Dice by their seed (mulberry32). */
export function diceOf(seed: number): Dice {
  let state = seed >>> 0;
  const roll = (): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
  return {
    roll,
    happens: (share) => roll() < share,
    between: (low, high) => low + (high - low) * roll(),
    pick: (from) => from[Math.floor(roll() * from.length)] ?? from[0],
    normal: (mean, deviation) =>
      mean + deviation * Math.sqrt(-2 * Math.log(1 - roll())) * Math.cos(2 * Math.PI * roll()),
  };
}
