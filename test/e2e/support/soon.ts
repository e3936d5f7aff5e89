import { expect } from 'vitest';

/** Expects what a screen will show before long; how long does not matter, only that it comes about. */
export function soon<T>(look: () => T): ReturnType<typeof expect.poll<T>> {
  return expect.poll(look, { timeout: 60_000, interval: 50 });
}
