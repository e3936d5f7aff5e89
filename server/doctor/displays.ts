import { tooSmall } from '../../shared/domain/legible.ts';
import type { DisplaySettings } from '../../shared/domain/settings.ts';
import type { Finding } from './finding.ts';
import { good, mind } from './finding.ts';

/** Whether the last row can read a display, by its size and distance in the settings. */
export function legible(display: DisplaySettings): Finding {
  const { name, diagonalInches, distanceMeters } = display;
  const small = tooSmall(display);
  if (!small)
    return good(
      `«${name}», de ${diagonalInches} pulgadas, se lee a ${distanceMeters} m.`,
      `"${name}", ${diagonalInches} inches, can be read at ${distanceMeters} m.`,
    );
  const { needed, reach } = small;
  return mind(
    `«${name}» es chica para su sala: a ${distanceMeters} m hacen falta ${needed} pulgadas y tiene ${diagonalInches}. Cámbiela, o siente a la gente a ${reach} m o menos.`,
    `"${name}" is too small for its room: ${distanceMeters} m want ${needed} inches and it has ${diagonalInches}. Change it, or seat people within ${reach} m.`,
  );
}
