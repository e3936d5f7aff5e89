const rootTwoPi = Math.sqrt(2 * Math.PI);

/** Density of the standard normal distribution. */
export const density = (z: number): number => Math.exp((-z * z) / 2) / rootTwoPi;

/** Share of the standard normal distribution below `z`; error under 1e-7 (Abramowitz and Stegun, 26.2.17). */
export function share(z: number): number {
  if (z < 0) return 1 - share(-z);
  const t = 1 / (1 + 0.2316419 * z);
  const polynomial = t * (0.31938153 + t * (-0.356563782 + t * (1.781477937 + t * (-1.821255978 + t * 1.330274429))));
  return 1 - density(z) * polynomial;
}
