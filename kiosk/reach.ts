import type { KioskView } from '../shared/domain/views/types.ts';

/** No target stands higher above the floor (EN 301 549, 8.3.3), in millimetres. */
const HIGHEST_TARGET = 1220;
/** Screens from this diagonal on begin with their controls low, in inches. */
const LARGE_SCREEN = 32;
const INCH = 25.4;

/** How far down from its upper edge a screen is out of reach, as a share of its height (0 to 0.72). */
export function outOfReach(
  kiosk: Pick<KioskView['kiosk'], 'diagonalInches' | 'mountMillimeters'>,
  width: number,
  height: number,
): number {
  const tall = (kiosk.diagonalInches * INCH * height) / Math.hypot(width, height);
  const share = (kiosk.mountMillimeters + tall - HIGHEST_TARGET) / tall;
  return Math.min(Math.max(share, 0), 0.72);
}

/** Large screens begin with their controls low. */
export const startsLow = (kiosk: Pick<KioskView['kiosk'], 'diagonalInches'>): boolean =>
  kiosk.diagonalInches >= LARGE_SCREEN;
