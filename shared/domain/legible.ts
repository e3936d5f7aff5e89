import type { DisplaySettings } from './settings.ts';

/**
 * Inches of diagonal that a wall of calls needs for each metre to its last row: capitals of 12.22 mm a metre (EN 301 549,
 * 5.1.4), which are 126 of 1080 parts of the height of a 16:9 screen.
 */
const INCHES_PER_METER = 8.5;

/** A display that the last row can't read. */
export interface TooSmall {
  readonly inches: number;
  /** Metres to the last row. */
  readonly meters: number;
  /** The diagonal that would do, in whole inches. */
  readonly needed: number;
  /** From how far this one can be read, in metres. */
  readonly reach: number;
}

/** What is wrong with a display's size for its room; nothing where the last row can read it. */
export function tooSmall({ diagonalInches: inches, distanceMeters: meters }: DisplaySettings): TooSmall | undefined {
  const needed = Math.ceil(INCHES_PER_METER * meters);
  if (inches >= INCHES_PER_METER * meters) return undefined;
  return { inches, meters, needed, reach: Math.floor((10 * inches) / INCHES_PER_METER) / 10 };
}
