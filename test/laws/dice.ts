/** Chance, of which the same seed always throws the same. */
export interface Dice {
  /** A whole number below this one. */
  below(limit: number): number;
  /** Whether something happens that happens once in so many times. */
  oneIn(times: number): boolean;
  of<T>(things: readonly T[]): T | undefined;
}

/** Mulberry32: small, even, and the same on every machine. */
export function diceOf(seed: number): Dice {
  let state = seed | 0;
  const next = (): number => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
  const below = (limit: number): number => Math.floor(next() * limit);
  return { below, oneIn: (times) => below(times) === 0, of: (things) => things[below(things.length)] };
}
