import { setFlagsFromString } from 'node:v8';

/**
 * From now on the heap grows in small steps, and what reading a long day has left behind is let go of soon: the office's
 * computer is small, and has time to collect. While the day is read it has not: a start would take a quarter longer.
 */
export function growInSmallSteps(): void {
  setFlagsFromString('--optimize-for-size');
}
