/** Chance from a seed: the same seed gives the same days on every machine. */
export class Chance {
  #state: number;

  constructor(seed: number) {
    this.#state = seed >>> 0;
  }

  /** Evenly from 0 to 1. */
  even(): number {
    this.#state = (this.#state + 0x6d2b79f5) >>> 0;
    let t = this.#state;
    t = Math.imul(t ^ (t >>> 15), t | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296;
  }

  between(low: number, high: number): number {
    return low + (high - low) * this.even();
  }

  happens(share: number): boolean {
    return this.even() < share;
  }

  normal(mean = 0, deviation = 1): number {
    const radius = Math.sqrt(-2 * Math.log(1 - this.even()));
    return mean + deviation * radius * Math.cos(2 * Math.PI * this.even());
  }

  /** Positive, with this mean and coefficient of variation. */
  logNormal(mean: number, variation: number): number {
    const variance = Math.log(1 + variation * variation);
    return mean * Math.exp(this.normal(-variance / 2, Math.sqrt(variance)));
  }

  /** One of several, by weight. */
  pick<T>(choices: readonly (readonly [T, number])[]): T {
    let rest = this.even() * choices.reduce((sum, [, weight]) => sum + weight, 0);
    for (const [choice, weight] of choices) {
      rest -= weight;
      if (rest < 0) return choice;
    }
    throw new Error('Nothing to pick from.');
  }
}
